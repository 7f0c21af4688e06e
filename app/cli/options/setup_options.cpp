// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/setup_options.h"

#include "app/cli/frame/shown_value.h"
#include "app/cli/options/dns_options.h"
#include "app/cli/options/input_file.h"
#include "core/base/secret_text.h"
#include "core/plan/paste/paste.h"
#include "core/plan/setup/setup_options.h"
#include "core/report/findings/finding_text.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PasteLimit = 256 * 1024;
constexpr qint64 KeyLimit = 64 * 1024;
using catalog::OwnServerVendor;

struct Pair
{
    QString key;
    QString value;
};
using Pairs = QList<Pair>;

Usage<Pairs> readPairs(const QStringList &given)
{
    Pairs pairs;
    for (const QString &text : given) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return usageError(u"--set \"%1\": give KEY=VALUE."_s.arg(shownValue(text)));
        pairs.append({text.left(equals).trimmed(), text.mid(equals + 1).trimmed()});
    }
    return pairs;
}

// The route a key belongs to; nullopt: all, or the chosen vendor's.
std::optional<plan::Route> routeOf(const QString &key)
{
    for (const plan::Route route : plan::AllRoutes) {
        if (plan::routeSettings(route).contains(key.toUtf8()))
            return route;
    }
    return std::nullopt;
}

// A key that the route would ignore silently is an error.
Usage<> keyFitsRoute(const QString &key, const plan::SetupPlan &setup, const catalog::Catalog &catalog)
{
    const catalog::Vendor *vendor = catalog.vendor(setup.vendor.vendor);
    if (vendor != nullptr && std::any_of(vendor->fields.begin(), vendor->fields.end(),
                                         [&key](const auto &field) { return QString::fromUtf8(field.name) == key; }))
        return {};
    if (setup.route == plan::Route::NoMail && (key == u"also" || key == u"workflow"))
        return usageError(u"--set %1: a domain that sends no mail has no senders."_s.arg(key));
    const auto route = routeOf(key);
    const bool ownServer = route == plan::Route::External;
    if (!route || (*route == setup.route && (!ownServer || setup.usesOwnServer())))
        return {};
    const QString options = u"--route "_s + QString::fromLatin1(plan::routeName(*route)) +
                            (ownServer ? u" --vendor "_s + QLatin1String(OwnServerVendor) : QString());
    return usageError(u"--set %1 belongs to %2."_s.arg(key, options));
}

Usage<> applyPairs(const Pairs &pairs, const catalog::Catalog &catalog, plan::SetupPlan &setup)
{
    for (const Pair &pair : pairs) {
        QString value = pair.value;
        if (pair.key == u"public-key") {
            const auto octets = readInput(u"--set public-key"_s, value, KeyLimit);
            if (!octets)
                return unexpected(octets.error());
            value = QString::fromUtf8(*octets);
        }
        auto changed = plan::applySetting(setup, pair.key.toUtf8(), value, catalog);
        if (!changed)
            return usageError(
                u"--set \"%1=%2\": %3"_s.arg(pair.key, shownValue(pair.value), report::errorText(changed.error())));
        if (const auto fits = keyFitsRoute(pair.key, setup, catalog); !fits)
            return fits;
        setup = std::move(*changed);
    }
    if (!setup.ownServer.keyRecord.isEmpty() && setup.ownServer.selector.isEmpty())
        return usageError(u"--set public-key needs --set selector=S as well: the key is published at its name."_s);
    return {};
}

