#include "core/base/operation.h"

#include <atomic>

namespace sw {

namespace {
std::atomic<int> s_live{0};
}

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
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Running)
                run();
        },
        Qt::QueuedConnection);
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
