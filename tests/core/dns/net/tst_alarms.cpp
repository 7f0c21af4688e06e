// SPDX-License-Identifier: Apache-2.0
// Deadlines behind one timer: never early, in order, called off, in portions.
#include "core/dns/net/transport/alarms.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <memory>
#include <vector>

using namespace sw::dns;

class TestAlarms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inTheOrderTheyAreDue();
    void calledOff_data();
    void calledOff();
    void setAgain();
    void setWhileRinging();
    void destroyedWhileRinging();
    void outlivesItsAlarms();
    void manyAtOnceRingInPortions();
};

void TestAlarms::inTheOrderTheyAreDue()
{
    Alarms alarms;
    QEventLoop loop;
    QElapsedTimer timer;
    QByteArray rung;
    qint64 soonest = 0;
    Alarms::Alarm one, two, three, four;
    timer.start();
    four.set(alarms, 40, [&] { rung += '4', loop.quit(); });
    one.set(alarms, 10, [&] { rung += '1', soonest = timer.nsecsElapsed(); });
    two.set(alarms, 10, [&] { rung += '2'; });
    three.set(alarms, 25, [&] { rung += '3'; });
    QCOMPARE(alarms.pending(), qsizetype(4));
    loop.exec();
    QCOMPARE(rung, QByteArray("1234"));
    QVERIFY2(soonest >= 10'000'000, QByteArray::number(soonest).constData());
    QVERIFY(timer.nsecsElapsed() >= 40'000'000);
    QCOMPARE(alarms.pending(), qsizetype(0));
}

void TestAlarms::calledOff_data()
{
    QTest::addColumn<int>("place"); // of the one called off among three of one length
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("first") << 0 << QByteArray("12");
    QTest::newRow("middle") << 1 << QByteArray("02");
    QTest::newRow("last") << 2 << QByteArray("01");
}

void TestAlarms::calledOff()
{
    QFETCH(int, place);
    Alarms alarms;
    QEventLoop loop;
    QByteArray rung;
    std::vector<std::unique_ptr<Alarms::Alarm>> set;
    for (int i = 0; i < 3; ++i) {
        set.push_back(std::make_unique<Alarms::Alarm>());
        set.back()->set(alarms, 5, [&rung, i] { rung += QByteArray::number(i); });
    }
    Alarms::Alarm end;
    end.set(alarms, 15, [&] { loop.quit(); });
    set[static_cast<size_t>(place)].reset();
    QCOMPARE(alarms.pending(), qsizetype(3));
    loop.exec();
    QTEST(rung, "left");
}

void TestAlarms::setAgain()
{
    Alarms alarms;
    QEventLoop loop;
    int early = 0;
    Alarms::Alarm alarm;
    alarm.set(alarms, 1, [&] { ++early; });
    alarm.set(alarms, 10, [&] { loop.quit(); });
    QCOMPARE(alarms.pending(), qsizetype(1));
    loop.exec();
    QCOMPARE(early, 0);
}

void TestAlarms::setWhileRinging()
{
    Alarms alarms;
    QEventLoop loop;
    int times = 0;
    Alarms::Alarm alarm;
    Alarms::Alarm other;
    std::function<void()> ring = [&] {
        other.callOff();
        if (++times == 3)
            loop.quit();
        else
            alarm.set(alarms, 1, ring);
    };
    alarm.set(alarms, 1, ring);
    other.set(alarms, 1, [&] { times = 100; });
    loop.exec();
    QCOMPARE(times, 3);
}

void TestAlarms::destroyedWhileRinging()
{
    auto alarms = std::make_unique<Alarms>();
    QEventLoop loop;
    Alarms::Alarm first;
    Alarms::Alarm never;
    int rung = 0;
    first.set(*alarms, 1, [&] {
        alarms.reset();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    never.set(*alarms, 1, [&] { ++rung; });
    loop.exec();
    QCOMPARE(rung, 0);
}

void TestAlarms::outlivesItsAlarms()
{
    Alarms::Alarm alarm;
    {
        Alarms alarms;
        alarm.set(alarms, 1, [] { QFAIL("it has ended"); });
    }
    alarm.callOff();
    Alarms others;
    QEventLoop loop;
    alarm.set(others, 1, [&] { loop.quit(); });
    loop.exec();
    QCOMPARE(others.pending(), qsizetype(0));
}

// Each works for a millisecond: the loop turns between them.
void TestAlarms::manyAtOnceRingInPortions()
{
    constexpr int Count = 20;
    Alarms alarms;
    QEventLoop loop;
    int rung = 0;
    int mostInATurn = 0;
    int inThisTurn = 0;
    QTimer turns; // 0 ms: once in every turn
    connect(&turns, &QTimer::timeout, this, [&] { inThisTurn = 0; });
    turns.start(0);
    std::vector<std::unique_ptr<Alarms::Alarm>> set;
    for (int i = 0; i < Count; ++i) {
        set.push_back(std::make_unique<Alarms::Alarm>());
        set.back()->set(alarms, 1, [&] {
            QElapsedTimer work;
            work.start();
            while (work.nsecsElapsed() < 1'000'000) {
            }
            mostInATurn = std::max(mostInATurn, ++inThisTurn);
            if (++rung == Count)
                loop.quit();
        });
    }
    loop.exec();
    QCOMPARE(rung, Count);
    QVERIFY2(mostInATurn <= 2, QByteArray::number(mostInATurn).constData());
}

QTEST_GUILESS_MAIN(TestAlarms)
#include "tst_alarms.moc"
