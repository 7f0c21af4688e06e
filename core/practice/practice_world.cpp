// SPDX-License-Identifier: Apache-2.0
#include "core/practice/practice_world.h"

#include "core/practice/caching_resolver.h"
#include "core/practice/sample_world.h"
#include "core/practice/zone_set.h"

#include <QRandomGenerator>

#include <vector>

namespace sw::practice {

namespace {

constexpr char ServerOfTheWorld[] = "ns.practice-world.example"; // for all zones but the practised one
constexpr int SlowResolverMs = 120;
constexpr int FreePortTries = 20;

QHostAddress loopback(int last)
{
    return QHostAddress(QStringLiteral("127.0.0.%1").arg(last));
}

// All other zones as one zone text, read at once: a root that delegates, then one zone after another.
QByteArray surroundingsText(const dns::DomainName &practised)
{
    const QByteArray apexRecords = QByteArray("@ SOA ") + ServerOfTheWorld +
                                   ". dns.practice-world.example. 1 600 120 86400 20\n@ NS " + ServerOfTheWorld + ".\n";
    QByteArray text = "$TTL 60\n$ORIGIN .\n" + apexRecords + ServerOfTheWorld + ". A 127.0.0.1\n" + practised.toFqdn() +
                      " NS " + ServerOfTheWorld + ".\n";
    QByteArray zones;
    for (const SurroundingZone &around : surroundingZones()) {
        if (dns::DomainName::literal(around.apex) == practised)
            continue;
        text += around.apex + ". NS " + ServerOfTheWorld + ".\n";
        zones += "$ORIGIN " + around.apex + ".\n" + apexRecords + around.text;
    }
    return text + zones;
}

Expected<void, ParseError> addSurroundings(ZoneSet &zones, const Zone &practised)
{
    const auto records = dns::recordsFromZoneText(surroundingsText(practised.apex()), dns::DomainName());
    if (!records)
        return unexpected(records.error());
    // Each zone's records follow its SOA, so that delegations stay in the root.
    dns::RecordList block;
    for (qsizetype i = 0; i <= records->size(); ++i) {
        const bool ends = i == records->size() || records->at(i).type == dns::RecordType::SOA;
        if (ends && !block.isEmpty()) {
            auto zone = Zone::fromRecords(block);
            if (!zone)
                return unexpected(zone.error());
            zones.add(std::move(*zone));
            block.clear();
        }
        if (i < records->size())
            block.append(records->at(i));
    }
    return {};
}

bool clashesWithCname(const Zone &zone, const plan::PlannedRecord &record)
{
    const dns::RecordList node = zone.at(record.name);
    for (const dns::ResourceRecord &present : node) {
        const bool goes =
            present.type == record.type && record.before.contains(plan::valueText(present.type, present.data));
        const bool same = present.type == record.type && present.data == record.data;
        if (!goes && !same && (present.type == dns::RecordType::CNAME || record.type == dns::RecordType::CNAME))
            return true;
    }
    return false;
}

} // namespace

struct PracticeWorld::Private
{
    dns::DomainName apex;
    ZoneSet zones;
    SystemClock systemClock;
    const Clock *clock = nullptr;
    std::vector<std::unique_ptr<CachingResolver>> caches;
    std::vector<std::unique_ptr<DnsServer>> authorities;
    std::vector<std::unique_ptr<DnsServer>> resolvers;

