// SPDX-License-Identifier: Apache-2.0
// When a record costs more than receivers look up: what could be given up, and what that saves. Never done by itself:
// taking addresses in place of names silently ("flattening") breaks on the day a vendor moves. Private to core/spf.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::spf {

// Findings, the largest saving first: "spf-way-drop-term" (args: term, saves), "spf-way-use-addresses" (args: term, by,
// saves), "spf-way-drop-ptr" (args: term, saves), "spf-way-bounce-domain" (args: term, vendor, saves).
[[nodiscard]] dns::Step<Findings> waysOut(const dns::Facts &facts, const dns::DomainName &domain,
                                          const QByteArray &record);

} // namespace sw::spf
