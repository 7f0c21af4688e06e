// SPDX-License-Identifier: Apache-2.0
// A received message, proved: failures and cancelling first, then the sample company's invoice against the practice
// world, before and after its DKIM records are published.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/plan/paste/paste.h"
#include "core/practice/practice_world.h"
#include "core/session/activities/message_proof.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using session::MessageProof;
using State = MessageProof::State;

namespace {

constexpr char Plain[] = "Received: from out.example.net (out.example.net [192.0.2.7]) by mx.example.org; x\n"
                         "Return-Path: <bounce@example.com>\n"
                         "From: Billing <billing@example.com>\n"
                         "Subject: =?utf-8?q?x?= <b>hello</b>\n"
                         "\n"
                         "text\n";

} // namespace

class TestMessageProof : public QObject
{
    Q_OBJECT

    test::FakeResolver m_resolver;
    test::ManualClock m_clock;
    int m_live = 0;

    static State wait(MessageProof &proof)
    {
        [&proof] { QTRY_VERIFY(proof.state() != State::Running); }();
        return proof.state();
    }

private Q_SLOTS:
    void init()
    {
        m_live = Operation::liveCount();
        m_resolver = {};
        m_resolver.addZone("example.com. 300 IN TXT \"v=spf1 ip4:192.0.2.7 -all\"\n"
                           "_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none\"\n");
    }
    void cleanup()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_live);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << QByteArray() << QByteArray("mail-source-empty");
        QTest::newRow("white") << QByteArray(" \r\n\t\n") << QByteArray("mail-source-empty");
        QTest::newRow("prose") << QByteArray("Dear customer\nyour invoice: 3 EUR\n")
                               << QByteArray("mail-source-no-header");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << QByteArray("mail-source-no-header");
        QTest::newRow("large") << QByteArray(MessageProof::MostOctets + 1, 'x') << QByteArray("mail-source-too-large");
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, code);
        MessageProof proof(m_resolver, m_clock);
        QSignalSpy changed(&proof, &MessageProof::changed);
        const auto started = proof.start(source);
        QVERIFY(!started);
        QCOMPARE(started.error().code, code);
        QCOMPARE(proof.state(), State::Idle);
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_resolver.asked().isEmpty());
    }

    void bareLineFeedsAreMended()
    {
        MessageProof proof(m_resolver, m_clock);
        QVERIFY(proof.start(QByteArray("\n  ") + Plain));
        QCOMPARE(wait(proof), State::Done);
        QVERIFY(proof.result()->dmarc.evaluation);
        QCOMPARE(proof.result()->dmarc.evaluation->result, dmarc::Evaluation::Result::Pass); // by SPF
        QCOMPARE(proof.field("subject"), QByteArray("=?utf-8?q?x?= <b>hello</b>"));
        QCOMPARE(proof.field("list-id"), QByteArray());
    }

    // The host that handed the message over: its name must lead back to it.
    void reverseNameOfTheHost()
    {
        MessageProof proof(m_resolver, m_clock);
        QVERIFY(proof.start(Plain));
        QCOMPARE(wait(proof), State::Done);
        QVERIFY(proof.reverse());
        QCOMPARE(proof.reverse()->state, neighbours::Found::Missing);
        m_resolver.addZone("7.2.0.192.in-addr.arpa. 300 IN PTR out.example.net.\n"
                           "out.example.net. 300 IN A 192.0.2.7\n");
        QVERIFY(proof.start(Plain));
        QVERIFY(!proof.reverse()); // of another message
        QCOMPARE(wait(proof), State::Done);
        QCOMPARE(proof.reverse()->state, neighbours::Found::Present);
        m_resolver.fail("7.2.0.192.in-addr.arpa", dns::RecordType::PTR, dns::FailureKind::Timeout);
        QVERIFY(proof.start(Plain));
        QCOMPARE(wait(proof), State::Done);
        QCOMPARE(proof.reverse()->state, neighbours::Found::Unknown);
        QVERIFY(proof.start("From: a@example.com\n\nno trace\n"));
        QCOMPARE(wait(proof), State::Done);
        QVERIFY(!proof.reverse());
    }

    void failureIsNotAbsence()
    {
        m_resolver.fail("_dmarc.example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
        MessageProof proof(m_resolver, m_clock);
        QVERIFY(proof.start(Plain));
        QCOMPARE(wait(proof), State::Done);
        QCOMPARE(proof.result()->dmarc.evaluation->result, dmarc::Evaluation::Result::TempError);
    }

    void cancelledAtEveryMoment()
    {
        m_resolver.hang("_dmarc.example.com", dns::RecordType::TXT);
        MessageProof proof(m_resolver, m_clock);
        QVERIFY(proof.start(Plain));
        proof.cancel(); // before the first slice
        QCOMPARE(proof.state(), State::Cancelled);
        QVERIFY(proof.start(Plain));
        QTRY_VERIFY(!m_resolver.asked().isEmpty()); // with a question under way
        QVERIFY(proof.start(Plain));                // another one instead
        proof.cancel();
        QCOMPARE(proof.state(), State::Cancelled);
        QVERIFY(!proof.result());
        proof.cancel(); // again: nothing to do
        QVERIFY(proof.start(Plain));
        // and destroyed while it runs
    }

    // A message of ten megabytes is hashed in slices: events get their turn in between.
    void largeMessagesLeaveRoomForEvents()
    {
        MessageProof proof(m_resolver, m_clock);
        QByteArray large(Plain);
        large.append(QByteArray(10'000'000, 'x'));
        int turns = 0;
        QTimer others;
        connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
        others.start(0);
        QVERIFY(proof.start(large));
        QCOMPARE(wait(proof), State::Done);
        QVERIFY2(turns >= 10, QByteArray::number(turns).constData());
    }

    void sampleInvoice()
    {
        auto world = practice::PracticeWorld::start();
        QVERIFY(world.has_value());
        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec((*world)->resolvers().first())};
        settings.authoritativePort = (*world)->authoritativePort();
        const SystemClock clock;
        dns::StubResolver resolver(settings, clock);
        MessageProof proof(resolver, clock);

        QVERIFY(proof.start((*world)->sampleMessage()));
        QCOMPARE(wait(proof), State::Done);
        QCOMPARE(proof.result()->dkim.size(), 2);
        QVERIFY(proof.result()->dkim.first().result != dkim::SignatureResult::Result::Pass); // not published yet
        QCOMPARE(proof.result()->dkim.last().result, dkim::SignatureResult::Result::Pass);   // by amazonses.com
        QCOMPARE(proof.result()->spf.result.result, spf::Result::Pass);
        QVERIFY(proof.result()->dmarc.evaluation->alignedDomains().isEmpty());
        QCOMPARE(proof.reverse()->state, neighbours::Found::Present);

        QList<plan::PlannedRecord> records;
        for (const plan::PastedRecord &one :
             plan::understandPaste((*world)->samplePaste(), (*world)->domain()).records) {
            plan::PlannedRecord record;
            record.name = one.name;
            record.type = one.type;
            record.data = one.data;
            records.append(record);
        }
        QCOMPARE((*world)->publish(records).published.size(), 3);
        (*world)->flushCaches();
        QVERIFY(proof.start((*world)->sampleMessage()));
        QCOMPARE(wait(proof), State::Done);
        QCOMPARE(proof.result()->dkim.first().result, dkim::SignatureResult::Result::Pass);
        QCOMPARE(proof.result()->dmarc.evaluation->alignedDomains(), QList<dns::DomainName>{(*world)->domain()});
    }
};

QTEST_GUILESS_MAIN(TestMessageProof)
#include "tst_message_proof.moc"
