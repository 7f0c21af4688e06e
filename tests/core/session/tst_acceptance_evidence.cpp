// SPDX-License-Identifier: Apache-2.0
// From record states, survey and message to evidence: states that could not be asked stay unknown.
#include "core/session/activities/acceptance_evidence.h"
#include "tests/support/utc_time.h"

#include <QTest>

using namespace sw;
using mail::Fulfilled;
using session::acceptanceEvidence;
using session::KnownSoFar;
using verify::State;

namespace {

verify::RecordStatus status(plan::Purpose purpose, State state, const QByteArray &text = "v=spf1 -all",
                            plan::Action action = plan::Action::Add)
{
    verify::RecordStatus one;
    one.record.purpose = purpose;
    one.record.action = action;
    one.record.name = dns::DomainName::literal("acme.example");
    one.record.data = dns::TxtData{{text}};
    one.state = state;
    return one;
}

} // namespace

class TestAcceptanceEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnown()
    {
        const auto evidence = acceptanceEvidence({});
        QCOMPARE(evidence.spfRecord, Fulfilled::NotSeen);
        QCOMPARE(evidence.dkimKey, Fulfilled::NotSeen);
        QCOMPARE(evidence.dmarcRecord, Fulfilled::NotSeen);
        QCOMPARE(evidence.reverseName, Fulfilled::NotSeen);
        QVERIFY(evidence.message == nullptr);
    }

    void statesOfRecords_data()
    {
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<bool>("asking");
        QTest::addColumn<int>("dkim");
        const auto row = [](const char *name, const QList<State> &states, bool asking, Fulfilled dkim) {
            QList<int> numbers;
            for (const State state : states)
                numbers.append(static_cast<int>(state));
            QTest::newRow(name) << numbers << asking << static_cast<int>(dkim);
        };
        row("all there", {State::InPlace, State::InPlaceThroughChain}, false, Fulfilled::Yes);
        row("caches follow", {State::InPlace, State::Propagating}, false, Fulfilled::Yes);
        row("one not yet", {State::NotYet, State::InPlace}, false, Fulfilled::No);
        row("one wrong, one unknown", {State::Timeout, State::DoubledName}, false, Fulfilled::No);
        row("unknown", {State::InPlace, State::Servfail}, false, Fulfilled::CouldNotAsk);
        row("unknown first", {State::Refused, State::InPlace}, false, Fulfilled::CouldNotAsk);
        row("still asking", {State::InPlace, State::Unknown}, true, Fulfilled::NotSeen);
        row("none planned", {}, false, Fulfilled::No);
    }
    void statesOfRecords()
    {
        QFETCH(QList<int>, states);
        QFETCH(bool, asking);
        QFETCH(int, dkim);
        verify::Verification verification;
        for (const int state : states)
            verification.records.append(status(plan::Purpose::Dkim, static_cast<State>(state)));
        verification.records.append(
            status(plan::Purpose::Dkim, State::NotYet, "old", plan::Action::Remove)); // going, not needed
        KnownSoFar known{.verification = &verification, .isAsking = asking};
        QCOMPARE(static_cast<int>(acceptanceEvidence(known).dkimKey), dkim);
    }

    // The name servers decide; what a resolver still remembers is shown with its end.
    void resolversThatFollow_data()
    {
        QTest::addColumn<int>("record");
        QTest::addColumn<int>("atNameServer");
        QTest::addColumn<int>("atResolver");
        QTest::addColumn<int>("dkim");
        QTest::addColumn<bool>("spreading");
        const auto row = [](const char *name, State record, State atNameServer, State atResolver, Fulfilled dkim,
                            bool spreading) {
            QTest::newRow(name) << static_cast<int>(record) << static_cast<int>(atNameServer)
                                << static_cast<int>(atResolver) << static_cast<int>(dkim) << spreading;
        };
        row("all there", State::InPlace, State::InPlace, State::InPlace, Fulfilled::Yes, false);
        row("a negative answer", State::Propagating, State::InPlace, State::NotYet, Fulfilled::Yes, true);
        row("an old value", State::OldValue, State::InPlace, State::OldValue, Fulfilled::Yes, true);
        row("old at the name servers", State::OldValue, State::OldValue, State::NotAsked, Fulfilled::No, false);
        row("broken signatures", State::DnssecBogus, State::InPlace, State::DnssecBogus, Fulfilled::No, false);
        row("a resolver that fails", State::InPlace, State::InPlace, State::Servfail, Fulfilled::Yes, false);
    }
    void resolversThatFollow()
    {
        QFETCH(int, record);
        QFETCH(int, atNameServer);
        QFETCH(int, atResolver);
        QFETCH(int, dkim);
        QFETCH(bool, spreading);
        const QDateTime until = sw::test::utcTime(QDate(2026, 11, 28), QTime(3, 28));
        verify::RecordStatus one = status(plan::Purpose::Dkim, static_cast<State>(record));
        verify::Cell server;
        server.state = static_cast<State>(atNameServer);
        verify::Cell resolver;
        resolver.at.kind = verify::VantagePoint::Kind::System;
        resolver.state = static_cast<State>(atResolver);
        resolver.expiresAt = until;
        one.cells = {server, resolver};
        verify::Verification verification;
        verification.records = {one};
        const auto evidence = acceptanceEvidence({.verification = &verification});
        QCOMPARE(static_cast<int>(evidence.dkimKey), dkim);
        QCOMPARE(evidence.spreading.contains(mail::Demand::DkimKey), spreading);
        const mail::Acceptance google = mail::acceptance(evidence).first();
        QCOMPARE(google.demands.at(1).demand, mail::Demand::DkimKey);
        QCOMPARE(google.demands.at(1).isSpreading, spreading);
        QCOMPARE(google.demands.at(1).spreadingUntil, spreading ? std::optional(until) : std::nullopt);
    }

    void whatThePlanLeavesAloneComesFromTheSurvey()
    {
        verify::Verification verification;
        verify::Survey survey;
        survey.spf.presence = verify::Presence::Present;
        survey.dmarc.presence = verify::Presence::Unknown;
        survey.dkim.presence = verify::Presence::Present; // somebody else's key
        KnownSoFar known{.verification = &verification, .survey = &survey};
        auto evidence = acceptanceEvidence(known);
        QCOMPARE(evidence.spfRecord, Fulfilled::Yes);
        QCOMPARE(evidence.dkimKey, Fulfilled::No);
        QCOMPARE(evidence.dmarcRecord, Fulfilled::CouldNotAsk);
        QCOMPARE(evidence.dmarcReports, Fulfilled::CouldNotAsk);
        survey.dmarc = {verify::Presence::Present, {}, {"v=DMARC1; p=none; rua=mailto:d@acme.example"}};
        QCOMPARE(acceptanceEvidence(known).dmarcReports, Fulfilled::Yes);
        survey.dmarc.values = {"v=DMARC1; p=none"};
        QCOMPARE(acceptanceEvidence(known).dmarcReports, Fulfilled::No);
        survey.spf.presence = verify::Presence::Missing;
        QCOMPARE(acceptanceEvidence(known).spfRecord, Fulfilled::No);
    }

    void reportsOfThePlannedRecord()
    {
        verify::Verification verification;
        verification.records = {status(plan::Purpose::Dmarc, State::InPlace, "v=DMARC1; p=none")};
        KnownSoFar known{.verification = &verification};
        QCOMPARE(acceptanceEvidence(known).dmarcReports, Fulfilled::No);
        verification.records = {
            status(plan::Purpose::Dmarc, State::InPlace, "v=DMARC1; p=none; rua=mailto:d@acme.example")};
        QCOMPARE(acceptanceEvidence(known).dmarcReports, Fulfilled::Yes);
    }

    void theHostThatHandedOver()
    {
        const mail::MessageVerification message;
        neighbours::ReverseCheck reverse{*dns::IpAddress::fromText("192.0.2.7")};
        KnownSoFar known{.message = &message, .reverse = &reverse};
        QCOMPARE(acceptanceEvidence(known).reverseName, Fulfilled::CouldNotAsk);
        reverse.state = neighbours::Found::Missing;
        QCOMPARE(acceptanceEvidence(known).reverseName, Fulfilled::No);
        reverse.state = neighbours::Found::Present;
        QCOMPARE(acceptanceEvidence(known).reverseName, Fulfilled::Yes);
        QCOMPARE(acceptanceEvidence(known).encrypted, Fulfilled::NotSeen); // no header fields at hand
    }
};

QTEST_GUILESS_MAIN(TestAcceptanceEvidence)
#include "tst_acceptance_evidence.moc"
