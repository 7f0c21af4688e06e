// SPDX-License-Identifier: Apache-2.0
// Every finding about the neighbours, provoked by a change to a domain that has none of them.
#include "core/neighbours/survey.h"
#include "core/neighbours/tls_rpt.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::neighbours;

namespace {

const QByteArray Healthy =
    "example.com. 3600 IN MX 10 mx.example.com.\n"
    "mx.example.com. 3600 IN A 192.0.2.1\n"
    "_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=1;\"\n"
    "mta-sts.example.com. 3600 IN AAAA 2001:db8::7\n"
    "example.com. 3600 IN A 192.0.2.9\n"
    "_smtp._tls.example.com. 3600 IN TXT \"v=TLSRPTv1; rua=mailto:t@example.com\"\n"
    "default._bimi.example.com. 3600 IN TXT \"v=BIMI1; l=https://example.com/l.svg; a=https://example.com/a.pem\"\n"
    "_dmarc.example.com. 3600 IN TXT \"v=DMARC1; p=reject\"\n"
    "example.com. 3600 IN CAA 0 issue \"ca.example\"\n"
    "1.2.0.192.in-addr.arpa. 3600 IN PTR mx.example.com.\n";

Survey run(const test::FakeResolver &resolver)
{
    const SurveyRequest request{dns::DomainName::literal("example.com"), {*dns::IpAddress::fromText("192.0.2.1")}};
    return test::runToEnd(resolver, [&](const dns::Facts &facts) { return survey(facts, request); });
}

} // namespace

class tst_survey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void failures_data();
    void failures();
    void healthy();
    void bimiOfTheOrganisationalDomain();
    void nullMxWantsNoPolicy();
    void tlsRpt_data();
    void tlsRpt();
};

void tst_survey::findings_data()
{
    QTest::addColumn<QByteArray>("from"); // text replaced in the healthy zone; empty: appended
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QByteArrayList &codes) {
        QTest::newRow(name) << from << to << codes;
    };
    row("healthy", "", "", {});
    row("no mx", "example.com. 3600 IN MX 10 mx.example.com.\n", "", {"mx-missing"});
    row("null mx", "MX 10 mx.example.com.", "MX 0 .", {"mx-null"});
    row("null mx beside", "", "example.com. 3600 IN MX 0 .\n", {"mx-null-beside-others"});
    row("mx without address", "MX 10 mx", "MX 10 nowhere", {"mx-no-address"});
    row("mx is an alias", "",
        "alias.example.com. 60 IN CNAME mx.example.com.\nexample.com. 3600 IN MX 20 alias.example.com.\n",
        {"mx-is-alias"});
    row("mx is an address", "MX 10 mx.example.com.", "MX 10 192.0.2.1.", {"mx-is-address"});
    row("mx private", "", "p.example.com. 60 IN A 10.0.0.1\nexample.com. 3600 IN MX 20 p.example.com.\n",
        {"mx-private-address"});
    row("no mta-sts", "_mta-sts", "_x", {"mta-sts-missing"});
    row("several mta-sts", "", "_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=2;\"\n", {"mta-sts-several"});
    row("another TXT beside mta-sts", "", "_mta-sts.example.com. 3600 IN TXT \"hello\"\n", {});
    row("mta-sts id", "id=1;", "id=;", {"mta-sts-id"});
    row("mta-sts without version", "v=STSv1; id", "id", {"neighbour-not-a-record"});
    row("mta-sts host without address", "mta-sts.example.com. 3600 IN AAAA 2001:db8::7\n", "",
        {"mta-sts-host-missing"});
    row("no tls-rpt", "_smtp._tls", "_x", {"tls-rpt-missing"});
    row("several tls-rpt", "", "_smtp._tls.example.com. 3600 IN TXT \"v=TLSRPTv1; rua=mailto:u@example.com\"\n",
        {"tls-rpt-several"});
    row("tls-rpt rua", "rua=mailto:t@", "rua=t@", {"tls-rpt-rua"});
    row("no bimi", "default._bimi", "_x", {"bimi-missing"});
    row("several bimi", "", "default._bimi.example.com. 3600 IN TXT \"v=BIMI1; l=; a=;\"\n", {"bimi-several"});
    row("bimi declines", "l=https://example.com/l.svg; a=https://example.com/a.pem", "l=; a=;", {});
    row("bimi of the organisational domain", "default._bimi.example.com", "default._bimi.com", {"bimi-missing"});
    row("bimi host without address", "l=https://example.com/", "l=https://nowhere.example.com/",
        {"bimi-logo-host-missing"});
    row("bimi without version", "v=BIMI1; l", "l", {"neighbour-not-a-record"});
    row("tls-rpt without version", "v=TLSRPTv1; rua", "rua", {"neighbour-not-a-record"});
    row("bimi http", "l=https", "l=http", {"bimi-logo"});
    row("bimi syntax", "v=BIMI1; l", "v=BIMI1; x; l", {"bimi-syntax"});
    row("bimi without certificate", "; a=https://example.com/a.pem", "", {"bimi-no-certificate"});
    row("bimi, p=none", "p=reject", "p=none", {"bimi-not-enforced"});
    row("bimi, sp=none", "p=reject", "p=reject; sp=none", {"bimi-not-enforced"});
    row("bimi, pct", "p=reject", "p=quarantine; pct=50", {"bimi-not-enforced"});
    row("bimi, pct=100", "p=reject", "p=quarantine; pct=100", {});
    row("bimi, t=y", "p=reject", "p=reject; t=y", {"bimi-not-enforced"});
    row("bimi, no dmarc", "_dmarc", "_x", {"bimi-not-enforced"});
    row("no caa", "example.com. 3600 IN CAA 0 issue \"ca.example\"\n", "", {"caa-missing"});
    row("caa of the policy host counts first", "", "mta-sts.example.com. 3600 IN CAA 0 issue \";\"\n", {"caa-nobody"});
    row("caa of the parent", "example.com. 3600 IN CAA", "com. 3600 IN CAA", {});
    row("caa nobody", "\"ca.example\"", "\";\"", {"caa-nobody"});
    row("caa nobody but one", "", "example.com. 3600 IN CAA 0 issue \";\"\n", {});
    row("wildcard", "", "senderwright-no-such-name._domainkey.example.com. 3600 IN TXT \"anything\"\n",
        {"wildcard-text"});
    row("no ptr", "1.2.0.192.in-addr.arpa. 3600 IN PTR mx.example.com.\n", "", {"ptr-missing"});
    row("ptr elsewhere", "PTR mx.example.com.", "PTR other.example.net.", {"ptr-not-confirmed"});
    row("one of two ptr", "", "1.2.0.192.in-addr.arpa. 3600 IN PTR other.example.net.\n", {});
    row("long ttl", "_mta-sts.example.com. 3600", "_mta-sts.example.com. 86401", {"ttl-long"});
    row("a day is not long", "_mta-sts.example.com. 3600", "_mta-sts.example.com. 86400", {});
    row("short ttl from a cache says nothing", "_mta-sts.example.com. 3600", "_mta-sts.example.com. 5", {});
}

