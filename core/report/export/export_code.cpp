// SPDX-License-Identifier: Apache-2.0
// Formats of configuration as code: dnscontrol and octoDNS (exports.h). Terraform has a file of its own.
#include "core/report/export/export_parts.h"
#include "core/report/text/value_forms.h"

#include <QMap>

namespace sw::report {

namespace {

using plan::Action;
using plan::PlannedRecord;

// A JavaScript string literal; the text is printable ASCII already.
QByteArray js(const QByteArray &text)
{
    QByteArray out = text;
    out.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\x3c");
    return '"' + out + '"';
}

// The joined TXT octets as a JavaScript literal: octets beyond ASCII stay escapes of one octet each.
QByteArray jsOctets(const QByteArray &octets)
{
    QByteArray out;
    for (const char c : octets) {
        const auto octet = static_cast<uchar>(c);
        if (octet < 0x20 || octet >= 0x7f)
            out += "\\x" + QByteArray(1, c).toHex();
        else if (c == '"' || c == '\\')
            out += QByteArray("\\") + c;
        else
            out += c;
    }
    return '"' + out + '"';
}

QByteArray dnscontrolCall(const PlannedRecord &record, const dns::DomainName &zone)
{
    const QByteArray relative = relativeName(record, zone);
    const QByteArray name = js(relative.isEmpty() ? QByteArray("@") : relative);
    const QByteArray ttl = ", TTL(" + QByteArray::number(record.ttl) + ")";
    const dns::ResourceRecord rr = record.record();
    if (const auto *txt = rr.as<dns::TxtData>())
        return "TXT(" + name + ", " + jsOctets(txt->joined()) + ttl + ')';
    if (const auto *mx = rr.as<dns::MxData>())
        return "MX(" + name + ", " + QByteArray::number(mx->preference) + ", " + js(mx->exchange.toFqdn()) + ttl + ')';
    if (const auto *target = rr.as<dns::NameData>())
        return dns::typeName(record.type) + '(' + name + ", " + js(target->target.toFqdn()) + ttl + ')';
    return dns::typeName(record.type) + '(' + name + ", " + js(dns::dataToText(rr)) + ttl + ')';
}

QByteArray beforeComment(const PlannedRecord &record, const QByteArray &indent, const QByteArray &sign)
{
    QByteArray out;
    for (const QByteArray &before : record.before)
        out += indent + sign + " take out: " + commentText(before) + '\n';
    return out;
}

} // namespace

QByteArray exportDnscontrol(const plan::RecordPlan &plan)
{
    QByteArray out = "// " + headline(plan) + "\n// Put this after your D(" + js(plan.zone.toText()) +
                     ", ...) in dnsconfig.js: it adds to it.\nD_EXTEND(" + js(plan.zone.toText());
    QByteArray removes;
    for (const PlannedRecord &record : plan.inPublishingOrder()) {
        const QByteArray call = dnscontrolCall(record, plan.zone);
        switch (record.action) {
        case Action::Keep:
            out += ",\n    // KEEP, there already: " + call;
            break;
        case Action::Remove:
            removes += "// REMOVE from your own configuration: " + call + '\n';
            break;
        case Action::Check:
            removes += checkFirstComment(record, "// ");
            break;
        case Action::Replace:
            out += ",\n    // REPLACE\n" + beforeComment(record, "    ", "//") + "    " + call;
            break;
        case Action::Add:
            out += ",\n    // ADD\n    " + call;
            break;
        }
    }
    // A comment must not swallow the closing bracket.
    return out + "\n);\n" + removes;
}

namespace {

// YAML single-quoted; the text is printable ASCII, so only the quote itself needs doubling.
QByteArray yaml(const QByteArray &text)
{
    QByteArray out = text;
    out.replace('\'', "''");
    return '\'' + out + '\'';
}

// octoDNS requires semicolons in TXT to be escaped, and splits long values itself.
QByteArray octodnsTxt(const QByteArray &octets)
{
    QByteArray out = octets;
    return yaml(commentText(out.replace(';', "\\;")));
}

void appendOctodnsValues(QByteArray &out, const QList<PlannedRecord> &records)
{
    const dns::ResourceRecord first = records.first().record();
    if (first.as<dns::TxtData>() != nullptr) {
        out += "    values:\n";
        for (const PlannedRecord &record : records) {
            if (const auto *txt = std::get_if<dns::TxtData>(&record.data))
                out += "    - " + octodnsTxt(txt->joined()) + '\n';
        }
    } else if (first.as<dns::MxData>() != nullptr) {
        out += "    values:\n";
        for (const PlannedRecord &record : records) {
            if (const auto *mx = std::get_if<dns::MxData>(&record.data))
                out += "    - preference: " + QByteArray::number(mx->preference) +
                       "\n      exchange: " + yaml(mx->exchange.toFqdn()) + '\n';
        }
    } else if (const auto *target = first.as<dns::NameData>()) {
        out += "    value: " + yaml(target->target.toFqdn()) + '\n';
    } else {
        out += "    values:\n";
        for (const PlannedRecord &record : records)
            out += "    - " + yaml(commentText(dns::dataToText(record.record()))) + '\n';
    }
}

} // namespace

QByteArray exportOctodns(const plan::RecordPlan &plan)
{
    QByteArray out = "---\n# " + headline(plan) + "\n# Merge this into " + plan.zone.toText() +
                     ".yaml. Where the file has other values at the same name and type, keep them beside these.\n";
    // One entry for each name, in it one for each type; octoDNS requires sorted names.
    QMap<QByteArray, QMap<QByteArray, QList<PlannedRecord>>> tree;
    for (const PlannedRecord &record : plan.inPublishingOrder()) {
        if (record.action == Action::Remove)
            out += "# REMOVE " + record.name.toText() + ' ' + dns::typeName(record.type) + ": " +
                   commentText(record.valueText()) + '\n';
        else if (record.action == Action::Check)
            out += checkFirstComment(record, "# ");
        else
            tree[relativeName(record, plan.zone)][dns::typeName(record.type)].append(record);
    }
    for (auto name = tree.cbegin(); name != tree.cend(); ++name) {
        out += yaml(name.key()) + ":\n";
        for (auto type = name->cbegin(); type != name->cend(); ++type) {
            for (const PlannedRecord &record : *type)
                out += "  # " + plan::actionName(record.action) + '\n' + beforeComment(record, "  ", "#");
            out += "  - type: " + type.key() + "\n    ttl: " + QByteArray::number(type->first().ttl) + '\n';
            appendOctodnsValues(out, *type);
        }
    }
    return out;
}

} // namespace sw::report
