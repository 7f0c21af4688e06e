// SPDX-License-Identifier: Apache-2.0
// Finds DMARC records at names that no receiver queries: at the domain itself, below "dmarc" without the underscore,
// with the domain appended twice. Pure over facts; for check.h and the planner.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

// Only to be called when there is no record at _dmarc.<domain>. Codes: "dmarc-at-apex" (args:
// domain, record), "dmarc-doubled-name", "dmarc-wrong-name" (args: domain, name, record). A name whose query failed is
// skipped.
[[nodiscard]] dns::Step<Findings> misplacedRecords(const dns::Facts &facts, const dns::DomainName &domain);

} // namespace sw::dmarc
