// SPDX-License-Identifier: Apache-2.0
// How well a zone is served: every address of every name server asked for its SOA and NS, the parent's side of the cut
// compared with the zone's own (RFC 1034 4.2.2, RFC 1912 2.8). Lame, unreachable, refusing, disagreeing, stale and
// intercepted are told apart, and none of them is mistaken for a network here that lacks IPv6 or closes port 53.
// Pure over facts; starts from the Zone that core/dns/zone/zone_cut.h found.
#pragma once

#include "core/dns/zone/zone_cut.h"

namespace sw::dns {

struct ServerHealth
{
    enum class Condition : quint8 {
        Good,
        Stale,       // answers with authority, with an older serial than another server of the same primary
        Disagreeing, // answers with authority and up to date, and names other servers for the zone than most of them
        Lame,        // answers, and is no authority for the zone
        Unreachable, // no answer, or the network says no
        NoRoute,     // nothing of its address family can be reached from here, and the other family can: ours to bear
        Refusing,    // REFUSED
        Broken,      // SERVFAIL, FORMERR or nonsense
        Intercepted, // something that is no authority answered in its place: RA set and AA missing
    };
    DomainName name;
    QByteArray spec; // "192.0.2.1", as Server::authoritative() takes it
    Condition condition = Condition::Good;
    std::optional<quint32> serial = std::nullopt;
    std::optional<quint32> newest = std::nullopt; // the newest serial among the servers with the same primary
    DomainName primary = {};                      // of its SOA; serials of different primaries cannot be compared
    QList<DomainName> nameServers = {};           // what this server says the zone's servers are
    Query evidence = {};                          // the question the condition was read from
    friend bool operator==(const ServerHealth &, const ServerHealth &) = default;
};

struct ZoneHealth
{
    QList<ServerHealth> servers = {}; // in the order of Zone::servers
    QList<DomainName> atParent = {};  // NS of the delegation, sorted; empty: could not be asked, see parentKnown
    QList<DomainName> atZone = {};    // NS of the zone itself, sorted
    bool parentKnown = false;
    std::optional<quint32> newestSerial = std::nullopt;

    [[nodiscard]] bool isIntercepted() const; // at least one, and no server could be asked undisturbed
    // Every server answers, and none of them with the zone: SERVFAIL, REFUSED, lame.
    [[nodiscard]] bool isNotServed() const;
    // Not one server could be reached, nor those of the parent: it is this network that lets no question through.
    [[nodiscard]] bool isBlocked() const;
    friend bool operator==(const ZoneHealth &, const ZoneHealth &) = default;
};

// "good", "stale", "disagreeing", "lame", "unreachable", "noRoute", "refusing", "broken", "intercepted".
[[nodiscard]] QByteArray conditionName(ServerHealth::Condition condition);

[[nodiscard]] Step<ZoneHealth> zoneHealth(const Facts &facts, const Zone &zone);

// RFC 1982 3.2: is `a` older than `b`, on the circle of serial numbers?
[[nodiscard]] bool isOlderSerial(quint32 a, quint32 b);

// "zone-server-lame", "zone-server-unreachable", "zone-server-refuses", "zone-server-broken", "zone-server-stale",
// "zone-server-disagrees" (args server, address; serial and newest for stale; said and others for disagrees),
// those of serversLeftOut(), "zone-server-no-address" (server), "zone-several-primaries" (primaries),
// "zone-servers-differ-at-parent" (parent, zone), "zone-single-server" (server). About the network here instead:
// "network-intercepts-dns", "network-blocks-dns" (endpoint, transport: who was asked instead), "network-without-family"
// (family).
[[nodiscard]] Findings zoneHealthFindings(const Zone &zone, const ZoneHealth &health, const Facts &facts);

} // namespace sw::dns
