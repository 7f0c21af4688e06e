// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret_bytes.h"

#include <QTest>

#include <type_traits>

using sw::SecretBytes;

class SecretBytesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cannotBeCopied()
    {
        static_assert(!std::is_copy_constructible_v<SecretBytes>);
        static_assert(!std::is_copy_assignable_v<SecretBytes>);
        QVERIFY(std::is_nothrow_move_constructible_v<SecretBytes>);
    }

    void takesAndEmptiesTheSource()
    {
        QByteArray source("hunter2");
        const SecretBytes secret(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(secret.reveal(), QByteArray("hunter2"));
    }

    void movingLeavesNothingBehind()
    {
        SecretBytes a(QByteArray("one"));
        SecretBytes b(QByteArray("two"));
        b = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(b.reveal(), QByteArray("one"));
    }

    void wipeLeavesNothingToReveal()
    {
        SecretBytes secret(QByteArray("a rather long secret, so that it lives on the heap"));
        secret.wipe();
        QVERIFY(secret.isEmpty());
        QVERIFY(secret.reveal().isEmpty());
    }

    void sharedOctetsAreCopiedNotWiped()
    {
        const QByteArray kept("kept by somebody else");
        {
            SecretBytes secret{QByteArray(kept)};
        }
        QCOMPARE(kept, QByteArray("kept by somebody else"));
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "tst_secret_bytes.moc"
