// SPDX-License-Identifier: Apache-2.0
// What is wrong with pasted records as a set, or with a key in itself, before any sender is asked about them: records
// that cannot work together, or at all. Private to core/plan.
#pragma once

#include "core/plan/model/setup_plan.h"

#include "core/finding/finding.h"

namespace sw::plan {

struct PasteFault
{
    qsizetype index = 0; // into the records given
    Finding finding;     // its code is the reason, too: "paste-two-keys", "paste-two-values", "paste-cname-and-txt",
                         // "paste-key-unusable" (args: name, why: the code of `because`), "paste-cname-at-domain",
                         // "paste-spf-at-selector", "paste-same-key" (the later of two spellings)
    std::optional<Finding> because = std::nullopt; // what dkim::judgeText says of a key
};

// What keeps receivers from using the key record `text` at `name`; nullopt: nothing.
[[nodiscard]] std::optional<Finding> keyFault(const dns::DomainName &name, const QByteArray &text);

// In order of the records; each at most once.
[[nodiscard]] QList<PasteFault> faultsOf(const QList<PastedRecord> &records, const dns::DomainName &domain);

// The records without faults; the findings are appended, each once.
[[nodiscard]] QList<PastedRecord> withoutFaults(const QList<PastedRecord> &records, const dns::DomainName &domain,
                                                Findings &findings);

} // namespace sw::plan
