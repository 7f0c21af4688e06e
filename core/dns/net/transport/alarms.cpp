// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/alarms.h"

#include <QPointer>

#include <utility>

namespace sw::dns {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 PortionNs = NsPerMs; // of firing at a time

} // namespace

void Alarms::Queue::append(Alarm &alarm)
{
    alarm.m_queue = this;
    alarm.m_before = last;
    alarm.m_after = nullptr;
    (last != nullptr ? last->m_after : first) = &alarm;
    last = &alarm;
}

void Alarms::Queue::remove(Alarm &alarm)
{
    (alarm.m_before != nullptr ? alarm.m_before->m_after : first) = alarm.m_after;
    (alarm.m_after != nullptr ? alarm.m_after->m_before : last) = alarm.m_before;
    alarm.m_queue = nullptr;
}

void Alarms::Alarm::set(Alarms &alarms, int ms, std::function<void()> ring)
{
    callOff();
    const qint64 now = alarms.m_clock.nsecsElapsed();
    m_when = now + ms * NsPerMs;
    m_ring = std::move(ring);
    alarms.m_queues[ms].append(*this);
    alarms.arm(now);
}

void Alarms::Alarm::callOff()
{
    // The timer keeps running and finds nothing to do. Most alarms are cancelled.
    if (m_queue != nullptr)
        m_queue->remove(*this);
}

Alarms::Alarms()
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarms::onTimer);
}

Alarms::~Alarms()
{
    for (auto &[length, queue] : m_queues) {
        while (queue.first != nullptr)
            queue.remove(*queue.first);
    }
}

qsizetype Alarms::pending() const
{
    qsizetype count = 0;
    for (const auto &[length, queue] : m_queues) {
        for (const Alarm *alarm = queue.first; alarm != nullptr; alarm = alarm->m_after)
            ++count;
    }
    return count;
}

Alarms::Alarm *Alarms::nextDue() const
{
    Alarm *next = nullptr;
    for (const auto &[length, queue] : m_queues) {
        if (queue.first != nullptr && (next == nullptr || queue.first->m_when < next->m_when))
            next = queue.first;
    }
    return next;
}

void Alarms::arm(qint64 now)
{
    const Alarm *next = nextDue();
    if (next == nullptr || (m_armedFor >= 0 && m_armedFor <= next->m_when))
        return;
    m_armedFor = next->m_when;
    const qint64 wait = std::max<qint64>(next->m_when - now, 0);
    m_timer.start(static_cast<int>((wait + NsPerMs - 1) / NsPerMs));
}

void Alarms::onTimer()
{
    m_armedFor = -1;
    const QPointer<Alarms> self(this);
    const qint64 began = m_clock.nsecsElapsed();
    qint64 now = began;
    for (Alarm *due = nextDue(); due != nullptr && due->m_when <= now && now - began < PortionNs; due = nextDue()) {
        due->callOff();
        const auto ring = std::move(due->m_ring);
        ring(); // may cancel others, set new ones, or destroy us
        if (!self)
            return;
        now = m_clock.nsecsElapsed();
    }
    arm(now);
}

} // namespace sw::dns
