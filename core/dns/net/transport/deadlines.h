// SPDX-License-Identifier: Apache-2.0
// Many deadlines behind one timer: thousands of queries in progress need two each, and a QTimer for each would cost
// more than the query (Qt keeps its timers in a list).
//
// A deadline fires from the event loop, at most once, never early; destroying the Deadline cancels it. Many that are
// due at once fire in portions of a millisecond, so that the loop stays responsive. Deadlines of one length are in one
// queue, where the first set is the first due: setting and cancelling are a few assignments, without allocation. There
// are as many queues as lengths in use, a handful (a time-out and the waits of a retry policy). Thread: the one that
// made it.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace sw::dns {

class Deadlines : public QObject
{
    struct Queue;

public:
    // One deadline.
    class Deadline
    {
    public:
        // Not set.
        Deadline() = default;
        ~Deadline() { cancel(); }
        Deadline(const Deadline &) = delete;
        Deadline &operator=(const Deadline &) = delete;
        // Calls `ring` in `ms`; an earlier setting is cancelled. Destroying `alarms` cancels it, too.
        void set(Deadlines &deadlines, int ms, std::function<void()> fire);
        void cancel(); // cancels; harmless when not set

    private:
        friend class Deadlines;
        Queue *m_queue = nullptr; // set while it may fire
        Deadline *m_before = nullptr;
        Deadline *m_after = nullptr;
        qint64 m_when = 0; // ns of the clock of the Deadlines
        std::function<void()> m_fire;
    };

    Deadlines(); // without deadlines
    ~Deadlines() override;
    [[nodiscard]] qsizetype pending() const; // how many are set

private:
    struct Queue
    {
        Deadline *first = nullptr; // due before all others here
        Deadline *last = nullptr;
        void append(Deadline &deadline);
        void remove(Deadline &deadline);
    };
    [[nodiscard]] Deadline *nextDue() const;
    void arm(qint64 now);
    void onTimer();

    std::map<int, Queue> m_queues; // by length in ms
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_armedFor = -1; // ns; -1: the timer does not run
};

} // namespace sw::dns
