// SPDX-License-Identifier: Apache-2.0
// Everything `dmarc check DOMAIN` and the survey say about DMARC at a domain. Pure over facts.
#pragma once

#include "core/dmarc/discovery/discovery.h"
#include "core/dmarc/report_authorisation.h"

namespace sw::dmarc {

struct CheckRequest
{
    dns::DomainName domain;
    // How many usable DKIM keys are known at the domain; nullopt: nobody looked.
    std::optional<int> dkimKeys = std::nullopt;
};

struct Check
{
    Discovery discovery;
    dns::DomainName organizationalDomainByList; // RFC 7489
    QList<ReportDestination> destinations = {};
    Findings findings = {};
    friend bool operator==(const Check &, const Check &) = default;
};

[[nodiscard]] dns::Step<Check> check(const dns::Facts &facts, const CheckRequest &request);

} // namespace sw::dmarc
