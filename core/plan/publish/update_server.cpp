// SPDX-License-Identifier: Apache-2.0
#include "core/plan/publish/update_server.h"

#include "core/dns/zone/zone_cut.h"

#include <algorithm>

namespace sw::plan {

namespace {

constexpr qsizetype MaxInput = 300;

Expected<UpdateServer> unreadable(const QString &text)
{
    return unexpected(ParseError{"update-server-unreadable", 0, 0, {{"input", text.left(80)}}});
}

// ":5353" behind the host; without text there is no port.
bool readPort(QStringView text, UpdateServer &server)
{
    if (text.isEmpty())
        return true;
    bool ok = false;
    const uint number = text.sliced(1).toUInt(&ok);
    if (text.front() != u':' || !ok || number < 1 || number > 65535)
        return false;
    server.port = static_cast<quint16>(number);
    return true;
}

bool isHostName(const dns::DomainName &name)
{
    const QByteArray text = name.toText();
    bool isNumber = false;
    (void)text.mid(text.lastIndexOf('.') + 1).toUInt(&isNumber); // "192.0.2.300" is a mistyped address
    return !name.isRoot() && !isNumber && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

dns::Server serverAt(const dns::IpAddress &address, std::optional<quint16> port)
{
    QByteArray spec = dns::serverSpec(address);
    if (port)
        spec += ':' + QByteArray::number(*port);
    return dns::Server::authoritative(spec);
}

} // namespace

Expected<UpdateServer> updateServerFromText(const QString &text)
{
    const QString given = text.trimmed();
    UpdateServer server;
    if (given.isEmpty())
        return unexpected(ParseError{"update-server-empty"});
    if (given.size() > MaxInput)
        return unreadable(given);
    if (const auto whole = dns::IpAddress::fromText(given.toUtf8())) {
        server.address = *whole;
        return server;
    }
    const bool bracketed = given.startsWith(u'[');
    const qsizetype end = bracketed ? given.indexOf(u']') : given.indexOf(u':');
    const QString host = bracketed ? given.mid(1, end - 1) : given.left(end);
    const QStringView rest = end < 0 ? QStringView() : QStringView(given).sliced(end + (bracketed ? 1 : 0));
    if ((bracketed && end < 0) || !readPort(rest, server))
        return unreadable(given);
    server.address = dns::IpAddress::fromText(host.toUtf8());
    if (server.address)
        return server;
    const auto name = dns::DomainName::fromUnicode(host);
    if (bracketed || !name || !isHostName(*name))
        return unreadable(given);
    server.name = *name;
    return server;
}

dns::Step<QList<dns::Server>> updateServers(const UpdateServer &wanted, const dns::Facts &facts)
{
    if (wanted.address)
        return QList<dns::Server>{serverAt(*wanted.address, wanted.port)};
    dns::QuestionSet needed;
    QList<dns::Server> servers;
    for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Fact *fact = facts.findOr(needed, dns::Question{wanted.name, type});
        const dns::Answer *answer = fact != nullptr ? fact->answer() : nullptr;
        for (const dns::ResourceRecord &record : answer != nullptr ? answer->records : dns::RecordList()) {
            if (const auto *address = record.as<dns::AData>())
                servers.append(serverAt(address->address, wanted.port));
        }
    }
    if (!needed.isEmpty())
        return needed;
    return servers;
}

} // namespace sw::plan
