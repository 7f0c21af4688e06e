// SPDX-License-Identifier: Apache-2.0
// Names of the formats, and what the formats share (exports.h).
#include "core/report/export/exports.h"

#include "core/report/export/export_parts.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

QByteArray exportTerraformOfHost(const plan::RecordPlan &plan)
{
    return exportTerraform(plan, terraformProviderFor(plan));
}

// What there is to say of a format; a new one is a row here, a value of Format and its function.
struct FormatRow
{
    Format format;
    const char *name;
    const char *title; // English; translated where marked
    const char *suffix;
    QByteArray (*write)(const plan::RecordPlan &plan);
};
constexpr FormatRow Rows[] = {
    {Format::Text, "text", QT_TRANSLATE_NOOP("report", "Plain text"), "txt", exportText},
    {Format::Json, "json", QT_TRANSLATE_NOOP("report", "Plan (JSON)"), "json", exportJson},
    {Format::Zone, "zone", QT_TRANSLATE_NOOP("report", "Zone file"), "zone", exportZone},
    {Format::Csv, "csv", "CSV", "csv", exportCsv},
    {Format::Tsv, "tsv", "TSV", "tsv", exportTsv},
    {Format::Markdown, "markdown", "Markdown", "md", exportMarkdown},
    {Format::Terraform, "terraform", "Terraform", "tf", exportTerraformOfHost},
    {Format::Dnscontrol, "dnscontrol", "dnscontrol", "js", exportDnscontrol},
    {Format::Octodns, "octodns", "octoDNS", "yaml", exportOctodns},
    {Format::Nsupdate, "nsupdate", "nsupdate", "nsupdate", exportNsupdate},
};

constexpr bool hasOneRowForEach()
{
    if (std::size(Rows) != std::size(AllFormats))
        return false;
    for (std::size_t i = 0; i < std::size(Rows); ++i) {
        if (Rows[i].format != AllFormats[i] || static_cast<std::size_t>(Rows[i].format) != i)
            return false;
    }
    return true;
}
static_assert(hasOneRowForEach());

const FormatRow &rowOf(Format format)
{
    return Rows[static_cast<std::size_t>(format)];
}

} // namespace

QByteArray formatName(Format format)
{
    return rowOf(format).name;
}

std::optional<Format> formatFromName(QByteArrayView name)
{
    for (const FormatRow &row : Rows) {
        if (row.name == name)
            return row.format;
    }
    return std::nullopt;
}

QString formatTitle(Format format)
{
    return Tr::tr(rowOf(format).title);
}

QString fileSuffix(Format format)
{
    return QString::fromLatin1(rowOf(format).suffix);
}

QString suggestedFileName(const plan::RecordPlan &plan, Format format)
{
    // A DNS name may hold any octet (RFC 1035 5.1 escapes), a file name may not.
    QString domain = plan.domain.toString();
    for (QChar &c : domain) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-' && c != u'_')
            c = u'-';
    }
    return domain + QStringLiteral("-dns.") + fileSuffix(format);
}

QByteArray exportPlan(const plan::RecordPlan &plan, Format format)
{
    return rowOf(format).write(plan);
}

QByteArray headline(const plan::RecordPlan &plan)
{
    using plan::Action;
    QByteArrayList parts;
    for (const auto &[action, what] : {std::pair(Action::Add, " to add"),
                                       {Action::Replace, " to replace"},
                                       {Action::Remove, " to remove"},
                                       {Action::Check, " to check first"},
                                       {Action::Keep, " fine"}}) {
        if (const int count = plan.count(action); count > 0)
            parts.append(QByteArray::number(count) + what);
    }
    if (const auto elsewhere = plan.workElsewhere().size(); elsewhere > 0)
        parts.append(QByteArray::number(elsewhere) + " to change elsewhere");
    return plan.domain.toText() + ": " + (parts.isEmpty() ? QByteArray("nothing to publish") : parts.join(", "));
}

QByteArray commentText(const QByteArray &octets)
{
    return plainText(octets).toUtf8();
}

QByteArray checkFirstComment(const plan::PlannedRecord &record, const QByteArray &sign)
{
    return sign + "CHECK FIRST " + record.name.toText() + ' ' + dns::typeName(record.type) +
           ": what is published there could not be read. If nothing is there: " + commentText(record.valueText()) +
           '\n';
}

QByteArray relativeName(const plan::PlannedRecord &record, const dns::DomainName &zone)
{
    return record.name.isAtOrBelow(zone) ? record.name.relativeTo(zone) : record.name.toFqdn();
}

} // namespace sw::report
