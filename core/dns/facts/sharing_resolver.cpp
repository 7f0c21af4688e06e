// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/sharing_resolver.h"

namespace sw::dns {

class SharingResolver::Waiting final : public Lookup
{
public:
    Waiting(SharingResolver &owner, const Query &query)
        : m_owner(owner)
        , m_query(query)
    {}
    ~Waiting() override { m_owner.forget(this); }

    [[nodiscard]] const Query &query() const { return m_query; }
    void deliver(const Fact &fact)
    {
        if (conclude())
            Q_EMIT finished(fact);
    }

protected:
    void run() override { m_owner.want(this); }
    void release() override { m_owner.forget(this); }

private:
    SharingResolver &m_owner;
    Query m_query;
};

SharingResolver::SharingResolver(Resolver &others, const Clock &clock, int inFlight)
    : m_others(others)
    , m_clock(clock)
    , m_limit(inFlight)
    , m_remembered(MaxRemembered)
{}

SharingResolver::~SharingResolver() = default;

std::unique_ptr<Lookup> SharingResolver::lookup(const Query &query)
{
    return std::make_unique<Waiting>(*this, query);
}

const Fact *SharingResolver::remembered(const Query &query) const
{
    const Fact *fact = m_remembered.object(query);
    if (fact == nullptr)
        return nullptr;
    const auto expires = fact->expiresAt();
    return expires && *expires > m_clock.now() ? fact : nullptr;
}

void SharingResolver::want(Waiting *waiting)
{
    if (const Fact *fact = remembered(waiting->query())) {
        ++m_shared;
        waiting->deliver(Fact(*fact));
        return;
    }
    const auto [job, isNew] = m_jobs.try_emplace(waiting->query());
    job->second.waiting.append(waiting);
    if (isNew)
        m_queue.push_back(waiting->query());
    else
        ++m_shared;
    launch();
}

void SharingResolver::forget(Waiting *waiting)
{
    const auto job = m_jobs.find(waiting->query());
    if (job == m_jobs.end() || job->second.waiting.removeAll(waiting) == 0 || !job->second.waiting.isEmpty())
        return;
    if (job->second.lookup) { // all lookups for it were destroyed
        job->second.lookup.release()->deleteLater();
        --m_underWay;
    }
    m_jobs.erase(job);
}

void SharingResolver::launch()
{
    while (m_underWay < m_limit && !m_queue.empty()) {
        const Query query = m_queue.front();
        m_queue.pop_front();
        const auto job = m_jobs.find(query);
        if (job == m_jobs.end() || job->second.lookup)
            continue;
        job->second.lookup = m_others.lookup(query);
        QObject::connect(job->second.lookup.get(), &Lookup::finished, job->second.lookup.get(),
                         [this](const Fact &fact) { onFact(fact); });
        ++m_underWay;
        ++m_asked;
        job->second.lookup->start();
    }
}

void SharingResolver::onFact(const Fact &fact)
{
    const auto found = m_jobs.find(fact.query);
    if (found == m_jobs.end() || !found->second.lookup)
        return; // its lookups were destroyed meanwhile
    // The lookup is still emitting: delete it from the event loop.
    found->second.lookup.release()->deleteLater();
    const QList<Waiting *> waiting = std::move(found->second.waiting);
    m_jobs.erase(found);
    --m_underWay;
    // Authoritative servers are asked once for each domain: only a resolver's answers are asked for again.
    if (fact.query.server.role == Server::Role::RunResolver && !fact.isFailure())
        m_remembered.insert(fact.query, new Fact(fact));
    // Delivering may destroy any of the others.
    QList<QPointer<Waiting>> alive;
    for (Waiting *one : waiting)
        alive.append(one);
    for (const QPointer<Waiting> &one : alive) {
        if (one)
            one->deliver(fact);
    }
    launch();
}

} // namespace sw::dns
