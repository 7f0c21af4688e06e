// SPDX-License-Identifier: Apache-2.0
// The state of every planned record at every vantage point: decided from facts, by meaning, never by text alone.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"
#include "core/dns/zone/zone_cut.h"
#include "core/finding/record_state.h"
#include "core/plan/model/record_plan.h"

namespace sw::verify {

using State = RecordState;
using sw::couldNotAsk;
using sw::isFault;
using sw::isGood;
using sw::stateName;

struct VantagePoint
{
    enum class Kind { Authoritative, System, Public };
    Kind kind = Kind::Authoritative;
    dns::Server server;
    QString label; // "ada.ns.cloudflare.com", "Google": shown, untrusted
    friend bool operator==(const VantagePoint &, const VantagePoint &) = default;
};
[[nodiscard]] QByteArray kindName(VantagePoint::Kind kind); // "authoritative", "system", "public"

struct Cell
{
    VantagePoint at;
    State state = State::NotAsked;
    std::optional<quint32> ttl = std::nullopt;         // seconds, of what was seen
    std::optional<QDateTime> expiresAt = std::nullopt; // when an old or negative answer leaves that cache
    QByteArrayList seen = {};                          // value texts seen there
    Findings findings = {};
    QList<Evidence> evidence = {};
    friend bool operator==(const Cell &, const Cell &) = default;
};

struct RecordStatus
{
    plan::PlannedRecord record;
    State state = State::Unknown; // over all authoritative servers; resolvers decide Propagating / OldValue
    QList<Cell> cells = {};
    Findings findings = {};           // likely causes and what to do
    QList<dns::Query> alsoAsked = {}; // side questions that led there; asked anew with the record itself
    friend bool operator==(const RecordStatus &, const RecordStatus &) = default;
};

// The name servers have it, and only resolvers still hold something older: there is nothing to do but wait.
[[nodiscard]] bool isSpreading(const RecordStatus &status);
// When the last of those resolvers lets go, as far as they say; nullopt: they do not.
[[nodiscard]] std::optional<QDateTime> spreadingUntil(const RecordStatus &status);

struct Verification
{
    dns::DomainName domain;
    dns::Zone zone;
    QList<VantagePoint> vantagePoints = {};
    QList<RecordStatus> records = {};                   // all planned records but Keep of things that are not ours
    Findings findings = {};                             // about the zone: servers disagree, unreachable …
    QDateTime at = {};                                  // UTC: when the newest fact was taken
    std::optional<QDateTime> completeBy = std::nullopt; // forecast: when the last cached old answer expires

    [[nodiscard]] bool complete() const; // every record good at all authoritative servers and at every resolver asked
    // Every record good at all authoritative servers, of which none was left out, and no resolver says otherwise; some
    // may be unable to say.
    [[nodiscard]] bool completeAtNameServers() const;
    // Resolvers that could not be asked about some record, each once: what complete() lacks when the above holds.
    [[nodiscard]] QList<VantagePoint> silentResolvers() const;
    [[nodiscard]] int onAllNameServers() const;
    // Records that every name server has which answered, at least one; more than onAllNameServers() when some kept
    // silent.
    [[nodiscard]] int onAnsweringNameServers() const;
    friend bool operator==(const Verification &, const Verification &) = default;
};

struct VerifyRequest
{
    plan::RecordPlan plan;
    QList<VantagePoint> resolvers = {}; // kinds System and Public; authoritative servers are found
    // For advice that fits the DNS host of the plan; nullptr: general advice. Must outlive the request.
    const catalog::Catalog *catalog = nullptr;
    // Ask resolvers about a record only once all authoritative servers have it (RFC 2308: asking plants the negative).
    friend bool operator==(const VerifyRequest &, const VerifyRequest &) = default;
};

[[nodiscard]] dns::Step<Verification> verifyPlan(const VerifyRequest &request, const dns::Facts &facts);
// What is known so far, for showing answers as they arrive: cells still unanswered are NotAsked, their records Unknown.
[[nodiscard]] Verification partialVerification(const VerifyRequest &request, const dns::Facts &facts);

// False for Keep rows of things that are not ours: they are shown elsewhere, never verified.
[[nodiscard]] bool isVerified(const plan::PlannedRecord &record);

} // namespace sw::verify
