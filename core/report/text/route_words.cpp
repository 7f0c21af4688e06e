// SPDX-License-Identifier: Apache-2.0
#include "core/report/text/route_words.h"

#include "core/catalog/vendor_ids.h"
#include "core/report/text/catalog_text.h"
#include "core/report/text/report_tr.h"

namespace sw::report {

namespace {

// Zuora says up to 72 hours for its statuses (help pages on Advanced SMTP).
constexpr int StatusDays = 3;

} // namespace

QString routeLabel(plan::Route route)
{
    switch (route) {
    case plan::Route::Advanced:
        return Tr::tr("Advanced SMTP");
    case plan::Route::External:
        return Tr::tr("External SMTP");
    case plan::Route::Default:
        return Tr::tr("Default mail server");
    case plan::Route::NoMail:
        return Tr::tr("No mail");
    }
    Q_UNREACHABLE();
}

QString routeTitle(const plan::RecordPlan &plan, const catalog::Catalog &catalog)
{
    switch (plan.route) {
    case plan::Route::Advanced:
        return Tr::tr("Zuora email by Advanced SMTP (Amazon SES)");
    case plan::Route::Default:
        return Tr::tr("Zuora email by Zuora's default mail server");
    case plan::Route::NoMail:
        return Tr::tr("A domain that sends no mail");
    case plan::Route::External:
        break;
    }
    if (plan.vendor.isEmpty() || plan.vendor == catalog::OwnServerVendor)
        return Tr::tr("Zuora email by External SMTP (your own server)");
    const catalog::Vendor *vendor = catalog.vendor(plan.vendor);
    return Tr::tr("Zuora email by External SMTP (%1)")
        .arg(vendor != nullptr ? catalogText(vendor->name) : QString::fromLatin1(plan.vendor));
}

QList<ZuoraStep> zuoraSteps(const plan::RecordPlan &plan)
{
    switch (plan.route) {
    case plan::Route::Advanced:
        return {{Tr::tr("Verification Status and DKIM Status in Zuora both read Success."), StatusDays},
                {Tr::tr("Then tick Select Advanced SMTP Server there, and choose Advanced SMTP as From Email in each "
                        "email template.")}};
    case plan::Route::External:
        return {ZuoraStep{
            Tr::tr("In Zuora's External SMTP dialog, choose Test Connection And Save, then tick Select External "
                   "SMTP Server.")}};
    case plan::Route::Default:
        return {
            ZuoraStep{Tr::tr("The email address in Zuora's tenant profile ends in @%1.").arg(plan.domain.toUnicode())}};
    case plan::Route::NoMail:
        return {};
    }
    Q_UNREACHABLE();
}

RoutePurpose routePurpose(const plan::RecordPlan &plan, const QString &host)
{
    const QString domain = plan.domain.toUnicode();
    if (plan.route == plan::Route::NoMail)
        return {
            Tr::tr("DNS records for %1, which sends no mail").arg(domain),
            Tr::tr("%1 sends no mail. For mailboxes to refuse what others send in its name, the DNS records below are "
                   "needed at %2.")
                .arg(domain, host),
            Tr::tr("%1 sends no mail. ").arg(domain), Tr::tr("So that receivers refuse what is sent in its name, "),
            false};
    return {
        Tr::tr("DNS records for %1, so that our invoices arrive").arg(domain),
        Tr::tr("our billing system is going to send invoices in the name of %1. For mailboxes to accept them, the DNS "
               "records below are needed at %2.")
            .arg(domain, host),
        Tr::tr("Zuora will send invoices in the name of %1. ").arg(domain), Tr::tr("So that receivers trust them, ")};
}

} // namespace sw::report
