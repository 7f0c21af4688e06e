// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/wanted_file.h"

#include "core/dns/zone/zone_cut.h"

#include <QUrl>

#include <algorithm>

namespace sw::neighbours {

QString failureName(FetchedFile::Failure failure)
{
    switch (failure) {
    case FetchedFile::Failure::None:
        return {};
    case FetchedFile::Failure::Timeout:
        return QStringLiteral("timeout");
    case FetchedFile::Failure::Network:
        return QStringLiteral("network");
    case FetchedFile::Failure::Certificate:
        return QStringLiteral("tls");
    case FetchedFile::Failure::TooLarge:
        return QStringLiteral("size");
    }
    Q_UNREACHABLE();
}

namespace {

constexpr qsizetype MostAddresses = 4; // of a family
constexpr qsizetype MostServers = 3;   // checked whether they are in this network

// Whether a name server with an address of this network answers for the zone: only a server in this network can.
dns::Step<bool> isServedHere(const dns::DomainName &domain, const dns::Facts &facts)
{
    const auto step = dns::findZone(facts, domain);
    if (!dns::isDone(step))
        return dns::neededBy(step);
    const dns::Zone &zone = dns::resultOf(step);
    dns::QuestionSet needed;
    bool here = false;
    qsizetype asked = 0;
    for (const dns::NameServer &server : zone.servers) {
        for (const dns::IpAddress &address : server.addresses) {
            if (!address.isLocal() || asked == MostServers)
                continue;
            ++asked;
            const dns::Query query{{zone.apex, dns::RecordType::SOA},
                                   dns::Server::authoritative(dns::serverSpec(address))};
            const dns::Fact *fact = facts.findOr(needed, query);
            here = here || (fact != nullptr && fact->answer() != nullptr);
        }
    }
    if (!here && !needed.isEmpty())
        return needed;
    return here;
}

} // namespace

dns::Step<Expected<WantedFile>> reachableFile(WantedFile file, const dns::DomainName &domain, FilePorts ports,
                                              const dns::Facts &facts)
{
    using Result = Expected<WantedFile>;
    const QString url = QString::fromUtf8(file.url.left(300));
    const QString host = file.host.toString();
    dns::QuestionSet needed;
    const dns::Fact *failed = nullptr;
    for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Fact *fact = facts.findOr(needed, dns::Question{file.host, type});
        if (fact != nullptr && fact->isFailure())
            failed = fact;
        const dns::Answer *answer = fact != nullptr ? fact->answer() : nullptr;
        for (const auto &record : answer != nullptr ? answer->records.mid(0, MostAddresses) : dns::RecordList()) {
            if (const auto *address = record.as<dns::AData>())
                file.addresses.append(address->address);
        }
    }
    if (!needed.isEmpty())
        return needed;
    const bool custom = ports == FilePorts::AlsoCustom && file.port > 1023;
    const auto local = [](const dns::IpAddress &address) { return address.isLocal(); };
    const auto inside = std::find_if(file.addresses.cbegin(), file.addresses.cend(), local);
    if (inside != file.addresses.cend() || (file.port != 443 && !custom)) {
        const auto here = isServedHere(domain, facts);
        if (!dns::isDone(here))
            return dns::neededBy(here);
        if (!dns::resultOf(here) && file.port != 443 && !custom) {
            return Result(unexpected(
                ParseError{"file-port-refused", 0, 0, {{"url", url}, {"port", QString::number(file.port)}}}));
        }
        if (!dns::resultOf(here)) {
            const QString address = QString::fromLatin1(inside->toText());
            file.addresses.removeIf(local);
            if (file.addresses.isEmpty()) {
                return Result(unexpected(
                    ParseError{"file-address-refused", 0, 0, {{"url", url}, {"host", host}, {"address", address}}}));
            }
        }
    }
    if (file.addresses.isEmpty() && failed != nullptr) {
        return Result(unexpected(
            ParseError{"file-host-unknown",
                       0,
                       0,
                       {{"name", host}, {"outcome", QString::fromLatin1(dns::outcomeName(failed->outcome))}}}));
    }
    return Result(std::move(file));
}

Expected<WantedFile> parseHttpsUrl(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text.trimmed(), QUrl::StrictMode);
    const auto host = dns::DomainName::fromUnicode(url.host());
    if (!url.isValid() || url.scheme() != QLatin1String("https") || !host || host->isRoot() ||
        !url.userInfo().isEmpty())
        return unexpected(ParseError{"url-not-https", 0, text.size(), {{"url", QString::fromUtf8(text.left(300))}}});
    WantedFile file;
    file.url = text.trimmed();
    file.host = *host;
    file.port = static_cast<quint16>(url.port(443));
    file.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (file.path.isEmpty())
        file.path = "/";
    if (url.hasQuery())
        file.path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return file;
}

} // namespace sw::neighbours
