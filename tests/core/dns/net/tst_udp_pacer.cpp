// SPDX-License-Identifier: Apache-2.0
// A crowd's questions leave together, no more at a time than a server has room for, and none waits for ever.
#include "core/dns/net/udp/udp_pacer.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimerEvent>

#include <memory>
#include <vector>

using namespace sw::dns;

namespace {

struct Question final : UdpPacer::Item
{
    explicit Question(int itsNumber)
        : number(itsNumber)
    {}
    int number;
};

} // namespace

class TestUdpPacer : public QObject
{
    Q_OBJECT

    QList<int> m_left;
    std::vector<std::unique_ptr<Question>> m_questions;
    const UdpPacer::Send m_send = [this](std::span<UdpPacer::Item *const> items) {
        for (UdpPacer::Item *item : items)
            m_left.append(static_cast<Question *>(item)->number);
    };

    void addTo(UdpPacer &pacer, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_questions.push_back(std::make_unique<Question>(static_cast<int>(m_questions.size())));
            pacer.add(*m_questions.back());
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
        UdpPacer pacer(m_send);
        addTo(pacer, 3);
        QVERIFY(m_left.isEmpty()); // not inside add()
        turn();
        QCOMPARE(m_left, (QList<int>{0, 1, 2}));
    }

    void noMoreThanThereIsRoomFor()
    {
        UdpPacer pacer(m_send);
        addTo(pacer, 3 * UdpPacer::MaxOutstanding);
        turn();
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding);
        for (int i = 0; i < 10; ++i)
            pacer.onCompleted();
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding); // nor inside onCompleted()
        turn();
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding + 10);
    }

    void landingsAreNotSaved()
    {
        UdpPacer pacer(m_send);
        for (int i = 0; i < 1000; ++i)
            pacer.onCompleted();
        addTo(pacer, 2 * UdpPacer::MaxOutstanding);
        turn();
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding);
    }

    void silenceLetsThemGo()
    {
        UdpPacer pacer(m_send);
        addTo(pacer, 10 * UdpPacer::MaxOutstanding);
        QTRY_COMPARE(m_left.size(), 10 * UdpPacer::MaxOutstanding);
        QVERIFY(std::is_sorted(m_left.cbegin(), m_left.cend()));
    }

    // A millisecond lets eight go, those included for whom another one ended.
    void timeAddsWhatRepliesLack_data()
    {
        QTest::addColumn<int>("completed");
        QTest::addColumn<int>("added");
        QTest::newRow("silence") << 0 << UdpPacer::MinPerMs;
        QTest::newRow("a few replies") << 3 << UdpPacer::MinPerMs - 3;
        QTest::newRow("enough") << UdpPacer::MinPerMs << 0;
        QTest::newRow("plenty") << 5 * UdpPacer::MinPerMs << 0;
    }
    void timeAddsWhatRepliesLack()
    {
        QFETCH(const int, completed);
        QFETCH(const int, added);
        UdpPacer pacer(m_send);
        addTo(pacer, 3 * UdpPacer::MaxOutstanding);
        turn();
        for (int i = 0; i < completed; ++i)
            pacer.onCompleted();
        turn();
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding + completed);
        QTimerEvent millisecond(0);
        QCoreApplication::sendEvent(&pacer, &millisecond);
        QCOMPARE(m_left.size(), UdpPacer::MaxOutstanding + completed + added);
    }

    void theRemovedStay()
    {
        UdpPacer pacer(m_send);
        addTo(pacer, 4);
        pacer.remove(*m_questions.at(0));
        pacer.remove(*m_questions.at(2));
        m_questions.at(2).reset();
        turn();
        QCOMPARE(m_left, (QList<int>{1, 3}));
    }
};

QTEST_GUILESS_MAIN(TestUdpPacer)
#include "tst_udp_pacer.moc"
