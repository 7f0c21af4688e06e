// SPDX-License-Identifier: Apache-2.0
// Keys are made on a worker: exactly one result, owner-only file, and nothing at all for somebody who left.
#include "core/session/activities/key_maker.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace sw;
using session::KeyMade;
using session::KeyMaker;

class TestKeyMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwritableFolder()
    {
        KeyMaker maker(
            {dkim::KeyType::Rsa2048, QStringLiteral("/nonexistent/folder"), QStringLiteral("s.example.com.pem")});
        Expected<KeyMade> result = KeyMade{};
        connect(&maker, &KeyMaker::finished, this, [&result](const Expected<KeyMade> &made) { result = made; });
        maker.start();
        QTRY_VERIFY_WITH_TIMEOUT(!result, 60'000);
        QCOMPARE(result.error().code, QByteArray("key-file-unwritable"));
    }

    void neverOverAnother()
    {
        QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("s.example.com.pem")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("precious");
        there.close();
        KeyMaker maker({dkim::KeyType::Rsa2048, folder.path(), QStringLiteral("s.example.com.pem")});
        Expected<KeyMade> result = KeyMade{};
        connect(&maker, &KeyMaker::finished, this, [&result](const Expected<KeyMade> &made) { result = made; });
        maker.start();
        QTRY_VERIFY_WITH_TIMEOUT(!result, 60'000);
        QCOMPARE(result.error().code, QByteArray("key-file-exists"));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("precious"));
    }

    void abandoned()
    {
        QTemporaryDir folder;
        {
            KeyMaker maker({dkim::KeyType::Rsa2048, folder.path(), QStringLiteral("s.example.com.pem")});
            maker.start();
            QCoreApplication::sendPostedEvents(); // the worker has begun
        }
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void made()
    {
        QTemporaryDir folder;
        KeyMaker maker({dkim::KeyType::Rsa2048, folder.path(), QStringLiteral("s.example.com.pem")});
        QSignalSpy finished(&maker, &KeyMaker::finished);
        Expected<KeyMade> result = unexpected(ParseError{"none"});
        connect(&maker, &KeyMaker::finished, this, [&result](const Expected<KeyMade> &one) { result = one; });
        maker.start();
        QVERIFY(!result); // never inside start()
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
        QCOMPARE(finished.size(), 1);
        QVERIFY(result->record.startsWith("v=DKIM1;"));
        QVERIFY(!result->record.contains("PRIVATE"));
        const QFileInfo file(result->file);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestKeyMaker)
#include "tst_key_maker.moc"
