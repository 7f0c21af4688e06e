// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/route_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw::ui {

namespace {

struct OnCard
{
    Q_DECLARE_TR_FUNCTIONS(sw::ui::RoutePage)
};

struct OnDetails
{
    Q_DECLARE_TR_FUNCTIONS(sw::ui::DetailsPage)
};

QList<Blocker> advancedBlockers(const plan::AdvancedSetup &advanced)
{
    if (advanced.identity == plan::AdvancedSetup::Identity::Email)
        return {}; // an email identity has no DNS records of its own
    if (advanced.records.isEmpty())
        return {Blocker::PasteMissing};
    const qsizetype wanted = advanced.sandbox ? 6 : 3;
    if (advanced.records.size() != wanted)
        return {Blocker::PasteIncomplete};
    return {};
}

QList<Blocker> ownServerBlockers(const plan::OwnServerSetup &own)
{
    QList<Blocker> found;
    if (own.addresses.isEmpty() && own.hosts.isEmpty() && !own.mailExchangers)
        found.append(Blocker::SenderMissing);
    if (own.selector.isEmpty() != own.keyRecord.isEmpty())
        found.append(Blocker::KeyMissing);
    return found;
}

QList<Blocker> vendorBlockers(const plan::SetupPlan &setup, const catalog::Catalog *tables)
{
    QList<Blocker> found;
    const catalog::Vendor *vendor = tables != nullptr ? tables->vendor(setup.vendor.vendor) : nullptr;
    const bool needsPaste = vendor == nullptr || vendor->needsPaste;
    if (vendor != nullptr) {
        const bool fine = std::all_of(vendor->fields.begin(), vendor->fields.end(), [&](const catalog::Field &field) {
            const QString given = setup.vendor.fields.value(field.name);
            return catalog::checkedFieldValue(field, given.isEmpty() ? field.standard : given).has_value();
        });
        if (!fine)
            found.append(Blocker::VendorFieldMissing);
    }
    if (needsPaste && setup.vendor.records.isEmpty())
        found.append(Blocker::PasteMissing);
    return found;
}

} // namespace

RouteTexts routeTexts(plan::Route route)
{
    switch (route) {
    case plan::Route::Advanced:
        return {
            OnCard::tr("Advanced SMTP"),
            OnCard::tr("Amazon SES, built into Zuora. No server, no contract."),
            OnCard::tr("3 CNAME, 1 TXT"),
            OnCard::tr("DKIM of your domain"),
            OnCard::tr("Zuora’s DKIM list"),
            OnCard::tr("10 min, up to 72 h"),
            OnDetails::tr("What does Zuora show for Advanced SMTP?"),
            OnDetails::tr("Copy the DKIM records from Zuora and paste them; we turn them into records for your DNS."),
        };
    case plan::Route::External:
        return {
            OnCard::tr("External SMTP"),
            OnCard::tr("Your own server, or a vendor such as SendGrid."),
            OnCard::tr("what it asks for"),
            OnCard::tr("DKIM or SPF"),
            OnCard::tr("server and login"),
            OnCard::tr("30 minutes"),
            OnDetails::tr("Who carries your mail?"),
            OnDetails::tr("Choose who sends, and give what only its console or its administrator knows."),
        };
    case plan::Route::Default:
        return {
            OnCard::tr("Default server"),
            OnCard::tr("Zuora’s own mail server, as it comes."),
            OnCard::tr("1 TXT"),
            OnCard::tr("SPF only, no DKIM"),
            OnCard::tr("nothing else"),
            OnCard::tr("5 minutes"),
            OnDetails::tr("Which address is in the tenant profile?"),
            OnDetails::tr("Zuora’s default server sends in that name. It has to be in your domain."),
        };
    case plan::Route::NoMail:
        return {
            OnCard::tr("No mail at all"),
            OnCard::tr("This domain sends no mail, and nobody else may in its name."),
            OnCard::tr("3 TXT, 1 MX"),
            {},
            {},
            {},
            OnDetails::tr("Does this domain receive mail?"),
            OnDetails::tr("It will say that no mail comes from it. Whether mail still arrives is another matter."),
        };
    }
    Q_UNREACHABLE();
}

QList<Blocker> routeBlockers(const plan::SetupPlan &setup, const catalog::Catalog *tables)
{
    switch (setup.route) {
    case plan::Route::Advanced:
        return advancedBlockers(setup.advanced);
    case plan::Route::External:
        if (setup.vendor.vendor.isEmpty())
            return {Blocker::VendorMissing};
        return setup.usesOwnServer() ? ownServerBlockers(setup.ownServer) : vendorBlockers(setup, tables);
    case plan::Route::Default:
    case plan::Route::NoMail:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace sw::ui