void tst_survey::findings()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArrayList, codes);
    QVERIFY(Healthy.contains(from));
    test::FakeResolver resolver;
    resolver.addZone(from.isEmpty() ? Healthy + to : QByteArray(Healthy).replace(from, to));
    QByteArrayList seen;
    for (const Finding &finding : run(resolver).findings)
        seen.append(finding.code);
    QCOMPARE(seen, codes);
}

void tst_survey::failures_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<quint16>("type");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, dns::RecordType type, const char *code) {
        QTest::newRow(name) << QByteArray(name) << quint16(type) << QByteArray(code);
    };
    row("example.com", dns::RecordType::MX, "neighbour-unknown");
    row("_mta-sts.example.com", dns::RecordType::TXT, "neighbour-unknown");
    row("_smtp._tls.example.com", dns::RecordType::TXT, "neighbour-unknown");
    row("default._bimi.example.com", dns::RecordType::TXT, "neighbour-unknown");
    row("mta-sts.example.com", dns::RecordType::AAAA, "neighbour-unknown");
    row("mta-sts.example.com", dns::RecordType::CAA, "neighbour-unknown");
    row("senderwright-no-such-name._domainkey.example.com", dns::RecordType::TXT, "neighbour-unknown");
    row("1.2.0.192.in-addr.arpa", dns::RecordType::PTR, "ptr-unknown");
}

void tst_survey::failures()
{
    QFETCH(QByteArray, name);
    QFETCH(quint16, type);
    QFETCH(QByteArray, code);
    test::FakeResolver resolver;
    resolver.addZone(Healthy);
    resolver.fail(name, static_cast<dns::RecordType>(type), dns::FailureKind::Timeout);
    const Survey result = run(resolver);
    QCOMPARE(result.findings.size(), 1); // unknown, and nothing called missing
    QCOMPARE(result.findings.first().code, code);
    resolver.addZone(""); // both addresses of the mail host unknown
    resolver.fail("mx.example.com", dns::RecordType::A, dns::FailureKind::Timeout);
    if (name != "example.com")
        QVERIFY(containsCode(run(resolver).findings, "mx-unknown"));
}

