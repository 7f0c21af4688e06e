// SPDX-License-Identifier: Apache-2.0
// What there is to say of a route, each in the reader's language.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::report {

// "Advanced SMTP": names the choice.
[[nodiscard]] QString routeLabel(plan::Route route);
// "Zuora email by External SMTP (SendGrid)": what a plan is for.
[[nodiscard]] QString routeTitle(const plan::RecordPlan &plan, const catalog::Catalog &catalog);

struct ZuoraStep
{
    QString text;
    std::optional<int> withinDays = std::nullopt; // how long Zuora may take until it is so
};
// What is to be checked or set in Zuora once the records are in place.
[[nodiscard]] QList<ZuoraStep> zuoraSteps(const plan::RecordPlan &plan);

} // namespace sw::report
