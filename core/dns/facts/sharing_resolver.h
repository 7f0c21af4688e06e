// SPDX-License-Identifier: Apache-2.0
// A resolver between many operations and one other resolver: limits the number of queries in progress, merges equal
// ones, and caches answers for their TTL. Used by `portfolio`, where hundreds of domains share includes, mail hosts and
// name servers.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/resolver.h"

#include <QCache>
#include <QHash>
#include <QPointer>

#include <deque>
#include <unordered_map>

namespace sw::dns {

class SharingResolver final : public Resolver
{
public:
    // `others` and `clock` must outlive it; it must outlive its lookups. `inFlight` also bounds open sockets.
    SharingResolver(Resolver &others, const Clock &clock, int inFlight);
    ~SharingResolver() override;

    [[nodiscard]] std::unique_ptr<Lookup> lookup(const Query &query) override;

    [[nodiscard]] quint64 asked() const { return m_asked; }   // queries sent
    [[nodiscard]] quint64 shared() const { return m_shared; } // answered without a query

private:
    class Waiting;
    struct QueryHash
    {
        size_t operator()(const Query &query) const { return qHash(query, size_t(0)); }
    };
    struct Job
    {
        std::unique_ptr<Lookup> lookup; // null while queued
        QList<Waiting *> waiting;
    };

    void want(Waiting *waiting);
    void forget(Waiting *waiting);
    void launch();
    void onFact(const Fact &fact);
    [[nodiscard]] const Fact *remembered(const Query &query) const;

    static constexpr int MaxRemembered = 4'000; // answers; bounds the memory for any number of domains

    Resolver &m_others;
    const Clock &m_clock;
    int m_limit;
    int m_underWay = 0;
    quint64 m_asked = 0;
    quint64 m_shared = 0;
    std::unordered_map<Query, Job, QueryHash> m_jobs;
    std::deque<Query> m_queue; // may contain queries whose lookups were destroyed
    QCache<Query, Fact> m_remembered;
};

} // namespace sw::dns
