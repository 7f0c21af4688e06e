// SPDX-License-Identifier: Apache-2.0
// The JSON of `dmarc check`, `dmarc evaluate` and `message verify` about a discovered policy.
#pragma once

#include "app/cli/output/json_values.h"
#include "core/dmarc/discovery/evaluate.h"

namespace sw::cli {

[[nodiscard]] QString policyText(dmarc::Policy policy);     // "none", "quarantine", "reject"
[[nodiscard]] QJsonArray walkJson(const dmarc::Walk &walk); // queries[]{name, outcome}
// {result, aligned[], policy, policyDomain, …}
[[nodiscard]] QJsonObject evaluationJson(const dmarc::Evaluation &evaluation);

} // namespace sw::cli
