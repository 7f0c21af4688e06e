// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/lookup_loop.h"

#include <QPointer>

#include <utility>

namespace sw::dns {

LookupLoop::LookupLoop(Resolver &resolver, Facts known, Needs needs, QObject *parent)
    : LookupLoop(resolver, std::move(known), std::move(needs), Limits(), parent)
{}

LookupLoop::LookupLoop(Resolver &resolver, Facts known, Needs needs, Limits limits, QObject *parent)
    : Operation(parent)
    , m_resolver(resolver)
    , m_facts(std::move(known))
    , m_needs(std::move(needs))
    , m_limits(limits)
{}

LookupLoop::~LookupLoop()
{
    for (auto &lookup : m_ended) // one of them may be on the call stack
        lookup.release()->deleteLater();
}

void LookupLoop::run()
{
    step();
}

void LookupLoop::release()
{
    m_waiting.clear();
    m_underWay.clear();
}

void LookupLoop::step()
{
    m_stepQueued = false;
    if (!isRunning())
        return;
    const QuestionSet needed = m_needs(m_facts);
    if (needed.isEmpty()) {
        if (conclude())
            Q_EMIT finished(End::Complete);
        return;
    }
    if (m_rounds >= m_limits.rounds || m_asked + needed.size() > m_limits.questions) {
        giveUp(needed);
        return;
    }
    ++m_rounds;
    m_asked += static_cast<int>(needed.size());
    m_waiting = needed.queries();
    launch();
}

void LookupLoop::launch()
{
    constexpr int AtOnce = 100; // lookups started in one turn of the event loop, so that it stays responsive
    for (int i = 0; !m_waiting.isEmpty() && static_cast<int>(m_underWay.size()) < m_limits.inFlight; ++i) {
        if (i == AtOnce) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isRunning())
                        launch();
                },
                Qt::QueuedConnection);
            return;
        }
        auto lookup = m_resolver.lookup(m_waiting.takeFirst());
        const int ticket = m_nextTicket++;
        connect(lookup.get(), &Lookup::finished, this, [this, ticket](const Fact &fact) { onAnswer(ticket, fact); });
        Lookup *started = lookup.get();
        m_underWay.emplace(ticket, std::move(lookup));
        started->start();
    }
}

void LookupLoop::onAnswer(int ticket, const Fact &fact)
{
    const auto found = m_underWay.find(ticket);
    if (found != m_underWay.end()) {
        releaseLookup(std::move(found->second));
        m_underWay.erase(found);
    }
    const LookupFailure *failure = fact.failure();
    const bool silent = failure != nullptr && failure->kind == FailureKind::Timeout;
    if (fact.query.server.role != Server::Role::Authoritative && silent && !m_retried.contains(fact.query))
        m_slow.append(fact.query);
    else if (failure == nullptr || failure->kind == FailureKind::ServFail || failure->kind == FailureKind::Refused)
        m_responding.insert(fact.query.server);
    m_facts.add(fact);
    const QPointer<LookupLoop> self(this); // a receiver may delete the loop
    Q_EMIT answered(fact);
    if (!self || !isRunning())
        return;
    launch();
    if (m_underWay.empty() && m_waiting.isEmpty() && !retrySlow() && !m_stepQueued) {
        m_stepQueued = true;
        // Queued: a receiver of answered() may be deep in a call of its own.
        QMetaObject::invokeMethod(
            this, [this] { step(); }, Qt::QueuedConnection);
    }
}

bool LookupLoop::retrySlow()
{
    for (const Query &query : std::exchange(m_slow, {})) {
        if (!m_responding.contains(query.server))
            continue; // a resolver that never replied would only time out again
        m_retried.insert(query);
        m_waiting.append(query);
        ++m_asked;
    }
    launch();
    return !m_underWay.empty() || !m_waiting.isEmpty();
}

// The lookup is still emitting: delete it from the event loop, together with others that end in this turn.
void LookupLoop::releaseLookup(std::unique_ptr<Lookup> lookup)
{
    if (m_ended.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    }
    m_ended.push_back(std::move(lookup));
}

void LookupLoop::giveUp(const QuestionSet &needed)
{
    for (const Query &query : needed.queries())
        m_facts.add(Fact{query, LookupFailure{FailureKind::Cancelled, "limit"}, {}});
    if (conclude())
        Q_EMIT finished(End::LimitReached);
}

} // namespace sw::dns
