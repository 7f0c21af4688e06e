// SPDX-License-Identifier: Apache-2.0
// What waits for the event loop and is done there in slices: one event for many, because a sweep brings hundreds at
// once and an event each would cost more than the work; at most a millisecond at a time, so that the loop is not held.
#pragma once

#include "core/base/queued_run.h"

#include <QElapsedTimer>
#include <QPointer>

#include <deque>
#include <functional>

namespace sw {

// Of objects that are kept elsewhere and may be gone before their turn. Thread: the one it lives in.
template<class T>
class SlicedQueue final : public QueuedRun
{
public:
    using Place = quint64; // from 1 on

    // `take` has its turn with each, in order; it may add others, which wait for the next slice, and may destroy the
    // queue. `emptied` follows the slice after which nothing waits.
    explicit SlicedQueue(std::function<void(T &)> take, std::function<void()> emptied = {})
        : m_take(std::move(take))
        , m_emptied(std::move(emptied))
    {}

    Place add(T &item)
    {
        m_waiting.push_back(&item);
        schedule();
        return m_begun + m_waiting.size();
    }
    // Before its turn: it is not taken any more.
    void remove(Place place) { m_waiting[place - m_begun - 1] = nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    // Calls f(T &) for all that wait.
    template<class F>
    void each(F f) const
    {
        for (T *item : m_waiting) {
            if (item != nullptr)
                f(*item);
        }
    }

private:
    static constexpr qint64 SliceNs = 1'000'000;

    void run() override
    {
        const QPointer<QObject> self(this);
        const auto take = m_take; // its own, should the queue go meanwhile
        QElapsedTimer timer;
        timer.start();
        // Not those that are added meanwhile: nothing here can go round for ever.
        for (size_t left = m_waiting.size(); left > 0 && timer.nsecsElapsed() < SliceNs; --left) {
            T *next = m_waiting.front();
            m_waiting.pop_front();
            ++m_begun;
            if (next != nullptr)
                take(*next);
            if (!self)
                return;
        }
        if (!m_waiting.empty())
            schedule();
        else if (m_emptied)
            m_emptied();
    }

    std::function<void(T &)> m_take;
    std::function<void()> m_emptied;
    std::deque<T *> m_waiting; // nullptr: gone before its turn
    Place m_begun = 0;         // places before the first of them
};

} // namespace sw
