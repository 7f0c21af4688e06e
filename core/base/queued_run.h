// SPDX-License-Identifier: Apache-2.0
// Work that is done once in the next turn of the event loop, however often it was requested before.
#pragma once

#include <QMetaObject>
#include <QObject>

namespace sw {

// A subclass calls schedule() and implements run(). Thread: the one the object lives in. run() may delete the object;
// after its deletion nothing runs.
class QueuedRun : public QObject
{
protected:
    void schedule()
    {
        if (m_queued)
            return;
        m_queued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_queued = false;
                run();
            },
            Qt::QueuedConnection);
    }
    virtual void run() = 0;

private:
    bool m_queued = false;
};

} // namespace sw
