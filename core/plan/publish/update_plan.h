// SPDX-License-Identifier: Apache-2.0
// A plan as one dynamic update (RFC 2136): what to change at the name server, on which conditions, and how to undo it.
//
// The conditions are exact: every record set touched must still be as it was just seen there, so nothing that changed
// in between is overwritten; the server checks them (all or nothing). Where the server no longer has what the plan
// expects, the update is refused before sending. Pure over facts; asks only the server to be changed.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/wire/update.h"
#include "core/plan/model/record_plan.h"

namespace sw::plan {

// All records at one name and type, before and after an update.
struct SetChange
{
    // Owner name (absolute), type, and the records; empty lists: no such record.
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordList before = {};
    dns::RecordList after = {};
    friend bool operator==(const SetChange &, const SetChange &) = default;
};

// The update, its undo, and the reasons not to send it.
struct UpdatePlan
{
    dns::Update update = {};    // without `changes`: nothing to do
    dns::Update undo = {};      // restores the present records, on conditions as exact
    QList<SetChange> sets = {}; // only those that change
    // Not empty: nothing may be sent. Codes: "update-changed-meanwhile", "update-could-not-see", "update-outside-zone",
    // "update-name-taken"; for the notes: "update-already-there", "update-already-gone", "update-held-back" (a Check
    // row, left out), "update-ttl-kept" (args: seen; that of the other records), "update-made-before" (a set of a saved
    // update that is as it leaves it).
    Findings refusals = {};
    Findings notes = {};
    friend bool operator==(const UpdatePlan &, const UpdatePlan &) = default;
};

// Asks `server` for every record set that the plan touches.
[[nodiscard]] dns::Step<UpdatePlan> updatePlan(const RecordPlan &plan, const dns::Server &server,
                                               const dns::Facts &facts);

// An update as JSON (schema 1), for undoing it later.
[[nodiscard]] QByteArray updateToJson(const dns::Update &update);
// Reads it, as hostile input. Errors: "undo-not-json", "undo-newer-schema", "undo-too-large", "undo-bad-field" (args:
// field).
[[nodiscard]] Expected<dns::Update> updateFromJson(const QByteArray &json);

// Findings as in UpdatePlan::refusals for each condition of `update` that does not hold at the server.
[[nodiscard]] dns::Step<Findings> brokenConditions(const dns::Update &update, const dns::Server &server,
                                                   const dns::Facts &facts);

// A saved update, to be made at the server as it is now: its conditions, and the part of its changes that is not made
// yet. Where a record gets another TTL, its whole set is deleted and added again: some servers (Knot) accept an
// addition that differs in nothing else, and ignore it (RFC 2136 3.4.2.2 says that the TTL is replaced). An update that
// was made in part is completed.
[[nodiscard]] dns::Step<UpdatePlan> savedUpdatePlan(const dns::Update &update, const dns::Server &server,
                                                    const dns::Facts &facts);

// The changes by record set, for showing: what goes and what comes at each name and type, in the order of the changes.
struct ChangedSet
{
    // Owner name (absolute) and type.
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    QByteArrayList before = {}; // values deleted, verbatim
    QByteArrayList after = {};  // values added
    friend bool operator==(const ChangedSet &, const ChangedSet &) = default;
};
[[nodiscard]] QList<ChangedSet> changedSets(const dns::Update &update); // one for each name and type

// Lines to show: "+ s1._domainkey.example.com. 3600 IN CNAME …", "- …".
[[nodiscard]] QByteArrayList changeLines(const dns::Update &update);

} // namespace sw::plan
