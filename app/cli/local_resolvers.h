// Resolvers that ask nobody, or answer from a file first.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

namespace sw::cli {

// Every question ends as NotAsked: offline, and beyond saved facts.
class NobodyResolver final : public dns::Resolver
{
public:
    [[nodiscard]] std::unique_ptr<dns::Lookup> lookup(const dns::Query &query) override;
};

// A zone file stands in for what is published at and below its apex (`plan --existing`); other questions go on.
class ZoneFileResolver final : public dns::Resolver
{
public:
    ZoneFileResolver(dns::RecordList zone, dns::DomainName apex, dns::Resolver &others);
    [[nodiscard]] std::unique_ptr<dns::Lookup> lookup(const dns::Query &query) override;

private:
    dns::RecordList m_zone;
    dns::DomainName m_apex;
    dns::Resolver &m_others;
};

} // namespace sw::cli
