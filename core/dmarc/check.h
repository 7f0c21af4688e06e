// SPDX-License-Identifier: Apache-2.0
// All that `dmarc check DOMAIN` and the survey report about DMARC at a domain. Pure over facts.
#pragma once

#include "core/dmarc/discovery/discovery.h"
#include "core/dmarc/report_authorisation.h"

namespace sw::dmarc {

// What to check.
struct CheckRequest
{
    dns::DomainName domain; // as an author domain
    // The number of usable DKIM keys known at the domain; nullopt: not checked.
    std::optional<int> dkimKeys = std::nullopt;
};

struct Check
{
    Discovery discovery;                        // by the tree walk
    dns::DomainName organizationalDomainByList; // RFC 7489
    QList<ReportDestination> destinations = {}; // of the record that applies; rua, then ruf
    Findings findings = {};                     // about record, place, reports and TTL
    friend bool operator==(const Check &, const Check &) = default;
};

// Failed queries give findings, never "missing".
[[nodiscard]] dns::Step<Check> check(const dns::Facts &facts, const CheckRequest &request);

} // namespace sw::dmarc
