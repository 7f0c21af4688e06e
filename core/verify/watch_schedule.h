// SPDX-License-Identifier: Apache-2.0
// When to ask again, what to ask again, and what has changed since: pure, the time is handed in.
//
// Name servers are asked with growing pauses while nothing changes. A resolver that holds an old or a negative answer
// is asked again when that answer expires: asking sooner only reads its cache. A resolver that fails although the name
// servers have everything is asked for as long as resolvers remember failures, then no more. Records in place are not
// asked for again. The driver is watch.h.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// Pauses between rounds.
struct WatchLimits
{
    int minIntervalMs = 5'000;  // shortest pause
    int maxIntervalMs = 60'000; // longest pause between two rounds at the name servers
    double growth = 1.5;        // factor of the pause, for each round without news
    int afterExpiryMs = 1'000;  // waited after an expiry, as caches count whole seconds
    friend bool operator==(const WatchLimits &, const WatchLimits &) = default;
};

// Why there is a next round.
enum class Because { NameServersNext, CachedAnswerExpires, RetryFailure };

// The next round.
struct NextLook
{
    QDateTime at;                               // UTC
    Because because = Because::NameServersNext; // of the earliest query that is due
    QList<dns::Query> again = {};               // queries whose facts are forgotten then, so that they are asked anew
    friend bool operator==(const NextLook &, const NextLook &) = default;
};

// `quietLooks`: rounds in a row without a change (0 after a change). `lookedAt`: when the last round ended. nullopt:
// everything is in place, or all but what some resolver keeps failing about, so there is nothing left to watch.
[[nodiscard]] std::optional<NextLook> nextLook(const Verification &last, int quietLooks, const QDateTime &lookedAt,
                                               const WatchLimits &limits = {});

// The facts without those that `look` asks anew; failed answers about the zone itself are forgotten, too.
[[nodiscard]] dns::Facts forget(const dns::Facts &facts, const NextLook &look);

// One state that differs between two rounds.
struct Change
{
    QDateTime at; // of the later verification
    // The record.
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    std::optional<VantagePoint> where = std::nullopt; // nullopt: the record as a whole
    State from = State::NotAsked;                     // state before and after
    State to = State::NotAsked;
    friend bool operator==(const Change &, const Change &) = default;
};
// Differences between two rounds, records first, then their cells; a record that appeared or disappeared gives none.
[[nodiscard]] QList<Change> changesBetween(const Verification &before, const Verification &after);

} // namespace sw::verify
