// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/zone_cut.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace sw::dns {

namespace {

// More than any real delegation has (13 names with two addresses each at most are usual): bounds what a hostile one
// costs.
constexpr qsizetype MaxServers = 32;
constexpr qsizetype MaxPerFamily = 4; // addresses of a server
constexpr qsizetype MaxAddresses = 64;

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
    std::optional<Query> vague = std::nullopt; // the first "no such record" without an SOA: it may not be a real answer
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

// The first few, in the order of the answer; of very many the lowest among those that came first, so that a server that
// rotates its records gives much the same ones again.
QList<IpAddress> fewOf(const RecordList &records, qsizetype &published)
{
    constexpr qsizetype MaxSeen = 64;
    QList<IpAddress> few;
    for (const ResourceRecord &record : records.mid(0, MaxSeen)) {
        if (const auto *address = record.as<AData>(); address && !few.contains(address->address))
            few.append(address->address);
    }
    published += few.size() + std::max<qsizetype>(0, records.size() - MaxSeen);
    if (few.size() > MaxPerFamily) {
        std::sort(few.begin(), few.end(), [](const IpAddress &a, const IpAddress &b) {
            const QByteArrayView x = a.octets();
            const QByteArrayView y = b.octets();
            return std::lexicographical_compare(x.begin(), x.end(), y.begin(), y.end());
        });
    }
    return few.mid(0, MaxPerFamily);
}

// Keeps every server's first address of each family before any server's second.
void keepWithinBounds(QList<NameServer> &servers)
{
    qsizetype total = 0;
    for (const NameServer &server : std::as_const(servers))
        total += server.addresses.size();
    if (total <= MaxAddresses)
        return;
    QList<QList<IpAddress>> kept(servers.size());
    qsizetype count = 0;
    for (qsizetype turn = 0; turn < MaxPerFamily; ++turn) {
        for (const IpAddress::Family family : {IpAddress::Family::V4, IpAddress::Family::V6}) {
            for (qsizetype i = 0; i < servers.size(); ++i) {
                qsizetype before = 0;
                for (const IpAddress &address : std::as_const(servers.at(i).addresses)) {
                    if (address.family() == family && before++ == turn && count < MaxAddresses) {
                        kept[i].append(address);
                        ++count;
                    }
                }
            }
        }
    }
    for (qsizetype i = 0; i < servers.size(); ++i)
        servers[i].addresses = kept.at(i);
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
            server.addresses += fewOf(answer->records, server.published);
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
    QSet<QByteArray> known;
    for (const NameServer &server : servers) {
        for (const IpAddress &address : server.addresses) {
            const QByteArray spec = serverSpec(address);
            if (!known.contains(spec))
                specs.append(spec);
            known.insert(spec);
        }
    }
    return specs;
}

bool Zone::isWhole() const
{
    return publishedServers <= servers.size() &&
           std::all_of(servers.begin(), servers.end(),
                       [](const NameServer &server) { return server.published <= server.addresses.size(); });
}

qsizetype Zone::publishedAddresses() const
{
    return std::accumulate(servers.begin(), servers.end(), qsizetype(0),
                           [](qsizetype sum, const NameServer &server) { return sum + server.published; });
}

Finding serversLeftOut(const Zone &zone)
{
    return {"name-servers-left-out",
            {{"servers", QString::number(zone.servers.size())},
             {"allServers", QString::number(zone.publishedServers)},
             {"addresses", QString::number(zone.serverSpecs().size())},
             {"allAddresses", QString::number(zone.publishedAddresses())}},
            {}};
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
    // Only NXDOMAIN means that there is no such name (RFC 2308 2.1); a resolver that answers it for every name above,
    // too, up to the root, answers it for everything.
    const bool nothingFound = !search.soa || search.soa->owner.labelCount() <= 1;
    if (search.failed || !search.soa || (nothingFound && search.vague && !search.missing)) {
        zone.state = Zone::State::Unknown;
        if (const auto &why = search.failed ? search.failed : search.vague)
            zone.failures.append(*why);
        return zone;
    }
    zone.soa = search.soa;
    zone.apex = search.soa->owner;
    // The zone found is a TLD or the root, and the name does not exist: the domain is not registered.
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
            if (const auto *target = record.as<NameData>())
                names.append(target->target);
        }
    }
    std::sort(names.begin(), names.end());
    zone.publishedServers = names.size();
    names = names.mid(0, MaxServers);
    bool known = true;
    for (const DomainName &serverName : names) {
        NameServer server;
        known = resolveServer(facts, serverName, server, needed, zone.failures) && known;
        zone.servers.append(server);
    }
    if (!known)
        return needed;
    keepWithinBounds(zone.servers);
    zone.state = Zone::State::Found;
    return zone;
}

} // namespace sw::dns
