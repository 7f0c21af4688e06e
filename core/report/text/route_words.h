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

// What the records of a plan are for, in the sentences of the checklist and of the message to the DNS administrator.
struct RoutePurpose
{
    QString subject;   // of the message
    QString request;   // its first paragraph: why the records are needed, and at which DNS host
    QString intro;     // first sentence of the checklist, ending in a blank
    QString soThat;    // before "3 to add at …", ending in a blank
    bool sends = true; // a message can be sent for a test
};
// `host`: as dnsHostTitle().
[[nodiscard]] RoutePurpose routePurpose(const plan::RecordPlan &plan, const QString &host);

} // namespace sw::report
