// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/endpoint/system_resolvers.h"

#include "core/dns/net/endpoint/server_spec.h"

#include <QFile>

#include <algorithm>

namespace sw::dns {

namespace {

constexpr qint64 MaxFileOctets = 64 * 1024;
constexpr qsizetype MaxResolvers = 8;

QList<Endpoint> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseResolvConf(file.read(MaxFileOctets));
}

// systemd-resolved listens on 127.0.0.53 and .54 (systemd-resolved.service(8)).
bool isLocalStub(const Endpoint &endpoint)
{
    const QByteArray address = endpoint.addresses.first().toText();
    return address == "127.0.0.53" || address == "127.0.0.54";
}

QList<Endpoint> publicResolvers()
{
    QList<Endpoint> list;
    for (const char *text : {"9.9.9.10", "1.1.1.1", "2620:fe::10", "2606:4700:4700::1111"})
        list.append(Endpoint{Endpoint::Protocol::Plain, {*IpAddress::fromText(text)}});
    return list;
}

} // namespace

QList<Endpoint> parseResolvConf(const QByteArray &text)
{
    QList<Endpoint> found;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 2 || words.first() != "nameserver" || found.size() >= MaxResolvers)
            continue;
        const auto address = IpAddress::fromText(words.at(1));
        if (!address)
            continue; // "fe80::1%eth0" and malformed addresses
        const Endpoint endpoint{Endpoint::Protocol::Plain, {*address}};
        if (!found.contains(endpoint))
            found.append(endpoint);
    }
    return found;
}

SystemResolvers systemResolvers(const ResolverFiles &files)
{
    const QList<Endpoint> listed = readFrom(files.resolvConf);
    const bool onlyStub = std::all_of(listed.begin(), listed.end(), isLocalStub);
    if (!listed.isEmpty() && !onlyStub)
        return {listed, SystemResolvers::Source::ResolvConf};
    if (QList<Endpoint> behind = readFrom(files.systemdResolvConf); !behind.isEmpty())
        return {behind, SystemResolvers::Source::SystemdResolved};
    if (!listed.isEmpty())
        return {listed, SystemResolvers::Source::ResolvConf};
    return {publicResolvers(), SystemResolvers::Source::Fallback};
}

} // namespace sw::dns
