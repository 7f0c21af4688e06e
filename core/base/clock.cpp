// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace sw {

qint64 Clock::realMsUntil(const QDateTime &at) const
{
    const qint64 left = std::max<qint64>(0, now().msecsTo(at));
    return (left + speed() - 1) / speed(); // rounded up: a timer must not fire before `at`
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::monotonicMs() const
{
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceBoot).count();
}

QuickClock::QuickClock(const Clock &real, int speed)
    : m_real(real)
    , m_speed(std::max(1, speed))
    , m_start(real.now())
    , m_startMs(real.monotonicMs())
{}

QDateTime QuickClock::now() const
{
    return m_start.addMSecs((m_real.monotonicMs() - m_startMs) * m_speed);
}

qint64 QuickClock::monotonicMs() const
{
    return m_real.monotonicMs();
}

} // namespace sw
