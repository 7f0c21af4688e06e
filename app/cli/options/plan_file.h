// SPDX-License-Identifier: Apache-2.0
// Reads PLAN.json; the error names the file.
#pragma once

#include "app/cli/frame/command.h"
#include "core/plan/model/record_plan.h"

namespace sw::cli {

// The one positional argument PLAN.json.
void declarePlan(QCommandLineParser &parser);
[[nodiscard]] Usage<plan::RecordPlan> readPlan(const QCommandLineParser &parser);
// `file`: a path, or "-".
[[nodiscard]] Usage<plan::RecordPlan> readPlan(const QString &file);

} // namespace sw::cli
