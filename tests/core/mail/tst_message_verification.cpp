// SPDX-License-Identifier: Apache-2.0
// SPF, DKIM and DMARC of whole messages, the envelope out of trace fields, and RFC 8601.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "core/mail/address.h"
#include "core/mail/message_verification.h"
#include "tests/core/dkim/messages.h"

#include <QTest>

using namespace sw;
using namespace sw::mail;

namespace {

constexpr qint64 Now = 1'795'000'000;

QByteArrayList codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

MessageVerification run(const test::FakeResolver &resolver, const QByteArray &message, const Envelope &envelope = {})
{
    dkim::MessageDigest digest;
    digest.feed(message);
    digest.finish();
    return test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return verifyMessage(facts, digest, {envelope, Now, "mx.receiver.example"});
    });
}

Envelope given(const char *ip, const char *mailFrom, const char *helo = "mail.example.com")
{
    return {*dns::IpAddress::fromText(ip), Envelope::Source::Given, mailFrom, Envelope::Source::Given, helo,
            Envelope::Source::Given};
}

const dkim::KeyPair &pair()
{
    static const dkim::KeyPair made = std::move(*dkim::generateKeyPair(dkim::KeyType::Ed25519));
    return made;
}

QByteArray signedMessage(const QByteArray &message)
{
    dkim::SignRequest how;
    how.domain = dns::DomainName::literal("example.com");
    how.selector = "s1";
    return dkim::signMessage(how, pair().privatePem, {}, message).value() + message;
}

test::FakeResolver world(const QByteArray &policy = "v=DMARC1; p=reject")
{
    test::FakeResolver resolver;
    test::addText(resolver, "example.com", {"v=spf1 ip4:192.0.2.1 -all"});
    test::addText(resolver, "vendor.example", {"v=spf1 ip4:192.0.2.2 -all"});
    test::addText(resolver, "_dmarc.example.com", {policy});
    test::addText(resolver, "s1._domainkey.example.com", {pair().record});
    return resolver;
}

const QByteArray Plain = "From: a@example.com\r\nSubject: x\r\n\r\nHello\r\n";

} // namespace

class tst_message_verification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailboxes_data();
    void mailboxes();
    void hops_data();
    void hops();
    void envelopeFromMessage();
    void verdicts_data();
    void verdicts();
    void failuresAreUnknown();
    void rfc8463Whole();
    void authenticationResults();
    void hostileValues();
    void unsubscribing();
    void passesWithAWarning();
    void anything();
};

void tst_message_verification::mailboxes_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("domains"); // "-": not understood
    QTest::newRow("bare") << QByteArray(" a@example.com") << QByteArrayList{"example.com"};
    QTest::newRow("angle") << QByteArray("Joe <a@example.com>") << QByteArrayList{"example.com"};
    QTest::newRow("quoted name with an address")
        << QByteArray("\"x@evil.example\" <a@example.com>") << QByteArrayList{"example.com"};
    QTest::newRow("quoted comma") << QByteArray("\"Doe, J\\\" <z@z>\" <a@example.com>")
                                  << QByteArrayList{"example.com"};
    QTest::newRow("comment") << QByteArray("a@example.com (x@evil.example (nested))") << QByteArrayList{"example.com"};
    QTest::newRow("two") << QByteArray("a@example.com, B <b@example.net>")
                         << QByteArrayList{"example.com", "example.net"};
    QTest::newRow("group") << QByteArray("Team: a@example.com, b@example.net;")
                           << QByteArrayList{"example.com", "example.net"};
    QTest::newRow("quoted local part") << QByteArray("\"a@b\"@example.com") << QByteArrayList{"example.com"};
    QTest::newRow("folded") << QByteArray("Joe\r\n <a@example.com>") << QByteArrayList{"example.com"};
    QTest::newRow("idn") << QByteArray("a@b\xc3\xbc"
                                       "cher.example")
                         << QByteArrayList{"xn--bcher-kva.example"};
    QTest::newRow("no domain") << QByteArray("root") << QByteArrayList{"-"};
    QTest::newRow("empty") << QByteArray("") << QByteArrayList{};
    QTest::newRow("unclosed") << QByteArray("Joe <a@example.com") << QByteArrayList{"example.com"};
    QTest::newRow("bad domain") << QByteArray("a@x..y") << QByteArrayList{"-"};
}

