// SPDX-License-Identifier: Apache-2.0
// Many deadlines behind one timer: thousands of queries in progress need two each, and a QTimer for each would cost
// more than the query (Qt keeps its timers in a list).
//
// A deadline fires from the event loop, at most once, never early; destroying the Alarm cancels it. Many that are due
// at once fire in portions of a millisecond, so that the loop stays responsive. Deadlines of one length are in one
// queue, where the first set is the first due: setting and cancelling are a few assignments, without allocation. There
// are as many queues as lengths in use, a handful (a time-out and the waits of a retry policy). Thread: the one that
// made it.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace sw::dns {

class Alarms : public QObject
{
    struct Queue;

public:
    // One deadline.
    class Alarm
    {
    public:
        // Not set.
        Alarm() = default;
        ~Alarm() { callOff(); }
        Alarm(const Alarm &) = delete;
        Alarm &operator=(const Alarm &) = delete;
        // Calls `ring` in `ms`; an earlier setting is cancelled. Destroying `alarms` cancels it, too.
        void set(Alarms &alarms, int ms, std::function<void()> ring);
        void callOff(); // cancels; harmless when not set

    private:
        friend class Alarms;
        Queue *m_queue = nullptr; // set while it may fire
        Alarm *m_before = nullptr;
        Alarm *m_after = nullptr;
        qint64 m_when = 0; // ns of the Alarms' clock
        std::function<void()> m_ring;
    };

    Alarms(); // without deadlines
    ~Alarms() override;
    [[nodiscard]] qsizetype pending() const; // how many are set

private:
    struct Queue
    {
        Alarm *first = nullptr; // due before all others here
        Alarm *last = nullptr;
        void append(Alarm &alarm);
        void remove(Alarm &alarm);
    };
    [[nodiscard]] Alarm *nextDue() const;
    void arm(qint64 now);
    void onTimer();

    std::map<int, Queue> m_queues; // by length in ms
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_armedFor = -1; // ns; -1: the timer does not run
};

} // namespace sw::dns
