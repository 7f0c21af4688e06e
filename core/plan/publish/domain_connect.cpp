// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/domain_connect.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sw::plan {

namespace {

constexpr qsizetype LargestFile = 64 * 1024; // octets; settings have a few hundred
constexpr qsizetype LongestText = 200;

// From the Templates repository, 2026-08. Zuora and Amazon have none.
constexpr DomainConnectTemplate Templates[] = {
    {"brevo", "brevo.com", "domain-authentication"},
    {"google", "google.com", "gmail-setup"},
    {"mailersend", "mailersend.com", "mailersend-email"},
    {"mailjet", "mailjet.com", "domain-auth"},
    {"mandrill", "mailchimp.com", "email-signing"},
    {"microsoft365", "microsoft.com", "o365"},
    {"resend", "resend.com", "mail"},
    {"sendgrid", "sendgrid.com", "domain-auth"},
    {"sparkpost", "bird.com", "sparkpost-email"},
    {"zohomail", "zoho.com", "zmail_hosting"},
};

// Requests follow values from outside, so only https, a name and not an address, and nothing before the host.
bool isSafe(const QUrl &url)
{
    const auto host = dns::DomainName::fromText(url.host().toLatin1());
    return url.isValid() && url.scheme() == QLatin1String("https") && url.userInfo().isEmpty() && host &&
           host->labelCount() >= 2 && !dns::IpAddress::fromText(url.host().toLatin1());
}

QUrl safeUrl(const QJsonObject &settings, const char *name, const dns::DomainName &zone)
{
    QString text = settings.value(QLatin1String(name)).toString();
    text.replace(QLatin1String("%domain%"), zone.toString());
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= 2'000 && isSafe(url) ? url : QUrl();
}

tl::unexpected<ParseError> notLookedUp(const dns::Fact &fact)
{
    return unexpected(ParseError{"domain-connect-not-looked-up",
                                 0,
                                 0,
                                 {{"name", fact.query.question.name.toString()},
                                  {"outcome", QString::fromLatin1(dns::outcomeName(fact.outcome))}}});
}

// The file at a URL, with the addresses of its host from the same DNS answers as everything else.
dns::Step<DomainConnectFile> fileAt(const QByteArray &url, const dns::DomainName &zone, const dns::Facts &facts)
{
    auto file = neighbours::parseHttpsUrl(url);
    if (!file)
        return DomainConnectFile();
    file->largest = LargestFile;
    auto step = neighbours::reachableFile(*file, zone, neighbours::FilePorts::AlsoCustom, facts);
    if (!dns::isDone(step))
        return dns::neededBy(step);
    const auto reachable = dns::takeResult(std::move(step));
    if (reachable)
        return reachable->addresses.isEmpty() ? DomainConnectFile() : DomainConnectFile(*reachable);
    if (reachable.error().code != "file-host-unknown")
        return DomainConnectFile(unexpected(reachable.error()));
    return DomainConnectFile(unexpected(ParseError{"domain-connect-not-looked-up", 0, 0, reachable.error().args}));
}

} // namespace

dns::Step<DomainConnectFile> domainConnectSettings(const dns::DomainName &zone, const dns::Facts &facts)
{
    const auto name = zone.prepended("_domainconnect");
    if (!name)
        return DomainConnectFile();
    dns::QuestionSet needed;
    const dns::Fact *fact = facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT});
    if (fact == nullptr)
        return needed;
    if (fact->isFailure())
        return DomainConnectFile(notLookedUp(*fact));
    if (fact->texts().size() != 1)
        return DomainConnectFile();
    // "api.host.example", or with a path in front of /v2: "host.example/domainconnect".
    const QByteArray named = fact->texts().first().trimmed();
    const QUrl url(QStringLiteral("https://") + QString::fromUtf8(named), QUrl::StrictMode);
    if (named.size() > 300 || named.contains("://") || !isSafe(url) || url.hasQuery() || url.hasFragment())
        return DomainConnectFile();
    QByteArray base = url.toEncoded(QUrl::StripTrailingSlash);
    return fileAt(base + "/v2/" + zone.toText() + "/settings", zone, facts);
}

Expected<DomainConnectHost> domainConnectHost(const neighbours::FetchedFile &file, const dns::DomainName &zone)
{
    using Failure = neighbours::FetchedFile::Failure;
    if (file.failure != Failure::None || file.status != 200) {
        const QString outcome = file.failure == Failure::None ? QStringLiteral("HTTP %1").arg(file.status)
                                                              : neighbours::failureName(file.failure);
        return unexpected(ParseError{"domain-connect-unreachable", 0, 0, {{"outcome", outcome}}});
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.body);
    const QJsonObject settings = document.object();
    DomainConnectHost host;
    host.providerId = settings.value(QLatin1String("providerId")).toString().left(LongestText);
    const QString shown = settings.value(QLatin1String("providerDisplayName")).toString();
    host.providerName =
        (shown.isEmpty() ? settings.value(QLatin1String("providerName")).toString() : shown).left(LongestText);
    if (host.providerId.isEmpty() && host.providerName.isEmpty())
        return unexpected(ParseError{"domain-connect-unreadable"});
    host.controlPanel = safeUrl(settings, "urlControlPanel", zone);
    host.synchronousFlow = safeUrl(settings, "urlSyncUX", zone);
    host.api = safeUrl(settings, "urlAPI", zone);
    return host;
}

const DomainConnectTemplate *domainConnectTemplate(QByteArrayView vendor)
{
    const auto at = std::find_if(std::begin(Templates), std::end(Templates),
                                 [&](const DomainConnectTemplate &known) { return vendor == known.vendor; });
    return at == std::end(Templates) ? nullptr : at;
}

dns::Step<DomainConnectFile> domainConnectQuestion(const dns::DomainName &zone, const DomainConnectHost &host,
                                                   const DomainConnectTemplate &wanted, const dns::Facts &facts)
{
    if (host.api.isEmpty())
        return DomainConnectFile();
    return fileAt(host.api.toEncoded(QUrl::StripTrailingSlash) + "/v2/domainTemplates/providers/" + wanted.provider +
                      "/services/" + wanted.service,
                  zone, facts);
}

} // namespace sw::plan
