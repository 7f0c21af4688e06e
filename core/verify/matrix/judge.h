// SPDX-License-Identifier: Apache-2.0
// The state of one planned record in one answer. Pure; verify_plan.cpp combines the cells.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// The state and what it rests on.
struct Judgement
{
    State state = State::Unknown; // never NotAsked
    QByteArrayList seen = {};     // published value texts
    Findings findings = {};       // what is wrong, without a cause yet
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

// `atAlias`: the run resolver's answer at the end of the CNAME chain that `fact` shows, if there is one.
[[nodiscard]] Judgement judge(const plan::PlannedRecord &planned, const dns::Fact &fact,
                              const dns::Fact *atAlias = nullptr);

// The target of a published alias: the type to ask for, and the judgement of the answer. A key or a DMARC record has to
// be usable there (RFC 6376 3.6.2, RFC 9989 4.7); any other alias only has to lead to a name that exists. `fact`: the
// answer for `target`, or for the record's own name with the alias in its chain.
[[nodiscard]] dns::RecordType targetType(const plan::PlannedRecord &planned); // TXT for keys and policies, else A
[[nodiscard]] Judgement judgeTarget(const plan::PlannedRecord &planned, const dns::DomainName &target,
                                    const dns::Fact &fact);

// The state for a failure: servfail, timeout, refused, or unknown.
[[nodiscard]] State stateOf(const dns::LookupFailure &failure);

// The end of the chain in a reply that did not contain the answer itself: the name to ask the run's resolver for.
[[nodiscard]] std::optional<dns::DomainName> openChainEnd(const dns::Fact &fact);

// A finding with the arguments of every finding about a record: name, type, value.
[[nodiscard]] Finding recordFinding(const QByteArray &code, const plan::PlannedRecord &planned,
                                    const Finding::Args &more = {});

} // namespace sw::verify
