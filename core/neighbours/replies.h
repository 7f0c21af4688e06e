// SPDX-License-Identifier: Apache-2.0
// Whether a reply to the From address, or a bounce, can be delivered at all (RFC 5321 5.1, RFC 7505). Pure over facts.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::neighbours {

// "mx-null", "mx-missing" (no mail host and no address either) with args domain; none when a query failed.
[[nodiscard]] dns::Step<Findings> replyFindings(const dns::Facts &facts, const dns::DomainName &domain);

} // namespace sw::neighbours