// `--vendor` for the External route; own server if its keys are given.
Usage<> readVendor(const QCommandLineParser &parser, const Pairs &pairs, const catalog::Catalog &catalog,
                   plan::SetupPlan &setup)
{
    const QString given = parser.value(u"vendor"_s);
    if (setup.route != plan::Route::External)
        return given.isEmpty() ? Usage<>() : usageError(u"--vendor belongs to --route external only."_s);
    const bool ownGiven = std::any_of(pairs.begin(), pairs.end(),
                                      [](const Pair &pair) { return routeOf(pair.key) == plan::Route::External; });
    if (given == QLatin1String(OwnServerVendor) || (given.isEmpty() && ownGiven)) {
        setup.vendor.vendor = OwnServerVendor;
        return {};
    }
    QStringList known{QLatin1String(OwnServerVendor)};
    for (const catalog::Vendor &vendor : catalog.vendors()) {
        if (vendor.kind != u"zuora")
            known.append(QString::fromUtf8(vendor.id));
    }
    known.removeDuplicates();
    known.sort();
    if (given.isEmpty())
        return usageError(u"--route external needs --vendor ID; known: %1."_s.arg(known.join(u", ")));
    if (!known.contains(given))
        return usageError(u"--vendor \"%1\" is not in the catalogue; known: %2."_s.arg(given, known.join(u", ")));
    setup.vendor.vendor = given.toUtf8();
    return {};
}

// What the paste's reader left out and might have been a record: reported, not published.
Findings setAside(const plan::PasteResult &understood)
{
    constexpr qsizetype Most = 20;
    constexpr qsizetype Longest = 120;
    Findings findings;
    for (const plan::PasteFragment &fragment : understood.ignored) {
        const bool recordLike = fragment.text.contains(u'.') || fragment.text.contains(u'_');
        if (fragment.reason == "paste-heading" || !recordLike || findings.size() == Most)
            continue;
        const Finding finding{"paste-set-aside",
                              {{"text", plan::shownOfPaste(fragment.text.simplified(), Longest)},
                               {"reason", QString::fromLatin1(fragment.reason)},
                               {"why", report::setAsideText(fragment.reason)}}};
        if (!findings.contains(finding))
            findings.append(finding);
    }
    return findings;
}

tl::unexpected<UsageError> notUnderstood(const QString &option, const QStringList &files,
                                         const plan::PasteResult &understood)
{
    QString why;
    for (const Finding &finding : understood.findings + setAside(understood))
        why += u' ' + report::findingText(finding) + u' ' + report::findingAdvice(finding);
    return usageError(u"%1 \"%2\":%3"_s.arg(option, shownValue(files.join(u", ")), why).trimmed());
}

Usage<QString> readPastes(const QString &option, const QStringList &files)
{
    QString all;
    for (const QString &file : files) {
        const auto octets = readInput(option, file, PasteLimit);
        if (!octets)
            return unexpected(octets.error());
        all += plan::textOfPaste(*octets) + u'\n';
    }
    return all;
}

// Stores the pasted records where the route keeps them; an error if there is none.
Usage<Findings> readPaste(const QCommandLineParser &parser, plan::SetupPlan &setup)
{
    const QStringList files = parser.values(u"paste"_s);
    if (files.isEmpty())
        return Findings{};
    const auto text = readPastes(u"--paste"_s, files);
    if (!text)
        return unexpected(text.error());
    const plan::PasteResult understood = plan::understandPaste(*text, setup.domain);
    if (understood.records.isEmpty())
        return notUnderstood(u"--paste"_s, files, understood);
    switch (setup.route) {
    case plan::Route::Advanced:
        setup.advanced.pasted = withoutPrivateKeys(*text);
        setup.advanced.records = understood.records;
        break;
    case plan::Route::External:
        setup.vendor.pasted = withoutPrivateKeys(*text);
        setup.vendor.records = understood.records;
        break;
    case plan::Route::Default:
    case plan::Route::NoMail:
        return usageError(
            u"--paste: the %1 route needs nothing pasted."_s.arg(QString::fromLatin1(plan::routeName(setup.route))));
    }
    return understood.findings + setAside(understood);
}

Usage<> readWorkflowPaste(const QCommandLineParser &parser, plan::SetupPlan &setup)
{
    if (!parser.isSet(u"workflow-paste"_s))
        return {};
    const auto text = readPastes(u"--workflow-paste"_s, parser.values(u"workflow-paste"_s));
    if (!text)
        return unexpected(text.error());
    const plan::PasteResult understood = plan::understandPaste(*text, setup.domain);
    if (understood.records.isEmpty())
        return notUnderstood(u"--workflow-paste"_s, parser.values(u"workflow-paste"_s), understood);
    setup.workflow = true;
    setup.workflowPasted = withoutPrivateKeys(*text);
    setup.workflowRecords = understood.records;
    return {};
}

