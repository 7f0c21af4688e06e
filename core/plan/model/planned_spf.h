// SPDX-License-Identifier: Apache-2.0
// The SPF record as it will stand after publishing, as a question to the analysis: what will it cost, and through whom?
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/spf/analysis/analysis.h"

namespace sw::plan {

// Of the From domain when it has one, else of the first name that gets an SPF record; nothing when none is planned.
[[nodiscard]] std::optional<spf::AuditRequest> plannedSpf(const RecordPlan &plan);

} // namespace sw::plan
