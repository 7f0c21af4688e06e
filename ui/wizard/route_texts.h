// SPDX-License-Identifier: Apache-2.0
// The window's words about a route, and what its Details need: one row for each route.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"
#include "ui/wizard/flow.h"

namespace sw::ui {

struct RouteTexts // in the language of the window; an empty fact is not shown
{
    QString title;           // of the card
    QString sentence;        // below it
    QString publish;         // fact: how many records
    QString dmarcBy;         // fact: what DMARC passes by
    QString need;            // fact: what has to be at hand
    QString takes;           // fact: how long
    QString detailsTitle;    // heading of the Details page
    QString detailsSentence; // below it
};
// In the window's language.
[[nodiscard]] RouteTexts routeTexts(plan::Route route);

// What the Details of the chosen route lack. `tables` as for blockers().
[[nodiscard]] QList<Blocker> routeBlockers(const plan::SetupPlan &setup, const catalog::Catalog *tables);

} // namespace sw::ui
