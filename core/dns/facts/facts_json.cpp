// SPDX-License-Identifier: Apache-2.0
// Facts as JSON, schema 1: { "schema": 1, "facts": [ {…} ] }. Records are lines of a zone file, so that a person can
// read a bug report. Reading validates everything: a saved file is untrusted.
#include "core/dns/facts/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sw::dns {

namespace {

constexpr int Schema = 1;
constexpr qsizetype MaxOctets = 64 * 1024 * 1024;
constexpr qsizetype MaxFacts = 200'000;

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}
QLatin1String key(const char *name)
{
    return QLatin1String(name);
}

QJsonArray linesOf(const RecordList &records)
{
    QJsonArray lines;
    for (const ResourceRecord &record : records)
        lines.append(latin(toZoneLine(record)));
    return lines;
}

struct RoleName
{
    Server::Role role;
    const char *name;
};
constexpr RoleName Roles[] = {{Server::Role::RunResolver, "resolver"},
                              {Server::Role::Authoritative, "authoritative"},
                              {Server::Role::Recursive, "recursive"}};
struct DnssecName
{
    Dnssec value;
    const char *name;
};
constexpr DnssecName DnssecNames[] = {{Dnssec::Default, "default"},
                                      {Dnssec::WantSignatures, "do"},
                                      {Dnssec::CheckingDisabled, "cd"},
                                      {Dnssec::Unchecked, "do cd"}};
constexpr FailureKind FailureKinds[] = {FailureKind::Timeout,  FailureKind::Network,   FailureKind::Tls,
                                        FailureKind::Refused,  FailureKind::ServFail,  FailureKind::FormErr,
                                        FailureKind::BadReply, FailureKind::Cancelled, FailureKind::NotAsked};

QJsonObject provenanceToJson(const Provenance &p)
{
    QJsonObject object{{key("endpoint"), QString::fromUtf8(p.endpoint)},
                       {key("transport"), latin(p.transport)},
                       {key("at"), p.at.toString(Qt::ISODateWithMs)},
                       {key("rttMs"), p.rttMs},
                       {key("rcode"), static_cast<int>(p.rcode)}};
    QString flags;
    for (const auto &[set, name] : {std::pair{p.aa, "aa "}, {p.tc, "tc "}, {p.ra, "ra "}, {p.ad, "ad "}}) {
        if (set)
            flags += key(name);
    }
    object.insert(key("flags"), flags.trimmed());
    QJsonArray errors;
    for (const ExtendedError &e : p.extendedErrors)
        errors.append(QJsonObject{{key("code"), e.code}, {key("text"), e.text}});
    if (!errors.isEmpty())
        object.insert(key("ede"), errors);
    return object;
}

RecordList proofOf(const Outcome &outcome)
{
    if (const auto *o = std::get_if<NoData>(&outcome))
        return o->proof;
    if (const auto *o = std::get_if<NxDomain>(&outcome))
        return o->proof;
    return {};
}

QJsonObject factToJson(const Fact &fact)
{
    QJsonObject object = provenanceToJson(fact.provenance);
    object.insert(key("name"), latin(fact.query.question.name.toFqdn()));
    object.insert(key("type"), latin(typeName(fact.query.question.type)));
    for (const RoleName &r : Roles) {
        if (r.role == fact.query.server.role)
            object.insert(key("asked"), key(r.name));
    }
    if (!fact.query.server.spec.isEmpty())
        object.insert(key("server"), QString::fromUtf8(fact.query.server.spec));
    for (const DnssecName &d : DnssecNames) {
        if (d.value == fact.query.dnssec && d.value != Dnssec::Default)
            object.insert(key("dnssec"), key(d.name));
    }
    object.insert(key("outcome"), latin(outcomeName(fact.outcome)));
    if (const LookupFailure *failure = fact.failure()) {
        object.insert(key("detail"), QString::fromUtf8(failure->detail));
        return object;
    }
    if (!fact.chain().isEmpty())
        object.insert(key("chain"), linesOf(fact.chain()));
    if (const Answer *answer = fact.answer()) {
        object.insert(key("records"), linesOf(answer->records));
        if (!answer->signatures.isEmpty())
            object.insert(key("signatures"), linesOf(answer->signatures));
    }
    if (const RecordList proof = proofOf(fact.outcome); !proof.isEmpty())
        object.insert(key("proof"), linesOf(proof));
    const auto soa = [&]() -> std::optional<ResourceRecord> {
        if (const auto *o = std::get_if<NoData>(&fact.outcome))
            return o->soa;
        if (const auto *o = std::get_if<NxDomain>(&fact.outcome))
            return o->soa;
        return std::nullopt;
    }();
    if (soa)
        object.insert(key("soa"), latin(toZoneLine(*soa)));
    return object;
}

