// SPDX-License-Identifier: Apache-2.0
// DMARC records that somebody published where no receiver looks: at the domain itself, below "dmarc" without the
// underscore, with the domain put behind the name twice. Pure over facts; for check.h and the planner.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

// Asked for only while there is no record at _dmarc.<domain>, which the caller knows. Codes: "dmarc-at-apex" (args:
// domain, record), "dmarc-doubled-name", "dmarc-wrong-name" (args: domain, name, record). A name whose answer failed is
// passed over: it is a look beside the way, and the way itself is told elsewhere.
[[nodiscard]] dns::Step<Findings> misplacedRecords(const dns::Facts &facts, const dns::DomainName &domain);

} // namespace sw::dmarc
