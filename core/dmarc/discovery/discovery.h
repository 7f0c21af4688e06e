// SPDX-License-Identifier: Apache-2.0
// Which policy applies to mail from a domain (RFC 9989 4.10.1). Pure over facts. Next: evaluate.h.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"

namespace sw::dmarc {

struct Discovery
{
    enum class Status {
        Applies,
        NoPolicy, // servers said so all the way: DMARC does not apply
        Broken,   // a record, but p, sp or np is invalid and there is no valid rua: no DMARC at all
        Unknown,  // could not find out: a question failed
    };
    enum class Source { None, Author, Organizational, PublicSuffix };

    Status status = Status::Unknown;
    dns::DomainName author;
    Walk walk;
    std::optional<dns::DomainName> organizationalDomain = std::nullopt; // nullopt: the walk is Unknown
    // The record that applies, or the one at the author domain when the walk is Unknown but that one is known.
    std::optional<Record> record = std::nullopt;
    dns::DomainName policyDomain; // where `record` stands; the root without one
    Source source = Source::None;
    Policy policy = Policy::None;          // of p, sp or np
    Policy effectivePolicy = Policy::None; // after t=y
    QByteArray policyTag = {};             // "p", "sp", "np"; empty: none of them (broken record with reports)
    bool authorMissing = false;            // NXDOMAIN; asked only when it matters
    QList<dns::Query> failures = {};

    friend bool operator==(const Discovery &, const Discovery &) = default;
};

// What an unasked question (FailureKind::NotAsked) in the walk means. A file of records answers for its own zone and
// for no public suffix above it: SuffixesDoNotMatter tells the policy as far as the file shows it.
enum class Unasked { IsUnknown, SuffixesDoNotMatter };

[[nodiscard]] dns::Step<Discovery> discover(const dns::Facts &facts, const dns::DomainName &author,
                                            Unasked unasked = Unasked::IsUnknown);

[[nodiscard]] QByteArray sourceName(Discovery::Source source); // "author", "org", "psd", ""
[[nodiscard]] Policy oneLevelDown(Policy policy);

} // namespace sw::dmarc
