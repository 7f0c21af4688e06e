// SPDX-License-Identifier: Apache-2.0
// Something that takes time and ends exactly once.
//
// Contract, asserted here so that every operation keeps it:
//   - start() may be called once; the result never arrives inside start();
//   - a subclass announces its result by `if (conclude()) Q_EMIT finished(…)`: once, and never after abort();
//   - abort() and the destructor end it silently.
// Instances are counted, so that a test can prove that nothing leaks.
// Thread: lives and is used on the thread that made it.
#pragma once

#include <QObject>

namespace sw {

class Operation : public QObject
{
    Q_OBJECT
public:
    // Idle until start(); Finished and Aborted are final.
    enum class State { Idle, Running, Finished, Aborted };

    // The destructor ends a running operation without a signal.
    explicit Operation(QObject *parent = nullptr);
    ~Operation() override;

    // Queues run() for the event loop. Once only; asserted.
    void start();
    // Ends it without a signal; afterwards no signal comes. Allowed in every state and twice.
    void abort();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }

    // Instances alive in the whole process. Thread-safe.
    [[nodiscard]] static int liveCount();

protected:
    // Runs from the event loop after start(); begin the work here.
    virtual void run() = 0;
    // Free sockets, timers and children. Called by abort(); a subclass destructor must not rely on it
    // (virtual calls do not reach a subclass from ~Operation), so members clean up by RAII.
    virtual void release() {}
    // True exactly once, while running: the caller then emits its finished(…) signal as its last act
    // (a receiver may delete the operation).
    [[nodiscard]] bool conclude();

private:
    class StartQueue;
    static StartQueue &startQueue(); // this thread's

    void begin();

    State m_state = State::Idle;
    quint64 m_place = 0; // in the queue, from 1 on; 0: not there
};

} // namespace sw
