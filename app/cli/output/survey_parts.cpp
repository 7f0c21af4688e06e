// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/survey_parts.h"

#include "app/cli/output/dmarc_json.h"

namespace sw::cli {

using namespace Qt::StringLiterals;
using neighbours::Found;

namespace {

QString foundWord(Found found)
{
    switch (found) {
    case Found::Missing:
        return u"missing"_s;
    case Found::Present:
        return u"present"_s;
    case Found::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString modeWord(neighbours::StsPolicy::Mode mode)
{
    switch (mode) {
    case neighbours::StsPolicy::Mode::Enforce:
        return u"enforce"_s;
    case neighbours::StsPolicy::Mode::Testing:
        return u"testing"_s;
    case neighbours::StsPolicy::Mode::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray mailHostsJson(const QList<neighbours::MailHost> &hosts)
{
    QJsonArray out;
    for (const neighbours::MailHost &host : hosts) {
        QJsonArray addresses;
        for (const dns::IpAddress &address : host.addresses)
            addresses.append(QString::fromLatin1(address.toText()));
        out.append(QJsonObject{
            {u"name"_s, host.name.toString()}, {u"preference"_s, host.preference}, {u"addresses"_s, addresses}});
    }
    return out;
}

QJsonArray reverseJson(const QList<neighbours::ReverseCheck> &checks)
{
    QJsonArray out;
    for (const neighbours::ReverseCheck &check : checks) {
        out.append(
            QJsonObject{{u"address"_s, QString::fromLatin1(check.address.toText())},
                        {u"names"_s, domainsJson(check.names)},
                        {u"confirmed"_s, check.confirmed ? QJsonValue(check.confirmed->toString()) : QJsonValue()},
                        {u"state"_s, foundWord(check.state)}});
    }
    return out;
}

QJsonObject stsJson(const verify::SurveyDetails &parts)
{
    QJsonObject json{{u"state"_s, foundWord(parts.neighbours.mtaSts)},
                     {u"id"_s, QString::fromLatin1(parts.neighbours.mtaStsId)}};
    if (parts.stsPolicy) {
        json.insert(u"policy"_s, QJsonObject{{u"mode"_s, modeWord(parts.stsPolicy->mode)},
                                             {u"maxAge"_s, qint64(parts.stsPolicy->maxAge)},
                                             {u"mx"_s, textsJson(parts.stsPolicy->mx)}});
    }
    return json;
}

QJsonObject neighboursJson(const verify::SurveyDetails &parts)
{
    const neighbours::Survey &survey = parts.neighbours;
    QJsonObject bimi{{u"state"_s, foundWord(survey.bimi)}};
    if (survey.bimiRecord) {
        bimi.insert(u"logo"_s, QString::fromUtf8(survey.bimiRecord->logo));
        bimi.insert(u"evidence"_s, QString::fromUtf8(survey.bimiRecord->evidence));
    }
    return {{u"mailHosts"_s, mailHostsJson(survey.mailHosts)},
            {u"nullMx"_s, survey.nullMx},
            {u"mtaSts"_s, stsJson(parts)},
            {u"tlsRpt"_s, QJsonObject{{u"state"_s, foundWord(survey.tlsRpt)}}},
            {u"bimi"_s, bimi},
            {u"caa"_s, QJsonObject{{u"state"_s, foundWord(survey.caa)}}},
            {u"wildcardText"_s, survey.wildcardText},
            {u"reverse"_s, reverseJson(survey.reverse)}};
}

} // namespace

void addPartsJson(QJsonObject &json, const verify::SurveyDetails &parts)
{
    const dmarc::Discovery &found = parts.dmarc.discovery;
    QJsonObject dmarc = json.value(u"dmarc"_s).toObject();
    if (found.record) {
        dmarc.insert(u"policyDomain"_s, found.policyDomain.toString());
        dmarc.insert(u"policy"_s, policyText(found.policy));
        dmarc.insert(u"effectivePolicy"_s, policyText(found.effectivePolicy));
        dmarc.insert(u"source"_s, QString::fromLatin1(dmarc::sourceName(found.source)));
    }
    const QJsonValue walk =
        found.organizationalDomain ? QJsonValue(found.organizationalDomain->toString()) : QJsonValue();
    dmarc.insert(
        u"organizationalDomain"_s,
        QJsonObject{{u"treeWalk"_s, walk}, {u"publicSuffix"_s, parts.dmarc.organizationalDomainByList.toString()}});
    json.insert(u"dmarc"_s, dmarc);
    json.insert(u"neighbours"_s, neighboursJson(parts));
    QJsonArray findings = json.value(u"findings"_s).toArray();
    for (const QJsonValue finding : findingsJson(parts.findings()))
        findings.append(finding);
    json.insert(u"findings"_s, findings);
}

void printParts(Console &console, const verify::SurveyDetails &parts)
{
    const neighbours::Survey &survey = parts.neighbours;
    const auto line = [&](const QString &title, Found found, const QString &more = {}) {
        console.text(
            u"  %1%2%3"_s.arg(title, -8).arg(found == Found::Unknown ? u"could not find out"_s : foundWord(found),
                                             more.isEmpty() ? QString() : u", "_s + more));
    };
    line(u"MTA-STS"_s, survey.mtaSts, parts.stsPolicy ? u"mode "_s + modeWord(parts.stsPolicy->mode) : QString());
    line(u"TLS-RPT"_s, survey.tlsRpt);
    line(u"BIMI"_s, survey.bimi);
    line(u"CAA"_s, survey.caa);
    for (const neighbours::ReverseCheck &check : survey.reverse)
        line(u"PTR"_s, check.state,
             QString::fromLatin1(check.address.toText()) +
                 (check.confirmed ? u" is "_s + check.confirmed->toString() : QString()));
}

} // namespace sw::cli
