// SPDX-License-Identifier: Apache-2.0
// Whole messages: RFC 6376 6, RFC 8301, RFC 8463 appendix A; and what is signed here verifies here.
#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_pair.h"
#include "core/dkim/sign.h"
#include "core/dkim/verify.h"
#include "tests/core/dkim/messages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sw;
using namespace sw::dkim;
using Verdict = SignatureResult::Result;

namespace {

constexpr qint64 Now = 1'795'000'000; // November 2026

QList<SignatureResult> verifyAll(const test::FakeResolver &resolver, const QByteArray &message, qsizetype block = 0)
{
    MessageDigest digest;
    for (qsizetype at = 0; at < message.size();) {
        const qsizetype part = block == 0 ? message.size() : std::min(block, message.size() - at);
        digest.feed(QByteArrayView(message).sliced(at, part));
        at += part;
    }
    digest.finish();
    return test::runToEnd(resolver, [&](const dns::Facts &facts) { return verify(facts, digest, Now); });
}

// One key for all tests of this file: making one takes a while.
const KeyPair &rsaPair()
{
    static const KeyPair pair = std::move(*generateKeyPair(KeyType::Rsa2048));
    return pair;
}

QByteArray plainMessage()
{
    return "From: a@example.com\r\nTo: b@example.net\r\nSubject: x\r\n\r\nHello  you \r\n\r\nBye\r\n";
}

SignRequest request()
{
    SignRequest made;
    made.domain = dns::DomainName::literal("example.com");
    made.selector = "s1";
    made.signedAt = Now;
    return made;
}

QByteArray signedMessage(const SignRequest &how, const QByteArray &message = plainMessage())
{
    return signMessage(how, rsaPair().privatePem, {}, message).value_or("refused") + message;
}

test::FakeResolver keys(const QByteArray &extra = {})
{
    test::FakeResolver resolver;
    test::addText(resolver, "s1._domainkey.example.com", {rsaPair().record + extra});
    return resolver;
}

} // namespace

class tst_verify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rfc8463();
    void rfc8463SignedAgain();
    void tampering_data();
    void tampering();
    void headerTampering_data();
    void headerTampering();
    void keyTroubles_data();
    void keyTroubles();
    void b2_checkAndVerifyAgree_data();
    void b2_checkAndVerifyAgree();
    void lookupFailure();
    void severalKeys();
    void throughCname();
    void roundTrip_data();
    void roundTrip();
    void oversigning();
    void bodyLength();
    void expiry();
    void identityAndFlags();
    void passphraseProtectedKey();
    void signingRefused();
    void manySignatures();
    void anything();
};

void tst_verify::rfc8463()
{
    const auto resolver = test::rfc8463Keys();
    QByteArray unix = test::rfc8463Message();
    unix.replace("\r\n", "\n");
    for (const QByteArray &message : {test::rfc8463Message(), unix}) {
        for (const qsizetype block : {0, 1, 7}) {
            const auto results = verifyAll(resolver, message, block);
            QCOMPARE(results.size(), 2);
            for (const SignatureResult &result : results) {
                QCOMPARE(resultName(result.result), QByteArray("pass"));
                QCOMPARE(result.reason, QByteArray());
                QCOMPARE(result.hint.domain, QByteArray("football.example.com"));
            }
            QCOMPARE(results[0].hint.algorithm, QByteArray("ed25519-sha256"));
            QCOMPARE(results[1].keyBits, 1024);
        }
    }
}

