// SPDX-License-Identifier: Apache-2.0
// Zones, and the answers an authoritative server gives from them (RFC 1034 4.3.2, RFC 2308, RFC 4592). Pure; sockets
// are in dns_server.h.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/message.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace sw::practice {

// The records of one zone.
class Zone
{
public:
    // Errors: "practice-zone-no-soa". Records outside the apex are left out.
    [[nodiscard]] static Expected<Zone> fromRecords(const dns::RecordList &records);

    [[nodiscard]] const dns::DomainName &apex() const { return m_apex; }
    [[nodiscard]] dns::ResourceRecord soa() const;                       // at the apex
    [[nodiscard]] dns::RecordList at(const dns::DomainName &name) const; // records at exactly this name
    [[nodiscard]] dns::RecordList at(const dns::DomainName &name, dns::RecordType type) const; // of this type
    // An owner of records, or an empty non-terminal above one.
    [[nodiscard]] bool exists(const dns::DomainName &name) const { return m_existing.contains(name); }

    // An equal record (TTL aside) is kept once; one TTL per RRset (RFC 2181 5.2).
    void add(const dns::ResourceRecord &record);
    // Removes the records of this type at the name for which `gone` is true; returns their number.
    int removeIf(const dns::DomainName &name, dns::RecordType type,
                 const std::function<bool(const dns::ResourceRecord &)> &gone);
    void bumpSerial(); // next serial (RFC 1982)

    // Fills rcode, aa, answer and authority.
    void answer(const dns::MessageQuestion &question, dns::Message &reply) const;

private:
    struct Set // of one type at one name
    {
        quint32 ttl = 0;
        QSet<QByteArray> data = {}; // distinguishes its records quickly: sets may hold thousands
    };
    void noteExisting(const dns::DomainName &name);
    void rebuildExisting();
    [[nodiscard]] std::optional<dns::DomainName> delegationAbove(const dns::DomainName &name) const;
    [[nodiscard]] dns::RecordList nodeOrWildcard(const dns::DomainName &name, bool &found) const;
    void addNegative(dns::Message &reply) const;

    dns::DomainName m_apex;
    QHash<dns::DomainName, dns::RecordList> m_nodes;
    QHash<dns::DomainName, QHash<dns::RecordType, Set>> m_sets;
    QSet<dns::DomainName> m_existing;
};

// Zones by apex.
class ZoneSet
{
public:
    void add(const Zone &zone) { m_zones.insert(zone.apex(), zone); } // replaces a zone of the same apex
    [[nodiscard]] Zone *zoneFor(const dns::DomainName &name); // the deepest that contains the name; nullptr: none
    [[nodiscard]] Zone *zone(const dns::DomainName &apex);    // nullptr: there is none

    // REFUSED for names in none of the zones.
    [[nodiscard]] dns::Message answer(const dns::Message &query);

private:
    QHash<dns::DomainName, Zone> m_zones;
};

} // namespace sw::practice
