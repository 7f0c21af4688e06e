// SPDX-License-Identifier: Apache-2.0
// Time as an input. Nothing that decides reads the wall clock; the shell hands it in from here.
#pragma once

#include <QDateTime>

namespace sw {

// Where now() and timers of the whole program come from; tests and practice mode put their own in its place.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;      // UTC, millisecond resolution
    [[nodiscard]] virtual qint64 monotonicMs() const = 0; // for measuring only; never goes back
    // How many times quicker than real time now() passes.
    [[nodiscard]] virtual int speed() const { return 1; }
    // How long a timer has to run until now() is `at`; never negative.
    [[nodiscard]] qint64 realMsUntil(const QDateTime &at) const;
};

// The real one. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

// Time in a hurry, for practice: what takes minutes in real life takes seconds. now() starts with the clock beneath and
// passes `speed` times as quickly, without steps; what is measured (monotonicMs: the time of a round trip) stays true.
class QuickClock final : public Clock
{
public:
    QuickClock(const Clock &real, int speed); // `real` must outlive it
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] int speed() const override { return m_speed; }

private:
    const Clock &m_real;
    int m_speed;
    QDateTime m_start;
    qint64 m_startMs;
};

} // namespace sw