void tst_verify::rfc8463SignedAgain()
{
    // The secret key of the RFC, as PKCS#8: the prefix is fixed, the seed is the appendix's.
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420") +
                           QByteArray::fromBase64("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
    const SecretBytes pem(
        QByteArray("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n"));
    const QByteArray whole = test::rfc8463Message();
    const QByteArray bare = whole.sliced(whole.indexOf("From: "));
    SignRequest how = request();
    how.domain = dns::DomainName::literal("football.example.com");
    how.selector = "brisbane";
    const auto field = signMessage(how, pem, {}, bare);
    QVERIFY(field.has_value());
    QVERIFY(field->contains("a=ed25519-sha256"));
    QVERIFY(field->contains("bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8="));
    const auto results = verifyAll(test::rfc8463Keys(), *field + whole);
    QCOMPARE(results.size(), 3);
    for (const SignatureResult &result : results)
        QCOMPARE(resultName(result.result), QByteArray("pass"));
}

void tst_verify::tampering_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *result,
                        const char *reason) {
        QTest::newRow(name) << from << to << QByteArray(result) << QByteArray(reason);
    };
    row("body", "lost the", "won the", "fail", "dkim-sig-body-changed");
    row("body: white space only", "game.  Are", "game. \t Are", "pass", "");
    row("body: empty lines at the end", "Joe.\r\n", "Joe.\r\n\r\n\r\n", "pass", "");
    row("signed header", "Is dinner", "Is lunch", "fail", "dkim-sig-mismatch");
    row("signed header: folding only", "Is dinner ready?", "Is dinner\r\n ready? ", "pass", "");
    row("unsigned header", "Message-ID", "X-New: 1\r\nMessage-ID", "pass", "");
    row("a second From below", "Message-ID", "From: x@evil.example\r\nMessage-ID", "fail", "dkim-sig-mismatch");
    row("a second Subject above", "From: Joe", "Subject: buy\r\nFrom: Joe", "fail", "dkim-sig-mismatch");
    row("a signed header removed", "To: Suzie Q <suzie@shopping.example.net>\r\n", "", "fail", "dkim-sig-mismatch");
}

void tst_verify::tampering()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, reason);
    QByteArray message = test::rfc8463Message();
    QVERIFY(message.contains(from));
    message.replace(message.lastIndexOf(from), from.size(), to);
    for (const SignatureResult &each : verifyAll(test::rfc8463Keys(), message)) {
        QCOMPARE(resultName(each.result), result);
        QCOMPARE(each.reason, reason);
    }
}

