// SPDX-License-Identifier: Apache-2.0
// What breaks the SPF record of a domain whose record a plan does not touch: the plan says it, as the survey does.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::plan {

// Only what makes receivers report a permanent error, read no record or let everybody send (RFC 7208 4.5, 4.6): codes
// of spf::audit(). Nothing for a domain without a record, and nothing of what could not be looked up. Pure over facts.
[[nodiscard]] dns::Step<Findings> brokenSpf(const dns::Facts &facts, const dns::DomainName &domain);

} // namespace sw::plan
