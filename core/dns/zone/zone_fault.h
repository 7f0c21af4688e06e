// SPDX-License-Identifier: Apache-2.0
// Locates the fault when a zone cannot be read: here (no network, or a resolver that fails for everything), on the way
// (the zone's name servers answer us and not the resolver), or at the DNS host (its servers do not serve the zone).
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/zone/zone_cut.h"

namespace sw::dns {

// For a zone that findZone() left Unknown. Asks the zone above for the delegation, and the servers named there. One
// finding, args domain, server (the resolver's endpoint, or `servers`) and outcome:
//   "network-resolver-silent", "network-resolver-refuses", "network-resolver-empty"   here
//   "network-resolver-fails-for-zone"                                                 on the way
//   "zone-not-served", "zone-servers-silent"                                          at the host
//   "zone-not-served-likely"     the resolver answers SERVFAIL, and the servers could not be found or asked
//   "zone-fault-unknown"         no query was sent, or no conclusion is possible
[[nodiscard]] Step<Finding> zoneFault(const Facts &facts, const DomainName &domain, const Zone &zone);

} // namespace sw::dns
