// SPDX-License-Identifier: Apache-2.0
#include "core/verify/watch.h"

#include "core/base/abort_and_delete_later.h"
#include "core/verify/matrix/while_asking.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

Watch::Watch(Resolver &resolver, const Clock &clock, VerifyRequest request, WatchLimits limits, QObject *parent)
    : Operation(parent)
    , m_resolver(resolver)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
}

Watch::~Watch() = default;

void Watch::run()
{
    look();
}

void Watch::release()
{
    m_timer.stop();
    m_loop.reset();
}

void Watch::look()
{
    if (!isRunning() || m_loop)
        return;
    // A timer may fire slightly early or be cut short by its range: the schedule decides.
    if (m_next && m_clock.now() < m_next->at) {
        schedule(m_next->at);
        return;
    }
    if (m_next)
        m_facts = forget(m_facts, *m_next);
    m_next.reset();
    m_loop = std::make_unique<LookupLoop>(m_resolver, m_facts, stepNeeds([request = m_request](const Facts &facts) {
                                              return verifyPlan(request, facts);
                                          }));
    connect(m_loop.get(), &LookupLoop::answered, this, &Watch::answered);
    connect(m_loop.get(), &LookupLoop::finished, this, &Watch::onLoopFinished);
    m_loop->start();
}

void Watch::onLoopFinished()
{
    m_facts = m_loop->facts();
    m_asked += m_loop->asked();
    abortAndDeleteLater(m_loop, this);
    ++m_looks;
    const Verification now = partialVerification(m_request, m_facts);
    const QList<Change> changes = m_last ? changesBetween(*m_last, now) : QList<Change>();
    m_quietLooks = changes.isEmpty() && m_looks > 1 ? m_quietLooks + 1 : 0;
    m_last = now;
    m_next = nextLook(now, m_quietLooks, m_clock.now(), m_limits);
    if (m_next)
        schedule(m_next->at);
    const bool done = !m_next;
    const QPointer<Watch> self(this);
    Q_EMIT looked(now, changes);
    if (self && done && isRunning() && conclude())
        Q_EMIT finished();
}

void Watch::schedule(const QDateTime &at)
{
    // A timer does not count the time in which the computer sleeps, so the clock is read at least once an hour.
    constexpr qint64 LongestTimer = 3'600'000;
    m_timer.start(static_cast<int>(std::min(m_clock.realMsUntil(at), LongestTimer)));
}

Verification Watch::soFar() const
{
    return whileAsking(partialVerification(m_request, m_loop ? m_loop->facts() : m_facts), m_last ? &*m_last : nullptr);
}

} // namespace sw::verify
