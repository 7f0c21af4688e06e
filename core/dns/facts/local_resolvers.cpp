#include "core/dns/facts/local_resolvers.h"

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

std::unique_ptr<Lookup> NobodyResolver::lookup(const Query &query)
{
    return std::make_unique<KnownLookup>(Fact{query, LookupFailure{FailureKind::NotAsked, m_detail}, local()});
}

ZoneFileResolver::ZoneFileResolver(RecordList zone, DomainName apex, Resolver &others)
    : m_zone(std::move(zone))
    , m_apex(std::move(apex))
    , m_others(others)
{}

std::unique_ptr<Lookup> ZoneFileResolver::lookup(const Query &query)
{
    if (!query.question.name.isAtOrBelow(m_apex))
        return m_others.lookup(query);
    Provenance provenance = local();
    provenance.aa = true;
    return std::make_unique<KnownLookup>(Fact{query, outcomeFromRecords(m_zone, query.question), provenance});
}

} // namespace sw::dns
