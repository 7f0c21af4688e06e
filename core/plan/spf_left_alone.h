// SPDX-License-Identifier: Apache-2.0
// What breaks an SPF record that the plan does not touch, so that plan and survey agree.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::plan {

// Only what makes receivers report a permanent error, find no record or let everybody send (RFC 7208 4.5, 4.6): codes
// of spf::audit(). Nothing for a domain without a record, or where a lookup failed. Pure over facts.
[[nodiscard]] dns::Step<Findings> brokenSpf(const dns::Facts &facts, const dns::DomainName &domain);

} // namespace sw::plan
