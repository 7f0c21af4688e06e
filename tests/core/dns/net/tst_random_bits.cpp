// SPDX-License-Identifier: Apache-2.0
// Numbers nobody can guess: all of the range, each about as often, none handed out twice.
#include "core/dns/net/transport/random_bits.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace sw::dns;

class TestRandomBits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asManyBitsAsAskedFor();
    void everyBitVaries();
    void belowABound();
    void evenlySpread();
    void wordsDoNotRepeat();
};

void TestRandomBits::asManyBitsAsAskedFor()
{
    QCOMPARE(randomBits(0), quint64(0));
    for (int count = 1; count < 64; ++count) {
        for (int i = 0; i < 50; ++i)
            QCOMPARE(randomBits(count) >> count, quint64(0));
    }
}

// Sixty-four draws leave a bit unset, or set, with a chance of 2^-64 each.
void TestRandomBits::everyBitVaries()
{
    for (const int count : {1, 7, 16, 33, 64}) {
        const quint64 all = count == 64 ? ~quint64(0) : (quint64(1) << count) - 1;
        quint64 ever = 0;
        quint64 always = all;
        for (int i = 0; i < 70; ++i) {
            const quint64 bits = randomBits(count);
            ever |= bits;
            always &= bits;
        }
        QCOMPARE(ever, all);
        QCOMPARE(always, quint64(0));
    }
}

void TestRandomBits::belowABound()
{
    for (int i = 0; i < 100; ++i)
        QCOMPARE(randomBelow(1), quint32(0));
    for (const quint32 bound : {2U, 3U, 17U, 55'536U, 0x80000001U, 0xffffffffU}) {
        for (int i = 0; i < 500; ++i)
            QVERIFY(randomBelow(bound) < bound);
    }
}

// Five hundred to be expected in each place, standard deviation 22: eight of them are never left in a lifetime.
void TestRandomBits::evenlySpread()
{
    std::array<int, 10> places = {};
    for (int i = 0; i < 5'000; ++i)
        ++places[randomBelow(10)];
    for (const int count : places)
        QVERIFY2(count > 320 && count < 680, QByteArray::number(count).constData());
}

void TestRandomBits::wordsDoNotRepeat()
{
    QSet<quint64> met;
    for (int i = 0; i < 10'000; ++i)
        met.insert(randomBits(64));
    QCOMPARE(met.size(), qsizetype(10'000));
}

QTEST_GUILESS_MAIN(TestRandomBits)
#include "tst_random_bits.moc"
