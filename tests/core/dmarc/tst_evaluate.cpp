// SPDX-License-Identifier: Apache-2.0
// The DMARC verdict, and who may receive reports: RFC 9989 4.4, RFC 9990 4.
#include "core/dmarc/discovery/evaluate.h"
#include "core/dmarc/report_authorisation.h"
#include "tests/core/dmarc/zone_facts.h"

#include <QTest>

using namespace sw;
using namespace sw::dmarc;
using sw::dns::DomainName;
using sw::test::TextZone;
using Result = Evaluation::Result;

Q_DECLARE_METATYPE(sw::test::TextZone)
Q_DECLARE_METATYPE(QList<sw::dmarc::Identity>)

namespace {

Identity spf(const char *domain, const char *result = "pass")
{
    return {Identity::Kind::Spf, DomainName::literal(domain), result};
}

Identity dkim(const char *domain, const char *result = "pass")
{
    return {Identity::Kind::Dkim, DomainName::literal(domain), result};
}

} // namespace

class tst_evaluate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void unknown();
    void destinations_data();
    void destinations();
    void destinationUnknown();
    void counterpartTooLong();
};

void tst_evaluate::verdicts_data()
{
    QTest::addColumn<TextZone>("zone");
    QTest::addColumn<QList<Identity>>("identities");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("requested");
    QTest::addColumn<QByteArrayList>("codes");
    const auto row = [](const char *name, const TextZone &zone, const QList<Identity> &ids, const char *result,
                        const char *requested, const QByteArrayList &codes = {}) {
        QTest::newRow(name) << zone << ids << QByteArray(result) << QByteArray(requested) << codes;
    };
    const TextZone reject{{"_dmarc.example.com", {"v=DMARC1; p=reject"}}};
    const TextZone strict{{"_dmarc.example.com", {"v=DMARC1; p=quarantine; aspf=s; adkim=s"}}};
    row("no policy", {}, {spf("example.com")}, "none", "none");
    row("nobody authenticated", reject, {}, "fail", "reject");
    row("spf aligned", reject, {spf("example.com")}, "pass", "none");
    row("spf failed", reject, {spf("example.com", "fail")}, "fail", "reject");
    row("spf softfail is no pass", reject, {spf("example.com", "softfail")}, "fail", "reject");
    row("spf of the vendor", reject, {spf("bounce.vendor.example")}, "fail", "reject");
    row("dkim of the vendor, ours beside", reject, {dkim("vendor.example"), dkim("mail.example.com", "Pass")}, "pass",
        "none");
    row("strict refuses a subdomain", strict, {spf("bounce.example.com"), dkim("d.example.com")}, "fail", "quarantine");
    row("strict takes the same", strict, {dkim("example.com")}, "pass", "none");
    row("dkim temperror may yet pass", reject, {dkim("example.com", "temperror")}, "temperror", "none");
    row("temperror of a stranger", reject, {dkim("vendor.example", "temperror")}, "fail", "reject");
    row("pass beats temperror", reject, {dkim("example.com", "temperror"), spf("example.com")}, "pass", "none");
    row("broken record", {{"_dmarc.example.com", {"v=DMARC1; p=rejct"}}}, {spf("example.com")}, "permerror", "none");
    row("broken record with reports", {{"_dmarc.example.com", {"v=DMARC1; p=rejct; rua=mailto:a@example.com"}}}, {},
        "fail", "none");
    row("t=y", {{"_dmarc.example.com", {"v=DMARC1; p=reject; t=y"}}}, {}, "fail", "quarantine");
    row("differs from the list",
        {{"_dmarc.example.com", {"v=DMARC1; p=reject; psd=n"}}, {"_dmarc.b.example.com", {"v=DMARC1; p=none; psd=n"}}},
        {dkim("b.example.com")}, "fail", "reject", {"dmarc-aligned-by-list-only"});
    row("walk joins what the list parts",
        {{"_dmarc.example.com", {"v=DMARC1; p=reject"}}, {"_dmarc.com", {"v=DMARC1; p=none"}}},
        {dkim("example.net"), dkim("other.com")}, "pass", "none", {"dmarc-aligned-by-walk-only"});
}

void tst_evaluate::verdicts()
{
    QFETCH(TextZone, zone);
    QFETCH(QList<Identity>, identities);
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, requested);
    QFETCH(QByteArrayList, codes);
    const auto resolver = test::resolverFor(zone);
    const Evaluation verdict = test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return evaluate(facts, DomainName::literal("example.com"), identities);
    });
    QCOMPARE(resultName(verdict.result), result);
    QCOMPARE(policyName(verdict.requested), requested);
    QByteArrayList seen;
    for (const Finding &finding : verdict.findings)
        seen.append(finding.code);
    QCOMPARE(seen, codes);
    QVERIFY(verdict.result != Result::Pass || !verdict.alignedDomains().isEmpty());
}

