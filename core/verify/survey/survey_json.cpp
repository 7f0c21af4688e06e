// SPDX-License-Identifier: Apache-2.0
#include "core/verify/survey/survey_json.h"

namespace sw::verify {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonArray texts(const QByteArrayList &list)
{
    QJsonArray out;
    for (const QByteArray &entry : list)
        out.append(text(entry));
    return out;
}

// {state, records[], failure?}; also "record" if there is exactly one.
QJsonObject partToJson(const SurveyPart &part)
{
    QJsonObject out{{QStringLiteral("state"), text(presenceName(part.presence))},
                    {QStringLiteral("records"), texts(part.values)}};
    if (part.values.size() == 1)
        out.insert(QStringLiteral("record"), text(part.values.first()));
    if (!part.failure.isEmpty())
        out.insert(QStringLiteral("failure"), text(part.failure));
    return out;
}

QJsonArray nameServersToJson(const dns::Zone &zone)
{
    QJsonArray out;
    for (const dns::NameServer &server : zone.servers) {
        QJsonArray addresses;
        for (const dns::IpAddress &address : server.addresses)
            addresses.append(text(address.toText()));
        QJsonObject row{{QStringLiteral("name"), server.name.toString()}, {QStringLiteral("addresses"), addresses}};
        if (server.published > server.addresses.size()) // bounded: more than are asked
            row.insert(QStringLiteral("addressesPublished"), server.published);
        out.append(row);
    }
    return out;
}

QJsonArray keysToJson(const QList<FoundKey> &keys)
{
    QJsonArray out;
    for (const FoundKey &key : keys) {
        out.append(QJsonObject{{QStringLiteral("selector"), text(key.selector)},
                               {QStringLiteral("name"), key.name.toString()},
                               {QStringLiteral("state"), text(stateName(key.state))},
                               {QStringLiteral("presence"), text(presenceName(key.presence))},
                               {QStringLiteral("vendors"), texts(key.vendors)},
                               {QStringLiteral("viaCname"), texts(key.viaCname)},
                               {QStringLiteral("records"), texts(key.texts)}});
    }
    return out;
}

QJsonArray keptToJson(const QList<plan::KeptRecord> &kept)
{
    QJsonArray out;
    for (const plan::KeptRecord &record : kept)
        out.append(QJsonObject{{QStringLiteral("kind"), text(record.kind)},
                               {QStringLiteral("name"), record.name.toString()},
                               {QStringLiteral("target"), text(record.target)},
                               {QStringLiteral("service"), text(record.service)}});
    return out;
}

} // namespace

QJsonObject toJson(const Survey &survey, const plan::FindingWords &words, const plan::SeverityOf &severity)
{
    QJsonObject spf = partToJson(survey.spf);
    if (survey.spfLookups >= 0)
        spf.insert(QStringLiteral("lookups"), survey.spfLookups);
    const bool found = survey.zone.state == dns::Zone::State::Found;
    return QJsonObject{{QStringLiteral("schema"), 1},
                       {QStringLiteral("domain"), survey.domain.toString()},
                       {QStringLiteral("zone"), found ? survey.zone.apex.toString() : QString()},
                       {QStringLiteral("nameServers"), nameServersToJson(survey.zone)},
                       {QStringLiteral("dnsHost"), text(survey.dnsHost)},
                       {QStringLiteral("dnsHostCandidates"), texts(survey.dnsHostCandidates)},
                       {QStringLiteral("spf"), spf},
                       {QStringLiteral("dkim"), keysToJson(survey.keys)},
                       {QStringLiteral("dkimState"), text(presenceName(survey.dkim.presence))},
                       {QStringLiteral("dmarc"), partToJson(survey.dmarc)},
                       {QStringLiteral("keptElsewhere"), keptToJson(survey.kept)},
                       {QStringLiteral("mx"), texts(survey.mx.values)},
                       {QStringLiteral("mxState"), text(presenceName(survey.mx.presence))},
                       {QStringLiteral("dnssec"), text(survey.dnssec)},
                       {QStringLiteral("findings"), findingsToJson(survey.findings, words, severity)}};
}

} // namespace sw::verify
