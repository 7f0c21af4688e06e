// SPDX-License-Identifier: Apache-2.0
// Clocks: the real one, and the quick one of practice mode.
#include "core/base/clock.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace sw;

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRealOneIsNotQuick()
    {
        const SystemClock clock;
        QCOMPARE(clock.speed(), 1);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QVERIFY(clock.monotonicMs() <= clock.monotonicMs());
    }

    void waitingIsNeverNegative()
    {
        const test::ManualClock clock;
        QCOMPARE(clock.realMsUntil(clock.now().addSecs(-5)), qint64(0));
        QCOMPARE(clock.realMsUntil(clock.now().addMSecs(1500)), qint64(1500));
    }

    void aMinutePassesInASecond()
    {
        test::ManualClock real;
        const QuickClock quick(real, 60);
        const QDateTime start = real.now();
        QCOMPARE(quick.now(), start);
        real.advance(1000);
        QCOMPARE(quick.now(), start.addSecs(60));
        real.advance(500);
        QCOMPARE(quick.now(), start.addSecs(90));
        QCOMPARE(quick.speed(), 60);
    }

    void whatIsMeasuredStaysTrue()
    {
        test::ManualClock real;
        const QuickClock quick(real, 60);
        const qint64 before = quick.monotonicMs();
        real.advance(120);
        QCOMPARE(quick.monotonicMs() - before, qint64(120));
    }

    void timersWaitTheRealTime_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<qint64>("real");
        QTest::newRow("twelve minutes") << qint64(12 * 60'000) << qint64(12'000);
        QTest::newRow("a moment is not nothing") << qint64(1) << qint64(1); // ringing early would ask a cache too soon
        QTest::newRow("rounded up") << qint64(61) << qint64(2);
        QTest::newRow("over") << qint64(-60'000) << qint64(0);
    }
    void timersWaitTheRealTime()
    {
        QFETCH(qint64, ahead);
        QFETCH(qint64, real);
        test::ManualClock manual;
        const QuickClock quick(manual, 60);
        const QDateTime at = quick.now().addMSecs(ahead);
        QCOMPARE(quick.realMsUntil(at), real);
        manual.advance(real);
        QVERIFY(quick.now() >= at);
    }

    void aSpeedOfNothingIsNoSpeed()
    {
        test::ManualClock real;
        const QuickClock quick(real, 0);
        real.advance(10);
        QCOMPARE(quick.now(), real.now());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
