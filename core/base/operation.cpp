#include "core/base/operation.h"

#include "core/base/queued_run.h"

#include <QElapsedTimer>

#include <atomic>
#include <deque>

namespace sw {

namespace {

std::atomic<int> s_live{0};

constexpr qint64 PortionNs = 1'000'000;

} // namespace

// What start() has queued on this thread. One event for many, because a sweep starts hundreds of lookups at once and an
// event each costs more than the lookup; in portions, so that the loop is not held meanwhile.
class Operation::StartQueue final : public QueuedRun
{
public:
    ~StartQueue() override
    {
        for (Operation *operation : m_waiting) {
            if (operation != nullptr)
                operation->m_place = 0; // it may outlive this thread's variables
        }
    }

    void add(Operation &operation)
    {
        m_waiting.push_back(&operation);
        operation.m_place = m_begun + m_waiting.size();
        schedule();
    }

    void remove(Operation &operation)
    {
        m_waiting[operation.m_place - m_begun - 1] = nullptr;
        operation.m_place = 0;
    }

private:
    void run() override // a portion of them
    {
        QElapsedTimer timer;
        timer.start();
        // What is started by these waits for the next turn: nothing here can go round for ever.
        for (size_t left = m_waiting.size(); left > 0 && timer.nsecsElapsed() < PortionNs; --left) {
            Operation *next = m_waiting.front();
            m_waiting.pop_front();
            ++m_begun;
            if (next == nullptr)
                continue;
            next->m_place = 0;
            next->begin();
        }
        if (!m_waiting.empty())
            schedule();
    }

    std::deque<Operation *> m_waiting; // nullptr: gone before its turn
    quint64 m_begun = 0;               // places before the first of them
};

Operation::StartQueue &Operation::startQueue()
{
    thread_local StartQueue queue;
    return queue;
}

Operation::Operation(QObject *parent)
    : QObject(parent)
{
    ++s_live;
}

Operation::~Operation()
{
    if (m_place != 0)
        startQueue().remove(*this);
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
    startQueue().add(*this);
}

void Operation::begin()
{
    if (m_state == State::Running)
        run();
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
