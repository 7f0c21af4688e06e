// SPDX-License-Identifier: Apache-2.0
// Something that is done once in the next turn of the event loop, however often it is asked for until then.
#pragma once

#include <QMetaObject>
#include <QObject>

namespace sw {

// Thread: the one it lives in. Nothing runs after its end; run() may bring that about.
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
