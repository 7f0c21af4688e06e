// SPDX-License-Identifier: Apache-2.0
#include "core/base/operation.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using sw::Operation;

namespace {

class Probe : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    bool concludes() { return conclude(); }
    bool finishesAtOnce = false;
    bool ran = false;
    bool released = false;
Q_SIGNALS:
    void finished();

protected:
    void run() override
    {
        ran = true;
        if (finishesAtOnce && conclude())
            Q_EMIT finished();
    }
    void release() override { released = true; }
};

} // namespace

class OperationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverFinishesInsideStart()
    {
        Probe probe;
        probe.finishesAtOnce = true;
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        QVERIFY(!probe.ran);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(probe.state(), Operation::State::Finished);
    }

    void abortBeforeRunIsSilent()
    {
        Probe probe;
        probe.finishesAtOnce = true;
        QSignalSpy finished(&probe, &Probe::finished);
        probe.start();
        probe.abort();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!probe.ran);
        QVERIFY(probe.released);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!probe.concludes());
    }

    void startsInTurnWithoutThoseThatAreGone()
    {
        QList<int> order;
        std::vector<std::unique_ptr<Probe>> probes;
        for (int i = 0; i < 5; ++i) {
            probes.push_back(std::make_unique<Probe>());
            probes.back()->finishesAtOnce = true;
            connect(probes.back().get(), &Probe::finished, this, [&order, i] { order.append(i); });
            probes.back()->start();
        }
        probes[1].reset();                                     // before anything has begun
        connect(probes[2].get(), &Probe::finished, this, [&] { // while they begin
            probes[4].reset();
            probes[1] = std::make_unique<Probe>();
            probes[1]->finishesAtOnce = true;
            connect(probes[1].get(), &Probe::finished, this, [&order] { order.append(1); });
            probes[1]->start();
        });
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order, QList<int>({0, 2, 3, 1}));
        Probe last; // and the queue goes on
        last.start();
        QTRY_VERIFY(last.ran);
    }

    void mayOutliveTheThreadThatStartedIt()
    {
        std::unique_ptr<Probe> probe;
        std::thread([&probe] {
            probe = std::make_unique<Probe>();
            probe->start();
        }).join(); // no event loop ran there: it is still waiting
        probe.reset();
        QCOMPARE(Operation::liveCount(), 0);
    }

    void concludesOnce()
    {
        Probe probe;
        probe.start();
        QTRY_VERIFY(probe.ran);
        QVERIFY(probe.concludes());
        QVERIFY(!probe.isRunning());
        probe.abort(); // after the end: nothing
        QCOMPARE(probe.state(), Operation::State::Finished);
        QVERIFY(!probe.released);
    }

    void instancesAreCounted()
    {
        const int before = Operation::liveCount();
        {
            Probe a;
            Probe b;
            QCOMPARE(Operation::liveCount(), before + 2);
        }
        QCOMPARE(Operation::liveCount(), before);
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "tst_operation.moc"
