// SPDX-License-Identifier: Apache-2.0
// What stands at one name now, as far as the run's resolver could tell. Private to core/plan.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::plan {

struct Published
{
    dns::DomainName name;
    std::optional<dns::DomainName> cname = std::nullopt; // the first step of the chain; wildcards are not counted
    QByteArrayList texts = {};                           // TXT at the name, or at the end of its CNAME
    QList<dns::MxData> mx = {};
    QList<dns::RecordType> others = {}; // A, AAAA, MX, NS … seen at the name itself, TXT not counted
    QList<const dns::Fact *> failures = {};
    bool wildcard = false;            // what answered here answers for any name beside it
    dns::DomainName delegatedTo = {}; // the zone that denied the name, when it is not the expected one; else root

    [[nodiscard]] bool failed(dns::RecordType type) const;
};

// Asks CNAME and TXT always, `more` besides, and a probe name beside it that cannot exist (wildcards answer there too).
// nullopt: some of it was not known yet, see `needed`.
[[nodiscard]] std::optional<Published> publishedAt(const dns::Facts &facts, const dns::DomainName &name,
                                                   const QList<dns::RecordType> &more, dns::QuestionSet &needed);

} // namespace sw::plan