void tst_verify::headerTampering_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *result,
                        const char *reason) {
        QTest::newRow(name) << from << to << QByteArray(result) << QByteArray(reason);
    };
    row("version", "v=1", "v=2", "permerror", "dkim-sig-version");
    row("version is exact", "v=1", "v=1.0", "permerror", "dkim-sig-version");
    row("unknown algorithm", "a=ed25519-sha256", "a=ed25519-sha512", "permerror", "dkim-sig-algorithm");
    row("rsa-sha1", "a=ed25519-sha256", "a=rsa-sha1", "fail", "dkim-sig-sha1");
    row("other key type", "a=ed25519-sha256", "a=rsa-sha256", "permerror", "dkim-sig-key-type");
    row("no b", " b=/gCrinp", " x=1; z=/gCrinp", "permerror", "dkim-sig-tag-missing");
    row("no d", " d=football.example.com;", "", "permerror", "dkim-sig-tag-missing");
    row("empty b", "/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==", "",
        "permerror", "dkim-sig-tag-invalid");
    row("damaged b", "b=/gCr", "b=/g!r", "permerror", "dkim-sig-tag-invalid");
    row("other b", "b=/gCr", "b=/gCs", "fail", "dkim-sig-mismatch");
    row("short b", "b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n", "b=", "fail", "dkim-sig-mismatch");
    row("twice", "q=dns/txt;", "q=dns/txt; q=dns/txt;", "permerror", "dkim-sig-duplicate-tag");
    row("garbage", "q=dns/txt;", "q;", "permerror", "dkim-sig-syntax");
    row("query method", "q=dns/txt", "q=http", "permerror", "dkim-sig-query-method");
    row("canonicalization", "c=relaxed/relaxed", "c=relaxed/nofws", "permerror", "dkim-sig-tag-invalid");
    row("simple does not fit", "c=relaxed/relaxed", "c=simple/relaxed", "fail", "dkim-sig-mismatch");
    row("from not signed", "h=from : to :\r\n subject : date : message-id : from",
        "h=to : subject : date : message-id : to", "permerror", "dkim-sig-from-unsigned");
    row("empty name in h", "h=from :", "h=from ::", "permerror", "dkim-sig-tag-invalid");
    row("identity elsewhere", "i=@football", "i=@baseball", "permerror", "dkim-sig-identity");
    row("identity of the parent", "i=@football.example.com", "i=@example.com", "permerror", "dkim-sig-identity");
    row("identity without at", "i=@football", "i=football", "permerror", "dkim-sig-identity");
    row("bad t", "t=1528637909", "t=yesterday", "permerror", "dkim-sig-tag-invalid");
    row("x before t", "t=1528637909", "t=1528637909; x=1528637908", "permerror", "dkim-sig-expires-before-signed");
    row("expired", "t=1528637909", "t=1528637909; x=1528637910", "fail", "dkim-sig-expired");
    row("huge x", "t=1528637909", "t=1528637909; x=99999999999999999999999", "fail", "dkim-sig-mismatch");
    row("bad l", "t=1528637909", "l=-1", "permerror", "dkim-sig-tag-invalid");
    row("l beyond the body", "t=1528637909", "l=100000", "fail", "dkim-sig-body-shorter");
    row("no such selector", "s=brisbane", "s=sydney", "permerror", "dkim-sig-no-key");
    row("selector is no name", "s=brisbane", "s=bris..bane", "permerror", "dkim-sig-tag-invalid");
    row("domain is no name", "d=football.example.com", "d=foot..ball", "permerror", "dkim-sig-tag-invalid");
    row("unknown tags are ignored but signed", "q=dns/txt;", "q=dns/txt; zz=1;", "fail", "dkim-sig-mismatch");
}

void tst_verify::headerTampering()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, reason);
    QByteArray message = test::rfc8463Message();
    QVERIFY(message.contains(from));
    message.replace(message.indexOf(from), from.size(), to);
    const auto results = verifyAll(test::rfc8463Keys(), message);
    QCOMPARE(results.size(), 2);
    QCOMPARE(results[0].reason, reason);
    QCOMPARE(resultName(results[0].result), result);
    QCOMPARE(resultName(results[1].result), QByteArray("pass")); // the other signature does not suffer
}

void tst_verify::keyTroubles_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArrayList &published, const char *result, const char *reason) {
        QTest::newRow(name) << published << QByteArray(result) << QByteArray(reason);
    };
    const QByteArray key = test::Rfc8463RsaKey;
    row("revoked", {"v=DKIM1; k=rsa; p="}, "permerror", "dkim-sig-key-revoked");
    row("malformed", {"v=DKIM1; k=rsa; p=A"}, "permerror", "dkim-sig-key-malformed");
    row("version", {QByteArray(key).replace("DKIM1", "DKIM2")}, "permerror", "dkim-sig-key-malformed");
    row("unreadable", {"v=DKIM1; k=rsa; p=AAAA"}, "permerror", "dkim-sig-key-unreadable");
    row("sha1 only", {key + "; h=sha1"}, "permerror", "dkim-sig-key-hash");
    row("both hashes", {key + "; h=sha1:sha256"}, "pass", "");
    row("other service", {key + "; s=tlsrpt"}, "permerror", "dkim-sig-key-service");
    row("services", {key + "; s=tlsrpt:email"}, "pass", "");
    row("weak",
        {"v=DKIM1; k=rsa; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu"
         "KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ=="},
        "fail", "dkim-sig-key-weak");
    row("quotes inside", {'"' + key + '"'}, "permerror", "dkim-sig-key-malformed");
    row("cut off at 255", {"v=DKIM1; k=rsa; p=" + test::Rfc8463RsaKey.mid(test::Rfc8463RsaKey.indexOf("p=") + 2, 200)},
        "permerror", "dkim-sig-key-unreadable");
    row("spaces in the key", {QByteArray(key).insert(100, ' ')}, "pass", "");
    row("two, the second fits", {"v=DKIM1; p=AAAA", key}, "pass", "");
    row("another TXT beside", {"some text", key}, "pass", "");
    row("t=s with i= equal", {key + "; t=s"}, "pass", "");
    row("testing", {key + "; t=y"}, "pass", "");
}