void tst_survey::healthy()
{
    test::FakeResolver resolver;
    resolver.addZone(Healthy);
    const Survey result = run(resolver);
    QVERIFY(result.mx == Found::Present && result.mtaSts == Found::Present && result.tlsRpt == Found::Present);
    QVERIFY(result.bimi == Found::Present && result.caa == Found::Present);
    QCOMPARE(result.mtaStsId, QByteArray("1"));
    QCOMPARE(result.stsPolicy->url, QByteArray("https://mta-sts.example.com/.well-known/mta-sts.txt"));
    QCOMPARE(result.stsPolicy->addresses, QList{*dns::IpAddress::fromText("2001:db8::7")});
    QCOMPARE(result.bimiLogo->host.toText(), QByteArray("example.com"));
    QCOMPARE(result.mailHosts.size(), 1);
    QCOMPARE(result.reverse.first().confirmed->toText(), QByteArray("mx.example.com"));
    // A short TTL counts when the zone's own server says it.
    dns::Facts facts;
    dns::Fact fact{
        {{dns::DomainName::literal("_mta-sts.example.com"), dns::RecordType::TXT}},
        dns::Answer{{}, {dns::txtRecord(dns::DomainName::literal("_mta-sts.example.com"), "v=STSv1; id=1", 5)}}};
    fact.provenance.aa = true;
    facts.add(fact);
    const Survey own = test::runToEnd(
        resolver, [&](const dns::Facts &f) { return survey(f, {dns::DomainName::literal("example.com")}); }, facts);
    QVERIFY(containsCode(own.findings, "ttl-short"));
}

void tst_survey::bimiOfTheOrganisationalDomain()
{
    test::FakeResolver resolver;
    resolver.addZone(Healthy);
    const auto at = [&](const QByteArray &name) {
        return test::runToEnd(resolver,
                              [&](const dns::Facts &facts) { return survey(facts, {dns::DomainName::literal(name)}); });
    };
    const Survey below = at("news.example.com");
    QVERIFY(below.bimi == Found::Present && below.bimiRecord.has_value());
    QCOMPARE(below.bimiLogo->addresses, QList{*dns::IpAddress::fromText("192.0.2.9")});
    // A subdomain that enforces does not help when the domain above does not.
    resolver.addZone(
        "_dmarc.news.example.net. 60 IN TXT \"v=DMARC1; p=reject\"\n"
        "_dmarc.example.net. 60 IN TXT \"v=DMARC1; p=none\"\n"
        "x.example.net. 60 IN A 192.0.2.1\n"
        "default._bimi.news.example.net. 60 IN TXT \"v=BIMI1; l=https://x.example.net/l; a=https://x/a\"\n");
    QVERIFY(containsCode(at("news.example.net").findings, "bimi-not-enforced"));
}

void tst_survey::nullMxWantsNoPolicy()
{
    test::FakeResolver resolver;
    resolver.addZone(QByteArray(Healthy).replace("_mta-sts", "_x").replace("MX 10 mx.example.com.", "MX 0 ."));
    const Survey result = run(resolver);
    QVERIFY(result.nullMx && result.mailHosts.isEmpty());
    QVERIFY(!result.stsPolicy);
}

void tst_survey::tlsRpt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("good") << QByteArray("v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r") << QByteArray();
    QTest::newRow("no rua") << QByteArray("v=TLSRPTv1;") << QByteArray("tls-rpt-rua");
    QTest::newRow("http") << QByteArray("v=TLSRPTv1; rua=http://example.com") << QByteArray("tls-rpt-rua");
    QTest::newRow("mark") << QByteArray("v=TLSRPTv1; rua=mailto:a!b@example.com") << QByteArray("tls-rpt-rua");
    QTest::newRow("version") << QByteArray("v=TLSRPTv2; rua=mailto:a@example.com") << QByteArray("tls-rpt-version");
    QTest::newRow("syntax") << QByteArray("v=TLSRPTv1; rua") << QByteArray("tls-rpt-syntax");
}

void tst_survey::tlsRpt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto uris = parseTlsRptRecord(text);
    QCOMPARE(uris ? QByteArray() : uris.error().code, code);
}

QTEST_GUILESS_MAIN(tst_survey)
#include "tst_survey.moc"
