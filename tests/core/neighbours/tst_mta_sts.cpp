// SPDX-License-Identifier: Apache-2.0
// MTA-STS: the record, the policy file and what fetching it may give (RFC 8461).
#include "core/neighbours/mta_sts.h"

#include <QTest>

using namespace sw;
using namespace sw::neighbours;
using Failure = FetchedFile::Failure;

namespace {

const QByteArray Good =
    "version: STSv1\r\nmode: enforce\r\nmx: mx.example.com\r\nmx: *.example.net\r\nmax_age: 604800\r\n";

} // namespace

class tst_mta_sts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records_data();
    void records();
    void policies_data();
    void policies();
    void patterns();
    void fetches_data();
    void fetches();
    void idUnchanged();
};

void tst_mta_sts::records_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("result"); // the id, or the error's code
    const auto row = [](const QByteArray &text, const char *result) {
        QTest::newRow(text.constData()) << text << QByteArray(result);
    };
    row("v=STSv1; id=20261123T1;", "20261123T1");
    row("v=STSv1;id=1", "1");
    row("v=STSv1; x=y; id=a", "a");
    row("v=STSv1; id=;", "mta-sts-id");
    row("v=STSv1;", "mta-sts-id");
    row("v=STSv1; id=a-b", "mta-sts-id");
    row("v=STSv1; id=123456789012345678901234567890123", "mta-sts-id");
    row("id=1; v=STSv1", "mta-sts-version");
    row("v=stsv1; id=1", "mta-sts-version");
    row("v=STSv1; nonsense", "mta-sts-syntax");
    row("", "mta-sts-version");
}

void tst_mta_sts::records()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, result);
    const auto id = parseStsRecord(text);
    QCOMPARE(id ? *id : id.error().code, result);
}

void tst_mta_sts::policies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code"); // empty: good
    const auto row = [](const char *name, const QByteArray &text, const char *code) {
        QTest::newRow(name) << text << QByteArray(code);
    };
    row("good", Good, "");
    row("LF", QByteArray(Good).replace("\r\n", "\n"), "");
    row("first of two counts", Good + "mode: nonsense\r\n", "");
    row("unknown keys", Good + "x: y\r\n", "");
    row("none needs no mx", "version: STSv1\nmode: none\nmax_age: 0\n", "");
    row("no version", QByteArray(Good).sliced(16), "mta-sts-policy-version");
    row("mode", QByteArray(Good).replace("enforce", "Enforce"), "mta-sts-policy-mode");
    row("age too long", QByteArray(Good).replace("604800", "31557601"), "mta-sts-policy-max-age");
    row("longest age", QByteArray(Good).replace("604800", "31557600"), "");
    row("age missing", QByteArray(Good).replace("max_age", "maxage"), "mta-sts-policy-max-age");
    row("age negative", QByteArray(Good).replace("604800", "-1"), "mta-sts-policy-max-age");
    row("no mx", QByteArray(Good).replace("mx:", "x:"), "mta-sts-policy-mx");
    row("wildcard inside", QByteArray(Good).replace("*.example", "a.*.example"), "mta-sts-policy-mx");
    row("wildcard in part of a label", QByteArray(Good).replace("*.example", "mx*.example"), "mta-sts-policy-mx");
    row("mx a root", QByteArray(Good).replace("*.example.net", "*."), "mta-sts-policy-mx");
    row("mx with final dot", QByteArray(Good).replace("*.example.net", "a.example.net."), "mta-sts-policy-mx");
    row("mx a U-label", QByteArray(Good).replace("*.example.net", "m\xc3\xbc.example.net"), "mta-sts-policy-mx");
    row("mx A-label", QByteArray(Good).replace("*.example.net", "xn--m-hoa.example.net"), "");
    row("version twice, first counts", "version: STSv1\n" + QByteArray(Good).replace("STSv1", "STSv2"), "");
    row("version twice, first wrong", "version: STSv2\n" + Good, "mta-sts-policy-version");
    row("key in another case", QByteArray(Good).replace("mode:", "Mode:"), "mta-sts-policy-mode");
    row("space before the colon", QByteArray(Good).replace("mode:", "mode \t:"), "");
    row("age with sign", QByteArray(Good).replace("604800", "+604800"), "mta-sts-policy-max-age");
    row("age empty", QByteArray(Good).replace("604800", ""), "mta-sts-policy-max-age");
    row("age with eleven digits", QByteArray(Good).replace("604800", "00000604800"), "mta-sts-policy-max-age");
    row("no colon", Good + "nonsense\n", "mta-sts-policy-syntax");
    row("html", "<html></html>", "mta-sts-policy-syntax");
    row("empty", "", "mta-sts-policy-version");
    row("large", Good + QByteArray(70'000, '\n'), "mta-sts-policy-too-large");
}

void tst_mta_sts::policies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto policy = parseStsPolicy(text);
    QCOMPARE(policy ? QByteArray() : policy.error().code, code);
}

