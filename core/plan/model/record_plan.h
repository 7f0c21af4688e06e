// SPDX-License-Identifier: Apache-2.0
// What to publish: the one value that pages, exports, PDF, verifier and command line are views of.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/plan/model/setup_plan.h"
#include "core/spf/record/limits.h"

#include <QJsonObject>

#include <functional>

namespace sw::plan {

enum class Action {
    Add,
    Replace,
    Keep,
    Remove,
    // What stands at the name could not be read, so none of the others can be told apart: look there before anything is
    // published. `data` is what shall stand there in the end, `before` is empty.
    Check,
};
[[nodiscard]] QByteArray actionName(Action action); // "ADD", "REPLACE", "KEEP", "REMOVE", "CHECK"
// Add, Replace or Remove: the row is carried out as it stands. Keep needs nothing, Check must not be done unseen.
[[nodiscard]] bool isChange(Action action);

enum class Purpose { Dkim, Spf, Dmarc, ReturnPath, Ownership, Optional };
[[nodiscard]] QByteArray purposeName(Purpose purpose); // "dkim", "spf", "dmarc", "returnPath", "ownership", "optional"

// What the record does for DMARC on this route.
enum class DmarcRole {
    Carries,  // an aligned pass comes from this record
    AskedFor, // the vendor asks for it, DMARC does not pass by it
    Policy,   // it is the DMARC record itself
    None,
};
[[nodiscard]] QByteArray dmarcRoleName(DmarcRole role); // "carries", "askedFor", "policy", "none"

struct PlannedRecord
{
    Action action = Action::Add;
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordData data = dns::OpaqueData{}; // what shall stand there; for Remove: what shall go
    QByteArrayList before = {};               // value texts of the published records that this one replaces, verbatim
    // Of TXT: the character-strings of each of `before` as they stand, where another cut of one of them stands there
    // than dns::splitTxt() makes; as many as `before`, or none. Another cut of the same text is another record (RFC
    // 2136 2.4.2).
    QList<QByteArrayList> beforeStrings = {};
    quint32 ttl = 3600; // seconds
    Purpose purpose = Purpose::Optional;
    QByteArrayList neededBy = {}; // catalogue ids: "zuora-advanced", "sendgrid", "zuora-workflow" …
    DmarcRole dmarcRole = DmarcRole::None;
    QByteArray reason = {}; // code of the why, words in core/report/findings/finding_text.cpp
    Finding::Args reasonArgs = {};
    int order = 0; // publish lower numbers first: nothing breaks on the way
    // Accept any target ending here whose first label equals the planned one's (SES regions); empty: exact only.
    QByteArray acceptTargetSuffix = {};

    // The value as a person types it: TXT joined and unquoted, host names without the final dot, "10 host" for MX.
    [[nodiscard]] QByteArray valueText() const;
    // The strings of the TXT record that `before.at(index)` is.
    [[nodiscard]] QByteArrayList stringsBefore(qsizetype index) const;
    [[nodiscard]] dns::ResourceRecord record() const { return {name, type, ttl, data}; }
    friend bool operator==(const PlannedRecord &, const PlannedRecord &) = default;
};

[[nodiscard]] QByteArray valueText(dns::RecordType type, const dns::RecordData &data);

struct SpfBudget
{
    int before = 0; // lookups, worst case over the whole tree (RFC 7208 4.6.4); -1: could not be counted
    int after = 0;
    int voids = 0; // after
    int limit = spf::MaxLookups;
    friend bool operator==(const SpfBudget &, const SpfBudget &) = default;
};

struct RecordPlan
{
    dns::DomainName domain;
    dns::DomainName zone; // apex of the zone that holds the domain
    QList<dns::DomainName> nameServers = {};
    QByteArray dnsHost = {}; // catalogue id; empty: unknown
    Route route = Route::Advanced;
    QByteArray vendor = {};            // for External: catalogue id
    QList<PlannedRecord> records = {}; // grouped by purpose in the order of the enum, then by name
    SpfBudget spfBudget = {};
    Findings findings = {};
    QDateTime takenAt = {}; // when the facts were taken, UTC; invalid: offline

    [[nodiscard]] int count(Action action) const;
    // Something is to be changed by others: a service that keeps a record, or whoever keeps a CNAME's target.
    [[nodiscard]] bool hasWorkElsewhere() const { return !workElsewhere().isEmpty(); }
    [[nodiscard]] Findings workElsewhere() const; // what, and where: "plan-change-at-service" and its like
    // The records in the order in which to publish them, so that nothing breaks on the way.
    [[nodiscard]] QList<PlannedRecord> inPublishingOrder() const;
    friend bool operator==(const RecordPlan &, const RecordPlan &) = default;
};

// PLAN.json of the command-line contract, schema 1: `plan --format json` writes it, `verify` and `checklist` read it.
// Errors of planFromJson: "plan-not-json", "plan-newer-schema", "plan-too-large", "plan-bad-field" (args: field).
// Words and severity of findings come from above this layer (core/report), so they are handed in.
using FindingWords = std::function<QString(const Finding &)>;
using SeverityOf = std::function<Severity(const QByteArray &code)>;
[[nodiscard]] QJsonObject toJson(const RecordPlan &plan, const FindingWords &words, const SeverityOf &severity);
[[nodiscard]] Expected<RecordPlan> planFromJson(const QByteArray &json);

} // namespace sw::plan
