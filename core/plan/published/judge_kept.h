// SPDX-License-Identifier: Apache-2.0
// Whether the records that the plan keeps work. Plan, survey and checks use one judgement: core/dkim/key/key_check.h.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::plan {

// For each kept key, or alias to one, that no receiver can use: "plan-kept-key-unusable" (args: name, type, target,
// state) followed by what is wrong with the key; for another alias to a name that does not exist "plan-kept-alias-dead"
// (args: name, target). No finding where facts are missing or failed.
[[nodiscard]] Findings judgeKept(const RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
