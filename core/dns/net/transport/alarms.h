// SPDX-License-Identifier: Apache-2.0
// Many deadlines behind one timer: thousands of questions under way each want two, and a QTimer for each would cost
// more than the question (Qt keeps its timers in a list).
//
// An alarm rings from the event loop, at most once, never early; it is called off by destroying it. Many that are due
// at once ring in portions, so that the loop is not held. Alarms of one length wait in one queue, where the first set
// is the first due: setting one and calling it off are a few assignments, without memory of their own. There are as
// many queues as lengths in use, a handful (a time-out and the waits of a retry policy). Thread: the one that made it.
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
    class Alarm
    {
    public:
        Alarm() = default;
        ~Alarm() { callOff(); }
        Alarm(const Alarm &) = delete;
        Alarm &operator=(const Alarm &) = delete;
        // Rings in `ms`; what was set before is called off. The setting ends with `alarms`.
        void set(Alarms &alarms, int ms, std::function<void()> ring);
        void callOff();

    private:
        friend class Alarms;
        Queue *m_queue = nullptr; // set while it may ring
        Alarm *m_before = nullptr;
        Alarm *m_after = nullptr;
        qint64 m_when = 0; // ns of the Alarms' clock
        std::function<void()> m_ring;
    };

    Alarms();
    ~Alarms() override;
    [[nodiscard]] qsizetype pending() const;

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
