// SPDX-License-Identifier: Apache-2.0
// What to publish: the one value that pages, exports, PDF, verifier and command line are views of.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/plan/model/setup_plan.h"
#include "core/spf/record/limits.h"

#include <QJsonObject>

#include <functional>

namespace sw::plan {

// What is done about one record.
enum class Action {
    Add,
    Replace,
    Keep,
    Remove,
    // The published records could not be read, so none of the other actions can be chosen: check before publishing.
    // `data` is the intended final value, `before` is empty.
    Check,
};
[[nodiscard]] QByteArray actionName(Action action); // "ADD", "REPLACE", "KEEP", "REMOVE", "CHECK"
// Add, Replace or Remove: publishing carries the row out. Keep needs nothing, Check must not be done unseen.
[[nodiscard]] bool isChange(Action action);

// What a record is for; rows are grouped in this order.
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

// One row of the plan.
struct PlannedRecord
{
    // The action, and the record's owner name (absolute) and type.
    Action action = Action::Add;
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    dns::RecordData data = dns::OpaqueData{}; // the intended value; for Remove: the value to delete
    QByteArrayList before = {};               // value texts of the published records that this one replaces, verbatim
    // TXT only: the published character-strings of each of `before`, kept where they are not cut as dns::splitTxt()
    // cuts them; as many as `before`, or none. The same text cut differently is another record (RFC 2136 2.4.2).
    QList<QByteArrayList> beforeStrings = {};
    quint32 ttl = 3600; // seconds
    Purpose purpose = Purpose::Optional;
    QByteArrayList neededBy = {};          // catalogue ids: "zuora-advanced", "sendgrid", "zuora-workflow" …
    DmarcRole dmarcRole = DmarcRole::None; // what it does for DMARC
    QByteArray reason = {};                // why it is planned: a code with words in core/report/findings
    Finding::Args reasonArgs = {};         // arguments of the reason
    int order = 0;                         // publish in ascending order, so that nothing breaks on the way
    // Accept any target ending here whose first label equals the planned one's (SES regions); empty: exact only.
    QByteArray acceptTargetSuffix = {};

    // The value as typed in a panel: TXT joined and unquoted, host names without the final dot, "10 host" for MX.
    [[nodiscard]] QByteArray valueText() const;
    // The character-strings of the TXT record `before.at(index)`.
    [[nodiscard]] QByteArrayList stringsBefore(qsizetype index) const;
    // As a resource record of class IN.
    [[nodiscard]] dns::ResourceRecord record() const { return {name, type, ttl, data}; }
    friend bool operator==(const PlannedRecord &, const PlannedRecord &) = default;
};

// As PlannedRecord::valueText(); types without a form of their own in presentation format (RFC 3597 5 where unknown).
[[nodiscard]] QByteArray valueText(dns::RecordType type, const dns::RecordData &data);

// DNS lookups of the SPF record at the From domain (RFC 7208 4.6.4).
struct SpfBudget
{
    int before = 0;              // worst case over the whole tree; -1: could not be counted
    int after = 0;               // as `before`, for the planned record
    int voids = 0;               // void lookups (RFC 7208 4.6.4) of the planned record; -1: could not be counted
    int limit = spf::MaxLookups; // lookups that a receiver allows
    friend bool operator==(const SpfBudget &, const SpfBudget &) = default;
};

// The plan itself. Its rows and findings are in a fixed order, so equal inputs give equal plans.
struct RecordPlan
{
    dns::DomainName domain;                  // the From domain
    dns::DomainName zone;                    // apex of the zone that holds the domain
    QList<dns::DomainName> nameServers = {}; // host names, as delegated
    QByteArray dnsHost = {};                 // catalogue id; empty: unknown
    Route route = Route::Advanced;           // as chosen in the setup
    QByteArray vendor = {};                  // for External: catalogue id
    QList<PlannedRecord> records = {};       // grouped by purpose in the order of the enum, then by name
    // Cost of SPF at the From domain, changed by this plan or not; findings about the whole plan.
    SpfBudget spfBudget = {};
    Findings findings = {};
    QDateTime takenAt = {}; // when the facts were taken, UTC; invalid: offline

    [[nodiscard]] int count(Action action) const; // rows with that action
    // Something has to be changed by others: a service that keeps a record, or the owner of a CNAME's target.
    [[nodiscard]] bool hasWorkElsewhere() const { return !workElsewhere().isEmpty(); }
    [[nodiscard]] Findings workElsewhere() const; // what, and where: "plan-change-at-service" and similar
    // The records by `order`; rows of equal order as in `records`.
    [[nodiscard]] QList<PlannedRecord> inPublishingOrder() const;
    friend bool operator==(const RecordPlan &, const RecordPlan &) = default;
};

// PLAN.json of the command-line contract, schema 1: `plan --format json` writes it, `verify` and `checklist` read it.
// Words and severity of findings come from core/report, above this layer, so they are handed in.
using FindingWords = std::function<QString(const Finding &)>;
using SeverityOf = std::function<Severity(const QByteArray &code)>;
// Writes it.
[[nodiscard]] QJsonObject toJson(const RecordPlan &plan, const FindingWords &words, const SeverityOf &severity);
// Reads it, as hostile input. Errors: "plan-not-json", "plan-newer-schema" (args: schema), "plan-too-large",
// "plan-bad-field" (args: field).
[[nodiscard]] Expected<RecordPlan> planFromJson(const QByteArray &json);

} // namespace sw::plan
