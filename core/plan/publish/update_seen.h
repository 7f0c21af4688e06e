// SPDX-License-Identifier: Apache-2.0
// The result of an update: every set it changes, at every name server of the zone, compared with before and with the
// plan; and an update that takes back the part that was made. Pure over facts.
//
// The server's reply proves nothing, so everything is looked up: a server may report success and have left something
// out (RFC 2136 3.4.2.2: a CNAME beside other data), and others may have changed the zone since.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/plan/publish/update_plan.h"

namespace sw::plan {

// One record set at one server after the update.
enum class SetState : quint8 {
    AsPlanned, // the planned records; another TTL of theirs is a finding
    AsBefore,  // the earlier records; where only the TTL changes: with the old TTL
    Different, // neither
    NotSeen,   // the server did not say
};
[[nodiscard]] QByteArray setStateName(SetState state); // "asPlanned", "asBefore", "different", "notSeen"

// A set at one server.
struct SetSeen
{
    // The state, and the records seen there (none if NotSeen).
    SetState state = SetState::NotSeen;
    dns::RecordList there = {};
    QString outcome = {}; // NotSeen: outcome name or "not authoritative"
};

// One address of one name server.
struct ServerSeen
{
    dns::DomainName name;                         // root: the server that got the update, known by its address only
    dns::Server server;                           // the address asked
    QList<SetSeen> sets = {};                     // for each of UpdatePlan::sets
    [[nodiscard]] bool all(SetState state) const; // every set is in this state
    [[nodiscard]] bool any(SetState state) const; // at least one is
};

// All servers of the zone.
struct UpdateSeen
{
    ServerSeen told;               // the server that got the update
    QList<ServerSeen> others = {}; // the zone's other name servers
    bool othersAreKnown = true;    // false: not all other name servers of the zone could be found out
    // Name servers of which no address answered about some set.
    [[nodiscard]] QList<dns::DomainName> silentServers() const;
};

// Servers with what they show of no set yet.
struct OtherServers
{
    QList<ServerSeen> servers = {}; // one entry for each address
    bool areAll = true;             // false: some, or all, could not be found out
};
// The zone's name servers except `told`, as `told` names them now: it is asked for them and for their addresses inside
// the zone, the run's resolver for other addresses. Bounded: 32 servers, 8 addresses each. `port`: for servers found
// without one.
[[nodiscard]] dns::Step<OtherServers> otherServers(const dns::DomainName &zone, const dns::Server &told, quint16 port,
                                                   const dns::Facts &facts);

// `server` with the state of each set. Asks that server.
[[nodiscard]] dns::Step<ServerSeen> seenAt(const QList<SetChange> &sets, const ServerSeen &server,
                                           const dns::Facts &facts);

// What is not as planned, and where: "update-set-not-made", "update-set-differs" (args: server, name, type, seen,
// expected), "update-ttl-differs" (also ttl), "update-not-yet" (server, names, count: another name server still has the
// old), "update-server-unseen" (server, names, count, outcome), "update-servers-unknown" (zone).
[[nodiscard]] Findings differences(const UpdatePlan &plan, const UpdateSeen &seen);

// Takes back what `told` shows of the update and nothing else, on the condition that it is still there. A set that
// others changed so that the old records no longer fit is left out ("update-undo-left-out", args: name, type, added to
// `leftOut`). If a set was not seen, the undo of the whole update.
[[nodiscard]] dns::Update undoOfSeen(const UpdatePlan &plan, const ServerSeen &told, Findings &leftOut);

} // namespace sw::plan
