// SPDX-License-Identifier: Apache-2.0
// What waits is taken in order, in slices of the event loop, and what is gone is not taken.
#include "core/base/sliced_queue.h"

#include <QTest>

#include <memory>

using namespace sw;

namespace {

// One turn of the event loop, as far as queues are concerned.
void turn()
{
    QCoreApplication::sendPostedEvents();
}

} // namespace

class SlicedQueueTest : public QObject
{
    Q_OBJECT

    QList<int> m_taken;
    std::array<int, 5> m_items{0, 1, 2, 3, 4};

private Q_SLOTS:
    void init() { m_taken.clear(); }

    void inOrderFromTheEventLoop()
    {
        int emptied = 0;
        SlicedQueue<int> queue([&](int &item) { m_taken.append(item); }, [&] { ++emptied; });
        QVERIFY(queue.isEmpty());
        for (int &item : m_items)
            (void)queue.add(item);
        QVERIFY(!queue.isEmpty());
        QVERIFY(m_taken.isEmpty());
        turn();
        QCOMPARE(m_taken, QList<int>({0, 1, 2, 3, 4}));
        QCOMPARE(emptied, 1);
        QVERIFY(queue.isEmpty());
        turn();
        QCOMPARE(emptied, 1);
    }

    void removedBeforeTheirTurn()
    {
        SlicedQueue<int> queue([&](int &item) { m_taken.append(item); });
        QList<quint64> places;
        for (int &item : m_items)
            places.append(queue.add(item));
        QVERIFY(!places.contains(0)); // which may stand for "nowhere"
        queue.remove(places.at(0));
        queue.remove(places.at(3));
        QList<int> waiting;
        queue.each([&](int &item) { waiting.append(item); });
        QCOMPARE(waiting, QList<int>({1, 2, 4}));
        turn();
        QCOMPARE(m_taken, QList<int>({1, 2, 4}));
        // Places go on counting: one taken from a later slice is still found.
        const auto later = queue.add(m_items[0]);
        (void)queue.add(m_items[1]);
        QCOMPARE(later, quint64(6));
        queue.remove(later);
        turn();
        QCOMPARE(m_taken, QList<int>({1, 2, 4, 1}));
    }

    void removedByAnother()
    {
        QList<quint64> places;
        SlicedQueue<int> queue([&](int &item) {
            m_taken.append(item);
            if (item == 1)
                queue.remove(places.at(2));
        });
        for (int &item : m_items)
            places.append(queue.add(item));
        turn();
        QCOMPARE(m_taken, QList<int>({0, 1, 3, 4}));
    }

    void addedMeanwhileWaitForTheNextSlice()
    {
        int emptied = 0;
        SlicedQueue<int> queue(
            [&](int &item) {
                m_taken.append(item);
                if (m_taken.size() < 4)
                    (void)queue.add(item);
            },
            [&] { ++emptied; });
        (void)queue.add(m_items[0]);
        // Each slice is an event of its own: nothing else starves.
        QList<qsizetype> sizes;
        while (!queue.isEmpty()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
            sizes.append(m_taken.size());
            QVERIFY(sizes.size() < 10);
        }
        QCOMPARE(m_taken.size(), 4);
        QCOMPARE(emptied, 1);
    }

    // A slice ends after a millisecond: what takes longer has the slice to itself, and other events come between.
    void slowOnesShareTheLoop()
    {
        QList<int> order;
        SlicedQueue<int> queue([&](int &item) {
            order.append(item);
            QMetaObject::invokeMethod(
                this, [&order] { order.append(-1); }, Qt::QueuedConnection);
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < 2'000'000) {
            }
        });
        (void)queue.add(m_items[1]);
        (void)queue.add(m_items[2]);
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order, QList<int>({1, -1, 2, -1}));
    }

    void destroyedByWhatItTakes()
    {
        int emptied = 0;
        std::unique_ptr<SlicedQueue<int>> queue;
        queue = std::make_unique<SlicedQueue<int>>(
            [&](int &item) {
                m_taken.append(item);
                queue.reset();
            },
            [&] { ++emptied; });
        (void)queue->add(m_items[0]);
        (void)queue->add(m_items[1]);
        turn();
        turn();
        QCOMPARE(m_taken, QList<int>{0});
        QCOMPARE(emptied, 0);
    }
};

QTEST_GUILESS_MAIN(SlicedQueueTest)
#include "tst_sliced_queue.moc"
