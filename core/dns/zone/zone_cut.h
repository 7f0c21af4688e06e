// SPDX-License-Identifier: Apache-2.0
// The zone that a name belongs to, and the servers that are authoritative for it (RFC 1034 4.2; RFC 8499, "zone cut").
//
// The cost of a hostile delegation is bounded: 32 servers, 8 addresses of each, 64 in all; the first addresses of every
// server come before the second of any.
//
// Pure over facts, asked through the run's resolver: SOA at the name and, while that is missing, at its parents; NS at
// the apex; addresses of every server. Other code asks the authoritative servers found here directly.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

// One name server of a zone.
struct NameServer
{
    DomainName name;                 // of its NS record
    QList<IpAddress> addresses = {}; // those to ask, bounded; empty: see `unresolved`
    // Why there is no address: a server replied that there is none (Missing), or no server answered (Unknown).
    enum class Unresolved : quint8 { No, Missing, Unknown } unresolved = Unresolved::No;
    qsizetype published = 0; // how many addresses it has
    friend bool operator==(const NameServer &, const NameServer &) = default;
};

// What findZone() found.
struct Zone
{
    // Whether there is a zone.
    enum class State : quint8 {
        Found,
        DoesNotExist, // NXDOMAIN, and the closest zone is a top-level domain: the name is not registered
        Unknown,      // a failure on the way, or nothing but empty answers: see `failures`
    };
    State state = State::Unknown;   // the other fields count when it is Found, `failures` when it is Unknown
    DomainName apex;                // of the zone that holds the name
    QList<NameServer> servers = {}; // sorted by name, bounded
    std::optional<ResourceRecord> soa = std::nullopt; // of the apex
    QList<Query> failures = {};     // the questions that failed (or were denied without an SOA), for evidence
    qsizetype publishedServers = 0; // how many NS records the zone has

    // False: the zone has more servers or addresses than the bounds allow, and only a part is listed.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] qsizetype publishedAddresses() const; // of the servers in the list

    // Every address of every server, in the form that Server::authoritative() takes, each once.
    [[nodiscard]] QList<QByteArray> serverSpecs() const;
    // The server with this address; null: none. Valid as long as the zone is unchanged.
    [[nodiscard]] const NameServer *serverOf(const QByteArray &spec) const;
    friend bool operator==(const Zone &, const Zone &) = default;
};

// The zone that contains `name`, which itself need not exist.
[[nodiscard]] Step<Zone> findZone(const Facts &facts, const DomainName &name);

// "name-servers-left-out" (servers, allServers, addresses, allAddresses): how many of them are asked. Only when
// !isWhole().
[[nodiscard]] Finding serversLeftOut(const Zone &zone);

// "192.0.2.1" or "[2001:db8::1]".
[[nodiscard]] QByteArray serverSpec(const IpAddress &address);

} // namespace sw::dns
