// SPDX-License-Identifier: Apache-2.0
// A plan as one dynamic update (RFC 2136): what to change at the name server, on which conditions, and how to undo it.
//
// The conditions are exact: every record set that is touched must still be what was just seen there, so that nothing
// that changed in between is overwritten; the server itself holds them (all or nothing). What the plan expected and the
// server no longer shows is refused here already. Pure over facts; asks only the server that is to be changed.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/wire/update.h"
#include "core/plan/model/record_plan.h"

namespace sw::plan {

// All records at one name and type, as an update finds and leaves them.
struct SetChange
{
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordList before = {};
    dns::RecordList after = {};
    friend bool operator==(const SetChange &, const SetChange &) = default;
};

struct UpdatePlan
{
    dns::Update update = {};    // nothing to change: `changes` is empty
    dns::Update undo = {};      // from what will be there back to what is there now, on conditions as exact
    QList<SetChange> sets = {}; // those that change
    Findings refusals = {};     // "update-changed-meanwhile", "update-could-not-see", "update-outside-zone",
                                // "update-name-taken": not empty means that nothing may be sent
    Findings notes = {}; // "update-already-there", "update-already-gone", "update-held-back" (a Check row, left out),
                         // "update-ttl-kept" (args: seen; that of the other records),
                         // "update-made-before" (a set of a saved update that is as it leaves it)
    friend bool operator==(const UpdatePlan &, const UpdatePlan &) = default;
};

[[nodiscard]] dns::Step<UpdatePlan> updatePlan(const RecordPlan &plan, const dns::Server &server,
                                               const dns::Facts &facts);

// An update as JSON (schema 1), for undoing it later. Errors: "undo-not-json", "undo-newer-schema", "undo-too-large",
// "undo-bad-field" (args: field).
[[nodiscard]] QByteArray updateToJson(const dns::Update &update);
[[nodiscard]] Expected<dns::Update> updateFromJson(const QByteArray &json);

// The facts say that every condition of `update` holds at the server; findings as above for those that do not.
[[nodiscard]] dns::Step<Findings> brokenConditions(const dns::Update &update, const dns::Server &server,
                                                   const dns::Facts &facts);

// An update that was written down, to be made at the server as it is now: its conditions, and what it changes of what
// is there. Where a record is to get another TTL, all of its set go and come again: some servers (Knot) say yes to an
// addition that differs in nothing else, and do nothing (RFC 2136 3.4.2.2 wants the TTL replaced). What was made by
// half before is gone on with.
[[nodiscard]] dns::Step<UpdatePlan> savedUpdatePlan(const dns::Update &update, const dns::Server &server,
                                                    const dns::Facts &facts);

// The same by record set, for showing: what goes and what comes at each name and type, in the order of the changes.
struct ChangedSet
{
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    QByteArrayList before = {}; // values that go, verbatim
    QByteArrayList after = {};  // values that come
    friend bool operator==(const ChangedSet &, const ChangedSet &) = default;
};
[[nodiscard]] QList<ChangedSet> changedSets(const dns::Update &update);

// Lines for a person: "+ s1._domainkey.example.com. 3600 IN CNAME …", "- …".
[[nodiscard]] QByteArrayList changeLines(const dns::Update &update);

} // namespace sw::plan
