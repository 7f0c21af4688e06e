// SPDX-License-Identifier: Apache-2.0
#include "core/base/operation.h"

#include "core/base/sliced_queue.h"

#include <atomic>
#include <utility>

namespace sw {

namespace {

std::atomic<int> s_live{0};

} // namespace

// What start() has queued on this thread.
class Operation::StartQueue
{
public:
    ~StartQueue()
    {
        m_queue.each([](Operation &operation) { operation.m_place = 0; }); // it may outlive this thread's variables
    }
    void add(Operation &operation) { operation.m_place = m_queue.add(operation); }
    void remove(Operation &operation) { m_queue.remove(std::exchange(operation.m_place, 0)); }

private:
    SlicedQueue<Operation> m_queue{[](Operation &operation) {
        operation.m_place = 0;
        operation.begin();
    }};
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
