// SPDX-License-Identifier: Apache-2.0
// Words typed wrongly: how many edits they are away.
#include "core/base/edit_distance.h"

#include <QTest>

using namespace sw;

class EditDistanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distances_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("swapped"); // a swap counts as one
        QTest::newRow("both empty") << QByteArray() << QByteArray() << 0 << 0;
        QTest::newRow("one empty") << QByteArray() << QByteArray("rua") << 3 << 3;
        QTest::newRow("same") << QByteArray("aspf") << QByteArray("aspf") << 0 << 0;
        QTest::newRow("changed") << QByteArray("aspf") << QByteArray("asbf") << 1 << 1;
        QTest::newRow("added") << QByteArray("incllude") << QByteArray("include") << 1 << 1;
        QTest::newRow("left out") << QByteArray("incude") << QByteArray("include") << 1 << 1;
        QTest::newRow("swapped") << QByteArray("inculde") << QByteArray("include") << 2 << 1;
        QTest::newRow("swapped at the start") << QByteArray("nii") << QByteArray("ini") << 2 << 1;
        QTest::newRow("swapped at the end") << QByteArray("ipv4") << QByteArray("ip4v") << 2 << 1;
        QTest::newRow("a swap is not edited again") << QByteArray("ca") << QByteArray("abc") << 3 << 3;
        QTest::newRow("classic") << QByteArray("kitten") << QByteArray("sitting") << 3 << 3;
        QTest::newRow("octets beyond ASCII") << QByteArray("\xff\xfe") << QByteArray("\xfe\xff") << 2 << 1;
    }

    void distances()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(int, plain);
        QFETCH(int, swapped);
        for (int limit = 0; limit < 6; ++limit) {
            QCOMPARE(editDistance(a, b, limit), std::min(plain, limit + 1));
            QCOMPARE(editDistance(b, a, limit), std::min(plain, limit + 1));
            QCOMPARE(editDistance(a, b, limit, Swap::OneEdit), std::min(swapped, limit + 1));
            QCOMPARE(editDistance(b, a, limit, Swap::OneEdit), std::min(swapped, limit + 1));
        }
    }
};

QTEST_GUILESS_MAIN(EditDistanceTest)
#include "tst_edit_distance.moc"
