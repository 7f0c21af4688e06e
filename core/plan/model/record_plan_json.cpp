// SPDX-License-Identifier: Apache-2.0
// PLAN.json, schema 1: what `plan --format json` prints, and what `verify` and `checklist` read back.
#include "core/plan/model/json_fields.h"
#include "core/plan/model/record_plan.h"

#include "core/finding/severity_profile.h"

namespace sw::plan {

namespace {

constexpr qsizetype MaxOctets = 16 * 1024 * 1024;

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}
QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject argsToJson(const Finding::Args &args)
{
    QJsonObject object;
    for (auto it = args.begin(); it != args.end(); ++it)
        object.insert(QString::fromUtf8(it.key()), it.value());
    return object;
}

Finding::Args readArgs(FieldReader &in, const char *name)
{
    Finding::Args args;
    const QJsonObject object = in.object(name).json();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            in.fail(name);
        args.insert(it.key().toUtf8(), it.value().toString());
    }
    return args;
}

QJsonArray names(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &entry : list)
        array.append(octetsToJson(entry));
    return array;
}

QByteArray quotedText(const QByteArrayList &strings)
{
    return dns::dataToText({dns::DomainName(), dns::RecordType::TXT, 0, dns::TxtData{strings}});
}

QJsonArray stringsToJson(const PlannedRecord &record)
{
    QJsonArray all;
    for (qsizetype i = 0; i < record.before.size(); ++i)
        all.append(QString::fromLatin1(quotedText(record.stringsBefore(i))));
    return all;
}

QJsonObject recordToJson(const PlannedRecord &record, const FindingWords &words)
{
    QJsonObject object{{key("action"), latin(actionName(record.action))},
                       {key("type"), latin(dns::typeName(record.type))},
                       {key("name"), latin(record.name.toText())},
                       {key("value"), octetsToJson(record.valueText())},
                       {key("ttl"), static_cast<qint64>(record.ttl)},
                       {key("purpose"), latin(purposeName(record.purpose))},
                       {key("neededBy"), names(record.neededBy)},
                       {key("carriesDmarc"), record.dmarcRole == DmarcRole::Carries},
                       {key("dmarcRole"), latin(dmarcRoleName(record.dmarcRole))},
                       {key("order"), record.order}};
    if (!record.before.isEmpty())
        object.insert(key("before"), octetsToJson(record.before.join('\n')));
    if (record.before.size() > 1 || (record.before.size() == 1 && record.before.first().isEmpty()))
        object.insert(key("beforeValues"), names(record.before));
    if (!record.beforeStrings.isEmpty())
        object.insert(key("beforeStrings"), stringsToJson(record));
    if (const auto *txt = std::get_if<dns::TxtData>(&record.data); txt && txt->strings != dns::splitTxt(txt->joined()))
        object.insert(key("strings"), QString::fromLatin1(quotedText(txt->strings)));
    if (!record.reason.isEmpty()) {
        object.insert(key("reason"), latin(record.reason));
        if (!record.reasonArgs.isEmpty())
            object.insert(key("reasonArgs"), argsToJson(record.reasonArgs));
        if (words)
            object.insert(key("why"), words(Finding{record.reason, record.reasonArgs}));
    }
    if (!record.acceptTargetSuffix.isEmpty())
        object.insert(key("acceptTargetSuffix"), latin(record.acceptTargetSuffix));
    return object;
}

