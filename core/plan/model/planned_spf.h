// SPDX-License-Identifier: Apache-2.0
// The SPF record that a plan results in, as a request to the SPF analysis.
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/spf/analysis/analysis.h"

namespace sw::plan {

// Of the From domain if the plan has an SPF record there, else of the first planned SPF record; nullopt: none is
// planned.
[[nodiscard]] std::optional<spf::AuditRequest> plannedSpf(const RecordPlan &plan);

} // namespace sw::plan
