// SPDX-License-Identifier: Apache-2.0
// What the mailbox providers ask for: what was not looked at is never "missing", a failure is never "no".
#include "core/mail/acceptance.h"

#include <QTest>

using namespace sw;
using mail::Acceptance;
using mail::AcceptanceEvidence;
using mail::Demand;
using mail::Fulfilled;
using mail::MessageVerification;
using mail::Provider;

namespace {

Acceptance of(const QList<Acceptance> &all, Provider provider)
{
    return *std::find_if(all.cbegin(), all.cend(),
                         [provider](const Acceptance &one) { return one.provider == provider; });
}

std::optional<Fulfilled> stateOf(const Acceptance &one, Demand demand)
{
    for (const mail::DemandState &state : one.demands) {
        if (state.demand == demand)
            return state.fulfilled;
    }
    return std::nullopt;
}

dns::DomainName name(const char *text)
{
    return dns::DomainName::literal(text);
}

dkim::SignatureResult signature(const char *domain, dkim::SignatureResult::Result result)
{
    dkim::SignatureResult one;
    one.result = result;
    dkim::Signature parsed;
    parsed.domain = name(domain);
    parsed.headers = {"from", "to", "subject"};
    one.signature = parsed;
    return one;
}

dmarc::IdentityVerdict identity(dmarc::Identity::Kind kind, const char *domain, const char *result,
                                dmarc::Aligned aligned)
{
    dmarc::IdentityVerdict verdict;
    verdict.identity = {kind, name(domain), result};
    verdict.alignment.byWalk = aligned;
    return verdict;
}

// As on Advanced SMTP: SPF passes for Amazon's return address, DKIM for the domain itself.
MessageVerification advanced()
{
    using Kind = dmarc::Identity::Kind;
    MessageVerification message;
    message.spf.checked = true;
    message.spf.result.result = spf::Result::Pass;
    message.dkim = {signature("acme.example", dkim::SignatureResult::Result::Pass)};
    dmarc::Evaluation evaluation;
    evaluation.result = dmarc::Evaluation::Result::Pass;
    evaluation.identities = {identity(Kind::Spf, "amazonses.com", "pass", dmarc::Aligned::No),
                             identity(Kind::Dkim, "acme.example", "pass", dmarc::Aligned::Yes)};
    message.dmarc.evaluation = evaluation;
    return message;
}

AcceptanceEvidence allPublished()
{
    AcceptanceEvidence evidence;
    evidence.spfRecord = evidence.dkimKey = evidence.dmarcRecord = evidence.dmarcReports = Fulfilled::Yes;
    return evidence;
}

QList<dkim::HeaderField> header(const QByteArray &text)
{
    dkim::MessageDigest digest;
    digest.feed(text + "\r\n\r\n");
    digest.finish();
    return digest.fields();
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingLookedAtIsNotMissing()
    {
        const QList<Acceptance> all = mail::acceptance({});
        QCOMPARE(all.size(), 5);
        for (const Acceptance &one : all) {
            QCOMPARE(one.seen, Fulfilled::NotSeen);
            for (const mail::DemandState &state : one.demands)
                QVERIFY(state.fulfilled == Fulfilled::NotSeen || state.fulfilled == Fulfilled::SenderKnows);
        }
    }

    void failureIsNotAbsence()
    {
        AcceptanceEvidence evidence = allPublished();
        MessageVerification message = advanced();
        message.spf.result.result = spf::Result::TempError;
        message.dkim = {signature("acme.example", dkim::SignatureResult::Result::TempError)};
        message.dmarc.evaluation->result = dmarc::Evaluation::Result::TempError;
        evidence.message = &message;
        evidence.reverseName = evidence.encrypted = Fulfilled::Yes;
        for (const Acceptance &one : mail::acceptance(evidence))
            QCOMPARE(one.seen, Fulfilled::CouldNotAsk);
        evidence.dkimKey = Fulfilled::No; // but what is known to be missing comes first
        QCOMPARE(of(mail::acceptance(evidence), Provider::Apple).seen, Fulfilled::No);
    }

    void advancedSmtpWithAMessage()
    {
        AcceptanceEvidence evidence = allPublished();
        const MessageVerification message = advanced();
        evidence.message = &message;
        evidence.reverseName = Fulfilled::Yes;
        evidence.encrypted = Fulfilled::Yes;
        const QList<Acceptance> all = mail::acceptance(evidence);
        for (const Provider provider : {Provider::Google, Provider::Yahoo, Provider::Microsoft, Provider::Apple})
            QCOMPARE(of(all, provider).seen, Fulfilled::Yes);
        // La Poste counts SPF of another domain as none.
        const Acceptance poste = of(all, Provider::LaPoste);
        QCOMPARE(stateOf(poste, Demand::SpfAligned), Fulfilled::No);
        QCOMPARE(stateOf(poste, Demand::DkimAligned), Fulfilled::Yes);
        QCOMPARE(poste.seen, Fulfilled::No);
        QCOMPARE(stateOf(poste, Demand::SpamRate), std::nullopt);
        // What only the sender knows never stands in the way.
        QCOMPARE(stateOf(of(all, Provider::Google), Demand::SpamRate), Fulfilled::SenderKnows);
    }

    void oneThingMissing_data()
    {
        QTest::addColumn<int>("demand");
        QTest::addColumn<QList<int>>("refused"); // providers
        const QList<int> everybody{0, 1, 2, 3, 4};
        QTest::newRow("SPF record") << int(Demand::SpfRecord) << everybody;
        QTest::newRow("DKIM key") << int(Demand::DkimKey) << everybody;
        QTest::newRow("DMARC record") << int(Demand::DmarcRecord) << everybody;
        QTest::newRow("reports") << int(Demand::DmarcReports) << QList<int>{4};
        QTest::newRow("SPF fails") << int(Demand::SpfPass) << everybody;
        QTest::newRow("DKIM fails") << int(Demand::DkimPass) << everybody;
        QTest::newRow("DMARC fails") << int(Demand::DmarcPass) << QList<int>{0, 1, 2, 4};
        QTest::newRow("no reverse name") << int(Demand::ReverseName) << everybody;
        QTest::newRow("not encrypted") << int(Demand::Encrypted) << QList<int>{0};
    }
    void oneThingMissing()
    {
        QFETCH(int, demand);
        QFETCH(QList<int>, refused);
        AcceptanceEvidence evidence = allPublished();
        MessageVerification message = advanced();
        message.dmarc.evaluation->identities.first().alignment.byWalk =
            dmarc::Aligned::Yes; // a sender with its own bounces
        evidence.message = &message;
        evidence.reverseName = evidence.encrypted = Fulfilled::Yes;
        for (const Acceptance &one : mail::acceptance(evidence))
            QCOMPARE(one.seen, Fulfilled::Yes);
        switch (static_cast<Demand>(demand)) {
        case Demand::SpfRecord:
            evidence.spfRecord = Fulfilled::No;
            break;
        case Demand::DkimKey:
            evidence.dkimKey = Fulfilled::No;
            break;
        case Demand::DmarcRecord:
            evidence.dmarcRecord = Fulfilled::No;
            break;
        case Demand::DmarcReports:
            evidence.dmarcReports = Fulfilled::No;
            break;
        case Demand::SpfPass:
            message.spf.result.result = spf::Result::SoftFail;
            break;
        case Demand::DkimPass:
            message.dkim.first().result = dkim::SignatureResult::Result::Fail;
            break;
        case Demand::DmarcPass:
            message.dmarc.evaluation->result = dmarc::Evaluation::Result::Fail;
            break;
        case Demand::ReverseName:
            evidence.reverseName = Fulfilled::No;
            break;
        case Demand::Encrypted:
            evidence.encrypted = Fulfilled::No;
            break;
        default:
            QFAIL("not a row of this table");
        }
        QList<int> missing;
        for (const Acceptance &one : mail::acceptance(evidence)) {
            if (one.seen == Fulfilled::No)
                missing.append(static_cast<int>(one.provider));
        }
        QCOMPARE(missing, refused);
    }

    void withoutAnAuthor()
    {
        AcceptanceEvidence evidence = allPublished();
        MessageVerification message = advanced();
        message.dmarc = {std::nullopt, "mail-several-from"};
        evidence.message = &message;
        const QList<Acceptance> all = mail::acceptance(evidence);
        QCOMPARE(stateOf(of(all, Provider::Google), Demand::DmarcPass), Fulfilled::No);
        QCOMPARE(stateOf(of(all, Provider::LaPoste), Demand::DkimAligned), Fulfilled::No);
        message.spf.checked = false; // it does not say who handed it over
        QCOMPARE(stateOf(of(mail::acceptance(evidence), Provider::Google), Demand::SpfPass), Fulfilled::NotSeen);
    }

    void encrypted_data()
    {
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<int>("fulfilled");
        const QByteArray from = "Received: from out (out.example [192.0.2.7])\r\n by mx.example ";
        QTest::newRow("ESMTPS") << from + "with ESMTPS id 1; x" << int(Fulfilled::Yes);
        QTest::newRow("authenticated") << from + "with esmtpsa id 1; x" << int(Fulfilled::Yes);
        QTest::newRow("UTF8SMTPS") << from + "with UTF8SMTPS; x" << int(Fulfilled::Yes);
        QTest::newRow("note") << from + "with Microsoft SMTP Server (version=TLS1_2, cipher=X); x"
                              << int(Fulfilled::Yes);
        QTest::newRow("plain") << from + "with ESMTP id 1; x" << int(Fulfilled::No);
        QTest::newRow("old") << from + "with SMTP; x" << int(Fulfilled::No);
        QTest::newRow("silent") << from + "id 1; x" << int(Fulfilled::NotSeen);
        QTest::newRow("another hop") << QByteArray("Received: from a (a [198.51.100.1]) by b with ESMTPS; x")
                                     << int(Fulfilled::NotSeen);
        QTest::newRow("no field") << QByteArray("From: a@b.example") << int(Fulfilled::NotSeen);
        QTest::newRow("topmost counts") << from + "with SMTP; x\r\n" + from + "with ESMTPS; x" << int(Fulfilled::No);
        QTest::newRow("binary") << QByteArray("Received: from x ([192.0.2.7]) by \xff\x00with\x01 ESMTPS", 47)
                                << int(Fulfilled::NotSeen);
    }
    void encrypted()
    {
        QFETCH(QByteArray, received);
        QFETCH(int, fulfilled);
        QCOMPARE(int(mail::encryptedOnArrival(header(received), *dns::IpAddress::fromText("192.0.2.7"))), fulfilled);
    }

    void unsubscribe()
    {
        dkim::SignatureResult good = signature("acme.example", dkim::SignatureResult::Result::Pass);
        good.signature->headers += {"list-unsubscribe", "list-unsubscribe-post"};
        const auto both = header("List-Unsubscribe: <mailto:a@b.example>, <https://b.example/u?1>\r\n"
                                 "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        QCOMPARE(mail::offersUnsubscribe(both, {good}), Fulfilled::Yes);
        dkim::SignatureResult bad = good;
        bad.result = dkim::SignatureResult::Result::Fail;
        QCOMPARE(mail::offersUnsubscribe(both, {bad}), Fulfilled::SenderKnows);
        QCOMPARE(mail::offersUnsubscribe(both, {signature("acme.example", dkim::SignatureResult::Result::Pass)}),
                 Fulfilled::SenderKnows); // not covered by h=
        QCOMPARE(mail::offersUnsubscribe(header("List-Unsubscribe: <mailto:a@b.example>"), {good}),
                 Fulfilled::SenderKnows);
        AcceptanceEvidence evidence;
        evidence.unsubscribe = Fulfilled::Yes;
        const Acceptance google = of(mail::acceptance(evidence), Provider::Google);
        for (const mail::DemandState &state : google.demands) {
            if (state.demand == Demand::Unsubscribe)
                QCOMPARE(state.proof, mail::Proof::Message);
        }
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
