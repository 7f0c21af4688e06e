// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/local_resolvers.h"

#include <algorithm>

namespace sw::dns {

namespace {

class KnownLookup final : public Lookup
{
public:
    explicit KnownLookup(Fact fact)
        : m_fact(std::move(fact))
    {}

protected:
    void run() override
    {
        if (conclude())
            Q_EMIT finished(m_fact);
    }

private:
    Fact m_fact;
};

Provenance local()
{
    Provenance provenance;
    provenance.transport = "local";
    return provenance;
}

} // namespace

std::unique_ptr<Lookup> OfflineResolver::lookup(const Query &query)
{
    return std::make_unique<KnownLookup>(Fact{query, LookupFailure{FailureKind::NotAsked, m_detail}, local()});
}

namespace {

// The rest of a chain that leaves the file, asked elsewhere and joined to the part that the file holds.
class ChainLookup final : public Lookup
{
public:
    ChainLookup(Query query, RecordList chain, std::unique_ptr<Lookup> rest)
        : m_query(std::move(query))
        , m_chain(std::move(chain))
        , m_rest(std::move(rest))
    {}

protected:
    void run() override
    {
        connect(m_rest.get(), &Lookup::finished, this, &ChainLookup::join);
        m_rest->start();
    }
    void release() override
    {
        if (m_rest)
            m_rest->abort();
    }

private:
    void join(const Fact &rest)
    {
        Fact fact = rest;
        fact.query = m_query;
        const auto prepend = [this](auto &outcome) { outcome.chain = m_chain + outcome.chain; };
        if (auto *answer = std::get_if<Answer>(&fact.outcome))
            prepend(*answer);
        else if (auto *noData = std::get_if<NoData>(&fact.outcome))
            prepend(*noData);
        else if (auto *none = std::get_if<NxDomain>(&fact.outcome))
            prepend(*none);
        if (conclude())
            Q_EMIT finished(fact);
    }

    Query m_query;
    RecordList m_chain;
    std::unique_ptr<Lookup> m_rest;
};

} // namespace

ZoneFileResolver::ZoneFileResolver(LocalZone zone, Resolver &others)
    : m_zone(std::move(zone.records))
    , m_apex(std::move(zone.apex))
    , m_unclear(std::move(zone.unclear))
    , m_hasGaps(zone.hasGaps)
    , m_others(others)
{
    for (const ResourceRecord &record : std::as_const(m_zone)) {
        m_byOwner[record.owner].append(record);
        if (record.type == RecordType::NS && record.owner.isBelow(m_apex))
            m_cuts.insert(record.owner);
        if (record.type == RecordType::DNAME)
            m_redirected.insert(record.owner);
    }
}

bool ZoneFileResolver::answersFor(const DomainName &name) const
{
    if (!name.isAtOrBelow(m_apex))
        return false;
    for (DomainName at = name; at != m_apex; at = at.parent()) {
        if (m_cuts.contains(at) || (at != name && m_redirected.contains(at)))
            return false;
    }
    return name == m_apex || !m_redirected.contains(m_apex);
}

const ResourceRecord *ZoneFileResolver::aliasAt(const DomainName &name) const
{
    const auto found = m_byOwner.constFind(name);
    if (found == m_byOwner.constEnd())
        return nullptr;
    const auto alias =
        std::find_if(found->begin(), found->end(), [](const ResourceRecord &r) { return r.type == RecordType::CNAME; });
    return alias == found->end() ? nullptr : &*alias;
}

bool ZoneFileResolver::holds(const DomainName &name, RecordType type) const
{
    const auto found = m_byOwner.constFind(name);
    return found != m_byOwner.constEnd() &&
           std::any_of(found->begin(), found->end(), [&](const ResourceRecord &r) { return r.type == type; });
}

Outcome ZoneFileResolver::outcome(const Question &question) const
{
    Outcome seen = outcomeFromRecords(m_zone, question);
    if (std::get_if<NxDomain>(&seen) == nullptr || !question.name.isBelow(m_apex))
        return seen;
    // RFC 4592 2.2.1 and 3.3.1: the wildcard below the closest name that exists, and no other.
    const auto exists = [&](const DomainName &name) {
        return std::any_of(m_zone.cbegin(), m_zone.cend(),
                           [&](const ResourceRecord &r) { return r.owner.isAtOrBelow(name); });
    };
    DomainName encloser = question.name.parent();
    while (encloser.isBelow(m_apex) && !exists(encloser))
        encloser = encloser.parent();
    const auto source = encloser.prepended("*");
    if (!source || !m_byOwner.contains(*source))
        return seen;
    RecordList synthesised = m_zone;
    for (ResourceRecord record : m_byOwner.value(*source)) {
        record.owner = question.name;
        synthesised.append(record);
    }
    return outcomeFromRecords(synthesised, question);
}

std::unique_ptr<Lookup> ZoneFileResolver::lookup(const Query &query)
{
    constexpr int MaxChain = 16;
    const RecordType type = query.question.type;
    Provenance provenance = local();
    provenance.aa = true;
    RecordList chain;
    DomainName name = query.question.name;
    for (; chain.size() < MaxChain; name = chain.last().as<NameData>()->target) {
        if (m_unclear.contains(name) && type != RecordType::NS && type != RecordType::SOA)
            return std::make_unique<KnownLookup>(
                Fact{query, LookupFailure{FailureKind::NotAsked, UnreadLine}, provenance});
        const ResourceRecord *alias = type == RecordType::CNAME ? nullptr : aliasAt(name);
        if (alias == nullptr || !(answersFor(name) || holds(name, RecordType::CNAME)))
            break;
        chain.append(*alias);
    }
    if ((m_hasGaps || !answersFor(name)) && !holds(name, type)) {
        if (chain.isEmpty())
            return m_others.lookup(query);
        Query rest = query;
        rest.question.name = name;
        return std::make_unique<ChainLookup>(query, chain, m_others.lookup(rest));
    }
    Outcome outcome = this->outcome(Question{name, type});
    std::visit(
        [&](auto &known) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(known)>, LookupFailure>)
                known.chain = chain + known.chain;
        },
        outcome);
    return std::make_unique<KnownLookup>(Fact{query, outcome, provenance});
}

} // namespace sw::dns
