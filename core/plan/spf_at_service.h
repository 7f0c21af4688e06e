// SPDX-License-Identifier: Apache-2.0
// An SPF record through which a service decides who may send: the row is kept, and a finding says what to allow at the
// service. Private to core/plan. The catalogue knows the services.
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/plan/published/kept_records.h"
#include "core/plan/wanted/wanted.h"
#include "core/spf/merge/merge.h"

namespace sw::plan {

// The service's record compared with what is wanted.
struct SpfAtService
{
    SpfService service = {};           // without a service all else is empty: the record is the domain's own
    spf::MergeResult asPublished = {}; // the record unchanged
    QByteArrayList missing = {};       // wanted terms that are not in the service's records either
};

// Only for one valid record; several, or a broken one, are merged and repaired as usual. `text`: the TXT answer at the
// wish's name; `merged`: the result of merging. nullopt: not known yet, see `needed`.
[[nodiscard]] std::optional<SpfAtService> spfAtService(const dns::Facts &facts, const catalog::Catalog &catalog,
                                                       const SpfWish &wish, const dns::Fact &text,
                                                       const spf::MergeResult &merged, dns::QuestionSet &needed);
// Adds the kept row and its findings to the plan.
void takeSpfAtService(RecordPlan &plan, const SpfWish &wish, const SpfAtService &spf);

} // namespace sw::plan