void tst_mta_sts::patterns()
{
    const auto host = [](const char *name) { return dns::DomainName::literal(name); };
    QVERIFY(matchesPattern(host("mx.example.com"), "mx.example.com"));
    QVERIFY(matchesPattern(host("MX.example.com"), "mx.Example.com"));
    QVERIFY(matchesPattern(host("a.example.com"), "*.example.com"));
    QVERIFY(!matchesPattern(host("a.b.example.com"), "*.example.com"));
    QVERIFY(!matchesPattern(host("example.com"), "*.example.com"));
    QVERIFY(!matchesPattern(host("mx.example.com"), "mx.example.net"));
}

void tst_mta_sts::fetches_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, Failure failure, int status, const char *type, const QByteArray &body,
                        const QByteArrayList &codes) {
        QTest::newRow(name) << int(failure) << status << QByteArray(type) << body << codes;
    };
    row("good", Failure::None, 200, "text/plain; charset=utf-8", Good, {});
    row("timeout", Failure::Timeout, 0, "", "", {"mta-sts-unreachable"});
    row("network", Failure::Network, 0, "", "", {"mta-sts-unreachable"});
    row("certificate", Failure::Certificate, 0, "", "", {"mta-sts-certificate"});
    row("too large", Failure::TooLarge, 200, "", "", {"mta-sts-policy-too-large"});
    row("redirect", Failure::None, 301, "text/plain", Good, {"mta-sts-redirect"});
    row("not found", Failure::None, 404, "text/plain", Good, {"mta-sts-status"});
    row("type", Failure::None, 200, "text/html", Good, {"mta-sts-content-type"});
    row("bad policy", Failure::None, 200, "text/plain", "mode: enforce", {"mta-sts-policy-version"});
    row("testing", Failure::None, 200, "text/plain", QByteArray(Good).replace("enforce", "testing"),
        {"mta-sts-mode-testing"});
    row("short", Failure::None, 200, "text/plain", QByteArray(Good).replace("604800", "600"),
        {"mta-sts-max-age-short"});
    row("mx mismatch", Failure::None, 200, "text/plain", QByteArray(Good).replace("*.example.net", "b.example.net"),
        {"mta-sts-mx-mismatch"});
    row("mode none needs no match", Failure::None, 200, "text/plain", "version: STSv1\nmode: none\nmax_age: 60\n", {});
}

void tst_mta_sts::fetches()
{
    QFETCH(int, failure);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, codes);
    const auto judged =
        judgeStsFetch("1", {static_cast<Failure>(failure), status, type, body},
                      {dns::DomainName::literal("mx.example.com"), dns::DomainName::literal("a.example.net")});
    QByteArrayList seen;
    for (const Finding &finding : judged.findings)
        seen.append(finding.code);
    QCOMPARE(seen, codes);
}

void tst_mta_sts::idUnchanged()
{
    const FetchedFile fetch{Failure::None, 200, "text/plain", Good};
    const QList<dns::DomainName> hosts{dns::DomainName::literal("mx.example.com")};
    QVERIFY(
        containsCode(judgeStsFetch("1", fetch, hosts, StsSeenBefore{"1", "other"}).findings, "mta-sts-id-unchanged"));
    QVERIFY(judgeStsFetch("2", fetch, hosts, StsSeenBefore{"1", "other"}).findings.isEmpty());
    QVERIFY(judgeStsFetch("1", fetch, hosts, StsSeenBefore{"1", Good}).findings.isEmpty());
}

QTEST_GUILESS_MAIN(tst_mta_sts)
#include "tst_mta_sts.moc"
