// SPDX-License-Identifier: Apache-2.0
// SetupPlan + what is published -> RecordPlan. Pure over facts: no QObject, event loop or clock.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"
#include "core/plan/published/published_file.h"

namespace sw::plan {

// Asks (through the facts) for the zone, the records at every name it plans for, and what SPF merging needs.
// A failed lookup never counts as missing: its record is planned as Check, and a finding says what could not be seen
// and why ("plan-could-not-see", "plan-outside-file", "plan-not-asked"; args: names, count, outcome; evidence). `cut`:
// texts cut off in the file of records that the facts come from, if any.
[[nodiscard]] dns::Step<RecordPlan> planRecords(const SetupPlan &setup, const catalog::Catalog &catalog,
                                                const dns::Facts &facts, const QList<CutText> &cut = {});

} // namespace sw::plan
