// SPDX-License-Identifier: Apache-2.0
// Terraform configuration for four DNS providers (exports.h).
//
// Providers differ in two ways that matter: Cloudflare has one resource for each record, the others one for each record
// set, that is, all values of a name and type together. A set at the domain itself may hold values that are not ours
// (other verifications): a variable without a default asks for them, so that applying loses none.
#include "core/report/export/export_parts.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

using plan::Action;
using plan::PlannedRecord;

struct RecordSet
{
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    quint32 ttl = 3600;
    QList<PlannedRecord> records;
    [[nodiscard]] Action action() const
    {
        for (const PlannedRecord &record : records) {
            if (record.action == Action::Replace || record.action == Action::Keep)
                return Action::Replace; // the set exists already
        }
        return Action::Add;
    }
};

// A quoted HCL string: no interpolation, no directive, no control character.
QByteArray hcl(const QByteArray &octets)
{
    QByteArray out;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const char c = octets.at(i);
        const auto octet = static_cast<uchar>(c);
        if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else if ((c == '$' || c == '%') && octets.mid(i + 1, 1) == "{")
            out += QByteArray(2, c);
        else if (octet < 0x20 || octet >= 0x7f)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return '"' + out + '"';
}

QByteArray resourceName(const dns::DomainName &name, dns::RecordType type)
{
    QByteArray out = name.toText().toLower() + '_' + dns::typeName(type).toLower();
    for (char &c : out) {
        const bool fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        if (!fine)
            c = '_';
    }
    return out.front() >= '0' && out.front() <= '9' ? "r_" + out : out;
}

QList<RecordSet> recordSets(const plan::RecordPlan &plan)
{
    QList<RecordSet> sets;
    for (const PlannedRecord &record : plan.inPublishingOrder()) {
        if (record.action == Action::Remove || record.action == Action::Check)
            continue;
        const auto same = [&](const RecordSet &set) { return set.name == record.name && set.type == record.type; };
        const auto set = std::find_if(sets.begin(), sets.end(), same);
        if (set == sets.end())
            sets.append({record.name, record.type, record.ttl, {record}});
        else
            set->records.append(record);
    }
    return sets;
}

// The TXT set of the domain or the apex may hold values of others, too.
bool mayHoldOthers(const RecordSet &set, const plan::RecordPlan &plan)
{
    return set.type == dns::RecordType::TXT && (set.name == plan.domain || set.name == plan.zone);
}

QByteArray othersVariable(const RecordSet &set)
{
    return "other_values_" + resourceName(set.name, set.type);
}

QByteArray variables(const plan::RecordPlan &plan, const QList<RecordSet> &sets, const QByteArray &zoneVariable)
{
    QByteArray out = "variable \"" + zoneVariable + "\" {\n  type = string\n}\n";
    for (const RecordSet &set : sets) {
        if (mayHoldOthers(set, plan))
            out += "\nvariable \"" + othersVariable(set) + "\" {\n  type        = list(string)\n  description = " +
                   hcl("Every other TXT value at " + set.name.toText() +
                       ", as this provider writes it; [] when there is none. What is not listed is deleted.") +
                   "\n}\n";
    }
    return out;
}

QByteArray valueList(const RecordSet &set, const plan::RecordPlan &plan, const QByteArrayList &values)
{
    const QByteArray list = '[' + values.join(", ") + ']';
    return mayHoldOthers(set, plan) ? "concat(" + list + ", var." + othersVariable(set) + ')' : list;
}

QByteArray comments(const QList<PlannedRecord> &records)
{
    QByteArray out;
    for (const PlannedRecord &record : records) {
        out += "# " + plan::actionName(record.action) + '\n';
        for (const QByteArray &before : record.before)
            out += "#   instead of: " + commentText(before) + '\n';
    }
    return out;
}

QByteArray presentation(const PlannedRecord &record)
{
    return record.type == dns::RecordType::TXT ? quotedStrings(record).join(u' ').toLatin1()
                                               : dns::dataToText(record.record());
}

// Route 53 writes the strings of a TXT value as first"" "second in one element; the provider adds the outer quotes.
QByteArray route53Value(const PlannedRecord &record)
{
    if (record.type != dns::RecordType::TXT)
        return hcl(dns::dataToText(record.record()));
    QByteArrayList inner;
    const QStringList strings = quotedStrings(record);
    for (const QString &string : strings)
        inner.append(string.mid(1, string.size() - 2).toLatin1());
    return hcl(inner.join("\"\""));
}

QByteArray route53(const plan::RecordPlan &plan, const QList<RecordSet> &sets)
{
    QByteArray out = variables(plan, sets, "zone_id");
    for (const RecordSet &set : sets) {
        QByteArrayList values;
        for (const PlannedRecord &record : set.records)
            values.append(route53Value(record));
        out += '\n' + comments(set.records) + "resource \"aws_route53_record\" \"" + resourceName(set.name, set.type) +
               "\" {\n  zone_id = var.zone_id\n  name    = " + hcl(set.name.toText()) + "\n  type    = \"" +
               dns::typeName(set.type) + "\"\n  ttl     = " + QByteArray::number(set.ttl) +
               "\n  records = " + valueList(set, plan, values) + '\n' +
               (set.action() == Action::Replace ? "  allow_overwrite = true\n" : "") + "}\n";
    }
    return out;
}

