// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/vantage_points.h"

#include "app/cli/options/input_file.h"
#include "app/shared/resolvers.h"
#include "core/catalog/vantage_points.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"
#include "core/report/findings/finding_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxVantagePoints = 200;

Usage<verify::VantagePoint> rowFromJson(const QString &place, const QJsonObject &row)
{
    const QString id = row[u"id"_s].toString();
    const QString kind = row[u"kind"_s].toString();
    const QString resolver = row[u"resolver"_s].toString();
    if (id.isEmpty())
        return usageError(place + u"\"id\" is missing."_s);
    if (kind != u"system" && kind != u"public")
        return usageError(place + u"\"kind\" of \"%1\" is \"%2\": give system or public."_s.arg(id, kind));
    if (const auto endpoint = dns::parseServerSpec(resolver.toUtf8()); !endpoint) {
        return usageError(
            place + u"\"resolver\" of \"%1\" is \"%2\": %3"_s.arg(id, resolver, report::errorText(endpoint.error())));
    }
    const QString label = row[u"label"_s].toString();
    return app::vantagePoint(kind == u"system" ? verify::VantagePoint::Kind::System
                                               : verify::VantagePoint::Kind::Public,
                             resolver.toUtf8(), label.isEmpty() ? id : label);
}

// The program's own table (resources/vantage-points.json, or one saved by the wizard): the resolvers switched on in it.
Usage<QList<verify::VantagePoint>> fromTable(const QString &place, const QByteArray &octets)
{
    const auto table = catalog::VantagePointTable::fromJson(octets);
    if (!table)
        return usageError(place + report::errorText(table.error()));
    return app::publicVantagePoints(*table);
}

Usage<QList<verify::VantagePoint>> fromFile(const QString &file)
{
    const auto octets = readInput(u"--vantage-points"_s, file);
    if (!octets)
        return unexpected(octets.error());
    const QString place = u"--vantage-points \"%1\": "_s.arg(file);
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(*octets, &error).object();
    if (error.error != QJsonParseError::NoError)
        return usageError(place + u"this is not JSON (%1 at byte %2)."_s.arg(error.errorString()).arg(error.offset));
    if (json[u"schema"_s].toInt() != 1 || !json[u"vantagePoints"_s].isArray())
        return usageError(place + u"\"schema\": 1 and \"vantagePoints\": [] are expected."_s);
    const QJsonArray rows = json[u"vantagePoints"_s].toArray();
    if (rows.first().toObject().contains(u"servers"_s))
        return fromTable(place, *octets);
    if (rows.size() > MaxVantagePoints)
        return usageError(place + u"more than %1 vantage points."_s.arg(MaxVantagePoints));
    QList<verify::VantagePoint> points;
    for (const QJsonValue row : rows) {
        const auto point = rowFromJson(place, row.toObject());
        if (!point)
            return unexpected(point.error());
        points.append(*point);
    }
    return points;
}

} // namespace

void declareVantagePoints(QCommandLineParser &parser)
{
    parser.addOption({u"vantage-points"_s,
                      u"Look through the resolvers of this JSON table instead of those of this run."_s, u"FILE"_s});
}

Usage<QList<verify::VantagePoint>> readVantagePoints(const QCommandLineParser &parser, const DnsOptions &options)
{
    if (parser.isSet(u"vantage-points"_s))
        return fromFile(parser.value(u"vantage-points"_s));
    const QByteArrayList &named = options.resolverSpecs;
    return app::systemVantagePoints(named.isEmpty() ? app::specsOf(dns::systemResolvers().endpoints) : named);
}

} // namespace sw::cli
