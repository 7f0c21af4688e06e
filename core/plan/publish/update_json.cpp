// SPDX-License-Identifier: Apache-2.0
// An update as JSON: `publish --undo-to` writes it, `publish --undo` reads it back as hostile input (update_plan.h).
#include "core/plan/model/json_fields.h"
#include "core/plan/publish/update_plan.h"

#include <QJsonDocument>

namespace sw::plan {

namespace {

constexpr qsizetype MaxOctets = 4 * 1024 * 1024;
constexpr qsizetype MaxEntries = 5'000;

QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QByteArray kindName(dns::Prerequisite::Kind kind)
{
    switch (kind) {
    case dns::Prerequisite::Kind::SetIs:
        return "setIs";
    case dns::Prerequisite::Kind::SetMissing:
        return "setMissing";
    case dns::Prerequisite::Kind::NameMissing:
        return "nameMissing";
    }
    Q_UNREACHABLE();
}

QString lineOf(const dns::ResourceRecord &record)
{
    return octetsToJson(dns::toZoneLine(record).trimmed());
}

QJsonObject toJson(const dns::Prerequisite &wanted)
{
    QJsonArray values;
    for (const dns::RecordData &value : wanted.values)
        values.append(lineOf({wanted.name, wanted.type, 0, value}));
    return {{key("condition"), QString::fromLatin1(kindName(wanted.kind))},
            {key("name"), QString::fromLatin1(wanted.name.toText())},
            {key("type"), QString::fromLatin1(dns::typeName(wanted.type))},
            {key("records"), values}};
}

dns::Prerequisite readPrerequisite(FieldReader &in)
{
    dns::Prerequisite wanted;
    const QByteArray kind = in.bytes("condition", 100);
    bool known = false;
    for (const auto candidate :
         {dns::Prerequisite::Kind::SetIs, dns::Prerequisite::Kind::SetMissing, dns::Prerequisite::Kind::NameMissing}) {
        if (kind == kindName(candidate)) {
            wanted.kind = candidate;
            known = true;
        }
    }
    if (!known)
        in.fail("condition");
    wanted.name = in.requiredDomain("name").value_or(dns::DomainName());
    const auto type = dns::typeFromName(in.bytes("type", 100));
    if (!type)
        in.fail("type");
    wanted.type = type.value_or(dns::RecordType::TXT);
    for (const QString &line : in.texts("records", MaxEntries)) {
        const auto record = dns::recordFromLine(line.toLatin1());
        if (!record || record->owner != wanted.name || record->type != wanted.type)
            in.fail("records");
        else
            wanted.values.append(record->data);
    }
    if ((wanted.kind == dns::Prerequisite::Kind::SetIs) == wanted.values.isEmpty())
        in.fail("records");
    return wanted;
}

dns::Change readChange(FieldReader &in)
{
    dns::Change change;
    const QByteArray what = in.bytes("change", 100);
    if (what != "add" && what != "delete")
        in.fail("change");
    change.kind = what == "add" ? dns::Change::Kind::Add : dns::Change::Kind::Delete;
    const auto record = dns::recordFromLine(in.text("record", 200'000).toLatin1());
    if (!record)
        in.fail("record");
    else
        change.record = *record;
    return change;
}

} // namespace

QByteArray updateToJson(const dns::Update &update)
{
    QJsonArray conditions;
    for (const dns::Prerequisite &wanted : update.prerequisites)
        conditions.append(toJson(wanted));
    QJsonArray changes;
    for (const dns::Change &change : update.changes) {
        const bool adds = change.kind == dns::Change::Kind::Add;
        changes.append(QJsonObject{{key("change"), adds ? QStringLiteral("add") : QStringLiteral("delete")},
                                   {key("record"), lineOf(change.record)}});
    }
    return QJsonDocument(QJsonObject{{key("schema"), 1},
                                     {key("zone"), QString::fromLatin1(update.zone.toText())},
                                     {key("conditions"), conditions},
                                     {key("changes"), changes}})
        .toJson();
}

Expected<dns::Update> updateFromJson(const QByteArray &json)
{
    const auto object = documentObject(json, "undo-", MaxOctets);
    if (!object)
        return unexpected(object.error());
    FieldReader in(*object);
    dns::Update update;
    update.zone = in.requiredDomain("zone").value_or(dns::DomainName());
    for (const char *list : {"conditions", "changes"}) {
        if (!in.json().value(key(list)).isArray())
            in.fail(list);
    }
    in.each("conditions", MaxEntries, [&](FieldReader &part) { update.prerequisites.append(readPrerequisite(part)); });
    in.each("changes", MaxEntries, [&](FieldReader &part) { update.changes.append(readChange(part)); });
    for (const dns::Change &change : std::as_const(update.changes)) {
        if (in.isGood() && !change.record.owner.isAtOrBelow(update.zone))
            in.fail("changes");
    }
    if (!in.isGood())
        return unexpected(ParseError{"undo-bad-field", 0, 0, {{"field", in.fault()}}});
    return update;
}

} // namespace sw::plan
