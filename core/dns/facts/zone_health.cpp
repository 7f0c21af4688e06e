#include "core/dns/facts/zone_health.h"

#include <algorithm>

namespace sw::dns {

namespace {

using Condition = ServerHealth::Condition;

constexpr qsizetype MaxAddresses = 40;    // asked per zone
constexpr qsizetype MaxParentServers = 3; // any one that answers will do

Condition conditionOf(const Fact &fact)
{
    const LookupFailure *failure = fact.failure();
    if (failure == nullptr)
        return fact.answer() != nullptr ? Condition::Good : Condition::Lame; // an authority has an SOA at its apex
    switch (failure->kind) {
    case FailureKind::Timeout:
    case FailureKind::Network:
    case FailureKind::Tls:
    case FailureKind::Cancelled:
    case FailureKind::NotAsked:
        return Condition::Unreachable;
    case FailureKind::Refused:
        return Condition::Refusing;
    case FailureKind::ServFail:
    case FailureKind::FormErr:
        return Condition::Broken;
    case FailureKind::BadReply:
        break;
    }
    if (failure->detail == "not-authoritative")
        return fact.provenance.ra ? Condition::Intercepted : Condition::Lame;
    return failure->detail == "lame" ? Condition::Lame : Condition::Broken;
}

QList<DomainName> nameServersIn(const Fact *fact)
{
    QList<DomainName> names;
    if (fact == nullptr || fact->answer() == nullptr)
        return names;
    for (const ResourceRecord &record : fact->answer()->records) {
        if (const auto *target = record.as<NameData>(); target && record.type == RecordType::NS)
            names.append(target->target);
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<quint32> serialIn(const Fact &fact)
{
    const Answer *answer = fact.answer();
    const auto *soa = answer == nullptr ? nullptr : answer->records.first().as<SoaData>();
    return soa == nullptr ? std::nullopt : std::optional(soa->serial);
}

// One address of one server. False: not answered yet.
bool examine(const Facts &facts, const Zone &zone, ServerHealth &server, QuestionSet &needed)
{
    const Server whom = Server::authoritative(server.spec);
    server.evidence = Query{{zone.apex, RecordType::SOA}, whom};
    const Fact *soa = facts.findOr(needed, server.evidence);
    const Fact *ns = facts.findOr(needed, Query{{zone.apex, RecordType::NS}, whom});
    if (soa == nullptr || ns == nullptr)
        return false;
    server.condition = conditionOf(*soa);
    server.serial = serialIn(*soa);
    server.nameServers = nameServersIn(ns);
    return true;
}

// The delegation as the parent's servers give it. False: not answered yet.
bool examineParent(const Facts &facts, const Zone &zone, ZoneHealth &health, QuestionSet &needed)
{
    if (zone.apex.isRoot() || zone.apex.parent().isRoot())
        return true;
    const auto parentStep = findZone(facts, zone.apex.parent());
    if (!isDone(parentStep)) {
        needed.add(neededBy(parentStep));
        return false;
    }
    const QList<QByteArray> specs = resultOf(parentStep).serverSpecs();
    for (qsizetype i = 0; i < std::min(specs.size(), MaxParentServers); ++i) {
        // One after the other: the second is asked only when the first did not answer.
        const Fact *fact = facts.findOr(needed, Query{{zone.apex, RecordType::NS}, Server::authoritative(specs.at(i))});
        if (fact == nullptr)
            return false;
        health.atParent = nameServersIn(fact);
        health.parentKnown = !health.atParent.isEmpty();
        if (health.parentKnown)
            return true;
    }
    return true;
}

void compareSerials(ZoneHealth &health)
{
    for (const ServerHealth &server : health.servers) {
        if (server.serial && (!health.newestSerial || isOlderSerial(*health.newestSerial, *server.serial)))
            health.newestSerial = server.serial;
    }
    for (ServerHealth &server : health.servers) {
        if (server.serial && isOlderSerial(*server.serial, *health.newestSerial))
            server.condition = Condition::Stale;
    }
}

const char *codeOf(Condition condition)
{
    switch (condition) {
    case Condition::Good:
        return nullptr;
    case Condition::Stale:
        return "zone-server-stale";
    case Condition::Lame:
        return "zone-server-lame";
    case Condition::Unreachable:
        return "zone-server-unreachable";
    case Condition::Refusing:
        return "zone-server-refuses";
    case Condition::Broken:
        return "zone-server-broken";
    case Condition::Intercepted:
        return nullptr; // said once, for the network
    }
    Q_UNREACHABLE();
}

QString listed(const QList<DomainName> &names)
{
    QStringList texts;
    for (const DomainName &name : names)
        texts.append(name.toString());
    return texts.join(QStringLiteral(", "));
}

Finding findingOf(const ServerHealth &server, const ZoneHealth &health, const Facts &facts)
{
    Finding finding{codeOf(server.condition),
                    {{"server", server.name.toString()}, {"address", QString::fromLatin1(server.spec)}}};
    if (server.condition == Condition::Stale) {
        finding.args.insert("serial", QString::number(server.serial.value_or(0)));
        finding.args.insert("newest", QString::number(health.newestSerial.value_or(0)));
    }
    if (const Fact *fact = facts.find(server.evidence))
        finding.evidence.append(evidenceOf(*fact));
    return finding;
}

} // namespace

bool isOlderSerial(quint32 a, quint32 b)
{
    constexpr quint32 Half = 0x80000000u;
    return a != b && b - a < Half;
}

bool ZoneHealth::isIntercepted() const
{
    const auto is = [](Condition condition) {
        return [condition](const ServerHealth &s) { return s.condition == condition; };
    };
    return std::any_of(servers.begin(), servers.end(), is(Condition::Intercepted)) &&
           std::none_of(servers.begin(), servers.end(), is(Condition::Good));
}

Step<ZoneHealth> zoneHealth(const Facts &facts, const Zone &zone)
{
    ZoneHealth health;
    QuestionSet needed;
    bool known = true;
    for (const NameServer &nameServer : zone.servers) {
        for (const IpAddress &address : nameServer.addresses) {
            if (health.servers.size() >= MaxAddresses)
                break;
            ServerHealth server{nameServer.name, serverSpec(address)};
            known = examine(facts, zone, server, needed) && known;
            health.servers.append(server);
        }
    }
    known = examineParent(facts, zone, health, needed) && known;
    if (!known)
        return needed;
    for (const ServerHealth &server : health.servers) {
        if (health.atZone.isEmpty())
            health.atZone = server.nameServers;
    }
    compareSerials(health);
    return health;
}

Findings zoneHealthFindings(const Zone &zone, const ZoneHealth &health, const Facts &facts)
{
    Findings findings;
    if (health.isIntercepted()) {
        Finding finding{"network-intercepts-dns"};
        for (const ServerHealth &server : health.servers) {
            if (const Fact *fact = facts.find(server.evidence))
                finding.evidence.append(evidenceOf(*fact));
        }
        return {finding}; // whatever else was seen was not said by the zone's servers
    }
    for (const NameServer &server : zone.servers) {
        if (server.unresolved == NameServer::Unresolved::Missing)
            findings.append({"zone-server-no-address", {{"server", server.name.toString()}}});
    }
    for (const ServerHealth &server : health.servers) {
        if (codeOf(server.condition) != nullptr)
            findings.append(findingOf(server, health, facts));
    }
    if (health.parentKnown && !health.atZone.isEmpty() && health.atParent != health.atZone) {
        findings.append(
            {"zone-servers-differ-at-parent", {{"parent", listed(health.atParent)}, {"zone", listed(health.atZone)}}});
    }
    if (zone.servers.size() == 1)
        findings.append({"zone-single-server", {{"server", zone.servers.first().name.toString()}}});
    return findings;
}

} // namespace sw::dns
