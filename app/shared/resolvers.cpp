#include "app/shared/resolvers.h"

#include "core/dns/net/server_spec.h"
#include "core/dns/net/system_resolvers.h"

#include <QFile>

namespace sw::app {

using Kind = verify::VantagePoint::Kind;

dns::VantagePointTable shippedVantagePoints()
{
    QFile file(QStringLiteral(":/senderwright/vantage-points.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return dns::VantagePointTable::fromJson(file.readAll()).value_or(dns::VantagePointTable());
}

dns::ResolverSettings resolverSettings(const Asking &asking)
{
    dns::ResolverSettings settings;
    settings.resolvers = asking.resolvers.isEmpty() ? dns::systemResolvers().endpoints : asking.resolvers;
    settings.fallbackResolvers = dns::fallbackResolvers(asking.world);
    settings.authoritativePort = asking.authoritativePort;
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

QList<verify::VantagePoint> publicVantagePoints(const dns::VantagePointTable &table)
{
    QList<verify::VantagePoint> points;
    for (const dns::PublicResolver &resolver : table.enabled()) {
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
