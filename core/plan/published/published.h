// SPDX-License-Identifier: Apache-2.0
// The published records of one name, as far as the run's resolver could say. Private to core/plan.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::plan {

// Names and values; pointers are into the facts, which must outlive it.
struct Published
{
    dns::DomainName name;                                // the name asked, absolute
    std::optional<dns::DomainName> cname = std::nullopt; // first CNAME of the chain; none if a wildcard gave it
    QByteArrayList texts = {};  // TXT at the name or at the end of its CNAME, joined; none if a wildcard gave them
    QList<dns::MxData> mx = {}; // in the order of the answer
    QList<dns::RecordType> others = {};     // A, AAAA, MX, NS … seen at the name itself, TXT not counted
    QList<const dns::Fact *> failures = {}; // answers that failed, by any type
    bool wildcard = false;                  // the answers come from a wildcard (RFC 4592)
    // The zone that denied the name, when it is below the expected one; else the root.
    dns::DomainName delegatedTo = {};

    [[nodiscard]] bool failed(dns::RecordType type) const; // the question of that type failed
};

// Asks for CNAME, TXT and `more` at the name, and CNAME and TXT of a sibling name that cannot exist, to detect
// wildcards. nullopt: some answer is not known yet, see `needed`.
[[nodiscard]] std::optional<Published> publishedAt(const dns::Facts &facts, const dns::DomainName &name,
                                                   const QList<dns::RecordType> &more, dns::QuestionSet &needed);

} // namespace sw::plan
