// Resolvers that ask nobody, or answer from a file first.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

namespace sw::dns {

// Detail of the failure when a file of records stands in for the DNS and the question lies outside what it holds.
inline constexpr char OutsideFile[] = "outside-file";

// Every question ends as NotAsked: offline, beyond saved facts, and (with OutsideFile) beyond a file of records.
class NobodyResolver final : public Resolver
{
public:
    explicit NobodyResolver(QByteArray detail = {})
        : m_detail(std::move(detail))
    {}
    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;

private:
    QByteArray m_detail; // of each failure: "" or OutsideFile
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
