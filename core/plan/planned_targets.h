// SPDX-License-Identifier: Apache-2.0
// Where the aliases and mail exchangers that are to be published will lead: whether that place exists, and of a DKIM
// alias whether a key stands there. What is in place already is judged by judge_kept.h. Private to core/plan.
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/plan/wanted/wanted.h"

namespace sw::plan {

// Asks what judgeTargets() looks at, along with everything else that is asked for `record`.
void askTarget(const dns::Facts &facts, const WantedRecord &record, dns::QuestionSet &needed);

// Of the rows that are to be published: "plan-targets-missing" and "plan-targets-without-key" (args: names, count; the
// sender has not made them yet, or the target is misspelled), "plan-targets-unseen" (the same, and outcome; one for
// each outcome), "plan-target-key-unusable" (args name, target, state) with what is wrong with the key behind it.
// Nothing about targets that nobody was asked for, as of a file of records.
[[nodiscard]] Findings judgeTargets(const RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