void tst_message_verification::mailboxes()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArrayList, domains);
    QByteArrayList seen;
    for (const Mailbox &box : mailboxesOf(value))
        seen.append(box.domain ? box.domain->toText() : QByteArray("-"));
    QCOMPARE(seen, domains);
}

void tst_message_verification::hops_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("helo");
    QTest::addColumn<QByteArray>("ip");
    QTest::newRow("postfix")
        << QByteArray(" from mail.a.example (mail.a.example [192.0.2.7])\r\n\tby mx.b.example (Postfix) with ESMTPS")
        << QByteArray("mail.a.example") << QByteArray("192.0.2.7");
    QTest::newRow("v6") << QByteArray("from a (b [IPv6:2001:db8::1]) by c") << QByteArray("a")
                        << QByteArray("2001:db8::1");
    QTest::newRow("exim") << QByteArray("from [192.0.2.7] (helo=mail.a.example) by mx") << QByteArray("mail.a.example")
                          << QByteArray("192.0.2.7");
    QTest::newRow("google")
        << QByteArray("from mail.a.example (mail.a.example. [192.0.2.7]) by mx.google.com with ESMTPS id x")
        << QByteArray("mail.a.example") << QByteArray("192.0.2.7");
    QTest::newRow("bare address") << QByteArray("from mail.a.example (192.0.2.7) by exchange")
                                  << QByteArray("mail.a.example") << QByteArray("192.0.2.7");
    QTest::newRow("not the receiver's own address")
        << QByteArray("from a (b) by c ([192.0.2.9])") << QByteArray("a") << QByteArray();
    QTest::newRow("by only") << QByteArray("by mx.b.example with SMTP id 1") << QByteArray() << QByteArray();
    QTest::newRow("garbage") << QByteArray("from [[[[") << QByteArray("[[[[") << QByteArray();
}

void tst_message_verification::hops()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, helo);
    QFETCH(QByteArray, ip);
    const Hop hop = hopOf(value);
    QCOMPARE(hop.helo, helo);
    QCOMPARE(hop.ip ? hop.ip->toText() : QByteArray(), ip);
}

void tst_message_verification::envelopeFromMessage()
{
    const QByteArray trace = "Return-Path: <bounce@vendor.example>\r\n"
                             "Received: from inside (inside [10.0.0.1]) by mx\r\n"
                             "Received: from mapped (mapped [IPv6:::ffff:10.0.0.1]) by inside\r\n"
                             "Received: from site (site [fec0::1]) by mapped\r\n"
                             "Received: from bench (bench [198.18.0.1]) by site\r\n"
                             "Received: from out.vendor.example (out.vendor.example [192.0.2.2]) by gate\r\n"
                             "Received: from forged (forged [192.0.2.1]) by nobody\r\n";
    const auto read = run(world(), trace + Plain);
    QCOMPARE(read.envelope.ip->toText(), QByteArray("192.0.2.2"));
    QCOMPARE(read.envelope.mailFrom, QByteArray("bounce@vendor.example"));
    QCOMPARE(read.envelope.helo, QByteArray("out.vendor.example"));
    QVERIFY(read.spf.result.result == spf::Result::Pass);
    // What is given wins over what is written.
    const auto told = run(world(), trace + Plain, given("192.0.2.1", "a@example.com"));
    QCOMPARE(told.spf.domain.toText(), QByteArray("example.com"));
    QVERIFY(told.dmarc.evaluation->result == dmarc::Evaluation::Result::Pass);
    // The null sender: HELO counts.
    const auto bounce = run(world(), "Return-Path: <>\r\n" + Plain,
                            Envelope{*dns::IpAddress::fromText("192.0.2.1"),
                                     Envelope::Source::Given,
                                     {},
                                     Envelope::Source::None,
                                     "example.com",
                                     Envelope::Source::Given});
    QVERIFY(bounce.spf.byHelo);
    QVERIFY(bounce.spf.result.result == spf::Result::Pass);
    QVERIFY(bounce.dmarc.evaluation->result == dmarc::Evaluation::Result::Pass);
}

