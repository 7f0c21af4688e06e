// SPDX-License-Identifier: Apache-2.0
// What is published at a selector: every finding provoked, and a good key that provokes none.
#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_pair.h"
#include "tests/core/dkim/messages.h"

#include <QTest>

using namespace sw;
using namespace sw::dkim;

namespace {

const QByteArray Name = "s1._domainkey.example.com";

QByteArrayList codes(const Findings &findings)
{
    QByteArrayList list;
    for (const Finding &finding : findings)
        list.append(finding.code);
    return list;
}

QByteArray goodKey(KeyType type = KeyType::Rsa2048)
{
    static QMap<int, QByteArray> made;
    if (!made.contains(int(type)))
        made.insert(int(type), generateKeyPair(type)->record);
    return made.value(int(type));
}

KeyCheck check(const test::FakeResolver &resolver, const std::optional<KeyRecord> &expected = std::nullopt)
{
    return test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return checkKey(facts, {dns::DomainName::literal("example.com"), "s1", expected});
    });
}

} // namespace

class tst_key_check : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void failures_data();
    void failures();
    void missing();
    void differs();
    void throughChain();
    void spareOfSes();
    void f3_wildcards();
    void f8_deadAlias();
    void badSelector();
};

void tst_key_check::judges_data()
{
    QTest::addColumn<QByteArrayList>("published");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArrayList>("expected");
    const auto row = [](const char *name, const QByteArrayList &published, const char *state,
                        const QByteArrayList &expected) {
        QTest::newRow(name) << published << QByteArray(state) << expected;
    };
    const QByteArray good = goodKey();
    const QByteArray body = good.sliced(good.indexOf("p=") + 2);
    row("good", {good}, "inPlace", {});
    row("good ed25519", {goodKey(KeyType::Ed25519)}, "inPlace", {});
    row("good, both hashes", {good + "; h=sha1:sha256; s=email"}, "inPlace", {});
    row("several", {good, good}, "duplicate", {"dkim-key-several"});
    row("syntax", {"v=DKIM1; nonsense; p=" + body}, "malformed", {"dkim-key-syntax"});
    row("version", {"v=DKIM2; p=" + body}, "malformed", {"dkim-key-version"});
    row("twice", {"v=DKIM1; k=rsa; k=rsa; p=" + body}, "malformed", {"dkim-key-duplicate-tag"});
    row("no p", {"v=DKIM1; k=rsa"}, "malformed", {"dkim-key-no-p"});
    row("base64", {good.chopped(1)}, "malformed", {"dkim-key-base64"});
    row("quotes", {"\"" + good + "\""}, "malformed", {"dkim-key-quoted"});
    row("backslash", {QByteArray(good).replace(";", "\\;")}, "malformed", {"dkim-key-escaped"});
    row("revoked", {"v=DKIM1; p="}, "revoked", {"dkim-key-revoked"});
    row("type", {"v=DKIM1; k=mldsa44; p=AAAA"}, "wrongType", {"dkim-key-type-unknown"});
    row("cut off at 255", {good.left(good.indexOf("p=") + 2 + 236)}, "malformed", {"dkim-key-cut-off"});
    row("no key", {"v=DKIM1; p=AAAA"}, "malformed", {"dkim-key-unreadable"});
    row("ed25519 as SPKI", {"v=DKIM1; k=ed25519; p=MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="},
        "malformed", {"dkim-key-ed25519-size"});
    row("512",
        {"v=DKIM1; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu"
         "KUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ=="},
        "weakKey", {"dkim-key-weak"});
    row("1024", {test::Rfc8463RsaKey}, "inPlace", {"dkim-key-short"});
    row("3072", {goodKey(KeyType::Rsa3072)}, "inPlace", {"dkim-key-long"});
    row("pkcs1", {"v=DKIM1; p=" + QByteArray::fromBase64(body).sliced(24).toBase64()}, "inPlace", {"dkim-key-pkcs1"});
    row("testing", {good + "; t=y"}, "inPlace", {"dkim-key-testing"});
    row("strict flag is fine", {good + "; t=s"}, "inPlace", {});
    row("service", {good + "; s=tlsrpt"}, "malformed", {"dkim-key-service"});
    row("B2 only sha1", {good + "; h=sha1"}, "malformed", {"dkim-key-hashes"});
    row("B2 only sha1, spelled apart", {good + "; h = sha1 : sha1"}, "malformed", {"dkim-key-hashes"});
    row("B2 an unknown hash", {good + "; h=sha512"}, "malformed", {"dkim-key-hashes"});
    row("B2 another service and another hash", {good + "; s=other; h=sha1"}, "malformed",
        {"dkim-key-service", "dkim-key-hashes"});
    row("D a host name", {"s1.domainkey.u1.wl.sendgrid.net."}, "wrongType", {"dkim-key-is-host-name"});
    row("D a host name without its dot", {"s1.domainkey.u1.wl.sendgrid.net"}, "wrongType", {"dkim-key-is-host-name"});
    row("D a host name with its type", {"CNAME dkim.mcsv.net"}, "wrongType", {"dkim-key-is-host-name"});
    row("D a host name in quotes", {"\"dkim.mcsv.net\""}, "wrongType", {"dkim-key-is-host-name"});
    row("D SPF at a selector", {"v=spf1 -all"}, "malformed", {"dkim-key-is-other-record"});
    row("D DMARC at a selector", {"v=DMARC1; p=none"}, "malformed", {"dkim-key-is-other-record"});
    row("D prose is no host name", {"see your provider."}, "malformed", {"dkim-key-syntax"});
    row("spaces", {QByteArray(good).insert(100, ' ')}, "inPlace", {"dkim-key-spaces"});
}

