// SPDX-License-Identifier: Apache-2.0
// Where the aliases and mail exchangers to be published lead: whether the target exists, and whether a DKIM alias leads
// to a key. Rows that are kept are judged by judge_kept.h. Private to core/plan.
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/plan/wanted/wanted.h"

namespace sw::plan {

// Asks for what judgeTargets() needs, in the same round as everything else asked for `record`.
void askTarget(const dns::Facts &facts, const WantedRecord &record, dns::QuestionSet &needed);

// For rows to be published: "plan-targets-missing" and "plan-targets-without-key" (args: names, count; the sender has
// not made them yet, or the target is misspelled), "plan-targets-unseen" (also outcome; one finding for each outcome),
// "plan-target-key-unusable" (args: name, target, state) followed by what is wrong with that key. Nothing about targets
// that were not asked for, as with a file of records.
[[nodiscard]] Findings judgeTargets(const RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
