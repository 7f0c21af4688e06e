// SPDX-License-Identifier: Apache-2.0
// See watch_schedule.h. Negative caching: RFC 2308 5; caching of failures: RFC 9520 (at most five minutes).
#include "core/verify/watch_schedule.h"

#include <algorithm>
#include <cmath>

namespace sw::verify {

using namespace sw::dns;

namespace {

qint64 pauseMs(int quietLooks, const WatchLimits &limits)
{
    const double wanted = limits.minIntervalMs * std::pow(std::max(1.0, limits.growth), std::clamp(quietLooks, 0, 64));
    const double longest = std::max(limits.minIntervalMs, limits.maxIntervalMs);
    return static_cast<qint64>(std::min(wanted, longest));
}

// How long resolvers repeat a failure without asking again, with a margin: 60 s for PowerDNS recursor, 5 s for Unbound,
// 1 s for BIND (RFC 9520 allows five minutes).
constexpr qint64 FailureMemoryMs = 65'000;

// The sum of the pauses of that many rounds without news.
qint64 waitedMs(int quietLooks, const WatchLimits &limits)
{
    qint64 waited = 0;
    for (int look = 0; look < quietLooks && waited < FailureMemoryMs; ++look)
        waited += pauseMs(look, limits);
    return waited;
}

// The expiry of a negative answer is a forecast: Unbound shows what is left of the zone's SOA, which other questions
// renew or outlive, and every resolver has its own cap. Asking in between only reads the cache.
constexpr int NegativeAgainSecs = 900;

struct Due
{
    Query query;
    QDateTime at;
    Because because;
};

// Further questions are repeated now and then; what leads to a zone or a host hardly ever changes.
bool goesStale(const Query &query)
{
    return query.server.role != Server::Role::RunResolver || query.question.type == RecordType::TXT;
}

// Every answer that is not yet as it should be, with the time at which asking again can give something new.
QList<Due> duesOf(const Verification &last, int quietLooks, const QDateTime &lookedAt, const WatchLimits &limits)
{
    // Searching for mistakes takes several questions a record: once in four quiet rounds is enough.
    constexpr int SideQuestionsEvery = 4;
    const bool askSideQuestions = quietLooks % SideQuestionsEvery == 0;
    const qint64 pause = pauseMs(quietLooks, limits);
    QList<Due> dues;
    const QDateTime afterPause = lookedAt.addMSecs(pause);
    for (const RecordStatus &status : last.records) {
        if (!isGood(status.state) && askSideQuestions) {
            for (const Query &query : status.alsoAsked) {
                if (goesStale(query))
                    dues.append({query, afterPause, Because::NameServersNext});
            }
        }
        for (const Cell &cell : status.cells) {
            const Query query{{status.record.name, status.record.type}, cell.at.server};
            if (isGood(cell.state) || cell.state == State::NotAsked || status.state == State::Inherited)
                continue;
            if (cell.expiresAt) {
                QDateTime due = cell.expiresAt->addMSecs(limits.afterExpiryMs);
                if (cell.state == State::NotYet)
                    due = std::min(due, lookedAt.addSecs(NegativeAgainSecs));
                dues.append({query, due, Because::CachedAnswerExpires});
            } else if (couldNotAsk(cell.state))
                dues.append({query, afterPause, Because::RetryFailure});
            else
                dues.append({query, afterPause, Because::NameServersNext});
        }
    }
    for (const Query &query : last.zone.failures)
        dues.append({query, afterPause, Because::RetryFailure});
    return dues;
}

} // namespace

std::optional<NextLook> nextLook(const Verification &last, int quietLooks, const QDateTime &lookedAt,
                                 const WatchLimits &limits)
{
    if (last.complete() || last.records.isEmpty())
        return std::nullopt;
    if (last.completeAtNameServers() && waitedMs(quietLooks, limits) >= FailureMemoryMs)
        return std::nullopt; // a failure this long is not repeated from memory
    QList<Due> dues = duesOf(last, quietLooks, lookedAt, limits);
    const QDateTime soonest = lookedAt.addMSecs(limits.minIntervalMs);
    if (dues.isEmpty()) // nothing to ask (no zone, no servers): ask for the zone itself, slowly
        return NextLook{lookedAt.addMSecs(pauseMs(quietLooks, limits)),
                        Because::RetryFailure,
                        {Query{{last.domain, RecordType::SOA}}}};
    const auto earliest =
        std::min_element(dues.cbegin(), dues.cend(), [](const Due &a, const Due &b) { return a.at < b.at; });
    NextLook look{std::max(earliest->at, soonest), earliest->because, {}};
    for (const Due &due : std::as_const(dues)) {
        if (due.at <= look.at)
            look.again.append(due.query);
    }
    return look;
}

Facts forget(const Facts &facts, const NextLook &look)
{
    Facts copy = facts;
    for (const Query &query : look.again)
        copy.remove(query);
    return copy;
}

QList<Change> changesBetween(const Verification &before, const Verification &after)
{
    QList<Change> changes;
    for (const RecordStatus &now : after.records) {
        const auto then = std::find_if(before.records.cbegin(), before.records.cend(),
                                       [&](const RecordStatus &status) { return status.record == now.record; });
        if (then == before.records.cend())
            continue;
        const Change base{after.at, now.record.name, now.record.type, std::nullopt, then->state, now.state};
        if (then->state != now.state)
            changes.append(base);
        for (const Cell &cell : now.cells) {
            const auto old =
                std::find_if(then->cells.cbegin(), then->cells.cend(), [&](const Cell &c) { return c.at == cell.at; });
            const State from = old == then->cells.cend() ? State::NotAsked : old->state;
            if (from == cell.state)
                continue;
            Change change = base;
            change.where = cell.at;
            change.from = from;
            change.to = cell.state;
            changes.append(change);
        }
    }
    return changes;
}

} // namespace sw::verify
