// Formats for name servers: zone file lines and an nsupdate script (exports.h).
#include "core/report/export_parts.h"
#include "core/report/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

using plan::Action;
using plan::PlannedRecord;

QByteArray asciiHeadline(const plan::RecordPlan &plan)
{
    return commentText(headline(plan).replace(" \u00b7", ","));
}

QByteArray rdataText(const PlannedRecord &record)
{
    if (record.type == dns::RecordType::TXT)
        return quotedStrings(record).join(u' ').toLatin1();
    return dns::dataToText(record.record());
}

// Long TXT in parentheses, one string a line (RFC 1035 5.1).
QByteArray zoneLine(const PlannedRecord &record)
{
    const QByteArray head =
        record.name.toFqdn() + ' ' + QByteArray::number(record.ttl) + " IN " + dns::typeName(record.type) + ' ';
    if (!needsSplitting(record))
        return head + rdataText(record) + '\n';
    QByteArray out = head + "(\n";
    const QStringList strings = quotedStrings(record);
    for (const QString &string : strings)
        out += "    " + string.toLatin1() + '\n';
    return out + "    )\n";
}

QByteArray quotedText(const QByteArray &value)
{
    PlannedRecord record;
    record.type = dns::RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(value)};
    return quotedStrings(record).join(u' ').toLatin1();
}

// `before` holds value texts as people type them; in a script, TXT is quoted and host names end in a dot.
QByteArray beforeRdata(const PlannedRecord &record, const QByteArray &before)
{
    return record.type == dns::RecordType::TXT ? quotedText(before) : commentText(before) + '.';
}

// Below an underscore label, and where a CNAME stands, there is nothing but what the plan speaks of; at other names
// there may be values of others, which the plan does not know.
bool standsAlone(const PlannedRecord &record)
{
    const QByteArrayList labels = record.name.labels();
    return record.type == dns::RecordType::CNAME ||
           std::any_of(labels.begin(), labels.end(), [](const QByteArray &label) { return label.startsWith('_'); });
}

// "This set holds exactly what the plan was made from" (RFC 2136 2.4.2): a change in between makes the server refuse.
QByteArray exactPrerequisite(const PlannedRecord &record, const QByteArray &where)
{
    QByteArray out;
    for (const QByteArray &before : record.before)
        out += "prereq yxrrset " + where + ' ' + beforeRdata(record, before) + '\n';
    return out.isEmpty() ? "prereq yxrrset " + where + '\n' : out;
}

// What stands at the name goes in the same update, so that the name need not be free.
bool isFreedHere(const QList<PlannedRecord> &records, const dns::DomainName &name)
{
    return std::any_of(records.begin(), records.end(), [&](const PlannedRecord &record) {
        return record.name == name && record.action == Action::Remove;
    });
}

} // namespace

QByteArray exportZone(const plan::RecordPlan &plan)
{
    QByteArray out = "; " + asciiHeadline(plan) + "\n; Names are absolute, so this loads whatever $ORIGIN is.\n";
    for (const PlannedRecord &record : inPublishingOrder(plan)) {
        out += "\n; " + plan::actionName(record.action);
        switch (record.action) {
        case Action::Add:
            out += '\n';
            break;
        case Action::Keep:
            out += ": there already\n";
            break;
        case Action::Replace:
            out += " what stands there now:\n";
            for (const QByteArray &before : record.before)
                out += ";   " + commentText(before) + '\n';
            break;
        case Action::Remove:
            out += " this record:\n";
            for (const QByteArray &line : zoneLine(record).trimmed().split('\n'))
                out += ";   " + line.trimmed() + '\n';
            continue;
        }
        out += zoneLine(record);
    }
    return out;
}

QByteArray exportNsupdate(const plan::RecordPlan &plan)
{
    QByteArray out = "; " + asciiHeadline(plan) +
                     "\n; Run with: nsupdate -k KEYFILE THISFILE. Nothing changes unless every prerequisite holds.\n";
    if (!plan.nameServers.isEmpty())
        out +=
            "; Your primary may have another name: put it here.\n;server " + plan.nameServers.first().toFqdn() + '\n';
    out += "zone " + plan.zone.toFqdn() + '\n';
    const QList<PlannedRecord> records = inPublishingOrder(plan);
    for (const PlannedRecord &record : records) {
        const QByteArray where = record.name.toFqdn() + " IN " + dns::typeName(record.type);
        const bool alone = record.type == dns::RecordType::CNAME;
        if (record.action == Action::Add)
            out += alone && !isFreedHere(records, record.name) ? "prereq nxdomain " + record.name.toFqdn() + '\n'
                   : alone                                     ? "prereq nxrrset " + where + '\n'
                           : "prereq nxrrset " + record.name.toFqdn() + " IN CNAME\n";
        else if (record.action == Action::Replace || record.action == Action::Remove)
            out += standsAlone(record) ? exactPrerequisite(record, where) : "prereq yxrrset " + where + '\n';
    }
    for (const PlannedRecord &record : records) {
        const QByteArray type = dns::typeName(record.type);
        const QByteArray line =
            record.name.toFqdn() + ' ' + QByteArray::number(record.ttl) + " IN " + type + ' ' + rdataText(record);
        switch (record.action) {
        case Action::Keep:
            break;
        case Action::Remove:
            out += "update delete " + record.name.toFqdn() + " IN " + type + ' ' + rdataText(record) + '\n';
            break;
        case Action::Replace:
            for (const QByteArray &before : record.before)
                out +=
                    "update delete " + record.name.toFqdn() + " IN " + type + ' ' + beforeRdata(record, before) + '\n';
            out += "update add " + line + '\n';
            break;
        case Action::Add:
            out += "update add " + line + '\n';
            break;
        }
    }
    return out + "send\n";
}

} // namespace sw::report