    [[nodiscard]] Zone &zone() { return *zones.zone(apex); }
    [[nodiscard]] CachingResolver::Limits limits() const;
    Expected<void, ParseError> loadZones(const PracticeOptions &options);
    Expected<void, ParseError> listen(quint16 port);
    Expected<void, ParseError> listenAuthorities(quint16 port);
    void nameServersOnLoopback();
    std::optional<dns::Message> askAuthorities(const dns::MessageQuestion &question);
};

Expected<void, ParseError> PracticeWorld::Private::loadZones(const PracticeOptions &options)
{
    const QByteArray text = options.zoneText.isEmpty() ? sampleZoneText(options.sample) : options.zoneText;
    const auto records = dns::recordsFromZoneText(text, dns::DomainName());
    if (!records)
        return unexpected(records.error());
    auto practised = Zone::fromRecords(*records);
    if (!practised)
        return unexpected(practised.error());
    apex = practised->apex();
    if (apex.isRoot())
        return unexpected(ParseError{"practice-zone-no-soa"});
    if (const auto around = addSurroundings(zones, *practised); !around)
        return around;
    zones.add(std::move(*practised));
    return {};
}

// The caps count in the clock's time, so a fast clock raises them: the same real time.
CachingResolver::Limits PracticeWorld::Private::limits() const
{
    CachingResolver::Limits limits;
    limits.maxTtl *= static_cast<quint32>(clock->speed());
    limits.maxNegativeTtl *= static_cast<quint32>(clock->speed());
    return limits;
}

// Both name servers on one port, because `--dns-port` is one number for all servers of a zone.
Expected<void, ParseError> PracticeWorld::Private::listenAuthorities(quint16 port)
{
    const auto handler = [this](const dns::Message &query) { return zones.answer(query); };
    ParseError error;
    for (int attempt = 0; attempt < (port == 0 ? FreePortTries : 1); ++attempt) {
        auto first = std::make_unique<DnsServer>(handler);
        const auto bound = first->listen(loopback(1), port);
        if (!bound) {
            error = bound.error();
            continue;
        }
        auto second = std::make_unique<DnsServer>(handler);
        const auto other = second->listen(loopback(2), *bound);
        // Where 127.0.0.2 is not a local address (macOS), one server has to do.
        const bool lastTry = port != 0 || attempt + 1 == FreePortTries;
        if (!other && !lastTry)
            continue;
        authorities.push_back(std::move(first));
        if (other)
            authorities.push_back(std::move(second));
        return {};
    }
    return unexpected(error);
}

Expected<void, ParseError> PracticeWorld::Private::listen(quint16 port)
{
    if (const auto listening = listenAuthorities(port); !listening)
        return listening;
    for (const int delayMs : {0, SlowResolverMs}) {
        auto cache = std::make_unique<CachingResolver>(
            [this](const dns::MessageQuestion &question) { return askAuthorities(question); }, *clock, limits());
        auto server = std::make_unique<DnsServer>(
            [resolver = cache.get()](const dns::Message &query) { return resolver->answer(query); });
        if (const auto bound = server->listen(loopback(1)); !bound)
            return unexpected(bound.error());
        Faults faults;
        faults.delayMs = delayMs;
        server->setFaults(faults);
        caches.push_back(std::move(cache));
        resolvers.push_back(std::move(server));
    }
    return {};
}

// Their addresses are replaced, whatever their names.
void PracticeWorld::Private::nameServersOnLoopback()
{
    Zone &practised = zone();
    if (practised.at(apex, dns::RecordType::NS).isEmpty()) {
        practised.add({apex, dns::RecordType::NS, 3600, dns::NameData{dns::DomainName::literal(ServerOfTheWorld)}});
    }
    const auto everything = [](const dns::ResourceRecord &) { return true; };
    std::size_t index = 0;
    for (const dns::ResourceRecord &ns : practised.at(apex, dns::RecordType::NS)) {
        const dns::DomainName host = ns.as<dns::NameData>()->target;
        Zone *home = zones.zoneFor(host);
        const QByteArray address = authorities[index++ % authorities.size()]->address().toString().toLatin1();
        home->removeIf(host, dns::RecordType::A, everything);
        home->removeIf(host, dns::RecordType::AAAA, everything);
        home->add(dns::addressRecord(host, *dns::IpAddress::fromText(address), ns.ttl));
    }
}

// As a resolver: one server, then the next if the first gives no usable answer.
std::optional<dns::Message> PracticeWorld::Private::askAuthorities(const dns::MessageQuestion &question)
{
    dns::Message query;
    query.id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    query.questions = {question};
    std::optional<dns::Message> last;
    for (const auto &server : authorities) {
        last = server->replyTo(query);
        if (last && (last->rcode == dns::Rcode::NoError || last->rcode == dns::Rcode::NxDomain))
            return last;
    }
    return last;
}

PracticeWorld::PracticeWorld()
    : d(std::make_unique<Private>())
{}

PracticeWorld::~PracticeWorld() = default;

Expected<std::unique_ptr<PracticeWorld>> PracticeWorld::start(const PracticeOptions &options)
{
    std::unique_ptr<PracticeWorld> world(new PracticeWorld);
    Private &d = *world->d;
    d.clock = options.clock != nullptr ? options.clock : &d.systemClock;
    if (const auto loaded = d.loadZones(options); !loaded)
        return unexpected(loaded.error());
    if (const auto listening = d.listen(options.port); !listening)
        return unexpected(listening.error());
    if (!options.ownAddresses)
        d.nameServersOnLoopback();
    return world;
}

dns::DomainName PracticeWorld::domain() const
{
    return d->apex;
}

quint16 PracticeWorld::authoritativePort() const
{
    return d->authorities.front()->port();
}

QByteArray PracticeWorld::authoritative() const
{
    return d->authorities.front()->endpoint();
}

QByteArrayList PracticeWorld::authoritativeServers() const
{
    QByteArrayList endpoints;
    for (const auto &server : d->authorities)
        endpoints.append(server->endpoint());
    return endpoints;
}

QByteArrayList PracticeWorld::resolvers() const
{
    QByteArrayList endpoints;
    for (const auto &server : d->resolvers)
        endpoints.append(server->endpoint());
    return endpoints;
}

PublishResult PracticeWorld::publish(const QList<plan::PlannedRecord> &records)
{
    PublishResult result;
    Zone &zone = d->zone();
    bool changed = false;
    for (const plan::PlannedRecord &record : records) {
        if (!record.name.isAtOrBelow(zone.apex())) {
            result.refused.append({record, "practice-outside-zone"});
            continue;
        }
        if (record.action == plan::Action::Check) {
            result.refused.append({record, "practice-check-first"});
            continue;
        }
        const bool putsIn = record.action == plan::Action::Add || record.action == plan::Action::Replace;
        if (putsIn && clashesWithCname(zone, record)) {
            result.refused.append({record, "practice-cname-clash"});
            continue;
        }
        const auto replaced = [&record](const dns::ResourceRecord &present) {
            return record.before.contains(plan::valueText(present.type, present.data));
        };
        const auto same = [&record](const dns::ResourceRecord &present) { return present.data == record.data; };
        switch (record.action) {
        case plan::Action::Keep:
        case plan::Action::Check:
            break;
        case plan::Action::Remove:
            changed = zone.removeIf(record.name, record.type, same) > 0 || changed;
            break;
        case plan::Action::Replace:
            zone.removeIf(record.name, record.type, replaced);
            [[fallthrough]];
        case plan::Action::Add:
            zone.add(record.record());
            changed = true;
            break;
        }
        result.published.append(record);
    }
    if (changed) {
        zone.bumpSerial();
        Q_EMIT zoneChanged();
    }
    return result;
}

QString PracticeWorld::samplePaste() const
{
    const QString domain = d->apex.toString();
    QString paste = QStringLiteral("Name\tType\tValue\n");
    for (const QByteArray &token : sampleSesTokens()) {
        const QString name = QString::fromLatin1(token);
        paste += QStringLiteral("%1._domainkey.%2\tCNAME\t%1.dkim.amazonses.com\n").arg(name, domain);
    }
    return paste;
}

QString PracticeWorld::sampleSendGridPaste() const
{
    const QString domain = d->apex.toString();
    const QString account = QString::fromLatin1(sampleSendGridAccount());
    return QStringLiteral("Type\tHost\tValue\n"
                          "CNAME\tem4718.%1\t%2.sendgrid.net\n"
                          "CNAME\ts1._domainkey.%1\ts1.domainkey.%2.sendgrid.net\n"
                          "CNAME\ts2._domainkey.%1\ts2.domainkey.%2.sendgrid.net\n")
        .arg(domain, account);
}

QByteArray PracticeWorld::sampleMessage() const
{
    const bool ours = d->apex == dns::DomainName::literal("acme-billing.example");
    return ours ? practice::sampleMessage() : QByteArray();
}

QList<DnsServer *> PracticeWorld::nameServers() const
{
    QList<DnsServer *> servers;
    for (const auto &server : d->authorities)
        servers.append(server.get());
    return servers;
}

QList<DnsServer *> PracticeWorld::resolverServers() const
{
    QList<DnsServer *> servers;
    for (const auto &server : d->resolvers)
        servers.append(server.get());
    return servers;
}

dns::RecordList PracticeWorld::recordsAt(const dns::DomainName &name, dns::RecordType type) const
{
    return d->zone().at(name, type);
}

quint32 PracticeWorld::serial() const
{
    const dns::ResourceRecord soa = d->zone().soa();
    return soa.as<dns::SoaData>()->serial;
}

void PracticeWorld::flushCaches()
{
    for (const auto &cache : d->caches)
        cache->flush();
}

} // namespace sw::practice
