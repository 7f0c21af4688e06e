// SPDX-License-Identifier: Apache-2.0
// Resolvers that ask nobody, or answer from a file first.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

#include <QSet>

namespace sw::dns {

// Detail of the failure when a file of records stands in for the DNS and the question lies outside what it holds.
inline constexpr char OutsideFile[] = "outside-file";
// The same where a line at that name could not be read.
inline constexpr char UnreadLine[] = "unread-line";

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

// Records from a file that stand in for what is published. The file answers for the zone `apex`, and beside that only
// for records that it holds; what lies outside (other zones, names below a delegation, targets of aliases) is asked
// elsewhere.
struct LocalZone
{
    RecordList records = {};
    DomainName apex = {};
    QSet<DomainName> unclear = {}; // names of which a line could not be read: TXT and CNAME there are not known
    bool hasGaps = false;          // the file takes records from elsewhere: a name that it does not hold is not missing
};

class ZoneFileResolver final : public Resolver
{
public:
    // `others` is asked what the file does not hold; must outlive this object.
    ZoneFileResolver(LocalZone zone, Resolver &others);
    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;

private:
    [[nodiscard]] bool answersFor(const DomainName &name) const;
    [[nodiscard]] const ResourceRecord *aliasAt(const DomainName &name) const;
    [[nodiscard]] bool holds(const DomainName &name, RecordType type) const;
    [[nodiscard]] Outcome outcome(const Question &question) const;

    RecordList m_zone;
    DomainName m_apex;
    QSet<DomainName> m_unclear;
    bool m_hasGaps;
    QSet<DomainName> m_cuts;                 // delegations below the apex
    QSet<DomainName> m_redirected;           // owners of a DNAME: what is below them stands elsewhere (RFC 6672 2.3)
    QHash<DomainName, RecordList> m_byOwner; // every record of the file
    Resolver &m_others;
};

} // namespace sw::dns
