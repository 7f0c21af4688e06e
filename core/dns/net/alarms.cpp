#include "core/dns/net/alarms.h"

#include <QPointer>

#include <utility>

namespace sw::dns {

namespace {

constexpr qint64 NsPerMs = 1'000'000;
constexpr qint64 PortionNs = 3 * NsPerMs; // of ringing at a time

} // namespace

void Alarms::Alarm::set(Alarms &alarms, int ms, std::function<void()> ring)
{
    callOff();
    m_alarms = &alarms;
    const qint64 now = alarms.m_clock.nsecsElapsed();
    m_key = {now + ms * NsPerMs, alarms.m_next++};
    alarms.m_entries.emplace(m_key, Entry{this, std::move(ring)});
    alarms.arm(now);
}

void Alarms::Alarm::callOff()
{
    // The timer is left as it is: it finds nothing to do. Most alarms never ring.
    if (m_alarms != nullptr)
        m_alarms->m_entries.erase(m_key);
    m_alarms = nullptr;
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
    for (auto &[key, entry] : m_entries)
        entry.alarm->m_alarms = nullptr;
}

void Alarms::arm(qint64 now)
{
    if (m_entries.empty())
        return;
    const qint64 first = m_entries.begin()->first.first;
    if (m_armedFor >= 0 && m_armedFor <= first)
        return;
    m_armedFor = first;
    const qint64 wait = std::max<qint64>(first - now, 0);
    m_timer.start(static_cast<int>((wait + NsPerMs - 1) / NsPerMs));
}

void Alarms::onTimer()
{
    m_armedFor = -1;
    const QPointer<Alarms> self(this);
    const qint64 began = m_clock.nsecsElapsed();
    qint64 now = began;
    while (!m_entries.empty() && m_entries.begin()->first.first <= now && now - began < PortionNs) {
        const auto first = m_entries.begin();
        first->second.alarm->m_alarms = nullptr;
        const auto ring = std::move(first->second.ring);
        m_entries.erase(first);
        ring(); // may call off others, set new ones, or destroy us
        if (!self)
            return;
        now = m_clock.nsecsElapsed();
    }
    arm(now);
}

} // namespace sw::dns