QByteArray google(const plan::RecordPlan &plan, const QList<RecordSet> &sets)
{
    QByteArray out = variables(plan, sets, "managed_zone");
    for (const RecordSet &set : sets) {
        QByteArrayList values;
        for (const PlannedRecord &record : set.records)
            values.append(hcl(presentation(record)));
        out +=
            '\n' + comments(set.records) + "resource \"google_dns_record_set\" \"" + resourceName(set.name, set.type) +
            "\" {\n  managed_zone = var.managed_zone\n  name         = " + hcl(set.name.toFqdn()) +
            "\n  type         = \"" + dns::typeName(set.type) + "\"\n  ttl          = " + QByteArray::number(set.ttl) +
            "\n  rrdatas      = " + valueList(set, plan, values) + "\n}\n";
    }
    return out;
}

QByteArray cloudflare(const QList<RecordSet> &sets)
{
    QByteArray out = "variable \"zone_id\" {\n  type = string\n}\n";
    for (const RecordSet &set : sets) {
        int number = 0;
        for (const PlannedRecord &record : set.records) {
            const QByteArray suffix = ++number > 1 ? '_' + QByteArray::number(number) : QByteArray();
            out += '\n' + comments({record}) + "resource \"cloudflare_dns_record\" \"" +
                   resourceName(set.name, set.type) + suffix +
                   "\" {\n  zone_id = var.zone_id\n  name    = " + hcl(set.name.toText()) + "\n  type    = \"" +
                   dns::typeName(set.type) +
                   "\"\n  ttl     = " + QByteArray::number(std::max<quint32>(record.ttl, 60)) + '\n';
            if (const auto *mx = std::get_if<dns::MxData>(&record.data))
                out += "  priority = " + QByteArray::number(mx->preference) +
                       "\n  content = " + hcl(mx->exchange.toText()) + '\n';
            else if (record.type == dns::RecordType::TXT)
                out += "  content = " + hcl(presentation(record)) + '\n';
            else
                out += "  content = " + hcl(record.valueText()) + '\n';
            if (record.type == dns::RecordType::CNAME)
                out += "  proxied = false\n";
            out += "}\n";
        }
    }
    return out;
}

QByteArray azureName(const RecordSet &set, const plan::RecordPlan &plan)
{
    const QByteArray relative = set.name.isAtOrBelow(plan.zone) ? set.name.relativeTo(plan.zone) : set.name.toText();
    return hcl(relative.isEmpty() ? QByteArray("@") : relative);
}

QByteArray azure(const plan::RecordPlan &plan, const QList<RecordSet> &sets)
{
    QByteArray out = variables(plan, sets, "resource_group_name");
    for (const RecordSet &set : sets) {
        const QByteArray type = dns::typeName(set.type).toLower();
        out += '\n' + comments(set.records) + "resource \"azurerm_dns_" + type + "_record\" \"" +
               resourceName(set.name, set.type) + "\" {\n  name                = " + azureName(set, plan) +
               "\n  zone_name           = " + hcl(plan.zone.toText()) +
               "\n  resource_group_name = var.resource_group_name\n  ttl                 = " +
               QByteArray::number(set.ttl) + '\n';
        for (const PlannedRecord &record : set.records) {
            if (const auto *mx = std::get_if<dns::MxData>(&record.data))
                out += "  record {\n    preference = " + QByteArray::number(mx->preference) +
                       "\n    exchange   = " + hcl(mx->exchange.toText()) + "\n  }\n";
            else if (const auto *txt = std::get_if<dns::TxtData>(&record.data))
                out += "  record {\n    value = " + hcl(txt->joined()) + "\n  }\n"; // Azure splits long values itself
            else
                out += "  record              = " + hcl(record.valueText()) + '\n';
        }
        if (mayHoldOthers(set, plan))
            out += "  dynamic \"record\" {\n    for_each = var." + othersVariable(set) +
                   "\n    content {\n      value = record.value\n    }\n  }\n";
        out += "}\n";
    }
    return out;
}

} // namespace

TerraformProvider terraformProviderFor(const plan::RecordPlan &plan)
{
    if (plan.dnsHost.contains("cloudflare"))
        return TerraformProvider::Cloudflare;
    if (plan.dnsHost.contains("google"))
        return TerraformProvider::Google;
    if (plan.dnsHost.contains("azure"))
        return TerraformProvider::Azure;
    return TerraformProvider::Route53;
}

QByteArray exportTerraform(const plan::RecordPlan &plan, TerraformProvider provider)
{
    QByteArray out =
        "# " + headline(plan) +
        "\n# What exists already must be imported first (terraform import), or Terraform makes a second one.\n";
    for (const PlannedRecord &record : plan.records) {
        if (record.action == Action::Remove)
            out += "# REMOVE " + record.name.toText() + ' ' + dns::typeName(record.type) + ": " +
                   commentText(record.valueText()) + '\n';
        if (record.action == Action::Check)
            out += checkFirstComment(record, "# ");
    }
    out += '\n';
    const QList<RecordSet> sets = recordSets(plan);
    switch (provider) {
    case TerraformProvider::Route53:
        return out + route53(plan, sets);
    case TerraformProvider::Cloudflare:
        return out + cloudflare(sets);
    case TerraformProvider::Google:
        return out + google(plan, sets);
    case TerraformProvider::Azure:
        return out + azure(plan, sets);
    }
    Q_UNREACHABLE();
}

} // namespace sw::report
