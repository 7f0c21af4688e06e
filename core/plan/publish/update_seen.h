// SPDX-License-Identifier: Apache-2.0
// What became of an update: every set that it changes, at every name server of the zone, against what was there before
// and what was to be there; and what takes back the part that was made. Pure over facts.
//
// Nobody is believed who can be looked up: a server may say "done" and have left something out (RFC 2136 3.4.2.2: a
// CNAME beside other data), and somebody else may have changed the zone since.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/plan/publish/update_plan.h"

namespace sw::plan {

enum class SetState : quint8 {
    AsPlanned, // the records that were to be there; their TTL may be another, which is a finding
    AsBefore,  // those that were there; of a set in which only the TTL changes, those with the old TTL
    Different, // neither
    NotSeen,   // the server did not say
};
[[nodiscard]] QByteArray setStateName(SetState state); // "asPlanned", "asBefore", "different", "notSeen"

struct SetSeen
{
    SetState state = SetState::NotSeen;
    dns::RecordList there = {};
    QString outcome = {}; // NotSeen: why
};

// One address of one name server.
struct ServerSeen
{
    dns::DomainName name; // the root: the one that was told, given by its address
    dns::Server server;
    QList<SetSeen> sets = {}; // for each of UpdatePlan::sets
    [[nodiscard]] bool all(SetState state) const;
    [[nodiscard]] bool any(SetState state) const;
};

struct UpdateSeen
{
    ServerSeen told;
    QList<ServerSeen> others = {};
    bool othersAreKnown = true; // false: not all other name servers of the zone could be found out
    // Name servers of which no address said anything about some set.
    [[nodiscard]] QList<dns::DomainName> silentServers() const;
};

// Servers with what they show of no set yet.
struct OtherServers
{
    QList<ServerSeen> servers = {};
    bool areAll = true; // false: some, or all, could not be found out
};
// The zone's name servers but the one that was told, as that one names them now: it is asked for them and for their
// addresses in the zone, the resolver of this run for addresses elsewhere. Bounded: 32 servers, 8 addresses of each.
// `port`: where those without one are asked.
[[nodiscard]] dns::Step<OtherServers> otherServers(const dns::DomainName &zone, const dns::Server &told, quint16 port,
                                                   const dns::Facts &facts);

// `server` with its sets. Asks that one.
[[nodiscard]] dns::Step<ServerSeen> seenAt(const QList<SetChange> &sets, const ServerSeen &server,
                                           const dns::Facts &facts);

// What is not as planned, and where: "update-set-not-made", "update-set-differs" (args: server, name, type, seen,
// expected), "update-ttl-differs" (also ttl), "update-not-yet" (server, names, count: another name server still has the
// old), "update-server-unseen" (server, names, count, outcome), "update-servers-unknown" (zone).
[[nodiscard]] Findings differences(const UpdatePlan &plan, const UpdateSeen &seen);

// Takes back what `told` shows of the update, and nothing else: on the conditions of what it shows now. A set that
// somebody else changed in a way that the old records no longer fit beside is left out ("update-undo-left-out": name,
// type, added to `leftOut`). A set that was not seen: the undo of the whole, as nothing better is known.
[[nodiscard]] dns::Update undoOfSeen(const UpdatePlan &plan, const ServerSeen &told, Findings &leftOut);

} // namespace sw::plan
