// SPDX-License-Identifier: Apache-2.0
// Case B8 in the window: Prove and "Will they accept it?" minutes after publishing, with a resolver that remembers.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/report/text/outcome_text.h"
#include "core/session/activities/acceptance_evidence.h"
#include "core/session/activities/message_proof.h"
#include "tests/field/odd_resolver.h"
#include "ui/pages/prove/acceptance_card.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// Remembers for half an hour that the names of the mail records do not exist, or an older text for them.
OddResolver::Twist remembering(const QByteArray &older)
{
    return [older](const dns::Message &query, dns::Message proper) {
        const dns::MessageQuestion &question = query.questions.first();
        const dns::DomainName apex = dns::DomainName::literal("example.com");
        if (question.type != dns::RecordType::TXT || !question.name.isAtOrBelow(apex))
            return proper;
        proper.answer.clear();
        proper.authority.clear();
        if (!older.isEmpty()) {
            proper.rcode = dns::Rcode::NoError;
            proper.answer = {{question.name, dns::RecordType::TXT, 1800, dns::TxtData{{older}}}};
            return proper;
        }
        dns::SoaData soa;
        soa.primary = soa.mailbox = apex;
        soa.minimum = 1800;
        proper.rcode = question.name == apex ? dns::Rcode::NoError : dns::Rcode::NxDomain;
        proper.authority = {{apex, dns::RecordType::SOA, 1800, soa}};
        return proper;
    };
}

} // namespace

class FieldWindowProveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b8_prove_and_acceptance_and_verify_agree_data();
    void b8_prove_and_acceptance_and_verify_agree();
};

void FieldWindowProveTest::b8_prove_and_acceptance_and_verify_agree_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::newRow("B8 the resolver remembers that there was nothing") << QByteArray();
    QTest::newRow("B8 the resolver remembers other texts") << QByteArray("site=1");
    QTest::newRow("B8 the resolver remembers an older SPF record") << QByteArray("v=spf1 -all");
}

void FieldWindowProveTest::b8_prove_and_acceptance_and_verify_agree()
{
    QFETCH(QByteArray, older);
    const FieldWorld field("mail A 192.0.2.1\n* A 192.0.2.1");
    const QString file = publishedPlan(field);
    const auto plan = plan::planFromJson(readFile(file));
    QVERIFY(plan);
    OddResolver odd(field, remembering(older));
    const SystemClock clock;
    dns::ResolverSettings settings;
    settings.resolvers = {*dns::parseServerSpec(odd.spec().toUtf8())};
    settings.authoritativePort = field.world().authoritativePort();
    dns::StubResolver resolver(settings, clock);

    // Verify
    verify::VerifyRequest request{
        *plan,
        {{verify::VantagePoint::Kind::System, dns::Server::recursive(odd.spec().toUtf8()), u"office"_s}},
        nullptr};
    dns::LookupLoop loop(resolver, {},
                         dns::stepNeeds([&](const dns::Facts &facts) { return verify::verifyPlan(request, facts); }));
    QSignalSpy looked(&loop, &dns::LookupLoop::finished);
    loop.start();
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 20'000);
    const verify::Verification verification = verify::partialVerification(request, loop.facts());
    QCOMPARE(verification.onAllNameServers(), verification.records.size());
    QVERIFY(!verification.complete());
    QVERIFY(verification.completeBy);

    // Prove
    session::MessageProof proof(resolver, clock);
    QVERIFY(
        proof.start("Received: from out.example.com (out.example.com [192.0.2.1]) by mx.example.org with ESMTPS; x\n"
                    "Return-Path: <b@example.com>\nFrom: Billing <billing@example.com>\nSubject: x\n\nHello\n"));
    QTRY_VERIFY_WITH_TIMEOUT(proof.state() != session::MessageProof::State::Running, 20'000);
    QVERIFY(proof.result() && proof.result()->dmarc.evaluation);
    QVERIFY(proof.result()->dmarc.evaluation->discovery.status == dmarc::Discovery::Status::Applies);
    QVERIFY(!proof.result()->lags.isEmpty());

    // Acceptance
    const QList<dkim::HeaderField> fields = proof.fields();
    session::KnownSoFar known;
    known.verification = &verification;
    known.message = &*proof.result();
    known.fields = &fields;
    const QList<mail::Acceptance> all = mail::acceptance(session::acceptanceEvidence(known));
    for (const mail::Acceptance &one : all) {
        for (const mail::DemandState &state : one.demands) {
            if (state.demand != mail::Demand::SpfRecord && state.demand != mail::Demand::DmarcRecord)
                continue;
            QCOMPARE(state.fulfilled, mail::Fulfilled::Yes);
            QVERIFY(state.isSpreading && state.spreadingUntil);
            QVERIFY(*state.spreadingUntil > clock.now() && *state.spreadingUntil <= clock.now().addSecs(1801));
        }
    }
    ui::AcceptanceCard card;
    card.show(all);
    int told = 0;
    for (const QLabel *label : card.findChildren<QLabel *>())
        told += label->text().contains(u"Spreading until"_s) ? 1 : 0;
    QVERIFY(told >= 2); // SPF and DMARC
}

QTEST_MAIN(FieldWindowProveTest)
#include "tst_field_window_prove.moc"