QJsonObject evidenceToJson(const Evidence &evidence)
{
    QJsonObject object{{key("asked"), evidence.asked},
                       {key("transport"), evidence.transport},
                       {key("question"), evidence.question},
                       {key("outcome"), evidence.outcome},
                       {key("answer"), QJsonArray::fromStringList(evidence.answer)},
                       {key("rttMs"), evidence.rttMs}};
    if (evidence.at.isValid())
        object.insert(key("at"), evidence.at.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

QJsonObject findingToJson(const Finding &finding, const FindingWords &words, const SeverityOf &severity)
{
    QJsonObject object{{key("code"), latin(finding.code)},
                       {key("severity"), latin(severityName(severity ? severity(finding.code) : Severity::Warning))},
                       {key("args"), argsToJson(finding.args)},
                       {key("text"), words ? words(finding) : latin(finding.code)}};
    QJsonArray evidence;
    for (const Evidence &entry : finding.evidence)
        evidence.append(evidenceToJson(entry));
    if (!evidence.isEmpty())
        object.insert(key("evidence"), evidence);
    return object;
}

template<class T, class NameOf>
T readName(FieldReader &in, const char *field, std::initializer_list<T> all, NameOf nameOf,
           std::optional<T> standard = {})
{
    const QByteArray written = in.bytes(field);
    for (const T value : all) {
        if (written == nameOf(value))
            return value;
    }
    if (!standard || !written.isEmpty())
        in.fail(field);
    return standard.value_or(*all.begin());
}

QByteArrayList readOctets(FieldReader &in, const char *name)
{
    QByteArrayList list;
    for (const QString &text : in.texts(name))
        list.append(text.toLatin1());
    return list;
}

void readBefore(FieldReader &in, PlannedRecord &record)
{
    if (in.has("beforeValues")) {
        record.before = readOctets(in, "beforeValues");
        return;
    }
    const QString before = in.text("before", 100'000);
    if (!before.isEmpty())
        record.before = {before.toLatin1()};
}

std::optional<QByteArrayList> stringsFromText(const QString &quoted)
{
    const auto record = dns::recordFromLine(". 0 IN TXT " + quoted.toLatin1());
    const auto *txt = record ? record->as<dns::TxtData>() : nullptr;
    return txt != nullptr ? std::optional(txt->strings) : std::nullopt;
}

// A saved plan may only say how a value is split, not change it.
void readStrings(FieldReader &in, PlannedRecord &record)
{
    if (in.has("beforeStrings")) {
        const QStringList all = in.texts("beforeStrings");
        for (qsizetype i = 0; i < all.size() && i < record.before.size(); ++i) {
            const auto strings = stringsFromText(all.at(i));
            record.beforeStrings.append(strings && strings->join() == record.before.at(i) ? *strings
                                                                                          : QByteArrayList());
        }
        if (all.size() != record.before.size() || record.beforeStrings.contains(QByteArrayList()))
            in.fail("beforeStrings");
    }
    if (!in.has("strings"))
        return;
    auto *txt = std::get_if<dns::TxtData>(&record.data);
    const auto strings = stringsFromText(in.text("strings", 300'000));
    if (txt != nullptr && strings && strings->join() == txt->joined())
        txt->strings = *strings;
    else
        in.fail("strings");
}

PlannedRecord readRecord(FieldReader &in)
{
    PlannedRecord record;
    record.action =
        readName(in, "action", {Action::Add, Action::Replace, Action::Keep, Action::Remove, Action::Check}, actionName);
    record.name = in.requiredDomain("name").value_or(dns::DomainName());
    const auto type = dns::typeFromName(in.bytes("type"));
    if (!type)
        in.fail("type");
    record.type = type.value_or(dns::RecordType::TXT);
    const auto data = dataFromText(record.type, in.text("value", 65'000).toLatin1());
    if (!data)
        in.fail("value");
    record.data = data.value_or(dns::OpaqueData{});
    readBefore(in, record);
    readStrings(in, record);
    record.ttl = static_cast<quint32>(in.number("ttl", 0, 2'147'483'647, 3600));
    record.purpose = readName(
        in, "purpose",
        {Purpose::Dkim, Purpose::Spf, Purpose::Dmarc, Purpose::ReturnPath, Purpose::Ownership, Purpose::Optional},
        purposeName);
    record.neededBy = readOctets(in, "neededBy");
    const DmarcRole standard = in.flag("carriesDmarc") ? DmarcRole::Carries : DmarcRole::None;
    record.dmarcRole =
        readName(in, "dmarcRole", {DmarcRole::Carries, DmarcRole::AskedFor, DmarcRole::Policy, DmarcRole::None},
                 dmarcRoleName, std::optional(standard));
    record.reason = in.bytes("reason", 200);
    record.reasonArgs = readArgs(in, "reasonArgs");
    record.order = in.number("order", -1'000'000, 1'000'000);
    record.acceptTargetSuffix = in.bytes("acceptTargetSuffix", 300);
    return record;
}

Finding readFinding(FieldReader &in)
{
    Finding finding;
    finding.code = in.bytes("code", 200);
    if (finding.code.isEmpty())
        in.fail("code");
    finding.args = readArgs(in, "args");
    in.each("evidence", 1'000, [&](FieldReader &part) {
        Evidence evidence;
        evidence.asked = part.text("asked");
        evidence.transport = part.text("transport");
        evidence.question = part.text("question");
        evidence.outcome = part.text("outcome");
        evidence.answer = part.texts("answer");
        evidence.at = QDateTime::fromString(part.text("at"), Qt::ISODateWithMs).toUTC();
        if (!part.has("at"))
            evidence.at = {};
        evidence.rttMs = part.number("rttMs", -1, 1'000'000'000, -1);
        finding.evidence.append(evidence);
    });
    return finding;
}

SpfBudget readBudget(FieldReader in, FieldReader &whole)
{
    SpfBudget budget;
    budget.before = in.number("before", -1, 1'000'000);
    budget.after = in.number("after", -1, 1'000'000);
    budget.voids = in.number("voids", -1, 1'000'000);
    budget.limit = in.number("limit", 0, 1'000, 10);
    whole.absorb(in, QStringLiteral("spfBudget"));
    return budget;
}

} // namespace

QJsonObject toJson(const RecordPlan &plan, const FindingWords &words, const SeverityOf &severity)
{
    QJsonArray nameServers;
    for (const dns::DomainName &server : plan.nameServers)
        nameServers.append(latin(server.toText()));
    QJsonArray records;
    for (const PlannedRecord &record : plan.records)
        records.append(recordToJson(record, words));
    QJsonArray findings;
    for (const Finding &finding : plan.findings)
        findings.append(findingToJson(finding, words, severity));

    QJsonObject object{{key("schema"), 1},
                       {key("domain"), latin(plan.domain.toText())},
                       {key("zone"), plan.zone.isRoot() ? QString() : latin(plan.zone.toText())},
                       {key("nameServers"), nameServers},
                       {key("dnsHost"), QString::fromUtf8(plan.dnsHost)},
                       {key("route"), latin(routeName(plan.route))},
                       {key("vendor"), QString::fromUtf8(plan.vendor)},
                       {key("records"), records},
                       {key("spfBudget"), QJsonObject{{key("before"), plan.spfBudget.before},
                                                      {key("after"), plan.spfBudget.after},
                                                      {key("voids"), plan.spfBudget.voids},
                                                      {key("limit"), plan.spfBudget.limit}}},
                       {key("findings"), findings}};
    if (plan.takenAt.isValid())
        object.insert(key("takenAt"), plan.takenAt.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Expected<RecordPlan> planFromJson(const QByteArray &json)
{
    const auto object = documentObject(json, "plan-", MaxOctets);
    if (!object)
        return unexpected(object.error());
    FieldReader in(*object);
    RecordPlan plan;
    plan.domain = in.requiredDomain("domain").value_or(dns::DomainName());
    plan.zone = in.domain("zone");
    for (const QString &name : in.texts("nameServers", 100)) {
        const auto server = dns::DomainName::fromText(name.toUtf8());
        if (server)
            plan.nameServers.append(*server);
        else
            in.fail("nameServers");
    }
    plan.dnsHost = in.bytes("dnsHost", 100);
    const auto route = routeFromName(in.bytes("route"));
    if (!route)
        in.fail("route");
    plan.route = route.value_or(Route::Advanced);
    plan.vendor = in.bytes("vendor", 100);
    if (!in.json().value(key("records")).isArray())
        in.fail("records");
    in.each("records", 1'000, [&](FieldReader &part) { plan.records.append(readRecord(part)); });
    plan.spfBudget = readBudget(in.object("spfBudget"), in);
    in.each("findings", 1'000, [&](FieldReader &part) { plan.findings.append(readFinding(part)); });
    if (in.has("takenAt")) {
        plan.takenAt = QDateTime::fromString(in.text("takenAt"), Qt::ISODateWithMs).toUTC();
        if (!plan.takenAt.isValid())
            in.fail("takenAt");
    }
    if (!in.isGood())
        return unexpected(ParseError{"plan-bad-field", 0, 0, {{"field", in.fault()}}});
    return plan;
}

} // namespace sw::plan
