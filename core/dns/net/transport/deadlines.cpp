// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/deadlines.h"

#include <QPointer>

#include <utility>

namespace sw::dns {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 PortionNs = NsPerMs; // of firing at a time

} // namespace

void Deadlines::Queue::append(Deadline &deadline)
{
    deadline.m_queue = this;
    deadline.m_before = last;
    deadline.m_after = nullptr;
    (last != nullptr ? last->m_after : first) = &deadline;
    last = &deadline;
}

void Deadlines::Queue::remove(Deadline &deadline)
{
    (deadline.m_before != nullptr ? deadline.m_before->m_after : first) = deadline.m_after;
    (deadline.m_after != nullptr ? deadline.m_after->m_before : last) = deadline.m_before;
    deadline.m_queue = nullptr;
}

void Deadlines::Deadline::set(Deadlines &deadlines, int ms, std::function<void()> fire)
{
    cancel();
    const qint64 now = deadlines.m_clock.nsecsElapsed();
    m_when = now + ms * NsPerMs;
    m_fire = std::move(fire);
    deadlines.m_queues[ms].append(*this);
    deadlines.arm(now);
}

void Deadlines::Deadline::cancel()
{
    // The timer keeps running and finds nothing to do. Most alarms are cancelled.
    if (m_queue != nullptr)
        m_queue->remove(*this);
}

Deadlines::Deadlines()
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::onTimer);
}

Deadlines::~Deadlines()
{
    for (auto &[length, queue] : m_queues) {
        while (queue.first != nullptr)
            queue.remove(*queue.first);
    }
}

qsizetype Deadlines::pending() const
{
    qsizetype count = 0;
    for (const auto &[length, queue] : m_queues) {
        for (const Deadline *deadline = queue.first; deadline != nullptr; deadline = deadline->m_after)
            ++count;
    }
    return count;
}

Deadlines::Deadline *Deadlines::nextDue() const
{
    Deadline *next = nullptr;
    for (const auto &[length, queue] : m_queues) {
        if (queue.first != nullptr && (next == nullptr || queue.first->m_when < next->m_when))
            next = queue.first;
    }
    return next;
}

void Deadlines::arm(qint64 now)
{
    const Deadline *next = nextDue();
    if (next == nullptr || (m_armedFor >= 0 && m_armedFor <= next->m_when))
        return;
    m_armedFor = next->m_when;
    const qint64 wait = std::max<qint64>(next->m_when - now, 0);
    m_timer.start(static_cast<int>((wait + NsPerMs - 1) / NsPerMs));
}

void Deadlines::onTimer()
{
    m_armedFor = -1;
    const QPointer<Deadlines> self(this);
    const qint64 began = m_clock.nsecsElapsed();
    qint64 now = began;
    for (Deadline *due = nextDue(); due != nullptr && due->m_when <= now && now - began < PortionNs; due = nextDue()) {
        due->cancel();
        const auto fire = std::move(due->m_fire);
        fire(); // may cancel others, set new ones, or destroy us
        if (!self)
            return;
        now = m_clock.nsecsElapsed();
    }
    arm(now);
}

} // namespace sw::dns
