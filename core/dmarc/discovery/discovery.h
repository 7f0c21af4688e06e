// SPDX-License-Identifier: Apache-2.0
// The policy that applies to mail from a domain (RFC 9989 4.10.1). Pure over facts. Next: evaluate.h.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"

namespace sw::dmarc {

struct Discovery
{
    // Whether DMARC applies.
    enum class Status {
        Applies,
        NoPolicy, // every server answered that there is no record: DMARC does not apply
        Broken,   // there is a record, but p, sp or np is invalid and there is no valid rua: as no DMARC
        Unknown,  // a query failed
    };
    enum class Source { None, Author, Organizational, PublicSuffix }; // where the record was found

    Status status = Status::Unknown;                                    // decides which fields below count
    dns::DomainName author;                                             // the domain of From
    Walk walk;                                                          // from the author domain
    std::optional<dns::DomainName> organizationalDomain = std::nullopt; // nullopt: the walk is Unknown
    // The record that applies, or the one at the author domain when the walk is Unknown but that one is known.
    std::optional<Record> record = std::nullopt;
    dns::DomainName policyDomain; // where `record` was found; the root without one
    Source source = Source::None;
    Policy policy = Policy::None;          // of p, sp or np
    Policy effectivePolicy = Policy::None; // after t=y
    QByteArray policyTag = {};             // "p", "sp", "np"; empty: none of them (broken record with reports)
    bool authorMissing = false;            // NXDOMAIN; asked only when np may apply
    QList<dns::Query> failures = {};       // of the walk, or for the existence of the author domain

    friend bool operator==(const Discovery &, const Discovery &) = default;
};

// How to treat a query of the walk that was not sent (FailureKind::NotAsked). A file of records answers for its own
// zone and for no public suffix above it: with SuffixesDoNotMatter those are ignored, so that the policy in the file is
// found.
enum class Unasked { IsUnknown, SuffixesDoNotMatter };

// Asks for all targets of the walk at once.
[[nodiscard]] dns::Step<Discovery> discover(const dns::Facts &facts, const dns::DomainName &author,
                                            Unasked unasked = Unasked::IsUnknown);

[[nodiscard]] QByteArray sourceName(Discovery::Source source); // "author", "org", "psd", ""
// reject -> quarantine -> none: what t=y asks for (RFC 9989 4.7).
[[nodiscard]] Policy oneLevelDown(Policy policy);

} // namespace sw::dmarc
