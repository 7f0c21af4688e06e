// SPDX-License-Identifier: Apache-2.0
// Resolvers that send no query, or answer from a file first.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

#include <QSet>

namespace sw::dns {

// Detail of the failure when a file of records is used in place of the DNS and does not cover the question.
inline constexpr char OutsideFile[] = "outside-file";
// The same when a line at that name could not be read.
inline constexpr char UnreadLine[] = "unread-line";

// Every question ends as NotAsked: offline, beyond saved facts, and (with OutsideFile) beyond a file of records.
class OfflineResolver final : public Resolver
{
public:
    // `detail`: of each failure; "" or OutsideFile.
    explicit OfflineResolver(QByteArray detail = {})
        : m_detail(std::move(detail))
    {}
    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;

private:
    QByteArray m_detail; // of each failure: "" or OutsideFile
};

// Records from a file that are used in place of the published ones. The file answers for the zone `apex`, and outside
// of it only for records that it contains; everything else (other zones, names below a delegation, targets of aliases)
// is asked elsewhere.
struct LocalZone
{
    RecordList records = {};       // all of the file
    DomainName apex = {};          // of the zone that the file answers for
    QSet<DomainName> unclear = {}; // names with an unreadable line: TXT and CNAME there are unknown
    bool hasGaps = false;          // the file includes others: a name that is not in it is unknown, not missing
};

// Answers from a LocalZone, and passes on what that does not cover.
class ZoneFileResolver final : public Resolver
{
public:
    // `others` is asked what the file does not cover; it must outlive this object.
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
    QSet<DomainName> m_redirected;           // owners of a DNAME: names below them are redirected (RFC 6672 2.3)
    QHash<DomainName, RecordList> m_byOwner; // every record of the file
    Resolver &m_others;
};

} // namespace sw::dns
