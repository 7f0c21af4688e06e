// SPDX-License-Identifier: Apache-2.0
// When to ask again, what to ask again, and what has changed since: pure, the time is handed in.
//
// Name servers are asked with growing pauses while nothing changes. A resolver that holds an old or a negative answer
// is asked again at the moment that answer expires: asking sooner only reads its cache. A resolver that fails while the
// name servers have everything is asked for as long as resolvers remember failures, then it is left at that. What is in
// place is not asked again. The driver is watch.h.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

struct WatchLimits
{
    int minIntervalMs = 5'000;  // never more often than this
    int maxIntervalMs = 60'000; // longest pause between two looks at the name servers
    double growth = 1.5;        // of the pause, for each look that showed nothing new
    int afterExpiryMs = 1'000;  // caches count in whole seconds
    friend bool operator==(const WatchLimits &, const WatchLimits &) = default;
};

enum class Because { NameServersNext, CachedAnswerExpires, RetryFailure };

struct NextLook
{
    QDateTime at; // UTC
    Because because = Because::NameServersNext;
    QList<dns::Query> again = {}; // to be forgotten from the facts then, so that they are asked anew
    friend bool operator==(const NextLook &, const NextLook &) = default;
};

// `quietLooks`: how many looks in a row brought no change (0 after a change). `lookedAt`: when the last look ended.
// nullopt: everything is in place, or all but what some resolver keeps failing about: there is nothing left to watch.
[[nodiscard]] std::optional<NextLook> nextLook(const Verification &last, int quietLooks, const QDateTime &lookedAt,
                                               const WatchLimits &limits = {});

// The facts without those that `look` asks anew; an answer of the zone's discovery that failed is forgotten too.
[[nodiscard]] dns::Facts forget(const dns::Facts &facts, const NextLook &look);

struct Change
{
    QDateTime at; // of the later verification
    dns::DomainName name;
    dns::RecordType type = dns::RecordType::TXT;
    std::optional<VantagePoint> where = std::nullopt; // nullopt: the record as a whole
    State from = State::NotAsked;
    State to = State::NotAsked;
    friend bool operator==(const Change &, const Change &) = default;
};
// What is different between two looks, records first, then their cells; a record that came or went gives nothing.
[[nodiscard]] QList<Change> changesBetween(const Verification &before, const Verification &after);

} // namespace sw::verify
