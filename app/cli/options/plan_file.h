// SPDX-License-Identifier: Apache-2.0
// Reading PLAN.json, with an error that names it.
#pragma once

#include "app/cli/frame/command.h"
#include "core/plan/model/record_plan.h"

namespace sw::cli {

[[nodiscard]] Usage<plan::RecordPlan> readPlan(const QString &file);

} // namespace sw::cli
