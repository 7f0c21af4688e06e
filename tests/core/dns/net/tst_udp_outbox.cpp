// SPDX-License-Identifier: Apache-2.0
// A crowd's questions leave together, no more at a time than a server has room for, and none waits for ever.
#include "core/dns/net/udp/udp_outbox.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimerEvent>

#include <memory>
#include <vector>

using namespace sw::dns;

namespace {

struct Question final : UdpOutbox::Item
{
    explicit Question(int itsNumber)
        : number(itsNumber)
    {}
    int number;
};

} // namespace

class TestUdpOutbox : public QObject
{
    Q_OBJECT

    QList<int> m_left;
    std::vector<std::unique_ptr<Question>> m_questions;
    const UdpOutbox::Leave m_leave = [this](std::span<UdpOutbox::Item *const> items) {
        for (UdpOutbox::Item *item : items)
            m_left.append(static_cast<Question *>(item)->number);
    };

    void addTo(UdpOutbox &outbox, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_questions.push_back(std::make_unique<Question>(static_cast<int>(m_questions.size())));
            outbox.add(*m_questions.back());
        }
    }
    static void turn() { QCoreApplication::sendPostedEvents(); } // of the event loop, without its timers

private Q_SLOTS:
    void init()
    {
        m_left.clear();
        m_questions.clear();
    }

    void togetherAndInOrder()
    {
        UdpOutbox outbox(m_leave);
        addTo(outbox, 3);
        QVERIFY(m_left.isEmpty()); // not inside add()
        turn();
        QCOMPARE(m_left, (QList<int>{0, 1, 2}));
    }

    void noMoreThanThereIsRoomFor()
    {
        UdpOutbox outbox(m_leave);
        addTo(outbox, 3 * UdpOutbox::InTheAir);
        turn();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir);
        for (int i = 0; i < 10; ++i)
            outbox.landed();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir); // nor inside landed()
        turn();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir + 10);
    }

    void landingsAreNotSaved()
    {
        UdpOutbox outbox(m_leave);
        for (int i = 0; i < 1000; ++i)
            outbox.landed();
        addTo(outbox, 2 * UdpOutbox::InTheAir);
        turn();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir);
    }

    void silenceLetsThemGo()
    {
        UdpOutbox outbox(m_leave);
        addTo(outbox, 10 * UdpOutbox::InTheAir);
        QTRY_COMPARE(m_left.size(), 10 * UdpOutbox::InTheAir);
        QVERIFY(std::is_sorted(m_left.cbegin(), m_left.cend()));
    }

    // A millisecond lets eight go, those included for whom another one landed.
    void timeAddsWhatRepliesLack_data()
    {
        QTest::addColumn<int>("landed");
        QTest::addColumn<int>("added");
        QTest::newRow("silence") << 0 << UdpOutbox::MorePerMs;
        QTest::newRow("a few replies") << 3 << UdpOutbox::MorePerMs - 3;
        QTest::newRow("enough") << UdpOutbox::MorePerMs << 0;
        QTest::newRow("plenty") << 5 * UdpOutbox::MorePerMs << 0;
    }
    void timeAddsWhatRepliesLack()
    {
        QFETCH(const int, landed);
        QFETCH(const int, added);
        UdpOutbox outbox(m_leave);
        addTo(outbox, 3 * UdpOutbox::InTheAir);
        turn();
        for (int i = 0; i < landed; ++i)
            outbox.landed();
        turn();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir + landed);
        QTimerEvent millisecond(0);
        QCoreApplication::sendEvent(&outbox, &millisecond);
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir + landed + added);
    }

    void theRemovedStay()
    {
        UdpOutbox outbox(m_leave);
        addTo(outbox, 4);
        outbox.remove(*m_questions.at(0));
        outbox.remove(*m_questions.at(2));
        m_questions.at(2).reset();
        turn();
        QCOMPARE(m_left, (QList<int>{1, 3}));
    }
};

QTEST_GUILESS_MAIN(TestUdpOutbox)
#include "tst_udp_outbox.moc"
