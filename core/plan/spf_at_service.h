// SPDX-License-Identifier: Apache-2.0
// An SPF record through which a service decides who may send: the row stays, and the service is told whom to allow.
// Private to core/plan. Which services there are is the catalogue's.
#pragma once

#include "core/plan/model/record_plan.h"
#include "core/plan/published/kept_records.h"
#include "core/plan/wanted/wanted.h"
#include "core/spf/merge/merge.h"

namespace sw::plan {

struct SpfAtService
{
    SpfService service = {};           // without one all else is empty: the record is the domain's own
    spf::MergeResult asPublished = {}; // the record as it stands, nothing added
    QByteArrayList missing = {};       // wanted terms that are not seen in the service's records either
};

// Only for one sound record; several, or a broken one, are merged and mended as ever. `text`: the TXT answer at the
// wish's name; `merged`: what merging came to. nullopt: not known yet, see `needed`.
[[nodiscard]] std::optional<SpfAtService> spfAtService(const dns::Facts &facts, const catalog::Catalog &catalog,
                                                       const SpfWish &wish, const dns::Fact &text,
                                                       const spf::MergeResult &merged, dns::QuestionSet &needed);
void takeSpfAtService(RecordPlan &plan, const SpfWish &wish, const SpfAtService &spf);

} // namespace sw::plan
