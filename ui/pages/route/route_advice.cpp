// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/route/route_advice.h"

#include <QCoreApplication>

namespace sw::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(route)
};

} // namespace

std::optional<RouteAdvice> adviceFromSurvey(const verify::Survey &survey, const catalog::Catalog &catalog)
{
    for (const verify::FoundKey &key : survey.keys) {
        if (!isGood(key.state) || key.vendors.size() != 1)
            continue; // selectors that several vendors share prove nothing
        const catalog::Vendor *vendor = catalog.vendor(key.vendors.first());
        if (vendor != nullptr && vendor->kind == QLatin1String("external"))
            return RouteAdvice{plan::Route::External, Tr::tr("You already publish a key for %1.").arg(vendor->name)};
    }
    return std::nullopt;
}

std::optional<RouteAdvice> adviceFromAnswers(const RouteAnswers &answers)
{
    if (!answers.isComplete())
        return std::nullopt;
    if (*answers.ownSender)
        return RouteAdvice{plan::Route::External,
                           Tr::tr("External SMTP: invoices go the way your other mail goes, under your own control.")};
    if (*answers.userInDomain)
        return RouteAdvice{plan::Route::Advanced,
                           Tr::tr("Advanced SMTP: signed with your domain’s name, no server and no contract needed.")};
    if (*answers.mustSign)
        return RouteAdvice{plan::Route::Advanced,
                           Tr::tr("Advanced SMTP: it signs with your domain’s name. First give one "
                                  "active Zuora user a work address in this domain.")};
    return RouteAdvice{plan::Route::Default,
                       Tr::tr("Default server: the least work. Mail is not signed; DMARC passes by SPF alone.")};
}

} // namespace sw::ui