void tst_key_check::judges()
{
    QFETCH(QByteArrayList, published);
    QFETCH(QByteArray, state);
    QFETCH(QByteArrayList, expected);
    test::FakeResolver resolver;
    test::addText(resolver, Name, published);
    const KeyCheck result = check(resolver);
    QCOMPARE(codes(result.findings), expected);
    QCOMPARE(stateName(result.state), state);
    QCOMPARE(result.published, published);
    for (const Finding &finding : result.findings) {
        QVERIFY(!finding.evidence.isEmpty());
        QCOMPARE(finding.args.value("name"), QString::fromLatin1(Name)); // a domain has many keys
    }
}

void tst_key_check::failures_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("servfail") << int(dns::FailureKind::ServFail) << QByteArray("servfail");
    QTest::newRow("timeout") << int(dns::FailureKind::Timeout) << QByteArray("timeout");
    QTest::newRow("refused") << int(dns::FailureKind::Refused) << QByteArray("refused");
    QTest::newRow("network") << int(dns::FailureKind::Network) << QByteArray("unknown");
}

void tst_key_check::failures()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, state);
    test::FakeResolver resolver;
    resolver.fail(Name, dns::RecordType::TXT, static_cast<dns::FailureKind>(kind));
    const KeyCheck result = check(resolver);
    QCOMPARE(stateName(result.state), state);
    QCOMPARE(codes(result.findings), QByteArrayList{"dkim-key-unknown"});
    QCOMPARE(result.failures.size(), 1);
}

void tst_key_check::missing()
{
    test::FakeResolver resolver;
    QCOMPARE(stateName(check(resolver).state), QByteArray("notYet"));
    QCOMPARE(codes(check(resolver).findings), QByteArrayList{"dkim-key-missing"});
    test::addText(resolver, Name + ".example.com", {goodKey()});
    QCOMPARE(stateName(check(resolver).state), QByteArray("doubledName"));
    QCOMPARE(codes(check(resolver).findings), QByteArrayList{"dkim-key-doubled-name"});
    test::addText(resolver, Name + ".example.com", {"a wildcard's text"});
    QCOMPARE(stateName(check(resolver).state), QByteArray("notYet"));
}

void tst_key_check::differs()
{
    test::FakeResolver resolver;
    test::addText(resolver, Name, {goodKey() + "; t=s"});
    QCOMPARE(stateName(check(resolver, *parseKeyRecord(goodKey())).state), QByteArray("inPlace"));
    const KeyCheck other = check(resolver, *parseKeyRecord(goodKey(KeyType::Ed25519)));
    QCOMPARE(stateName(other.state), QByteArray("differs"));
    QCOMPARE(codes(other.findings), QByteArrayList{"dkim-key-differs"});
}

