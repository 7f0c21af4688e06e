#include "core/dns/facts/zone_cut.h"

#include <algorithm>

namespace sw::dns {

namespace {

constexpr int MaxServers = 16; // more name servers than any real delegation has; bounds what a hostile one costs

// The SOA of the zone that holds `name`: in the answer at the apex, in the authority section of a negative answer
// below it. Climbs only when a reply carried neither.
std::optional<ResourceRecord> soaIn(const Fact &fact)
{
    if (const Answer *answer = fact.answer())
        return answer->chain.isEmpty() ? std::optional(answer->records.first()) : std::nullopt;
    if (const auto *none = std::get_if<NoData>(&fact.outcome))
        return none->chain.isEmpty() ? none->soa : std::nullopt;
    if (const auto *none = std::get_if<NxDomain>(&fact.outcome))
        return none->chain.isEmpty() ? none->soa : std::nullopt;
    return std::nullopt;
}

struct ApexSearch
{
    std::optional<ResourceRecord> soa = std::nullopt;
    std::optional<Query> failed = std::nullopt;
    bool missing = false;                      // NXDOMAIN for the name itself
    std::optional<Query> vague = std::nullopt; // the first "no such record" without an SOA: it may be no answer at all
};

Step<ApexSearch> findApex(const Facts &facts, const DomainName &name)
{
    ApexSearch search;
    for (DomainName at = name; !at.isRoot(); at = at.parent()) {
        QuestionSet needed;
        const Query query{Question{at, RecordType::SOA}};
        const Fact *fact = facts.findOr(needed, query);
        if (fact == nullptr)
            return needed;
        if (fact->isFailure()) {
            search.failed = query;
            return search;
        }
        if (at == name && std::holds_alternative<NxDomain>(fact->outcome))
            search.missing = true;
        const bool denied = fact->isMissing() && fact->chain().isEmpty();
        auto soa = soaIn(*fact);
        if (denied && !soa && !search.vague)
            search.vague = query;
        if (soa && name.isAtOrBelow(soa->owner)) {
            search.soa = std::move(soa);
            return search;
        }
    }
    return search;
}

// True when all address questions are answered.
bool resolveServer(const Facts &facts, const DomainName &serverName, NameServer &server, QuestionSet &needed,
                   QList<Query> &failures)
{
    server.name = serverName;
    bool known = true;
    bool failed = false;
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Query query{Question{serverName, type}};
        const Fact *fact = facts.findOr(needed, query);
        if (fact == nullptr) {
            known = false;
            continue;
        }
        if (fact->isFailure()) {
            failed = true;
            failures.append(query);
        }
        if (const Answer *answer = fact->answer()) {
            for (const ResourceRecord &record : answer->records) {
                if (const auto *address = record.as<AData>(); address && !server.addresses.contains(address->address))
                    server.addresses.append(address->address);
            }
        }
    }
    if (server.addresses.isEmpty())
        server.unresolved = failed ? NameServer::Unresolved::Unknown : NameServer::Unresolved::Missing;
    return known;
}

} // namespace

QByteArray serverSpec(const IpAddress &address)
{
    return address.isV6() ? '[' + address.toText() + ']' : address.toText();
}

QList<QByteArray> Zone::serverSpecs() const
{
    QList<QByteArray> specs;
    for (const NameServer &server : servers) {
        for (const IpAddress &address : server.addresses) {
            const QByteArray spec = serverSpec(address);
            if (!specs.contains(spec))
                specs.append(spec);
        }
    }
    return specs;
}

const NameServer *Zone::serverOf(const QByteArray &spec) const
{
    for (const NameServer &server : servers) {
        for (const IpAddress &address : server.addresses) {
            if (serverSpec(address) == spec)
                return &server;
        }
    }
    return nullptr;
}

Step<Zone> findZone(const Facts &facts, const DomainName &name)
{
    const auto apexStep = findApex(facts, name);
    if (!isDone(apexStep))
        return neededBy(apexStep);
    const ApexSearch &search = resultOf(apexStep);

    Zone zone;
    // Only NXDOMAIN says that there is no such name (RFC 2308 2.1), and who says nothing else of any name above it
    // either, the top of the tree included, says it of everything.
    const bool nothingFound = !search.soa || search.soa->owner.labelCount() <= 1;
    if (search.failed || !search.soa || (nothingFound && search.vague && !search.missing)) {
        zone.state = Zone::State::Unknown;
        if (const auto &why = search.failed ? search.failed : search.vague)
            zone.failures.append(*why);
        return zone;
    }
    zone.soa = search.soa;
    zone.apex = search.soa->owner;
    // A TLD (or the root) as the "zone" of a name that does not exist: the domain itself is not registered.
    if (search.missing && zone.apex.labelCount() <= 1) {
        zone.state = Zone::State::DoesNotExist;
        return zone;
    }

    QuestionSet needed;
    const Query nsQuery{Question{zone.apex, RecordType::NS}};
    const Fact *ns = facts.findOr(needed, nsQuery);
    if (ns == nullptr)
        return needed;
    if (ns->isFailure()) {
        zone.failures.append(nsQuery);
        return zone;
    }
    QList<DomainName> names;
    if (const Answer *answer = ns->answer()) {
        for (const ResourceRecord &record : answer->records) {
            if (const auto *target = record.as<NameData>(); target && names.size() < MaxServers)
                names.append(target->target);
        }
    }
    std::sort(names.begin(), names.end());
    bool known = true;
    for (const DomainName &serverName : names) {
        NameServer server;
        known = resolveServer(facts, serverName, server, needed, zone.failures) && known;
        zone.servers.append(server);
    }
    if (!known)
        return needed;
    zone.state = Zone::State::Found;
    return zone;
}

} // namespace sw::dns
