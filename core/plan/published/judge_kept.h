// SPDX-License-Identifier: Apache-2.0
// Records that stand as they are wanted and are kept: whether they work. One judgement for plan, survey and checks:
// core/dkim/key/key_check.h.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::plan {

// For each kept key, or alias to one, that no receiver can use: "plan-kept-key-unusable" (args name, type, target,
// state) and behind it what is wrong with the key; for another alias that leads to a name that does not exist
// "plan-kept-alias-dead" (args name, target). Facts that are missing or failed say nothing.
[[nodiscard]] Findings judgeKept(const RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
