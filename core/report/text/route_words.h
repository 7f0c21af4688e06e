// SPDX-License-Identifier: Apache-2.0
// The words about a route, in the reader's language.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::report {

// "Advanced SMTP": names the choice.
[[nodiscard]] QString routeLabel(plan::Route route);
// "Zuora email by External SMTP (SendGrid)": what a plan is for.
[[nodiscard]] QString routeTitle(const plan::RecordPlan &plan, const catalog::Catalog &catalog);

// One thing to do or to check in Zuora.
struct ZuoraStep
{
    QString text;                                 // one sentence
    std::optional<int> withinDays = std::nullopt; // days Zuora may need for it; nullopt: none
};
// What to check or set in Zuora once the records are in place.
[[nodiscard]] QList<ZuoraStep> zuoraSteps(const plan::RecordPlan &plan);

} // namespace sw::report
