// SPDX-License-Identifier: Apache-2.0
// How published TXT values are split into character-strings. Private to core/plan.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::plan {

// Gives rows that name a published TXT record (Keep, Remove, what Replace replaces) its strings as the run's resolver
// returned them: to a name server the same text split differently is another record (RFC 2136 2.4.2, 2.5.4).
void takePublishedStrings(RecordPlan &plan, const dns::Facts &facts);

} // namespace sw::plan
