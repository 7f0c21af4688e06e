#include "core/base/operation.h"

#include "core/base/queued_run.h"

#include <QElapsedTimer>
#include <QPointer>

#include <atomic>
#include <deque>
#include <functional>

namespace sw {

namespace {

std::atomic<int> s_live{0};

constexpr qint64 PortionNs = 1'000'000;

// What start() has queued on this thread. One event for many, because a sweep starts hundreds of lookups at once and an
// event each costs more than the lookup; in portions, so that the loop is not held meanwhile.
class StartQueue final : public QueuedRun
{
public:
    void add(QObject *operation, std::function<void()> begin)
    {
        m_waiting.push_back({operation, std::move(begin)});
        schedule();
    }

private:
    struct Waiting
    {
        QPointer<QObject> operation;
        std::function<void()> begin;
    };

    void run() override // a portion of them
    {
        QElapsedTimer timer;
        timer.start();
        // What is started by these waits for the next turn: nothing here can go round for ever.
        for (size_t left = m_waiting.size(); left > 0 && timer.nsecsElapsed() < PortionNs; --left) {
            const Waiting next = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (next.operation)
                next.begin();
        }
        if (!m_waiting.empty())
            schedule();
    }

    std::deque<Waiting> m_waiting;
};

StartQueue &startQueue()
{
    thread_local StartQueue queue;
    return queue;
}

} // namespace

Operation::Operation(QObject *parent)
    : QObject(parent)
{
    ++s_live;
}

Operation::~Operation()
{
    m_state = State::Aborted;
    --s_live;
}

int Operation::liveCount()
{
    return s_live;
}

void Operation::start()
{
    Q_ASSERT_X(m_state == State::Idle, "Operation::start", "an operation starts once");
    if (m_state != State::Idle)
        return;
    m_state = State::Running;
    // Queued, so that a result can never arrive before the caller has connected to it.
    startQueue().add(this, [this] {
        if (m_state == State::Running)
            run();
    });
}

void Operation::abort()
{
    if (m_state == State::Finished || m_state == State::Aborted)
        return;
    m_state = State::Aborted;
    release();
}

bool Operation::conclude()
{
    Q_ASSERT_X(m_state != State::Finished, "Operation::conclude", "an operation finishes once");
    if (m_state != State::Running)
        return false;
    m_state = State::Finished;
    return true;
}

} // namespace sw
