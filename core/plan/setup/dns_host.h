// SPDX-License-Identifier: Apache-2.0
// Whose panel a zone is edited in: recognised by name servers, then by the SOA record, then by what the zone publishes
// for Domain Connect. Pure over facts; asks at most one question, and only if the name servers do not settle it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dns/zone/zone_cut.h"

namespace sw::plan {

// SetupPlan::dnsHost when the admin says that it is none of the catalogue: nothing is detected then.
inline constexpr char OtherDnsHost[] = "other";

// The host, or the candidates to ask the person about.
struct DetectedHost
{
    QByteArray id = {};             // catalogue id; empty: not settled
    QByteArrayList candidates = {}; // when it is not: the possible ones; empty: unknown
    friend bool operator==(const DetectedHost &, const DetectedHost &) = default;
};

// Asks for _domainconnect.<zone> only where name servers and SOA leave it open.
[[nodiscard]] dns::Step<DetectedHost> detectDnsHost(const dns::Zone &zone, const catalog::Catalog &catalog,
                                                    const dns::Facts &facts);

} // namespace sw::plan
