// SPDX-License-Identifier: Apache-2.0
// How well a zone is served: every address of every name server is asked for its SOA and NS, and the delegation at the
// parent is compared with the zone's own NS records (RFC 1034 4.2.2, RFC 1912 2.8). Lame, unreachable, refusing,
// disagreeing, stale and intercepted servers are distinguished, and none of them is confused with a local network that
// lacks IPv6 or blocks port 53. Pure over facts; starts from the Zone that core/dns/zone/zone_cut.h found.
#pragma once

#include "core/dns/zone/zone_cut.h"

namespace sw::dns {

// One address of one name server.
struct ServerHealth
{
    // The result of asking it.
    enum class Condition : quint8 {
        Good,
        Stale,       // answers with authority, with an older serial than another server of the same primary
        Disagreeing, // answers with authority and up to date, and names other servers for the zone than most of them
        Lame,        // answers without authority for the zone
        Unreachable, // no answer, or a network error
        NoRoute,  // no address of its family can be reached from here, and the other family can: not the fault of the
                  // server
        Refusing, // REFUSED
        Broken,   // SERVFAIL, FORMERR or an unusable reply
        Intercepted, // a resolver answered in its place: RA set and AA missing
    };
    DomainName name;                              // of the server
    QByteArray spec;                              // "192.0.2.1", as Server::authoritative() takes it
    Condition condition = Condition::Good;        // what was found
    std::optional<quint32> serial = std::nullopt; // of its SOA; nullopt: no SOA
    std::optional<quint32> newest = std::nullopt; // the newest serial among the servers with the same primary
    DomainName primary = {};                      // of its SOA; serials of different primaries cannot be compared
    QList<DomainName> nameServers = {};           // the zone's NS records at this server
    Query evidence = {};                          // the question the condition was read from
    friend bool operator==(const ServerHealth &, const ServerHealth &) = default;
};

// All servers of a zone.
struct ZoneHealth
{
    QList<ServerHealth> servers = {}; // in the order of Zone::servers
    QList<DomainName> atParent = {};  // NS of the delegation, sorted; empty: could not be asked, see parentKnown
    QList<DomainName> atZone = {};    // NS of the zone itself, sorted
    bool parentKnown = false;         // a server of the parent answered
    std::optional<quint32> newestSerial = std::nullopt; // by RFC 1982 3.2; nullopt: no server has an SOA

    [[nodiscard]] bool isIntercepted() const; // at least one server, and no server answered with authority
    // Every server answers, and none serves the zone: SERVFAIL, REFUSED, lame.
    [[nodiscard]] bool isNotServed() const;
    // No server could be reached, and none of the parent: this network blocks DNS.
    [[nodiscard]] bool isBlocked() const;
    friend bool operator==(const ZoneHealth &, const ZoneHealth &) = default;
};

// "good", "stale", "disagreeing", "lame", "unreachable", "noRoute", "refusing", "broken", "intercepted".
[[nodiscard]] QByteArray conditionName(ServerHealth::Condition condition);

// For a zone that was found.
[[nodiscard]] Step<ZoneHealth> zoneHealth(const Facts &facts, const Zone &zone);

// RFC 1982 3.2: is `a` older than `b`, on the circle of serial numbers?
[[nodiscard]] bool isOlderSerial(quint32 a, quint32 b);

// "zone-server-lame", "zone-server-unreachable", "zone-server-refuses", "zone-server-broken", "zone-server-stale",
// "zone-server-disagrees" (args server, address; serial and newest for stale; said and others for disagrees),
// those of serversLeftOut(), "zone-server-no-address" (server), "zone-several-primaries" (primaries),
// "zone-servers-differ-at-parent" (parent, zone), "zone-single-server" (server). About the local network instead:
// "network-intercepts-dns", "network-blocks-dns" (endpoint, transport: who was asked instead), "network-without-family"
// (family).
[[nodiscard]] Findings zoneHealthFindings(const Zone &zone, const ZoneHealth &health, const Facts &facts);

} // namespace sw::dns
