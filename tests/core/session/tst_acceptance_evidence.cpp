// From record states, survey and message to evidence: states that could not be asked stay unknown.
#include "core/session/acceptance_evidence.h"

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
