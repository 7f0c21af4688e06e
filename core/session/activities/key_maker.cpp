// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/key_maker.h"

#include <QMutex>
#include <QThreadPool>

namespace sw::session {

Expected<QByteArray> recordOfPublicKey(const QByteArray &text)
{
    return dkim::keyRecordFromPublicKey(text);
}

// Shared by both threads. `owner` is null once the result is not wanted any more.
struct KeyMaker::Shared
{
    QMutex mutex;
    KeyMaker *owner = nullptr;
};

KeyMaker::KeyMaker(const KeyRequest &request, QObject *parent)
    : Operation(parent)
    , m_request(request)
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

KeyMaker::~KeyMaker()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

void KeyMaker::release()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

void KeyMaker::run()
{
    QThreadPool::globalInstance()->start([shared = m_shared, request = m_request] {
        auto pair = dkim::generateKeyPair(request.type);
        dkim::releaseThreadState(); // before the result is sent, as its receiver may end the program
        // Saving is short, so the lock is held: nothing is written for an abandoned request.
        const QMutexLocker lock(&shared->mutex);
        if (shared->owner == nullptr)
            return;
        Expected<KeyMade> result = unexpected(ParseError{"key-generation"});
        if (!pair) {
            result = unexpected(pair.error());
        } else if (const auto file = dkim::savePrivateKey(*pair, request.folder, request.fileName)) {
            result = KeyMade{*file, pair->record};
        } else {
            result = unexpected(file.error());
        }
        KeyMaker *owner = shared->owner;
        QMetaObject::invokeMethod(
            owner,
            [owner, result] {
                if (owner->conclude())
                    Q_EMIT owner->finished(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sw::session
