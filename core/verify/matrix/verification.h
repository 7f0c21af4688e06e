// SPDX-License-Identifier: Apache-2.0
// The state of every planned record at every vantage point: decided from facts, by meaning, never by text alone.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"
#include "core/dns/zone/zone_cut.h"
#include "core/finding/record_state.h"
#include "core/plan/model/record_plan.h"

namespace sw::verify {

using State = RecordState; // of core/finding
// Its functions: a state for failures only; one that has to be acted on; in place; name in JSON.
using sw::couldNotAsk;
using sw::isFault;
using sw::isGood;
using sw::stateName;

// Who is asked: a name server of the zone or a resolver.
struct VantagePoint
{
    // A name server; a resolver of this network; a public resolver.
    enum class Kind { Authoritative, System, Public };
    Kind kind = Kind::Authoritative;
    dns::Server server;
    QString label; // "ada.ns.cloudflare.com", "Google": to show, untrusted
    friend bool operator==(const VantagePoint &, const VantagePoint &) = default;
};
[[nodiscard]] QByteArray kindName(VantagePoint::Kind kind); // "authoritative", "system", "public"

// One record at one vantage point.
struct Cell
{
    // Where, and what was found there.
    VantagePoint at;
    State state = State::NotAsked;
    std::optional<quint32> ttl = std::nullopt;         // seconds, of what was seen
    std::optional<QDateTime> expiresAt = std::nullopt; // when an old or negative answer expires in that cache; UTC
    QByteArrayList seen = {};                          // value texts seen there
    Findings findings = {};                            // what is wrong there, with the answers it rests on
    QList<Evidence> evidence = {};
    friend bool operator==(const Cell &, const Cell &) = default;
};

// One record at all vantage points.
struct RecordStatus
{
    plan::PlannedRecord record;       // as planned
    State state = State::Unknown;     // over all authoritative servers; resolvers decide Propagating / OldValue
    QList<Cell> cells = {};           // one for each vantage point that was asked or is to be asked
    Findings findings = {};           // probable causes and what to do
    QList<dns::Query> alsoAsked = {}; // further questions behind the findings; asked anew with the record itself
    friend bool operator==(const RecordStatus &, const RecordStatus &) = default;
};

// The name servers have it, and only resolvers still hold something older: the admin has nothing to do but wait.
[[nodiscard]] bool isSpreading(const RecordStatus &status);
// When the last of those caches expires (UTC), as far as known; nullopt: unknown.
[[nodiscard]] std::optional<QDateTime> spreadingUntil(const RecordStatus &status);

// All records at all vantage points.
struct Verification
{
    // The planned domain, and its zone as delegated.
    dns::DomainName domain;
    dns::Zone zone;
    QList<VantagePoint> vantagePoints = {}; // name servers first
    QList<RecordStatus> records = {};       // all planned records except Keep rows of records that are not ours
    Findings findings = {};                 // about the zone: servers disagree, unreachable …
    QDateTime at = {};                      // UTC: when the newest fact was taken
    std::optional<QDateTime> completeBy = std::nullopt; // forecast (UTC): when the last cached old answer expires

    [[nodiscard]] bool complete() const; // every record good at all authoritative servers and at every resolver asked
    // Every record good at all authoritative servers, none of which was left out, and no resolver says otherwise; some
    // may be unable to answer.
    [[nodiscard]] bool completeAtNameServers() const;
    // Resolvers that could not be asked about some record, each once: what complete() lacks when the above holds.
    [[nodiscard]] QList<VantagePoint> silentResolvers() const;
    [[nodiscard]] int onAllNameServers() const; // records good at every name server
    // Records that every answering name server has, at least one; more than onAllNameServers() if some did not answer.
    [[nodiscard]] int onAnsweringNameServers() const;
    friend bool operator==(const Verification &, const Verification &) = default;
};

// What to verify, and where.
struct VerifyRequest
{
    plan::RecordPlan plan;              // its records are verified; its domain and DNS host shape the advice
    QList<VantagePoint> resolvers = {}; // kinds System and Public; authoritative servers are found
    // For advice that fits the DNS host of the plan; nullptr: general advice. Must outlive the request.
    const catalog::Catalog *catalog = nullptr;
    friend bool operator==(const VerifyRequest &, const VerifyRequest &) = default;
};

// Asks the authoritative servers first; a resolver about a record only once all of them have it, because a question
// asked too early is remembered as "no such record" (RFC 2308).
[[nodiscard]] dns::Step<Verification> verifyPlan(const VerifyRequest &request, const dns::Facts &facts);
// What is known so far, for showing answers as they arrive: unanswered cells are NotAsked, their records Unknown.
[[nodiscard]] Verification partialVerification(const VerifyRequest &request, const dns::Facts &facts);

// False for Keep rows of records that are not ours: they are shown elsewhere, never verified.
[[nodiscard]] bool isVerified(const plan::PlannedRecord &record);

} // namespace sw::verify