void tst_verify::keyTroubles()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, reason);
    auto resolver = test::rfc8463Keys();
    test::addText(resolver, "test._domainkey.football.example.com", published);
    const auto results = verifyAll(resolver, test::rfc8463Message());
    QCOMPARE(results[1].reason, reason);
    QCOMPARE(resultName(results[1].result), result);
    QCOMPARE(results[1].testing, published.last().contains("t=y"));
}

// One judgement of keys: a signature made with the key passes exactly where `dkim check` calls the record good.
void tst_verify::b2_checkAndVerifyAgree_data()
{
    QTest::addColumn<QByteArray>("published");
    const QByteArray good = rsaPair().record;
    const qsizetype begin = good.indexOf("p=") + 2;
    const QByteArray body = good.mid(begin);
    QTest::newRow("good") << good;
    QTest::newRow("pkcs1") << "v=DKIM1; k=rsa; p=" + QByteArray::fromBase64(body).sliced(24).toBase64();
    QTest::newRow("spaces") << QByteArray(good).insert(100, "  ");
    QTest::newRow("testing") << good + "; t=y";
    QTest::newRow("quotes inside") << '"' + good + '"';
    QTest::newRow("escaped") << QByteArray(good).replace(";", "\\;");
    QTest::newRow("cut off") << good.left(begin + 236);
    QTest::newRow("cut in a group") << good.chopped(1);
    QTest::newRow("an octet too many") << good.left(begin) + (QByteArray::fromBase64(body) + "xyz").toBase64();
    QTest::newRow("revoked") << QByteArray("v=DKIM1; p=");
    QTest::newRow("version") << QByteArray(good).replace("DKIM1", "DKIM2");
    QTest::newRow("version last") << "k=rsa; p=" + body + "; v=DKIM1";
    QTest::newRow("twice") << good + "; k=rsa";
    QTest::newRow("only sha1") << good + "; h=sha1";
    QTest::newRow("sha1 and sha256") << good + "; h=sha1:sha256";
    QTest::newRow("sha256 in capitals") << good + "; h=SHA256";
    QTest::newRow("not for mail") << good + "; s=tlsrpt";
    QTest::newRow("for everything") << good + "; s=*";
    QTest::newRow("for mail in capitals") << good + "; s=EMAIL";
    QTest::newRow("another type") << QByteArray(good).replace("k=rsa", "k=mldsa44");
    QTest::newRow("type in capitals") << QByteArray(good).replace("k=rsa", "k=RSA");
    QTest::newRow("SPF") << QByteArray("v=spf1 -all");
    QTest::newRow("host name") << QByteArray("s1.domainkey.u1.wl.sendgrid.net");
    QTest::newRow("empty") << QByteArray("");
}

void tst_verify::b2_checkAndVerifyAgree()
{
    QFETCH(QByteArray, published);
    const KeyCheck check = judgeText(dns::DomainName::literal("s1._domainkey.example.com"), published);
    test::FakeResolver resolver;
    test::addText(resolver, "s1._domainkey.example.com", {published});
    const SignatureResult result = verifyAll(resolver, signedMessage(request()))[0];
    QCOMPARE(resultName(result.result) == "pass", isGood(check.state));
    QCOMPARE(result.reason.isEmpty(), isGood(check.state));
    QCOMPARE(result.testing, containsCode(check.findings, "dkim-key-testing"));
}

