// SPDX-License-Identifier: Apache-2.0
// Suggestions for a record that exceeds the lookup limit: what could be removed or replaced, and how many lookups that
// saves. Never applied automatically: replacing names by addresses ("flattening") fails when a vendor changes its
// addresses. Private to core/spf.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::spf {

// Findings, the largest saving first: "spf-way-drop-term" (args: term, saves), "spf-way-use-addresses" (args: term, by,
// saves), "spf-way-drop-ptr" (args: term, saves), "spf-way-bounce-domain" (args: term, vendor, saves).
[[nodiscard]] dns::Step<Findings> waysOut(const dns::Facts &facts, const dns::DomainName &domain,
                                          const QByteArray &record);

} // namespace sw::spf
