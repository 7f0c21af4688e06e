#include "app/cli/local_resolvers.h"

namespace sw::cli {

namespace {

class KnownLookup final : public dns::Lookup
{
public:
    explicit KnownLookup(dns::Fact fact)
        : m_fact(std::move(fact))
    {}

protected:
    void run() override
    {
        if (conclude())
            Q_EMIT finished(m_fact);
    }

private:
    dns::Fact m_fact;
};

dns::Provenance local()
{
    dns::Provenance provenance;
    provenance.transport = "local";
    return provenance;
}

} // namespace

std::unique_ptr<dns::Lookup> NobodyResolver::lookup(const dns::Query &query)
{
    return std::make_unique<KnownLookup>(dns::Fact{query, dns::LookupFailure{dns::FailureKind::NotAsked, {}}, local()});
}

ZoneFileResolver::ZoneFileResolver(dns::RecordList zone, dns::DomainName apex, dns::Resolver &others)
    : m_zone(std::move(zone))
    , m_apex(std::move(apex))
    , m_others(others)
{}

std::unique_ptr<dns::Lookup> ZoneFileResolver::lookup(const dns::Query &query)
{
    if (!query.question.name.isAtOrBelow(m_apex))
        return m_others.lookup(query);
    dns::Provenance provenance = local();
    provenance.aa = true;
    return std::make_unique<KnownLookup>(dns::Fact{query, dns::outcomeFromRecords(m_zone, query.question), provenance});
}

} // namespace sw::cli
