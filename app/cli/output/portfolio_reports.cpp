// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/portfolio_reports.h"

#include "app/cli/output/verdicts.h"
#include "core/base/plain_text.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

// Label values: backslash and quote are escaped. Control characters are escaped before, as names of lines that are no
// domain come from outside.
QByteArray label(const QString &text)
{
    QByteArray out = plainLine(text).toUtf8();
    return '"' + out.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray head(const char *name, const char *help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
}

int count(const QList<PortfolioRow> &rows, ExitCode verdict)
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [verdict](const PortfolioRow &row) { return row.verdict == verdict; }));
}

QString seconds(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0, 'f', 3);
}

// XML 1.0 cannot represent most control characters (2.2): they are shown as escapes, as a name without them may be
// another.
QString xmlText(const QString &text)
{
    QString out = plainLine(text);
    out.removeIf([](QChar c) { return c.unicode() >= 0xfffe; });
    return out;
}

} // namespace

QByteArray prometheusText(const QList<PortfolioRow> &rows, const PortfolioTotals &totals)
{
    QByteArray out =
        head("senderwright_domain_status", "0 all in place, 1 something needs doing, 3 could not find out.");
    for (const PortfolioRow &row : rows)
        out += "senderwright_domain_status{domain=" + label(row.name) + "} " +
               QByteArray::number(static_cast<int>(row.verdict)) + '\n';
    out += head("senderwright_domain_findings", "Findings by severity.");
    for (const PortfolioRow &row : rows) {
        const QByteArray domain = "senderwright_domain_findings{domain=" + label(row.name);
        out += domain + ",severity=\"error\"} " + QByteArray::number(row.errors) + '\n';
        out += domain + ",severity=\"warning\"} " + QByteArray::number(row.warnings) + '\n';
    }
    out += head("senderwright_domain_spf_lookups", "DNS lookups of the SPF record; at most 10 are allowed.");
    for (const PortfolioRow &row : rows) {
        if (row.spfLookups >= 0)
            out += "senderwright_domain_spf_lookups{domain=" + label(row.name) + "} " +
                   QByteArray::number(row.spfLookups) + '\n';
    }
    out += head("senderwright_portfolio_domains", "Domains looked at, by result.");
    for (const ExitCode verdict : {ExitCode::Good, ExitCode::ToDo, ExitCode::Unknown})
        out += "senderwright_portfolio_domains{result=" + label(verdictName(verdict)) + "} " +
               QByteArray::number(count(rows, verdict)) + '\n';
    out += head("senderwright_portfolio_questions", "DNS questions asked in this run.") +
           "senderwright_portfolio_questions " + QByteArray::number(totals.questions) + '\n';
    out += head("senderwright_portfolio_seconds", "How long this run took.") + "senderwright_portfolio_seconds " +
           seconds(totals.milliseconds).toLatin1() + '\n';
    out += head("senderwright_portfolio_end_time_seconds", "When this run ended, since 1970.") +
           "senderwright_portfolio_end_time_seconds " + QByteArray::number(totals.endedAt.toSecsSinceEpoch()) + '\n';
    return out;
}

QByteArray junitXml(const QList<PortfolioRow> &rows, const PortfolioTotals &totals)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, u"senderwright"_s);
    xml.writeAttribute(u"tests"_s, QString::number(rows.size()));
    xml.writeAttribute(u"failures"_s, QString::number(count(rows, ExitCode::ToDo)));
    xml.writeAttribute(u"errors"_s, QString::number(count(rows, ExitCode::Unknown)));
    xml.writeAttribute(u"time"_s, seconds(totals.milliseconds));
    xml.writeAttribute(u"timestamp"_s, totals.endedAt.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    for (const PortfolioRow &row : rows) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, u"senderwright.portfolio"_s);
        xml.writeAttribute(u"name"_s, xmlText(row.name));
        xml.writeAttribute(u"time"_s, seconds(row.milliseconds));
        if (row.verdict != ExitCode::Good) {
            xml.writeStartElement(row.verdict == ExitCode::ToDo ? u"failure"_s : u"error"_s);
            xml.writeAttribute(u"type"_s, verdictName(row.verdict));
            xml.writeAttribute(u"message"_s, xmlText(row.summary));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return out;
}

} // namespace sw::cli
