// Resolvers that ask nobody, or answer from a file first.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

namespace sw::dns {

// Every question ends as NotAsked: offline, and beyond saved facts.
class NobodyResolver final : public Resolver
{
public:
    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;
};

// A zone file stands in for what is published at and below its apex (`plan --existing`); other questions go on.
class ZoneFileResolver final : public Resolver
{
public:
    ZoneFileResolver(RecordList zone, DomainName apex, Resolver &others);
    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;

private:
    RecordList m_zone;
    DomainName m_apex;
    Resolver &m_others;
};

} // namespace sw::dns
