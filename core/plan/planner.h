// SetupPlan + what is published -> RecordPlan. Pure over facts; R2: no QObject, no event loop, no clock.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/record_plan.h"

namespace sw::plan {

// Asks (through the facts) for the zone, the records at every name it plans for, and what SPF merging needs.
// A lookup that failed is never "missing": the record is planned as Add with the finding "plan-could-not-see"
// (args: name, type, outcome; evidence) that says what to check by hand before publishing.
[[nodiscard]] dns::Step<RecordPlan> planRecords(const SetupPlan &setup, const catalog::Catalog &catalog,
                                                const dns::Facts &facts);

} // namespace sw::plan
