// SPDX-License-Identifier: Apache-2.0
// Which route suits: a pure function of three answers and of what is published already. Shown by RoutePage.
#pragma once

#include "core/plan/model/setup_plan.h"
#include "core/verify/survey/survey.h"

#include <optional>

namespace sw::ui {

struct RouteAnswers // nullopt: not answered
{
    std::optional<bool> ownSender = std::nullopt;    // a mail server or vendor that invoices should go through
    std::optional<bool> userInDomain = std::nullopt; // an active Zuora user has a work address in the From domain
    std::optional<bool> mustSign = std::nullopt;     // customers or the company's policy ask for DKIM
    [[nodiscard]] bool isComplete() const { return ownSender && userInDomain && mustSign; }
};

struct RouteAdvice
{
    plan::Route route = plan::Route::Advanced;
    QString why = {};
};

// From what is published: "You already publish SendGrid records". nullopt: nothing there says anything.
[[nodiscard]] std::optional<RouteAdvice> adviceFromSurvey(const verify::Survey &survey,
                                                          const catalog::Catalog &catalog);
// nullopt until all three are answered.
[[nodiscard]] std::optional<RouteAdvice> adviceFromAnswers(const RouteAnswers &answers);

} // namespace sw::ui
