// SPDX-License-Identifier: Apache-2.0
// Records of standards that receivers no longer use: Sender ID (RFC 4406, historic), DomainKeys policies (RFC 4870),
// ADSP (RFC 5617) and SPF in its own type (RFC 7208 3.1). They may be deleted, and are never merged into anything.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::neighbours {

// Codes, args name and text: "leftover-sender-id", "leftover-domainkeys", "leftover-adsp", "leftover-spf-type" (only
// when there is an SPF record of type TXT, too; without one the record is a near miss). Failed queries are skipped.
// `server`: is asked for the names below _domainkey, since a resolver would cache a negative answer (RFC 2308 5);
// nullopt: the run's resolver.
[[nodiscard]] dns::Step<Findings> leftovers(const dns::Facts &facts, const dns::DomainName &domain,
                                            const std::optional<dns::Server> &server = std::nullopt);

} // namespace sw::neighbours
