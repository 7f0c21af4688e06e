// SPDX-License-Identifier: Apache-2.0
#include "app/shared/resolvers.h"

#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"

#include <QFile>

namespace sw::app {

using Kind = verify::VantagePoint::Kind;

namespace {

constexpr qsizetype MaxFallbacks = 4;

} // namespace

catalog::VantagePointTable shippedVantagePoints()
{
    QFile file(QStringLiteral(":/senderwright/vantage-points.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return catalog::VantagePointTable::fromJson(file.readAll()).value_or(catalog::VantagePointTable());
}

QList<dns::Endpoint> fallbackResolvers(const catalog::VantagePointTable &table)
{
    QList<dns::Endpoint> found;
    for (const catalog::PublicResolver &resolver : table.enabled()) {
        if (!resolver.counts())
            continue;
        for (const QByteArray &spec : resolver.servers) {
            const auto endpoint = dns::parseServerSpec(spec);
            const bool fits =
                endpoint && endpoint->protocol == dns::Endpoint::Protocol::Https && !endpoint->addresses.isEmpty();
            if (!fits || found.size() >= MaxFallbacks)
                continue;
            found.append(*endpoint);
            break;
        }
    }
    return found;
}

dns::ResolverSettings resolverSettings(const Asking &asking)
{
    dns::ResolverSettings settings;
    settings.resolvers = asking.resolvers.isEmpty() ? dns::systemResolvers().endpoints : asking.resolvers;
    settings.fallbackResolvers = fallbackResolvers(asking.world);
    settings.authoritativePort = asking.authoritativePort;
    settings.tcpOnly = asking.tcpOnly;
    return settings;
}

std::optional<dns::Server> encryptedResolver(const QList<dns::Endpoint> &fallbacks)
{
    if (fallbacks.isEmpty())
        return std::nullopt;
    return dns::Server::recursive(fallbacks.first().toSpec());
}

verify::VantagePoint vantagePoint(Kind kind, const QByteArray &spec, const QString &label)
{
    return {kind, dns::Server::recursive(spec), label};
}

QList<verify::VantagePoint> systemVantagePoints(const QByteArrayList &specs)
{
    QList<verify::VantagePoint> points;
    for (const QByteArray &spec : specs)
        points.append(vantagePoint(Kind::System, spec, QString::fromUtf8(spec)));
    return points;
}

QList<verify::VantagePoint> publicVantagePoints(const catalog::VantagePointTable &table)
{
    QList<verify::VantagePoint> points;
    for (const catalog::PublicResolver &resolver : table.enabled()) {
        const QByteArray spec = resolver.servers.value(0);
        if (dns::parseServerSpec(spec))
            points.append(vantagePoint(Kind::Public, spec, resolver.name));
    }
    return points;
}

QByteArrayList specsOf(const QList<dns::Endpoint> &endpoints)
{
    QByteArrayList specs;
    for (const dns::Endpoint &endpoint : endpoints)
        specs.append(endpoint.toSpec());
    return specs;
}

} // namespace sw::app