Expected<RecordList> recordsFrom(const QJsonValue &value)
{
    RecordList records;
    for (const QJsonValue line : value.toArray()) {
        auto record = recordFromLine(line.toString().toLatin1());
        if (!record)
            return unexpected(record.error());
        records.append(std::move(*record));
    }
    return records;
}

std::optional<Outcome> outcomeFrom(const QJsonObject &object)
{
    const QByteArray name = object.value(key("outcome")).toString().toLatin1();
    for (const FailureKind kind : FailureKinds) {
        if (name == failureName(kind))
            return LookupFailure{kind, object.value(key("detail")).toString().left(500).toUtf8()};
    }
    const auto chain = recordsFrom(object.value(key("chain")));
    const auto records = recordsFrom(object.value(key("records")));
    const auto signatures = recordsFrom(object.value(key("signatures")));
    const auto proof = recordsFrom(object.value(key("proof")));
    if (!chain || !records || !signatures || !proof)
        return std::nullopt;
    if (name == "answer")
        return records->isEmpty() ? std::nullopt : std::optional<Outcome>(Answer{*chain, *records, *signatures});
    std::optional<ResourceRecord> soa;
    if (object.contains(key("soa"))) {
        const auto parsed = recordsFrom(QJsonArray{object.value(key("soa"))});
        if (!parsed || parsed->size() != 1)
            return std::nullopt;
        soa = parsed->first();
    }
    if (name == "noData")
        return NoData{*chain, soa, *proof};
    if (name == "nxDomain")
        return NxDomain{*chain, soa, *proof};
    return std::nullopt;
}

Provenance provenanceFrom(const QJsonObject &object)
{
    Provenance p;
    p.endpoint = object.value(key("endpoint")).toString().left(500).toUtf8();
    p.transport = object.value(key("transport")).toString().left(20).toLatin1();
    p.at = QDateTime::fromString(object.value(key("at")).toString(), Qt::ISODateWithMs).toUTC();
    p.rttMs = object.value(key("rttMs")).toInt(-1);
    p.rcode = static_cast<Rcode>(object.value(key("rcode")).toInt());
    const QStringList flags = object.value(key("flags")).toString().split(u' ');
    p.aa = flags.contains(key("aa"));
    p.tc = flags.contains(key("tc"));
    p.ra = flags.contains(key("ra"));
    p.ad = flags.contains(key("ad"));
    for (const QJsonValue entry : object.value(key("ede")).toArray()) {
        p.extendedErrors.append(
            {static_cast<quint16>(entry[key("code")].toInt()), entry[key("text")].toString().left(500)});
    }
    return p;
}

std::optional<Fact> factFrom(const QJsonObject &object)
{
    const auto name = DomainName::fromText(object.value(key("name")).toString().toLatin1());
    const auto type = typeFromName(object.value(key("type")).toString().toLatin1());
    auto outcome = outcomeFrom(object);
    if (!name || !type || !outcome)
        return std::nullopt;
    Fact fact;
    fact.query.question = {*name, *type};
    fact.query.server.spec = object.value(key("server")).toString().left(500).toUtf8();
    for (const RoleName &r : Roles) {
        if (object.value(key("asked")).toString() == key(r.name))
            fact.query.server.role = r.role;
    }
    for (const DnssecName &d : DnssecNames) {
        if (object.value(key("dnssec")).toString() == key(d.name))
            fact.query.dnssec = d.value;
    }
    fact.outcome = std::move(*outcome);
    fact.provenance = provenanceFrom(object);
    return fact;
}

} // namespace

QByteArray Facts::toJson() const
{
    QJsonArray entries;
    for (const Fact &fact : all())
        entries.append(factToJson(fact));
    return QJsonDocument(QJsonObject{{key("schema"), Schema}, {key("facts"), entries}}).toJson();
}

Expected<Facts> Facts::fromJson(const QByteArray &json)
{
    if (json.size() > MaxOctets)
        return unexpected(ParseError{"facts-too-large"});
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError || object.isEmpty())
        return unexpected(ParseError{"facts-not-json", parseError.offset});
    if (object.value(key("schema")).toInt() != Schema)
        return unexpected(ParseError{"facts-newer-schema"});
    const QJsonArray entries = object.value(key("facts")).toArray();
    if (entries.size() > MaxFacts)
        return unexpected(ParseError{"facts-too-large"});
    Facts facts;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto fact = factFrom(entries.at(i).toObject());
        if (!fact)
            return unexpected(ParseError{"facts-bad-entry", 0, 0, {{"index", QString::number(i)}}});
        facts.add(*fact);
    }
    return facts;
}

} // namespace sw::dns
