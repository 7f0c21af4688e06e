// SPDX-License-Identifier: Apache-2.0
// The meaning of a result for a script: the exit status of `survey` and `verify`, and the same word in `portfolio`.
#pragma once

#include "app/cli/frame/command.h"
#include "core/plan/model/record_plan.h"
#include "core/verify/matrix/verification.h"
#include "core/verify/survey/survey.h"

namespace sw::cli {

// Good: nothing to correct. ToDo: something is missing or wrong. Unknown: some part could not be asked, and nothing is
// known to be wrong.
[[nodiscard]] ExitCode verdictOn(const verify::Survey &survey);
[[nodiscard]] ExitCode verdictOn(const verify::Verification &verification);
[[nodiscard]] ExitCode verdictOn(const plan::RecordPlan &plan); // Good: all of it is published already
[[nodiscard]] QString verdictName(ExitCode verdict);            // "good", "toDo", "unknown", "unreadable"

} // namespace sw::cli
