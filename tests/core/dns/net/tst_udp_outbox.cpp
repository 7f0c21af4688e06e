// A crowd's questions leave together, no more at a time than a server has room for, and none waits for ever.
#include "core/dns/net/udp_outbox.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <vector>

using namespace sw::dns;

namespace {

class Question final : public UdpOutbox::Item
{
public:
    Question(int number, QList<int> &left)
        : m_number(number)
        , m_left(left)
    {}
    void leaveOutbox() override { m_left.append(m_number); }

private:
    int m_number;
    QList<int> &m_left;
};

} // namespace

class TestUdpOutbox : public QObject
{
    Q_OBJECT

    QList<int> m_left;
    std::vector<std::unique_ptr<Question>> m_questions;

    void addTo(UdpOutbox &outbox, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_questions.push_back(std::make_unique<Question>(static_cast<int>(m_questions.size()), m_left));
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
        UdpOutbox outbox;
        addTo(outbox, 3);
        QVERIFY(m_left.isEmpty()); // not inside add()
        turn();
        QCOMPARE(m_left, (QList<int>{0, 1, 2}));
    }

    void noMoreThanThereIsRoomFor()
    {
        UdpOutbox outbox;
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
        UdpOutbox outbox;
        for (int i = 0; i < 1000; ++i)
            outbox.landed();
        addTo(outbox, 2 * UdpOutbox::InTheAir);
        turn();
        QCOMPARE(m_left.size(), UdpOutbox::InTheAir);
    }

    void silenceLetsThemGo()
    {
        UdpOutbox outbox;
        addTo(outbox, 10 * UdpOutbox::InTheAir);
        QTRY_COMPARE(m_left.size(), 10 * UdpOutbox::InTheAir);
        QVERIFY(std::is_sorted(m_left.cbegin(), m_left.cend()));
    }

    void theRemovedStay()
    {
        UdpOutbox outbox;
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