void tst_message_verification::verdicts_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QByteArray>("mailFrom");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("dmarc"); // or the reason there is none
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, const QByteArray &message, const char *ip, const char *from,
                        const char *policy, const char *dmarc, const QByteArrayList &codes) {
        QTest::newRow(name) << message << QByteArray(ip) << QByteArray(from) << QByteArray(policy) << QByteArray(dmarc)
                            << codes;
    };
    const char *reject = "v=DMARC1; p=reject";
    row("all good", signedMessage(Plain), "192.0.2.1", "a@example.com", reject, "pass", {});
    row("by dkim alone", signedMessage(Plain), "192.0.2.2", "b@vendor.example", reject, "pass", {});
    row("by spf alone", Plain, "192.0.2.1", "a@example.com", reject, "pass", {"mail-no-signature"});
    row("spf of a vendor only", Plain, "192.0.2.2", "b@vendor.example", reject, "fail",
        {"mail-no-signature", "mail-dmarc-fail"});
    row("wrong server", Plain, "192.0.2.9", "a@example.com", reject, "fail",
        {"mail-spf-no-pass", "mail-no-signature", "mail-dmarc-fail"});
    row("changed on the way", signedMessage(Plain).replace("Hello", "Bye"), "192.0.2.9", "a@example.com", reject,
        "fail", {"mail-spf-no-pass", "dkim-sig-body-changed", "mail-dmarc-fail"});
    row("no policy", signedMessage(Plain), "192.0.2.1", "a@example.com", "nothing", "none", {"mail-dmarc-none"});
    row("broken policy", signedMessage(Plain), "192.0.2.1", "a@example.com", "v=DMARC1; p=x", "permerror",
        {"mail-dmarc-broken"});
    row("no From", "Subject: x\r\n\r\n", "192.0.2.1", "a@example.com", reject, "mail-no-from",
        {"mail-no-signature", "mail-no-from"});
    row("two From lines", "From: b@example.com\r\n" + Plain, "192.0.2.1", "a@example.com", reject, "mail-several-from",
        {"mail-no-signature", "mail-several-from"});
    row("two domains", "From: a@example.com, b@example.net\r\n\r\n", "192.0.2.1", "a@example.com", reject,
        "mail-several-from", {"mail-no-signature", "mail-several-from"});
    row("no domain", "From: root\r\n\r\n", "192.0.2.1", "a@example.com", reject, "mail-from-invalid",
        {"mail-no-signature", "mail-from-invalid"});
}

void tst_message_verification::verdicts()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, ip);
    QFETCH(QByteArray, mailFrom);
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, dmarc);
    QFETCH(QByteArrayList, codes);
    const auto result = run(world(policy), message, given(ip.constData(), mailFrom.constData()));
    QCOMPARE(result.dmarc.evaluation ? dmarc::resultName(result.dmarc.evaluation->result) : result.dmarc.reason, dmarc);
    QCOMPARE(codesOf(result.findings), codes);
}