void tst_verify::lookupFailure()
{
    auto resolver = test::rfc8463Keys();
    resolver.fail("test._domainkey.football.example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    const auto results = verifyAll(resolver, test::rfc8463Message());
    QVERIFY(results[1].result == Verdict::TempError);
    QCOMPARE(results[1].reason, QByteArray("dkim-sig-key-unknown"));
    QCOMPARE(results[1].failures.size(), 1);
}

void tst_verify::severalKeys()
{
    auto resolver = test::rfc8463Keys();
    test::addText(resolver, "test._domainkey.football.example.com", {"v=DKIM1; p=", "v=DKIM1; p=AAAA"});
    QVERIFY(verifyAll(resolver, test::rfc8463Message())[1].result == Verdict::PermError);
}

void tst_verify::throughCname()
{
    auto resolver = test::rfc8463Keys();
    const auto from = dns::DomainName::literal("test._domainkey.football.example.com");
    const auto to = dns::DomainName::literal("k.vendor.example");
    resolver.answer({from, dns::RecordType::TXT},
                    dns::Answer{{dns::cnameRecord(from, to)}, {dns::txtRecord(to, test::Rfc8463RsaKey)}});
    const auto results = verifyAll(resolver, test::rfc8463Message());
    QVERIFY(results[1].result == Verdict::Pass);
    QCOMPARE(results[1].viaCname, QList<dns::DomainName>{to});
}

void tst_verify::roundTrip_data()
{
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("body");
    QTest::addColumn<QByteArray>("message");
    const QByteArrayList messages{plainMessage(),
                                  "From: a@example.com\r\n\r\n",
                                  "From: a@example.com\nSubject:\n  folded\n\tand tabbed \n\n\n\n",
                                  "From:a@example.com\r\n\r\nno line end",
                                  "From: a@example.com\r\nFrom: b@example.com\r\n\r\ntwo\r\n",
                                  "From: a@example.com\r\n\r\n" + QByteArray("binary\0\xff\r\r\n", 10)};
    for (int i = 0; i < messages.size(); ++i) {
        for (int form = 0; form < 4; ++form)
            QTest::addRow("message %d form %d", i, form) << form / 2 << form % 2 << messages[i];
    }
}

void tst_verify::roundTrip()
{
    QFETCH(int, header);
    QFETCH(int, body);
    QFETCH(QByteArray, message);
    SignRequest how = request();
    how.header = header ? Canonicalization::Relaxed : Canonicalization::Simple;
    how.body = body ? Canonicalization::Relaxed : Canonicalization::Simple;
    const QByteArray whole = signedMessage(how, message);
    const auto results = verifyAll(keys(), whole);
    QCOMPARE(results.size(), 1);
    QCOMPARE(results[0].reason, QByteArray());
    QVERIFY(results[0].result == Verdict::Pass);
    for (const QByteArray &line : whole.left(whole.indexOf("From:")).split('\n'))
        QVERIFY(line.size() < 100);
}

void tst_verify::oversigning()
{
    SignRequest how = request();
    const QByteArray added = "Subject: another\r\n";
    const QByteArray over = signedMessage(how);
    QVERIFY(verifyAll(keys(), added + over)[0].result == Verdict::Fail);
    how.oversign = SignRequest::Oversign::No;
    QVERIFY(verifyAll(keys(), added + signedMessage(how))[0].result == Verdict::Pass);
}

void tst_verify::bodyLength()
{
    SignRequest how = request();
    how.bodyLength = SignRequest::BodyLength::Sign;
    const QByteArray whole = signedMessage(how);
    const auto exact = verifyAll(keys(), whole);
    QVERIFY(exact[0].result == Verdict::Pass);
    QVERIFY(!exact[0].unsignedOctets);
    const auto longer = verifyAll(keys(), whole + "added\r\n");
    QVERIFY(longer[0].result == Verdict::Pass);
    QCOMPARE(*longer[0].unsignedOctets, quint64(7));
    QCOMPARE(verifyAll(keys(), QByteArray(whole).replace("\r\nBye", ""))[0].reason,
             QByteArray("dkim-sig-body-shorter"));
}

void tst_verify::expiry()
{
    SignRequest how = request();
    how.signedAt = Now - 100;
    how.expiresAt = Now;
    QVERIFY(verifyAll(keys(), signedMessage(how))[0].result == Verdict::Pass);
    how.expiresAt = Now - 1;
    QCOMPARE(verifyAll(keys(), signedMessage(how))[0].reason, QByteArray("dkim-sig-expired"));
}

void tst_verify::identityAndFlags()
{
    SignRequest how = request();
    how.identity = "user@mail.example.com";
    QVERIFY(verifyAll(keys(), signedMessage(how))[0].result == Verdict::Pass);
    QCOMPARE(verifyAll(keys("; t=s"), signedMessage(how))[0].reason, QByteArray("dkim-sig-key-exact-domain"));
    how.identity = "user@example.com";
    QVERIFY(verifyAll(keys("; t=s"), signedMessage(how))[0].result == Verdict::Pass);
}

void tst_verify::passphraseProtectedKey()
{
    const auto pair = generateKeyPair(KeyType::Ed25519, SecretBytes(QByteArray("sesame")));
    QVERIFY(signMessage(request(), pair->privatePem, SecretBytes(QByteArray("sesame")), plainMessage()).has_value());
    for (const char *wrong : {"", "other"}) {
        const auto refused = signMessage(request(), pair->privatePem, SecretBytes(QByteArray(wrong)), plainMessage());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArray("sign-key-unreadable"));
    }
}

