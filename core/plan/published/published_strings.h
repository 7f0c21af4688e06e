// SPDX-License-Identifier: Apache-2.0
// How published TXT values are cut into character-strings. Private to core/plan.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::plan {

// Rows that name a published TXT record (Keep, Remove, what Replace replaces) get its strings as they stand, by what
// the run's resolver said: to a name server another cut is another record (RFC 2136 2.4.2, 2.5.4).
void takePublishedStrings(RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
