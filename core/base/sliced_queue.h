// SPDX-License-Identifier: Apache-2.0
// Queues work for the event loop in slices: one event serves many items, because a sweep adds hundreds at once and an
// event each would cost more than the work; a slice takes at most a millisecond, so that the loop stays responsive.
#pragma once

#include "core/base/queued_run.h"

#include <QElapsedTimer>
#include <QPointer>

#include <deque>
#include <functional>

namespace sw {

// The objects are owned elsewhere; one that is destroyed before its turn has to be removed first. Thread: the one the
// queue lives in.
template<class T>
class SlicedQueue final : public QueuedRun
{
public:
    using Place = quint64; // a ticket for remove(), from 1 on

    // `take` is called for each item, in order; it may add others, which wait for the next slice, and may destroy the
    // queue. `emptied` is called after the slice that leaves the queue empty.
    explicit SlicedQueue(std::function<void(T &)> take, std::function<void()> emptied = {})
        : m_take(std::move(take))
        , m_emptied(std::move(emptied))
    {}

    // At the end.
    Place add(T &item)
    {
        m_waiting.push_back(&item);
        schedule();
        return m_begun + m_waiting.size();
    }
    // Only before its turn; it is skipped then.
    void remove(Place place) { m_waiting[place - m_begun - 1] = nullptr; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    // Calls f(T &) for all items that are still queued.
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
        const auto take = m_take; // a copy, since the queue may be destroyed meanwhile
        QElapsedTimer timer;
        timer.start();
        // Items added meanwhile wait for the next slice, so that this loop always ends.
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
    std::deque<T *> m_waiting; // nullptr: removed before its turn
    Place m_begun = 0;         // places before the first of them
};

} // namespace sw
