// SPDX-License-Identifier: Apache-2.0
// Records of standards that no receiver follows any more: Sender ID (RFC 4406, historic), DomainKeys policies (RFC
// 4870), ADSP (RFC 5617) and SPF in the type of its own (RFC 7208 3.1). They may go, and are never merged into
// anything.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::neighbours {

// Codes, args name and text: "leftover-sender-id", "leftover-domainkeys", "leftover-adsp", "leftover-spf-type" (only
// beside an SPF record of type TXT; without one the record is a near miss and not a leftover). Questions that failed
// are passed over. `server`: asked for the names below _domainkey, whose "no" a resolver would remember (RFC 2308);
// nullopt: the run's resolver.
[[nodiscard]] dns::Step<Findings> leftovers(const dns::Facts &facts, const dns::DomainName &domain,
                                            const std::optional<dns::Server> &server = std::nullopt);

} // namespace sw::neighbours
