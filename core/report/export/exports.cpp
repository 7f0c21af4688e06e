// SPDX-License-Identifier: Apache-2.0
// Which format is which, and what the formats share (exports.h).
#include "core/report/export/exports.h"

#include "core/report/export/export_parts.h"
#include "core/report/text/report_tr.h"
#include "core/report/text/state_text.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

QByteArray formatName(Format format)
{
    switch (format) {
    case Format::Text:
        return "text";
    case Format::Json:
        return "json";
    case Format::Zone:
        return "zone";
    case Format::Csv:
        return "csv";
    case Format::Tsv:
        return "tsv";
    case Format::Markdown:
        return "markdown";
    case Format::Terraform:
        return "terraform";
    case Format::Dnscontrol:
        return "dnscontrol";
    case Format::Octodns:
        return "octodns";
    case Format::Nsupdate:
        return "nsupdate";
    }
    Q_UNREACHABLE();
}

std::optional<Format> formatFromName(QByteArrayView name)
{
    for (const Format format : AllFormats) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

QString formatTitle(Format format)
{
    switch (format) {
    case Format::Text:
        return Tr::tr("Plain text");
    case Format::Json:
        return Tr::tr("Plan (JSON)");
    case Format::Zone:
        return Tr::tr("Zone file");
    case Format::Csv:
        return QStringLiteral("CSV");
    case Format::Tsv:
        return QStringLiteral("TSV");
    case Format::Markdown:
        return QStringLiteral("Markdown");
    case Format::Terraform:
        return QStringLiteral("Terraform");
    case Format::Dnscontrol:
        return QStringLiteral("dnscontrol");
    case Format::Octodns:
        return QStringLiteral("octoDNS");
    case Format::Nsupdate:
        return QStringLiteral("nsupdate");
    }
    Q_UNREACHABLE();
}

QString fileSuffix(Format format)
{
    switch (format) {
    case Format::Text:
        return QStringLiteral("txt");
    case Format::Json:
        return QStringLiteral("json");
    case Format::Zone:
        return QStringLiteral("zone");
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Tsv:
        return QStringLiteral("tsv");
    case Format::Markdown:
        return QStringLiteral("md");
    case Format::Terraform:
        return QStringLiteral("tf");
    case Format::Dnscontrol:
        return QStringLiteral("js");
    case Format::Octodns:
        return QStringLiteral("yaml");
    case Format::Nsupdate:
        return QStringLiteral("nsupdate");
    }
    Q_UNREACHABLE();
}

QString suggestedFileName(const plan::RecordPlan &plan, Format format)
{
    // A name may hold anything (RFC 1035 5.1 escapes); a file's may not.
    QString domain = plan.domain.toString();
    for (QChar &c : domain) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-' && c != u'_')
            c = u'-';
    }
    return domain + QStringLiteral("-dns.") + fileSuffix(format);
}

QByteArray exportPlan(const plan::RecordPlan &plan, Format format)
{
    switch (format) {
    case Format::Text:
        return exportText(plan);
    case Format::Json:
        return exportJson(plan);
    case Format::Zone:
        return exportZone(plan);
    case Format::Csv:
        return exportCsv(plan);
    case Format::Tsv:
        return exportTsv(plan);
    case Format::Markdown:
        return exportMarkdown(plan);
    case Format::Terraform:
        return exportTerraform(plan, terraformProviderFor(plan));
    case Format::Dnscontrol:
        return exportDnscontrol(plan);
    case Format::Octodns:
        return exportOctodns(plan);
    case Format::Nsupdate:
        return exportNsupdate(plan);
    }
    Q_UNREACHABLE();
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