void tst_evaluate::unknown()
{
    const TextZone zone{{"_dmarc.example.com", {"v=DMARC1; p=reject"}}};
    auto resolver = test::resolverFor(zone);
    resolver.fail("_dmarc.vendor.example", dns::RecordType::TXT, dns::FailureKind::Timeout);
    const auto run = [&](const QList<Identity> &ids) {
        return test::runToEnd(resolver, [&](const dns::Facts &facts) {
            return evaluate(facts, DomainName::literal("example.com"), ids);
        });
    };
    // Whether vendor.example is aligned is not known, so neither is the verdict.
    QVERIFY(run({spf("vendor.example")}).result == Result::TempError);
    QCOMPARE(run({spf("vendor.example")}).failures.size(), 1);
    // Unless something else settles it.
    QVERIFY(run({spf("vendor.example"), dkim("example.com")}).result == Result::Pass);
    QVERIFY(run({spf("vendor.example", "fail")}).result == Result::Fail);
    resolver.fail("_dmarc.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    QVERIFY(run({dkim("example.com")}).result == Result::TempError);
}

void tst_evaluate::destinations_data()
{
    QTest::addColumn<QByteArray>("rua");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("counterpart");
    using Status = ReportDestination::Status;
    QTest::newRow("same domain") << QByteArray("mailto:a@example.com") << int(Status::Internal) << QByteArray();
    QTest::newRow("subdomain") << QByteArray("mailto:a@reports.example.com") << int(Status::Internal) << QByteArray();
    QTest::newRow("authorised") << QByteArray("mailto:a@good.example") << int(Status::Authorised)
                                << QByteArray("example.com._report._dmarc.good.example. 3600 IN TXT \"v=DMARC1;\"");
    QTest::newRow("no record") << QByteArray("mailto:a@bad.example") << int(Status::NotAuthorised)
                               << QByteArray("example.com._report._dmarc.bad.example. 3600 IN TXT \"v=DMARC1;\"");
    QTest::newRow("other TXT only") << QByteArray("mailto:a@odd.example") << int(Status::NotAuthorised)
                                    << QByteArray("example.com._report._dmarc.odd.example. 3600 IN TXT \"v=DMARC1;\"");
    QTest::newRow("several, one valid") << QByteArray("mailto:a@two.example") << int(Status::Authorised)
                                        << QByteArray(
                                               "example.com._report._dmarc.two.example. 3600 IN TXT \"v=DMARC1;\"");
    QTest::newRow("https") << QByteArray("https://bad.example/r") << int(Status::NotAuthorised)
                           << QByteArray("example.com._report._dmarc.bad.example. 3600 IN TXT \"v=DMARC1;\"");
    QTest::newRow("no host") << QByteArray("mailto:postmaster") << int(Status::Unusable) << QByteArray();
}

void tst_evaluate::destinations()
{
    QFETCH(QByteArray, rua);
    QFETCH(int, status);
    QFETCH(QByteArray, counterpart);
    const auto resolver = test::resolverFor(
        {{"_dmarc.example.com", {"v=DMARC1; p=none"}},
         {"example.com._report._dmarc.good.example", {"v=DMARC1"}},
         {"example.com._report._dmarc.odd.example", {"v=spf1 -all"}},
         {"example.com._report._dmarc.two.example", {"v=spf1 -all", "v=DMARC1; rua=mailto:x@two.example"}}});
    const auto record = parseRecord("v=DMARC1; p=none; rua=" + rua + "; ruf=" + rua);
    const auto list = test::runToEnd(resolver, [&](const dns::Facts &facts) {
        return checkReportDestinations(facts, DomainName::literal("example.com"), *record);
    });
    QCOMPARE(list.size(), 2);
    for (const ReportDestination &destination : list) {
        QCOMPARE(int(destination.status), status);
        QCOMPARE(destination.counterpart ? dns::toZoneLine(*destination.counterpart).replace('\t', ' ') : QByteArray(),
                 counterpart);
    }
}

void tst_evaluate::destinationUnknown()
{
    const auto record = parseRecord("v=DMARC1; p=none; rua=mailto:a@good.example");
    for (const char *name : {"_dmarc.example.com", "_dmarc.good.example", "example.com._report._dmarc.good.example"}) {
        auto resolver = test::resolverFor({});
        resolver.fail(name, dns::RecordType::TXT, dns::FailureKind::ServFail);
        const auto list = test::runToEnd(resolver, [&](const dns::Facts &facts) {
            return checkReportDestinations(facts, DomainName::literal("example.com"), *record);
        });
        QVERIFY2(list.first().status == ReportDestination::Status::Unknown, name);
        QCOMPARE(list.first().failures.size(), 1);
    }
}

void tst_evaluate::counterpartTooLong()
{
    const QByteArray label(60, 'a');
    const DomainName domain = DomainName::literal(label + '.' + label + '.' + label + ".example");
    QVERIFY(!counterpartRecord(domain, DomainName::literal(label + ".example.net")));
    QVERIFY(counterpartRecord(domain, DomainName::literal("example.net")));
}

QTEST_GUILESS_MAIN(tst_evaluate)
#include "tst_evaluate.moc"
