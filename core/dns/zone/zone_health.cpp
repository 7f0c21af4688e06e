// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/zone_health.h"

#include <algorithm>

namespace sw::dns {

namespace {

using Condition = ServerHealth::Condition;

constexpr qsizetype MaxParentServers = 3; // asked at once; one that answers is enough

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

const SoaData *soaIn(const Fact &fact)
{
    const Answer *answer = fact.answer();
    return answer == nullptr ? nullptr : answer->records.first().as<SoaData>();
}

// One address of one server. False: not answered yet.
bool examine(const Facts &facts, const Zone &zone, ServerHealth &server, QuestionSet &needed)
{
    const Server asked = Server::authoritative(server.spec);
    server.evidence = Query{{zone.apex, RecordType::SOA}, asked};
    const Fact *soa = facts.findOr(needed, server.evidence);
    const Fact *ns = facts.findOr(needed, Query{{zone.apex, RecordType::NS}, asked});
    if (soa == nullptr || ns == nullptr)
        return false;
    server.condition = conditionOf(*soa);
    if (const SoaData *data = soaIn(*soa)) {
        server.serial = data->serial;
        server.primary = data->primary;
    }
    server.nameServers = nameServersIn(ns);
    return true;
}

// The delegation as the parent's servers give it. False: not answered yet.
bool examineParent(const Facts &facts, const Zone &zone, ZoneHealth &health, QuestionSet &needed)
{
    if (zone.apex.isRoot() || zone.apex.parent().isRoot())
        return true;
    const auto parent = part(findZone(facts, zone.apex.parent()), needed);
    if (!parent)
        return false;
    bool known = true;
    const QList<QByteArray> specs = parent->serverSpecs();
    for (const QByteArray &spec : specs.first(std::min(specs.size(), MaxParentServers))) {
        const Fact *fact = facts.findOr(needed, Query{{zone.apex, RecordType::NS}, Server::authoritative(spec)});
        known = known && fact != nullptr;
        if (health.atParent.isEmpty())
            health.atParent = nameServersIn(fact);
    }
    health.parentKnown = !health.atParent.isEmpty();
    return known;
}

// Serials are comparable only among the copies of one primary; two providers number independently.
void compareSerials(ZoneHealth &health)
{
    for (ServerHealth &server : health.servers) {
        for (const ServerHealth &other : std::as_const(health.servers)) {
            const bool comparable = server.serial && other.serial && other.primary == server.primary;
            if (comparable && (!server.newest || isOlderSerial(*server.newest, *other.serial)))
                server.newest = other.serial;
        }
        if (server.newest && isOlderSerial(*server.serial, *server.newest))
            server.condition = Condition::Stale;
        if (!health.newestSerial)
            health.newestSerial = server.newest;
    }
}

// What most of the up-to-date servers name as the zone's servers; of equally many the first.
void compareNameServers(ZoneHealth &health)
{
    qsizetype most = 0;
    for (const ServerHealth &server : std::as_const(health.servers)) {
        if (server.condition != Condition::Good || server.nameServers.isEmpty())
            continue;
        const qsizetype votes =
            std::count_if(health.servers.begin(), health.servers.end(), [&](const ServerHealth &other) {
                return other.condition == Condition::Good && other.nameServers == server.nameServers;
            });
        if (votes > most) {
            most = votes;
            health.atZone = server.nameServers;
        }
    }
    for (ServerHealth &server : health.servers) {
        const bool says = server.condition == Condition::Good && !server.nameServers.isEmpty();
        if (says && server.nameServers != health.atZone)
            server.condition = Condition::Disagreeing;
        if (health.atZone.isEmpty()) // no server is up to date: use an outdated answer
            health.atZone = server.nameServers;
    }
}

bool isV6(const ServerHealth &server)
{
    return server.spec.startsWith('[');
}

// A machine without IPv6 (or without IPv4) must not count against the servers: no address of one family can be reached
// because the system has no route, and an address of the other family answered.
void noticeMissingFamily(ZoneHealth &health, const Facts &facts)
{
    const auto hasNoWay = [&](const ServerHealth &server) {
        const Fact *fact = facts.find(server.evidence);
        const LookupFailure *failure = fact == nullptr ? nullptr : fact->failure();
        return failure != nullptr && failure->kind == FailureKind::Network && failure->detail == "unreachable";
    };
    for (const bool v6 : {true, false}) {
        bool all = true;
        bool otherWorks = false;
        for (const ServerHealth &server : std::as_const(health.servers)) {
            if (isV6(server) == v6)
                all = all && hasNoWay(server);
            else
                otherWorks = otherWorks || server.condition != Condition::Unreachable;
        }
        if (!all || !otherWorks)
            continue;
        for (ServerHealth &server : health.servers) {
            if (isV6(server) == v6)
                server.condition = Condition::NoRoute;
        }
    }
}

const char *codeOf(Condition condition)
{
    switch (condition) {
    case Condition::Good:
        return nullptr;
    case Condition::Stale:
        return "zone-server-stale";
    case Condition::Disagreeing:
        return "zone-server-disagrees";
    case Condition::Lame:
        return "zone-server-lame";
    case Condition::Unreachable:
        return "zone-server-unreachable";
    case Condition::Refusing:
        return "zone-server-refuses";
    case Condition::Broken:
        return "zone-server-broken";
    case Condition::NoRoute:
    case Condition::Intercepted:
        return nullptr; // reported once, for the network
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
        finding.args.insert("newest", QString::number(server.newest.value_or(0)));
    }
    if (server.condition == Condition::Disagreeing) {
        finding.args.insert("said", listed(server.nameServers));
        finding.args.insert("others", listed(health.atZone));
    }
    if (const Fact *fact = facts.find(server.evidence))
        finding.evidence.append(evidenceOf(*fact));
    return finding;
}

Finding withEvidence(Finding finding, const ZoneHealth &health, const Facts &facts)
{
    for (const ServerHealth &server : health.servers) {
        if (const Fact *fact = facts.find(server.evidence))
            finding.evidence.append(evidenceOf(*fact));
    }
    return finding;
}

const ServerHealth *firstWith(const ZoneHealth &health, Condition condition)
{
    const auto found = std::find_if(health.servers.begin(), health.servers.end(),
                                    [condition](const ServerHealth &s) { return s.condition == condition; });
    return found == health.servers.end() ? nullptr : &*found;
}

QList<DomainName> primariesOf(const ZoneHealth &health)
{
    QList<DomainName> primaries;
    for (const ServerHealth &server : health.servers) {
        if (server.serial && !primaries.contains(server.primary))
            primaries.append(server.primary);
    }
    std::sort(primaries.begin(), primaries.end());
    return primaries;
}

} // namespace

QByteArray conditionName(ServerHealth::Condition condition)
{
    switch (condition) {
    case Condition::Good:
        return "good";
    case Condition::Stale:
        return "stale";
    case Condition::Disagreeing:
        return "disagreeing";
    case Condition::Lame:
        return "lame";
    case Condition::Unreachable:
        return "unreachable";
    case Condition::NoRoute:
        return "noRoute";
    case Condition::Refusing:
        return "refusing";
    case Condition::Broken:
        return "broken";
    case Condition::Intercepted:
        return "intercepted";
    }
    Q_UNREACHABLE();
}

bool isOlderSerial(quint32 a, quint32 b)
{
    constexpr quint32 Half = 0x80000000u;
    return a != b && b - a < Half;
}

bool ZoneHealth::isIntercepted() const
{
    const auto undisturbed = [](const ServerHealth &s) {
        return s.condition == Condition::Good || s.condition == Condition::Stale ||
               s.condition == Condition::Disagreeing;
    };
    return std::any_of(servers.begin(), servers.end(),
                       [](const ServerHealth &s) { return s.condition == Condition::Intercepted; }) &&
           std::none_of(servers.begin(), servers.end(), undisturbed);
}

bool ZoneHealth::isNotServed() const
{
    return !servers.isEmpty() && std::all_of(servers.begin(), servers.end(), [](const ServerHealth &s) {
        return s.condition == Condition::Broken || s.condition == Condition::Refusing || s.condition == Condition::Lame;
    });
}

bool ZoneHealth::isBlocked() const
{
    return !servers.isEmpty() && !parentKnown && std::all_of(servers.begin(), servers.end(), [](const ServerHealth &s) {
        return s.condition == Condition::Unreachable;
    });
}

Step<ZoneHealth> zoneHealth(const Facts &facts, const Zone &zone)
{
    ZoneHealth health;
    QuestionSet needed;
    bool known = true;
    for (const NameServer &nameServer : zone.servers) {
        for (const IpAddress &address : nameServer.addresses) {
            ServerHealth server{nameServer.name, serverSpec(address)};
            known = examine(facts, zone, server, needed) && known;
            health.servers.append(server);
        }
    }
    known = examineParent(facts, zone, health, needed) && known;
    if (!known)
        return needed;
    compareSerials(health);
    compareNameServers(health);
    noticeMissingFamily(health, facts);
    return health;
}

Findings zoneHealthFindings(const Zone &zone, const ZoneHealth &health, const Facts &facts)
{
    if (health.isIntercepted()) // the other answers did not come from the zone's servers
        return {withEvidence({"network-intercepts-dns"}, health, facts)};
    if (health.isBlocked()) {
        Finding finding{"network-blocks-dns"};
        if (const Fact *fact = facts.find(Query{{zone.apex, RecordType::SOA}})) { // what answered, and how
            finding.args = {{"endpoint", QString::fromLatin1(fact->provenance.endpoint)},
                            {"transport", QString::fromLatin1(fact->provenance.transport)}};
        }
        return {withEvidence(finding, health, facts)};
    }
    Findings findings;
    if (!zone.isWhole())
        findings.append(serversLeftOut(zone));
    for (const NameServer &server : zone.servers) {
        if (server.unresolved == NameServer::Unresolved::Missing)
            findings.append({"zone-server-no-address", {{"server", server.name.toString()}}});
    }
    if (health.isNotServed()) {
        QStringList servers;
        for (const ServerHealth &server : health.servers) {
            if (!servers.contains(server.name.toString()))
                servers.append(server.name.toString());
        }
        Finding finding{"zone-not-served",
                        {{"domain", zone.apex.toString()}, {"servers", servers.join(QStringLiteral(", "))}}};
        if (const Fact *fact = facts.find(health.servers.first().evidence))
            finding.args.insert("outcome", QString::fromLatin1(outcomeName(fact->outcome)));
        findings.append(withEvidence(finding, health, facts));
    }
    for (const ServerHealth &server : health.servers) {
        if (codeOf(server.condition) != nullptr && !health.isNotServed())
            findings.append(findingOf(server, health, facts));
    }
    if (const ServerHealth *server = firstWith(health, Condition::NoRoute))
        findings.append(
            {"network-without-family", {{"family", isV6(*server) ? QStringLiteral("IPv6") : QStringLiteral("IPv4")}}});
    if (const QList<DomainName> primaries = primariesOf(health); primaries.size() > 1)
        findings.append({"zone-several-primaries", {{"primaries", listed(primaries)}}});
    if (health.parentKnown && !health.atZone.isEmpty() && health.atParent != health.atZone) {
        findings.append(
            {"zone-servers-differ-at-parent", {{"parent", listed(health.atParent)}, {"zone", listed(health.atZone)}}});
    }
    if (zone.servers.size() == 1)
        findings.append({"zone-single-server", {{"server", zone.servers.first().name.toString()}}});
    return findings;
}

} // namespace sw::dns
