#include "core/base/operation.h"

#include <QSignalSpy>
#include <QTest>

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
