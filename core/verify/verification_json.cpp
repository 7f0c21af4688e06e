// SPDX-License-Identifier: Apache-2.0
#include "core/verify/verification_json.h"

namespace sw::verify {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QString time(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const Cell &cell)
{
    QJsonObject out{{QStringLiteral("vantagePoint"), cell.at.label},
                    {QStringLiteral("kind"), text(kindName(cell.at.kind))},
                    {QStringLiteral("state"), text(stateName(cell.state))},
                    {QStringLiteral("server"), text(cell.at.server.spec)},
                    {QStringLiteral("ttl"), QJsonValue::Null}};
    if (cell.ttl)
        out.insert(QStringLiteral("ttl"), static_cast<qint64>(*cell.ttl));
    if (cell.expiresAt)
        out.insert(QStringLiteral("expiresAt"), time(*cell.expiresAt));
    QJsonArray seen;
    for (const QByteArray &value : cell.seen)
        seen.append(text(value));
    out.insert(QStringLiteral("seen"), seen);
    return out;
}

QJsonArray pointsJson(const QList<VantagePoint> &points)
{
    QJsonArray rows;
    for (const VantagePoint &point : points)
        rows.append(QJsonObject{{QStringLiteral("vantagePoint"), point.label},
                                {QStringLiteral("kind"), text(kindName(point.kind))},
                                {QStringLiteral("server"), text(point.server.spec)}});
    return rows;
}

} // namespace

QJsonObject toJson(const Verification &verification, const plan::FindingWords &words, const plan::SeverityOf &severity)
{
    QJsonArray records;
    for (const RecordStatus &status : verification.records) {
        QJsonArray cells;
        for (const Cell &cell : status.cells)
            cells.append(toJson(cell));
        records.append(QJsonObject{
            {QStringLiteral("name"), status.record.name.toString()},
            {QStringLiteral("type"), text(dns::typeName(status.record.type))},
            {QStringLiteral("action"), text(plan::actionName(status.record.action))},
            {QStringLiteral("value"), text(status.record.valueText())},
            {QStringLiteral("state"), text(stateName(status.state))},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("findings"), findingsToJson(status.findings, words, severity)},
        });
    }
    QJsonObject out{
        {QStringLiteral("schema"), 1},
        {QStringLiteral("domain"), verification.domain.toString()},
        {QStringLiteral("zone"), verification.zone.apex.isRoot() ? QString() : verification.zone.apex.toString()},
        {QStringLiteral("complete"), verification.complete()},
        {QStringLiteral("completeAtNameServers"), verification.completeAtNameServers()},
        {QStringLiteral("couldNotAsk"), pointsJson(verification.silentResolvers())},
        {QStringLiteral("onAllNameServers"), verification.onAllNameServers()},
        {QStringLiteral("records"), records},
        {QStringLiteral("findings"), findingsToJson(verification.findings, words, severity)}};
    if (verification.at.isValid())
        out.insert(QStringLiteral("at"), time(verification.at));
    if (verification.completeBy)
        out.insert(QStringLiteral("completeBy"), time(*verification.completeBy));
    return out;
}

QJsonObject toJson(const Change &change)
{
    QJsonObject out{{QStringLiteral("name"), change.name.toString()},
                    {QStringLiteral("type"), text(dns::typeName(change.type))},
                    {QStringLiteral("from"), text(stateName(change.from))},
                    {QStringLiteral("to"), text(stateName(change.to))}};
    if (change.at.isValid())
        out.insert(QStringLiteral("at"), time(change.at));
    if (change.where) {
        out.insert(QStringLiteral("vantagePoint"), change.where->label);
        out.insert(QStringLiteral("server"), text(change.where->server.spec));
    }
    return out;
}

} // namespace sw::verify
