// SPDX-License-Identifier: Apache-2.0
// One planned record, one answer: what state is that? Pure; verify_plan.cpp puts the cells together.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

struct Judgement
{
    State state = State::Unknown;
    QByteArrayList seen = {}; // value texts that stand there now
    Findings findings = {};   // what is wrong, without a cause yet
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

// `atAlias` holds the run resolver's answer at the end of the CNAME chain that `fact` shows, when there is one.
[[nodiscard]] Judgement judge(const plan::PlannedRecord &planned, const dns::Fact &fact,
                              const dns::Fact *atAlias = nullptr);

// What a published alias leads to: the type to ask for, and what the answer is worth. A key or a DMARC record has to be
// usable there (RFC 6376 3.6.2, RFC 9989 4.7); any other alias only has to lead to a name that exists. `fact`: the
// answer for `target`, or for the record's own name with the alias in its chain.
[[nodiscard]] dns::RecordType targetType(const plan::PlannedRecord &planned);
[[nodiscard]] Judgement judgeTarget(const plan::PlannedRecord &planned, const dns::DomainName &target,
                                    const dns::Fact &fact);

// The state that stands for a failure: servfail, timeout, refused, or unknown.
[[nodiscard]] State stateOf(const dns::LookupFailure &failure);

// The end of the chain in a reply that did not carry the answer itself: the name to ask the run's resolver for.
[[nodiscard]] std::optional<dns::DomainName> openChainEnd(const dns::Fact &fact);

// The arguments that every finding about a record carries: name, type, value.
[[nodiscard]] Finding recordFinding(const QByteArray &code, const plan::PlannedRecord &planned,
                                    const Finding::Args &more = {});

} // namespace sw::verify
