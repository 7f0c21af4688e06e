// SPDX-License-Identifier: Apache-2.0
// Formats for reading: plain text, Markdown, CSV and TSV; and the plan itself as JSON (exports.h).
#include "core/base/plain_text.h"
#include "core/report/export/export_parts.h"
#include "core/report/findings/finding_text.h"
#include "core/report/findings/words.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"

#include <QJsonDocument>

#include <algorithm>

namespace sw::report {

using plan::PlannedRecord;

QByteArray exportJson(const plan::RecordPlan &plan)
{
    return plainJson(QJsonDocument(plan::toJson(plan, findingWords(), severityOf())).toJson(QJsonDocument::Indented));
}

namespace {

// Labels below each other, with their values in one column.
QByteArray labelled(const QStringList &labels, qsizetype which, const QByteArray &value)
{
    const auto widest = std::max_element(labels.begin(), labels.end(),
                                         [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return "          " + labels.at(which).leftJustified(widest->size()).toUtf8() + "  " + value + '\n';
}

QString actionWord(plan::Action action)
{
    return actionLabel(action).toUpper();
}

} // namespace

QByteArray exportText(const plan::RecordPlan &plan)
{
    enum Label { Before, After, Value, Check, Why };
    const QStringList labels{Tr::tr("before"), Tr::tr("after"), Tr::tr("value"), Tr::tr("check"), Tr::tr("why")};
    qsizetype widest = 7; // of "REPLACE"
    for (const PlannedRecord &record : plan.records)
        widest = std::max(widest, actionWord(record.action).size());
    QByteArray out = plan.domain.toText() + ": " + planCounts(plan).toUtf8() + '\n';
    std::optional<plan::Purpose> group;
    for (const PlannedRecord &record : plan.records) {
        if (record.purpose != group)
            out += '\n' + purposeTitle(record.purpose).toUtf8() + '\n';
        group = record.purpose;
        out += "  " + actionWord(record.action).leftJustified(widest).toUtf8() + ' ' +
               dns::typeName(record.type).leftJustified(6) + ' ' + record.name.toText() + '\n';
        // `before` of a removal is the record itself, and there is no "after".
        const bool replaces = record.action != plan::Action::Remove && !record.before.isEmpty();
        for (const QByteArray &before : record.before) {
            if (replaces)
                out += labelled(labels, Before, commentText(before));
        }
        out += labelled(labels, replaces ? After : Value, valueAs(record, ValueForm::Raw).toUtf8());
        if (record.action == plan::Action::Check)
            out += labelled(labels, Check, actionSentence(record.action).toUtf8());
        if (const QString why = reasonText(record.reason, record.reasonArgs); !why.isEmpty())
            out += labelled(labels, Why, why.toUtf8());
    }
    if (plan.spfBudget.before >= 0 && plan.spfBudget.after >= 0 &&
        plan.count(plan::Action::Keep) != plan.records.size()) {
        out += '\n' +
               Tr::tr("SPF lookups: %1 -> %2 of %3")
                   .arg(plan.spfBudget.before)
                   .arg(plan.spfBudget.after)
                   .arg(plan.spfBudget.limit)
                   .toUtf8() +
               '\n';
    }
    const plan::SeverityOf severity = severityOf();
    for (const Finding &finding : plan.findings)
        out += '\n' + severityLabel(severity(finding.code)).toUtf8() + ": " + findingWords()(finding).toUtf8() + '\n';
    return out;
}

namespace {

const QByteArrayList Header = {"action", "type", "name", "value", "ttl", "purpose", "needed_by", "before"};

QByteArrayList cellsOf(const PlannedRecord &record)
{
    QByteArrayList before;
    for (const QByteArray &text : record.before)
        before.append(commentText(text));
    return {plan::actionName(record.action),
            dns::typeName(record.type),
            record.name.toText(),
            valueAs(record, ValueForm::Raw).toUtf8(),
            QByteArray::number(record.ttl),
            plan::purposeName(record.purpose),
            record.neededBy.join(' '),
            before.join(" | ")};
}

// Spreadsheets evaluate cells that begin like a formula; an apostrophe makes them text.
QByteArray harmless(const QByteArray &cell)
{
    return !cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()) ? '\'' + cell : cell;
}

QByteArray csvCell(const QByteArray &cell) // RFC 4180 2
{
    QByteArray text = harmless(cell);
    text.replace('"', "\"\"");
    return '"' + text + '"';
}

QByteArray csvLine(const QByteArrayList &cells)
{
    QByteArrayList quoted;
    for (const QByteArray &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(',') + "\r\n";
}

// Cells contain no tab and no line break: every octet below blank is escaped already.
QByteArray tsvLine(const QByteArrayList &cells)
{
    QByteArrayList safe;
    for (const QByteArray &cell : cells)
        safe.append(harmless(cell));
    return safe.join('\t') + '\n';
}

QByteArray markdownCode(const QByteArray &text)
{
    // A code span ends at as many backticks as it began with; a pipe would end the cell.
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const char c : text) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QByteArray fence(longest + 1, '`');
    const QByteArray pad = longest > 0 ? " " : "";
    QByteArray safe = text;
    safe.replace('|', "\\|");
    return fence + pad + safe + pad + fence;
}

} // namespace

QByteArray exportCsv(const plan::RecordPlan &plan)
{
    QByteArray out = csvLine(Header);
    for (const PlannedRecord &record : plan.records)
        out += csvLine(cellsOf(record));
    return out;
}

QByteArray exportTsv(const plan::RecordPlan &plan)
{
    QByteArray out = tsvLine(Header);
    for (const PlannedRecord &record : plan.records)
        out += tsvLine(cellsOf(record));
    return out;
}

QByteArray exportMarkdown(const plan::RecordPlan &plan)
{
    const QString head =
        Tr::tr("| Do | Type | Name | Value | TTL |", "The head of a table in Markdown: keep the bars.");
    QByteArray out = "# " + Tr::tr("DNS records for %1").arg(plan.domain.toString()).toUtf8() + "\n\n" +
                     planCounts(plan).toUtf8() + "\n\n" + head.toUtf8() + "\n|---|---|---|---|---|\n";
    for (const PlannedRecord &record : plan.records)
        out += "| " + actionWord(record.action).toUtf8() + " | " + dns::typeName(record.type) + " | " +
               markdownCode(record.name.toText()) + " | " + markdownCode(valueAs(record, ValueForm::Raw).toUtf8()) +
               " | " + QByteArray::number(record.ttl) + " |\n";
    if (plan.count(plan::Action::Check) > 0)
        out += '\n' + actionWord(plan::Action::Check).toUtf8() + ": " + actionSentence(plan::Action::Check).toUtf8() +
               '\n';
    for (const PlannedRecord &record : plan.records) {
        for (const QByteArray &before : record.before) {
            out += '\n' +
                   Tr::tr("Before, %1 at %2: %3")
                       .arg(QString::fromLatin1(dns::typeName(record.type)),
                            QString::fromUtf8(markdownCode(record.name.toText())),
                            QString::fromUtf8(markdownCode(commentText(before))))
                       .toUtf8() +
                   '\n';
        }
    }
    return out;
}

} // namespace sw::report
