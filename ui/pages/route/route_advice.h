// SPDX-License-Identifier: Apache-2.0
// Which route fits: a pure function of three answers and of the published records. Shown by RoutePage.
#pragma once

#include "core/plan/model/setup_plan.h"
#include "core/verify/survey/survey.h"

#include <optional>

namespace sw::ui {

struct RouteAnswers // nullopt: not answered
{
    std::optional<bool> ownSender = std::nullopt; // invoices should go through a mail server or vendor of the company
    std::optional<bool> userInDomain = std::nullopt; // an active Zuora user has an address in the From domain
    std::optional<bool> mustSign = std::nullopt;     // customers or the company's rules require DKIM
    [[nodiscard]] bool isComplete() const { return ownSender && userInDomain && mustSign; } // all are answered
};

// A suggestion.
struct RouteAdvice
{
    plan::Route route = plan::Route::Advanced; // the suggested route
    QString why = {};                          // one sentence
};

// From the published records: "You already publish SendGrid records". nullopt: they suggest nothing.
[[nodiscard]] std::optional<RouteAdvice> adviceFromSurvey(const verify::Survey &survey,
                                                          const catalog::Catalog &catalog);
// nullopt until all three are answered.
[[nodiscard]] std::optional<RouteAdvice> adviceFromAnswers(const RouteAnswers &answers);

} // namespace sw::ui
