// SPDX-License-Identifier: Apache-2.0
// Finds pasted records that cannot work, together or alone, before any sender is considered. Private to core/plan.
#pragma once

#include "core/plan/model/setup_plan.h"

#include "core/finding/finding.h"

namespace sw::plan {

// One record that cannot work.
struct PasteFault
{
    qsizetype index = 0; // into the records given
    // Its code is the reason, too: "paste-two-keys", "paste-two-values", "paste-cname-and-txt", "paste-key-unusable"
    // (args: name, why: the code of `because`), "paste-cname-at-domain", "paste-spf-at-selector", "paste-same-key" (the
    // later of two spellings).
    Finding finding;
    std::optional<Finding> because = std::nullopt; // what dkim::judgeText says of a key
};

// What prevents receivers from using the key record `text` at `name` (RFC 6376 3.6.1); nullopt: nothing.
[[nodiscard]] std::optional<Finding> keyFault(const dns::DomainName &name, const QByteArray &text);

// In order of the records; each at most once.
[[nodiscard]] QList<PasteFault> faultsOf(const QList<PastedRecord> &records, const dns::DomainName &domain);

// The records without faults; the findings are appended, each once.
[[nodiscard]] QList<PastedRecord> withoutFaults(const QList<PastedRecord> &records, const dns::DomainName &domain,
                                                Findings &findings);

} // namespace sw::plan