void tst_verify::signingRefused()
{
    QCOMPARE(signMessage(request(), SecretBytes(QByteArray("no key")), {}, plainMessage()).error().code,
             QByteArray("sign-key-unreadable"));
    QCOMPARE(signMessage(request(), rsaPair().privatePem, {}, "To: a@b\r\n\r\nx").error().code,
             QByteArray("sign-no-from"));
    QCOMPARE(signMessage(request(), rsaPair().privatePem, {}, "").error().code, QByteArray("sign-no-from"));
}

void tst_verify::manySignatures()
{
    const QByteArray field = signMessage(request(), rsaPair().privatePem, {}, plainMessage()).value();
    const auto results = verifyAll(keys(), field.repeated(40) + plainMessage());
    QCOMPARE(results.size(), 40);
    QVERIFY(results[MostSignatures - 1].result == Verdict::Pass);
    QCOMPARE(results[MostSignatures].reason, QByteArray("dkim-sig-too-many"));
    QVERIFY(verifyAll(keys(), field.repeated(3000) + plainMessage()).size() < 1000);
}

void tst_verify::anything()
{
    // Broken, huge, binary, 10,000 headers: every message ends in a result.
    QRandomGenerator random(1);
    const QByteArray good = test::rfc8463Message();
    const auto resolver = test::rfc8463Keys();
    for (int i = 0; i < 300; ++i) {
        QByteArray message = good;
        for (int n = random.bounded(20); n > 0; --n)
            message[random.bounded(int(message.size()))] = static_cast<char>(random.bounded(256));
        message.truncate(random.bounded(int(message.size()) + 1));
        QVERIFY(verifyAll(resolver, message).size() <= 2);
    }
    QVERIFY(verifyAll(resolver, QByteArray(3'000'000, '\0')).isEmpty());
    QVERIFY(verifyAll(resolver, QByteArray("a:\n").repeated(10'000) + good)[0].result == Verdict::Pass);
    const auto tooMany =
        verifyAll(resolver, good.left(good.indexOf("From:")) + QByteArray("a:\n").repeated(25'000) + "\nbody");
    QCOMPARE(tooMany[0].reason, QByteArray("dkim-sig-message-too-large"));
}

QTEST_GUILESS_MAIN(tst_verify)
#include "tst_verify.moc"