void tst_message_verification::failuresAreUnknown()
{
    for (const char *name : {"_dmarc.example.com", "_dmarc.com"}) {
        auto resolver = world();
        resolver.fail(name, dns::RecordType::TXT, dns::FailureKind::Timeout);
        const auto result = run(resolver, signedMessage(Plain), given("192.0.2.1", "a@example.com"));
        QVERIFY(result.dmarc.evaluation->result == dmarc::Evaluation::Result::TempError);
        QVERIFY(containsCode(result.findings, "mail-dmarc-unknown"));
        QVERIFY(!containsCode(result.findings, "mail-dmarc-none"));
    }
    auto noSpf = world();
    noSpf.fail("example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    noSpf.fail("s1._domainkey.example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    const auto result = run(noSpf, signedMessage(Plain), given("192.0.2.1", "a@example.com"));
    QVERIFY(result.dmarc.evaluation->result == dmarc::Evaluation::Result::TempError);
    QVERIFY(containsCode(result.findings, "mail-spf-unknown"));
    QVERIFY(containsCode(result.findings, "dkim-sig-key-unknown"));
}

void tst_message_verification::rfc8463Whole()
{
    auto resolver = test::rfc8463Keys();
    test::addText(resolver, "_dmarc.football.example.com", {"v=DMARC1; p=reject"});
    const auto result = run(resolver, test::rfc8463Message());
    QVERIFY(result.dmarc.evaluation->result == dmarc::Evaluation::Result::Pass);
    QCOMPARE(codesOf(result.findings), QByteArrayList{"mail-no-client-address"});
    QVERIFY(!result.spf.checked);
}

void tst_message_verification::authenticationResults()
{
    const auto result = run(world(), signedMessage(Plain), given("192.0.2.1", "a@example.com"));
    const QByteArray field = result.authenticationResults.simplified();
    QVERIFY2(
        field.startsWith("Authentication-Results: mx.receiver.example; spf=pass smtp.mailfrom=a@example.com; dkim=pass "
                         "(256-bit key) header.d=example.com header.s=s1 header.a=ed25519-sha256 header.b="),
        field.constData());
    QVERIFY2(field.endsWith("; dmarc=pass (p=reject at example.com) header.from=example.com"), field.constData());
    QVERIFY(result.authenticationResults.endsWith("\r\n"));
}

void tst_message_verification::hostileValues()
{
    // Whatever the message holds, the field stays one field.
    const QByteArray message =
        "DKIM-Signature: v=1; a=x\"; d=a) ; s=(\\; b=; bh=; h=from\r\nFrom: a@example.com\r\n\r\n";
    const auto result = run(world(), message, given("192.0.2.1", "\"a\r\nX-Evil: 1\"@example.com", "h(\r\nelo"));
    for (const QByteArray &line : result.authenticationResults.chopped(2).split('\n').mid(1))
        QVERIFY2(line.startsWith('\t'), line.constData());
}

void tst_message_verification::unsubscribing()
{
    const QByteArray list = "List-Unsubscribe: <https://example.com/u>\r\n";
    const QByteArray post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
    const auto codes = [](const QByteArray &message) {
        return codesOf(run(world(), message, given("192.0.2.1", "a@example.com")).findings);
    };
    QCOMPARE(codes(signedMessage(list + post + Plain)), QByteArrayList{});
    QCOMPARE(codes(signedMessage(list + Plain)), QByteArrayList{"mail-no-one-click"});
    QCOMPARE(codes(list + post + signedMessage(Plain)), QByteArrayList{"mail-one-click-unsigned"});
}

void tst_message_verification::anything()
{
    const auto resolver = world();
    for (const QByteArray &message :
         {QByteArray(), QByteArray(100'000, '\xff'), QByteArray("From: a@example.com\n").repeated(10'000),
          QByteArray("From: " + QByteArray(1'000'000, ','))})
        QVERIFY(!run(resolver, message).authenticationResults.isEmpty());
}

// A signature that passes, and of which the sender should know more all the same.
void tst_message_verification::passesWithAWarning()
{
    const auto codes = [](dkim::SignRequest::BodyLength length, const QByteArray &flags) {
        dkim::SignRequest how;
        how.domain = dns::DomainName::literal("example.com");
        how.selector = "s1";
        how.bodyLength = length;
        auto resolver = world();
        test::addText(resolver, "s1._domainkey.example.com", {pair().record + flags});
        const auto verified =
            run(resolver, dkim::signMessage(how, pair().privatePem, {}, Plain).value() + Plain + "appended\r\n",
                given("192.0.2.1", "a@example.com"));
        return codesOf(verified.findings);
    };
    using Length = dkim::SignRequest::BodyLength;
    QVERIFY(codes(Length::Sign, {}).contains("mail-dkim-partial-body"));
    QVERIFY(!codes(Length::Leave, {}).contains("mail-dkim-partial-body"));
    QVERIFY(codes(Length::Sign, "; t=y").contains("mail-dkim-testing"));
    QVERIFY(!codes(Length::Sign, "; t=s").contains("mail-dkim-testing"));
}

QTEST_GUILESS_MAIN(tst_message_verification)
#include "tst_message_verification.moc"