Usage<> readDmarc(const QCommandLineParser &parser, plan::DmarcChoice &dmarc)
{
    const auto policy = choiceOption(parser, u"dmarc"_s, {u"none"_s, u"quarantine"_s, u"reject"_s}, {});
    if (!policy)
        return unexpected(policy.error());
    dmarc.policy = policy->toUtf8();
    for (const QString &given : parser.values(u"rua"_s)) {
        const QString address = given.startsWith(u"mailto:"_s, Qt::CaseInsensitive) ? given.mid(7) : given;
        const qsizetype at = address.lastIndexOf(u'@');
        const bool plain = std::none_of(address.begin(), address.end(),
                                        [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'!'; });
        if (at <= 0 || !plain || !dns::DomainName::fromUnicode(address.mid(at + 1)))
            return usageError(u"--rua \"%1\": give an email address, such as dmarc@example.com."_s.arg(given));
        dmarc.reportTo.append(address);
    }
    return {};
}

} // namespace

void declareSetupOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"route"_s,
         u"advanced (Amazon SES, built into Zuora), external (own server or vendor), default, or no-mail: the domain "
         "sends no mail."_s,
         u"ROUTE"_s},
        {u"vendor"_s, u"For --route external: the vendor's id, or own-server."_s, u"ID"_s},
        {u"paste"_s,
         u"What Zuora's DKIM Settings dialog or the vendor's console shows; \"-\": standard input; repeatable."_s,
         u"FILE"_s},
        {u"workflow-paste"_s, u"The same for Workflow emails, as Zuora Support sent it."_s, u"FILE"_s},
        {u"set"_s,
         u"An answer: identity=domain|email, sandbox=yes|no, workflow=yes|no; ip=ADDR, host=NAME (repeatable), "
         u"mx=yes|no, "
         "selector=S, public-key=FILE; tenant-email=ADDR; receives=yes|no (no-mail); a vendor's own fields by name."_s,
         u"KEY=VALUE"_s},
        {u"dmarc"_s, u"DMARC policy: none, quarantine or reject (the published one, else none)."_s, u"POLICY"_s},
        {u"rua"_s, u"Where aggregate reports go; repeatable."_s, u"ADDR"_s},
    });
}

Usage<GivenSetup> readSetup(const QCommandLineParser &parser, const dns::DomainName &domain,
                            const catalog::Catalog &catalog)
{
    GivenSetup given;
    plan::SetupPlan &setup = given.setup;
    setup.domain = domain;
    if (!parser.isSet(u"route"_s))
        return usageError(u"--route is missing: give advanced, external, default or no-mail."_s);
    const auto route = plan::routeFromName(parser.value(u"route"_s).toUtf8());
    if (!route)
        return usageError(
            u"--route \"%1\": give advanced, external, default or no-mail."_s.arg(parser.value(u"route"_s)));
    setup.route = *route;
    if (setup.route == plan::Route::NoMail && parser.isSet(u"workflow-paste"_s))
        return usageError(u"--workflow-paste: a domain that sends no mail sends none from Workflow."_s);
    const auto pairs = readPairs(parser.values(u"set"_s));
    if (!pairs)
        return unexpected(pairs.error());
    if (const auto read = readVendor(parser, *pairs, catalog, setup); !read)
        return unexpected(read.error());
    if (const auto applied = applyPairs(*pairs, catalog, setup); !applied)
        return unexpected(applied.error());
    if (const auto read = readWorkflowPaste(parser, setup); !read)
        return unexpected(read.error());
    if (const auto read = readDmarc(parser, setup.dmarc); !read)
        return unexpected(read.error());
    if (const auto read = store(given.findings, readPaste(parser, setup)); !read)
        return unexpected(read.error());
    return given;
}

} // namespace sw::cli