void tst_key_check::throughChain()
{
    test::FakeResolver resolver;
    resolver.addZone(
        "s1._domainkey.example.com. 60 IN CNAME a.vendor.example.\na.vendor.example. 60 IN CNAME b.vendor.example.\n"
        "b.vendor.example. 60 IN TXT \"" +
        test::Rfc8463EdKey + "\"\n");
    const KeyCheck result = check(resolver);
    QCOMPARE(stateName(result.state), QByteArray("inPlaceThroughChain"));
    QCOMPARE(result.viaCname.size(), 2);
}

void tst_key_check::spareOfSes()
{
    test::FakeResolver resolver;
    resolver.addZone(
        "s1._domainkey.example.com. 60 IN CNAME s1.dkim.amazonses.com.\ns1.dkim.amazonses.com. 60 IN TXT \"p=\"\n");
    QCOMPARE(stateName(check(resolver).state), QByteArray("inPlaceThroughChain"));
    QCOMPARE(codes(check(resolver).findings), QByteArrayList{"dkim-key-spare"});
    test::FakeResolver region;
    region.addZone("s1._domainkey.example.com. 60 IN CNAME s1.dkim.eu-south-1.amazonses.com.\n"
                   "s1.dkim.eu-south-1.amazonses.com. 60 IN TXT \"p=\"\n");
    QCOMPARE(codes(check(region).findings), QByteArrayList{"dkim-key-spare"});
    test::FakeResolver other;
    other.addZone("s1._domainkey.example.com. 60 IN CNAME s1.dkim.vendor.example.\n"
                  "s1.dkim.vendor.example. 60 IN TXT \"p=\"\n");
    QCOMPARE(stateName(check(other).state), QByteArray("revoked"));
}

void tst_key_check::f3_wildcards()
{
    test::FakeResolver text;
    for (const QByteArray &name :
         {Name, QByteArray("senderwright-probe._domainkey.example.com"), QByteArray("s2._domainkey.example.com")})
        test::addText(text, name, {"v=spf1 -all"});
    QCOMPARE(stateName(check(text).state), QByteArray("wildcard"));
    QCOMPARE(codes(check(text).findings), QByteArrayList{"dkim-key-wildcard"});
    // A key of one's own beside a wildcard is a key.
    test::FakeResolver own;
    test::addText(own, Name, {"v=DKIM1; p="});
    test::addText(own, "senderwright-probe._domainkey.example.com", {"v=spf1 -all"});
    QCOMPARE(stateName(check(own).state), QByteArray("revoked"));
    // An alias for every name that leads nowhere.
    test::FakeResolver alias;
    alias.addZone("s1._domainkey.example.com. 60 IN CNAME parked.vendor.example.\n"
                  "senderwright-probe._domainkey.example.com. 60 IN CNAME parked.vendor.example.\n");
    QCOMPARE(stateName(check(alias).state), QByteArray("wildcard"));
}

void tst_key_check::f8_deadAlias()
{
    test::FakeResolver resolver;
    resolver.addZone("s1._domainkey.example.com. 60 IN CNAME a.vendor.example.\n");
    const KeyCheck result = check(resolver);
    QCOMPARE(stateName(result.state), QByteArray("notYet"));
    QCOMPARE(codes(result.findings), QByteArrayList{"dkim-alias-leads-nowhere"});
    QCOMPARE(result.findings.first().args.value("target"), QStringLiteral("a.vendor.example"));
}

void tst_key_check::badSelector()
{
    const auto step = checkKey({}, {dns::DomainName::literal("example.com"), "a..b"});
    QVERIFY(dns::isDone(step));
    QCOMPARE(codes(dns::resultOf(step).findings), QByteArrayList{"dkim-selector-invalid"});
}

QTEST_GUILESS_MAIN(tst_key_check)
#include "tst_key_check.moc"
