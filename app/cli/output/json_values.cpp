// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/json_values.h"

#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/extended_error_text.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

QJsonArray domainsJson(const QList<dns::DomainName> &domains)
{
    QJsonArray array;
    for (const dns::DomainName &domain : domains)
        array.append(domain.toString());
    return array;
}

Severity severityOf(const Finding &finding)
{
    static const plan::SeverityOf table = report::severityOf();
    return table(finding.code);
}

bool hasSeverity(const Findings &findings, Severity atLeast)
{
    return std::any_of(findings.begin(), findings.end(),
                       [atLeast](const Finding &finding) { return severityOf(finding) <= atLeast; });
}

QJsonArray evidenceJson(const QList<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &piece : evidence) {
        QJsonObject json{{u"asked"_s, piece.asked},
                         {u"transport"_s, piece.transport},
                         {u"question"_s, piece.question},
                         {u"outcome"_s, piece.outcome},
                         {u"answer"_s, QJsonArray::fromStringList(piece.answer)},
                         {u"rttMs"_s, piece.rttMs}};
        if (piece.at.isValid())
            json.insert(u"at"_s, piece.at.toUTC().toString(Qt::ISODateWithMs));
        array.append(json);
    }
    return array;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonObject args;
    for (auto arg = finding.args.begin(); arg != finding.args.end(); ++arg)
        args.insert(QString::fromLatin1(arg.key()), arg.value());
    QJsonObject json{{u"code"_s, QString::fromLatin1(finding.code)},
                     {u"severity"_s, QString::fromLatin1(severityName(severityOf(finding)))},
                     {u"args"_s, args},
                     {u"text"_s, report::findingText(finding)}};
    if (const QString advice = report::findingAdvice(finding); !advice.isEmpty())
        json.insert(u"advice"_s, advice);
    if (!finding.evidence.isEmpty())
        json.insert(u"evidence"_s, evidenceJson(finding.evidence));
    return json;
}

QJsonArray findingsJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(findingJson(finding));
    return array;
}

QJsonArray recordsJson(const dns::RecordList &records)
{
    QJsonArray array;
    for (const dns::ResourceRecord &record : records) {
        array.append(QJsonObject{{u"name"_s, record.owner.toString()},
                                 {u"type"_s, QString::fromLatin1(dns::typeName(record.type))},
                                 {u"ttl"_s, static_cast<qint64>(record.ttl)},
                                 {u"value"_s, QString::fromLatin1(dns::dataToText(record))}});
    }
    return array;
}

QJsonArray extendedErrorsJson(const QList<dns::ExtendedError> &errors)
{
    QJsonArray array;
    for (const dns::ExtendedError &error : errors)
        array.append(QJsonObject{{u"code"_s, error.code},
                                 {u"text"_s, error.text},
                                 {u"meaning"_s, report::extendedErrorMeaning(error.code)}});
    return array;
}

QJsonArray textsJson(const QByteArrayList &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(QString::fromUtf8(text));
    return array;
}

void printFindings(Console &console, const Findings &findings)
{
    for (const Finding &finding : findings) {
        console.text(u"  %1: %2"_s.arg(report::severityLabel(severityOf(finding)), report::findingText(finding)));
        if (const QString advice = report::findingAdvice(finding); !advice.isEmpty())
            console.text(u"      "_s + advice);
    }
}

} // namespace sw::cli
