// SPDX-License-Identifier: Apache-2.0
// Deadlines behind one timer: never early, in order, called off, in portions.
#include "core/dns/net/transport/deadlines.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <memory>
#include <vector>

using namespace sw::dns;

class TestDeadlines : public QObject
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

void TestDeadlines::inTheOrderTheyAreDue()
{
    Deadlines deadlines;
    QEventLoop loop;
    QElapsedTimer timer;
    QByteArray rung;
    qint64 soonest = 0;
    Deadlines::Deadline one, two, three, four;
    timer.start();
    four.set(deadlines, 40, [&] { rung += '4', loop.quit(); });
    one.set(deadlines, 10, [&] { rung += '1', soonest = timer.nsecsElapsed(); });
    two.set(deadlines, 10, [&] { rung += '2'; });
    three.set(deadlines, 25, [&] { rung += '3'; });
    QCOMPARE(deadlines.pending(), qsizetype(4));
    loop.exec();
    QCOMPARE(rung, QByteArray("1234"));
    QVERIFY2(soonest >= 10'000'000, QByteArray::number(soonest).constData());
    QVERIFY(timer.nsecsElapsed() >= 40'000'000);
    QCOMPARE(deadlines.pending(), qsizetype(0));
}

void TestDeadlines::calledOff_data()
{
    QTest::addColumn<int>("place"); // of the one called off among three of one length
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("first") << 0 << QByteArray("12");
    QTest::newRow("middle") << 1 << QByteArray("02");
    QTest::newRow("last") << 2 << QByteArray("01");
}

void TestDeadlines::calledOff()
{
    QFETCH(int, place);
    Deadlines deadlines;
    QEventLoop loop;
    QByteArray rung;
    std::vector<std::unique_ptr<Deadlines::Deadline>> set;
    for (int i = 0; i < 3; ++i) {
        set.push_back(std::make_unique<Deadlines::Deadline>());
        set.back()->set(deadlines, 5, [&rung, i] { rung += QByteArray::number(i); });
    }
    Deadlines::Deadline end;
    end.set(deadlines, 15, [&] { loop.quit(); });
    set[static_cast<size_t>(place)].reset();
    QCOMPARE(deadlines.pending(), qsizetype(3));
    loop.exec();
    QTEST(rung, "left");
}

void TestDeadlines::setAgain()
{
    Deadlines deadlines;
    QEventLoop loop;
    int early = 0;
    Deadlines::Deadline deadline;
    deadline.set(deadlines, 1, [&] { ++early; });
    deadline.set(deadlines, 10, [&] { loop.quit(); });
    QCOMPARE(deadlines.pending(), qsizetype(1));
    loop.exec();
    QCOMPARE(early, 0);
}

void TestDeadlines::setWhileRinging()
{
    Deadlines deadlines;
    QEventLoop loop;
    int times = 0;
    Deadlines::Deadline deadline;
    Deadlines::Deadline other;
    std::function<void()> fire = [&] {
        other.cancel();
        if (++times == 3)
            loop.quit();
        else
            deadline.set(deadlines, 1, fire);
    };
    deadline.set(deadlines, 1, fire);
    other.set(deadlines, 1, [&] { times = 100; });
    loop.exec();
    QCOMPARE(times, 3);
}

void TestDeadlines::destroyedWhileRinging()
{
    auto deadlines = std::make_unique<Deadlines>();
    QEventLoop loop;
    Deadlines::Deadline first;
    Deadlines::Deadline never;
    int rung = 0;
    first.set(*deadlines, 1, [&] {
        deadlines.reset();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    never.set(*deadlines, 1, [&] { ++rung; });
    loop.exec();
    QCOMPARE(rung, 0);
}

void TestDeadlines::outlivesItsAlarms()
{
    Deadlines::Deadline deadline;
    {
        Deadlines deadlines;
        deadline.set(deadlines, 1, [] { QFAIL("it has ended"); });
    }
    deadline.cancel();
    Deadlines others;
    QEventLoop loop;
    deadline.set(others, 1, [&] { loop.quit(); });
    loop.exec();
    QCOMPARE(others.pending(), qsizetype(0));
}

// Each works for a millisecond: the loop turns between them.
void TestDeadlines::manyAtOnceRingInPortions()
{
    constexpr int Count = 20;
    Deadlines deadlines;
    QEventLoop loop;
    int rung = 0;
    int mostInATurn = 0;
    int inThisTurn = 0;
    QTimer turns; // 0 ms: once in every turn
    connect(&turns, &QTimer::timeout, this, [&] { inThisTurn = 0; });
    turns.start(0);
    std::vector<std::unique_ptr<Deadlines::Deadline>> set;
    for (int i = 0; i < Count; ++i) {
        set.push_back(std::make_unique<Deadlines::Deadline>());
        set.back()->set(deadlines, 1, [&] {
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

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
