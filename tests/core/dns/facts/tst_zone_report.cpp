// SPDX-License-Identifier: Apache-2.0
// The whole report on a zone: what is noticed on the way becomes findings, and nothing is asked without need.
#include "core/dns/zone/zone_report.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

const QByteArray World = "example.test. 300 IN SOA ns1.example.test. admin.test. 7 2 3 4 60\n"
                         "example.test. 300 IN NS ns1.example.test.\nexample.test. 300 IN NS ns2.example.test.\n"
                         "ns1.example.test. 300 IN A 192.0.2.1\nns2.example.test. 300 IN A 192.0.2.2\n"
                         "example.test. 300 IN TXT \"v=spf1 -all\"\n";
const DomainName Apex = DomainName::literal("example.test");
const Server Encrypted = Server::recursive("https://dns.test/dns-query#192.0.2.53");

ZoneReport reportOf(const FakeResolver &resolver, const ZoneReportRequest &request)
{
    return runToEnd(resolver, [&](const Facts &facts) { return zoneReport(facts, request); });
}

QByteArrayList codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes;
}

ZoneReportRequest request()
{
    ZoneReportRequest made;
    made.name = Apex;
    return made;
}

} // namespace

class TestZoneReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownIsNoVerdict();
    void resolverThatFailsAndAnswersUnchecked();
    void resolverThatIsDownIsNotBogus();
    void networkWithItsOwnView();
    void noOtherServerIsAskedUnlessRequested();
    void healthyAndUnsigned();
    void serverTroubleIsToldOf();
};

void TestZoneReport::nothingKnownIsNoVerdict()
{
    FakeResolver resolver;
    resolver.fail("example.test", RecordType::SOA, FailureKind::Timeout);
    resolver.fail("example.test", RecordType::TXT, FailureKind::Timeout);
    const ZoneReport report = reportOf(resolver, request());
    QCOMPARE(report.zone.state, Zone::State::Unknown);
    QVERIFY(!report.health);
    QVERIFY(!report.bogus);
    QCOMPARE(report.dnssec.status, DnssecState::Status::Indeterminate);
    QVERIFY(report.findings.isEmpty());
}

void TestZoneReport::resolverThatFailsAndAnswersUnchecked()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(Query{{Apex, RecordType::TXT}}, LookupFailure{FailureKind::ServFail, "SERVFAIL"});
    // Nobody signed the zone, so it cannot be the signatures: the resolver has another reason.
    const ZoneReport unsignedZone = reportOf(resolver, request());
    QVERIFY(!unsignedZone.bogus);
    QVERIFY(unsignedZone.findings.isEmpty());
    resolver.addZone("example.test. 300 IN DS 12345 13 2 " + QByteArray(64, 'a') + '\n'); // and it has no such key
    const ZoneReport report = reportOf(resolver, request());
    QVERIFY(report.bogus);
    QCOMPARE(codesOf(report.findings), QByteArrayList{"dnssec-bogus"});
    QCOMPARE(report.findings.first().args.value("link"), QStringLiteral("cd-cross-check"));
    QCOMPARE(report.findings.first().evidence.size(), 2); // both answers side by side
}

void TestZoneReport::resolverThatIsDownIsNotBogus()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.fail("example.test", RecordType::TXT, FailureKind::ServFail);
    const ZoneReport report = reportOf(resolver, request());
    QVERIFY(!report.bogus);
    QVERIFY(report.findings.isEmpty());
}

void TestZoneReport::networkWithItsOwnView()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(Query{{Apex, RecordType::NS}, Encrypted},
                      Answer{{}, *recordsFromZoneText("example.test. 300 IN NS public.host.test.\n", DomainName())});
    ZoneReportRequest wish = request();
    wish.encrypted = Encrypted;
    const ZoneReport report = reportOf(resolver, wish);
    QCOMPARE(report.path, PathVerdict::Differ);
    QCOMPARE(codesOf(report.findings), QByteArrayList{"network-answers-differ"});
    QVERIFY(report.findings.first().args.value("encrypted").contains(QStringLiteral("public.host.test")));

    resolver.answerAt(Query{{Apex, RecordType::NS}, Encrypted}, LookupFailure{FailureKind::Timeout, "no-reply"});
    const ZoneReport unknown = reportOf(resolver, wish);
    QCOMPARE(unknown.path, PathVerdict::Unknown);
    QVERIFY(unknown.findings.isEmpty());
}

void TestZoneReport::noOtherServerIsAskedUnlessRequested()
{
    FakeResolver resolver;
    resolver.addZone(World);
    Facts all;
    (void)runToEnd(resolver, [&](const Facts &facts) {
        all = facts;
        return zoneReport(facts, request());
    });
    for (const Fact &fact : all.all()) {
        QVERIFY(fact.query.server.role != Server::Role::Recursive);
        // A question for what may not be there yet is never put to somebody's cache far away.
        QVERIFY(fact.query.question.name.isAtOrBelow(DomainName::literal("test")) || fact.query.question.name.isRoot());
    }
}

void TestZoneReport::healthyAndUnsigned()
{
    FakeResolver resolver;
    resolver.addZone(World);
    ZoneReportRequest wish = request();
    wish.encrypted = Encrypted; // says the same: answers are asked of any server
    const ZoneReport report = reportOf(resolver, wish);
    QCOMPARE(report.zone.apex, Apex);
    QVERIFY(report.health);
    QCOMPARE(report.path, PathVerdict::Same);
    QVERIFY2(report.findings.isEmpty(), codesOf(report.findings).join(' ').constData());
}

void TestZoneReport::serverTroubleIsToldOf()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(Query{{Apex, RecordType::SOA}, Server::authoritative("192.0.2.2")},
                      LookupFailure{FailureKind::BadReply, "lame"});
    QCOMPARE(codesOf(reportOf(resolver, request()).findings), QByteArrayList{"zone-server-lame"});
}

QTEST_GUILESS_MAIN(TestZoneReport)
#include "tst_zone_report.moc"
