// SPDX-License-Identifier: Apache-2.0
// Formats for name servers: zone file lines and an nsupdate script (exports.h).
#include "core/report/export/export_parts.h"
#include "core/report/text/value_forms.h"

#include <algorithm>

namespace sw::report {

namespace {

using plan::Action;
using plan::PlannedRecord;

QByteArray rdataText(const PlannedRecord &record)
{
    // A published record is named with its own character-strings; a new one is split at 255 octets.
    const bool isThere = record.action == Action::Keep || record.action == Action::Remove;
    if (record.type == dns::RecordType::TXT && !isThere)
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

QByteArray quotedText(const QByteArrayList &strings)
{
    return dns::dataToText({dns::DomainName(), dns::RecordType::TXT, 0, dns::TxtData{strings}});
}

// `before` holds value texts as people type them; in a script, TXT is quoted and host names end in a dot.
QByteArray beforeRdata(const PlannedRecord &record, qsizetype index)
{
    return record.type == dns::RecordType::TXT ? quotedText(record.stringsBefore(index))
                                               : commentText(record.before.at(index)) + '.';
}

// Names below an underscore label, and names with a CNAME, have no records besides the plan's; other names may have
// values of others, which the plan does not know.
bool standsAlone(const PlannedRecord &record)
{
    const QByteArrayList labels = record.name.labels();
    return record.type == dns::RecordType::CNAME ||
           std::any_of(labels.begin(), labels.end(), [](const QByteArray &label) { return label.startsWith('_'); });
}

// "This set holds exactly what the plan was made from" (RFC 2136 2.4.2, 2.4.3): the server refuses after a change in
// between. The lines of one set are written together, once.
QByteArray exactPrerequisite(const QList<PlannedRecord> &records, const PlannedRecord &one, const QByteArray &where)
{
    QByteArrayList values;
    for (const PlannedRecord &record : records) {
        if (record.name != one.name || record.type != one.type)
            continue;
        if (record.action == Action::Keep || record.action == Action::Remove)
            values.append(rdataText(record));
        for (qsizetype i = 0; i < record.before.size(); ++i)
            values.append(beforeRdata(record, i));
    }
    QByteArray out;
    for (const QByteArray &value : std::as_const(values))
        out += "prereq yxrrset " + where + ' ' + value + '\n';
    return out.isEmpty() ? "prereq nxrrset " + where + '\n' : out;
}

// The same update removes what is at the name, so that the name need not be free.
bool isFreedHere(const QList<PlannedRecord> &records, const dns::DomainName &name)
{
    return std::any_of(records.begin(), records.end(), [&](const PlannedRecord &record) {
        return record.name == name && record.action == Action::Remove;
    });
}

} // namespace

QByteArray exportZone(const plan::RecordPlan &plan)
{
    QByteArray out = "; " + headline(plan) + "\n; Names are absolute, so this loads whatever $ORIGIN is.\n";
    for (const PlannedRecord &record : plan.inPublishingOrder()) {
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
        case Action::Check:
            out += " FIRST: what is published there could not be read. If nothing is there, this is the record:\n";
            for (const QByteArray &line : zoneLine(record).trimmed().split('\n'))
                out += ";   " + line.trimmed() + '\n';
            continue;
        }
        out += zoneLine(record);
    }
    return out;
}

namespace {

// The conditions for changing the record.
QByteArray prerequisites(const QList<PlannedRecord> &records, const PlannedRecord &record)
{
    const QByteArray name = record.name.toFqdn();
    const QByteArray where = name + " IN " + dns::typeName(record.type);
    const bool isAlias = record.type == dns::RecordType::CNAME;
    const bool isFreed = isFreedHere(records, record.name);
    if (record.action == Action::Add && isAlias)
        return isFreed ? "prereq nxrrset " + where + '\n' : "prereq nxdomain " + name + '\n';
    QByteArray out;
    if (record.action == Action::Add && !isFreed)
        out = "prereq nxrrset " + name + " IN CNAME\n";
    if (standsAlone(record))
        return out + exactPrerequisite(records, record, where);
    return record.action == Action::Add ? out : "prereq yxrrset " + where + '\n';
}

// If the plan does not know all values of a set, the server cannot check it (RFC 2136 has no "contains this value").
QByteArray lookFirst(const PlannedRecord &record)
{
    QByteArray out = "; Look first: " + record.name.toText() + ' ' + dns::typeName(record.type) + " must still have\n";
    for (const QByteArray &before : record.before)
        out += ";   " + commentText(before) + '\n';
    return out +
           "; because values beside it are not part of this plan. \"senderwright-cli publish\" looks by itself.\n";
}

// RFC 2181 5.2: the records of a set share one TTL, so an added record changes the TTL of those outside the plan.
QByteArray ttlOfSet(const PlannedRecord &record)
{
    const QByteArray set = record.name.toText() + ' ' + dns::typeName(record.type);
    return "; TTL: \"update add\" gives " + QByteArray::number(record.ttl) + " s to every record at " + set +
           ", also to those beside it. Write the TTL that they have there,\n"
           "; if it is another. \"senderwright-cli publish\" keeps it by itself.\n";
}

// The published records could not be read, so neither a condition nor a change can be written.
QByteArray heldBack(const PlannedRecord &record)
{
    return "; CHECK FIRST, not part of this update: what is published at " + record.name.toText() + ' ' +
           dns::typeName(record.type) + " could not be read. Make the plan again once it can.\n";
}

QByteArray deletions(const PlannedRecord &record)
{
    const QByteArray head = "update delete " + record.name.toFqdn() + " IN " + dns::typeName(record.type) + ' ';
    if (record.action == Action::Remove)
        return head + rdataText(record) + '\n';
    QByteArray out;
    for (qsizetype i = 0; record.action == Action::Replace && i < record.before.size(); ++i)
        out += head + beforeRdata(record, i) + '\n';
    return out;
}

} // namespace

QByteArray exportNsupdate(const plan::RecordPlan &plan)
{
    QByteArray out = "; " + headline(plan) +
                     "\n; Run with: nsupdate -k KEYFILE THISFILE. Nothing changes unless every prerequisite holds.\n";
    const QList<PlannedRecord> records = plan.inPublishingOrder();
    for (const PlannedRecord &record : records) {
        if (record.action == Action::Replace && !standsAlone(record))
            out += lookFirst(record);
    }
    QByteArrayList ttls;
    for (const PlannedRecord &record : records) {
        const bool comes = record.action == Action::Add || record.action == Action::Replace;
        const QByteArray note = comes && !standsAlone(record) ? ttlOfSet(record) : QByteArray();
        if (!ttls.contains(note))
            ttls.append(note);
    }
    out += ttls.join();
    for (const PlannedRecord &record : records) {
        if (record.action == Action::Check)
            out += heldBack(record);
    }
    if (!plan.nameServers.isEmpty())
        out +=
            "; Your primary may have another name: put it here.\n;server " + plan.nameServers.first().toFqdn() + '\n';
    out += "zone " + plan.zone.toFqdn() + '\n';
    QByteArrayList conditions;
    QByteArray gone;
    QByteArray come;
    for (const PlannedRecord &record : records) {
        if (!plan::isChange(record.action))
            continue;
        for (const QByteArray &line : prerequisites(records, record).trimmed().split('\n')) {
            if (!conditions.contains(line))
                conditions.append(line);
        }
        gone += deletions(record);
        if (record.action != Action::Remove)
            come += "update add " + record.name.toFqdn() + ' ' + QByteArray::number(record.ttl) + " IN " +
                    dns::typeName(record.type) + ' ' + rdataText(record) + '\n';
    }
    conditions.removeAll(QByteArray());
    for (const QByteArray &line : std::as_const(conditions))
        out += line + '\n';
    // Deletions first: an alias must not meet other data, not even in between.
    return out + gone + come + "send\n";
}

} // namespace sw::report
