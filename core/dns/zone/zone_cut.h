// SPDX-License-Identifier: Apache-2.0
// Which zone a name lives in, and which servers are authoritative for it (RFC 1034 4.2, RFC 8499 "zone cut").
//
// What a hostile delegation may cost is bounded: 32 servers, 8 addresses of each, 64 in all, every server's first ones
// before any server's second.
//
// Pure over facts, asked through the run's resolver: SOA at the name and, while that is missing, at its parents; NS at
// the apex; addresses of every server. The authoritative servers found here are asked directly by everyone else.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

struct NameServer
{
    DomainName name;
    QList<IpAddress> addresses = {}; // those to ask, bounded; empty: see `unresolved`
    // Why there is no address: a server said so (Missing), or we could not ask (Unknown).
    enum class Unresolved : quint8 { No, Missing, Unknown } unresolved = Unresolved::No;
    qsizetype published = 0; // how many addresses it has
    friend bool operator==(const NameServer &, const NameServer &) = default;
};

struct Zone
{
    enum class State : quint8 {
        Found,
        DoesNotExist, // the resolver said NXDOMAIN for a name at or just below a public suffix: nobody runs it
        Unknown,      // a failure on the way, or nothing but empty answers: see `failures`
    };
    State state = State::Unknown;
    DomainName apex;                // of the zone that holds the name
    QList<NameServer> servers = {}; // sorted by name, bounded
    std::optional<ResourceRecord> soa = std::nullopt;
    QList<Query> failures = {};     // the questions that failed (or were denied without an SOA), for evidence
    qsizetype publishedServers = 0; // how many the zone names

    // False: there are more servers or addresses than are asked, and no more than those are spoken of.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] qsizetype publishedAddresses() const; // of the servers in the list

    // Every address of every server, in the form that Server::authoritative() takes, each once.
    [[nodiscard]] QList<QByteArray> serverSpecs() const;
    [[nodiscard]] const NameServer *serverOf(const QByteArray &spec) const;
    friend bool operator==(const Zone &, const Zone &) = default;
};

[[nodiscard]] Step<Zone> findZone(const Facts &facts, const DomainName &name);

// "name-servers-left-out" (servers, allServers, addresses, allAddresses): how many of them are asked. Where !isWhole().
[[nodiscard]] Finding serversLeftOut(const Zone &zone);

// "192.0.2.1" or "[2001:db8::1]".
[[nodiscard]] QByteArray serverSpec(const IpAddress &address);

} // namespace sw::dns
