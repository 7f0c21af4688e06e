// SPDX-License-Identifier: Apache-2.0
// Zone cut and zone health, failures first: each way in which a server can be wrong has its own name.
#include "core/dns/zone/zone_health.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

const QByteArray World = "test. 300 IN SOA a.nic.test. admin.test. 1 2 3 4 60\n"
                         "test. 300 IN NS a.nic.test.\na.nic.test. 300 IN A 192.0.2.53\n"
                         "example.test. 300 IN SOA ns1.example.test. admin.test. 7 2 3 4 60\n"
                         "example.test. 300 IN NS ns1.example.test.\nexample.test. 300 IN NS ns2.example.test.\n"
                         "ns1.example.test. 300 IN A 192.0.2.1\nns1.example.test. 300 IN AAAA 2001:db8::1\n"
                         "ns2.example.test. 300 IN A 192.0.2.2\n"
                         "www.example.test. 300 IN A 192.0.2.80\n";
const DomainName Apex = DomainName::literal("example.test");

Zone zoneOf(const FakeResolver &resolver, const char *name)
{
    return runToEnd(resolver, [&](const Facts &facts) { return findZone(facts, DomainName::literal(name)); });
}

Query authoritative(RecordType type, const char *spec)
{
    return {{Apex, type}, Server::authoritative(spec)};
}

Outcome soaWith(quint32 serial)
{
    return Answer{{},
                  *recordsFromZoneText("example.test. 300 IN SOA ns1.example.test. admin.test. " +
                                           QByteArray::number(serial) + " 2 3 4 60\n",
                                       DomainName())};
}

} // namespace

class TestZones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutFound();
    void cutWhereTheNameIsMissing();
    void unregistered();
    void failureOnTheWayIsUnknown_data();
    void failureOnTheWayIsUnknown();
    void serverAddressUnknownOrMissing();
    void healthy();
    void conditions_data();
    void conditions();
    void staleSerialsWrapAround();
    void serialsOfTwoPrimariesAreNotCompared();
    void serversThatDisagree();
    void machineWithoutIpv6();
    void deadServersAreNotAMissingFamily();
    void portClosedByTheNetwork();
    void serversDownWhileTheParentAnswers();
    void parentAndZoneDisagree();
    void interception();
};

void TestZones::cutFound()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const Zone zone = zoneOf(resolver, "www.example.test");
    QCOMPARE(zone.state, Zone::State::Found);
    QCOMPARE(zone.apex, Apex);
    QCOMPARE(zone.serverSpecs(), (QList<QByteArray>{"192.0.2.1", "[2001:db8::1]", "192.0.2.2"}));
    QCOMPARE(zone.serverOf("[2001:db8::1]")->name, DomainName::literal("ns1.example.test"));
    QVERIFY(!zone.serverOf("192.0.2.9"));
}

void TestZones::cutWhereTheNameIsMissing()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const Zone zone = zoneOf(resolver, "a.b.c.example.test");
    QCOMPARE(zone.state, Zone::State::Found);
    QCOMPARE(zone.apex, Apex);
}

void TestZones::unregistered()
{
    FakeResolver resolver;
    resolver.addZone(World);
    QCOMPARE(zoneOf(resolver, "nobody.test").state, Zone::State::DoesNotExist);
}

void TestZones::failureOnTheWayIsUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    QTest::newRow("SOA") << QByteArray("example.test") << RecordType::SOA;
    QTest::newRow("NS") << QByteArray("example.test") << RecordType::NS;
}

void TestZones::failureOnTheWayIsUnknown()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    for (const auto kind :
         {FailureKind::Timeout, FailureKind::Network, FailureKind::Tls, FailureKind::Refused, FailureKind::ServFail,
          FailureKind::FormErr, FailureKind::BadReply, FailureKind::Cancelled, FailureKind::NotAsked}) {
        FakeResolver resolver;
        resolver.addZone(World);
        resolver.fail(name, type, kind);
        const Zone zone = zoneOf(resolver, "example.test");
        QCOMPARE(zone.state, Zone::State::Unknown);
        QCOMPARE(zone.failures.size(), 1);
    }
}

void TestZones::serverAddressUnknownOrMissing()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.fail("ns2.example.test", RecordType::A, FailureKind::ServFail);
    resolver.fail("ns2.example.test", RecordType::AAAA, FailureKind::ServFail);
    resolver.answer({DomainName::literal("ns1.example.test"), RecordType::A}, NxDomain{});
    resolver.answer({DomainName::literal("ns1.example.test"), RecordType::AAAA}, NxDomain{});
    const Zone zone = zoneOf(resolver, "example.test");
    QCOMPARE(zone.state, Zone::State::Found);
    QCOMPARE(zone.servers.at(0).unresolved, NameServer::Unresolved::Missing);
    QCOMPARE(zone.servers.at(1).unresolved, NameServer::Unresolved::Unknown);
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    const Findings findings = zoneHealthFindings(zone, health, {});
    QVERIFY(containsCode(findings, "zone-server-no-address"));
    QCOMPARE(findings.size(), 1); // unknown is not missing
}

void TestZones::healthy()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const Zone zone = zoneOf(resolver, "example.test");
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QCOMPARE(health.servers.size(), 3);
    for (const ServerHealth &server : health.servers)
        QCOMPARE(server.condition, ServerHealth::Condition::Good);
    QCOMPARE(health.newestSerial, std::optional(7u));
    QVERIFY(health.parentKnown);
    QCOMPARE(health.atParent, health.atZone);
    QVERIFY(zoneHealthFindings(zone, health, {}).isEmpty());
}

void TestZones::conditions_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<ServerHealth::Condition>("condition");
    QTest::addColumn<QByteArray>("code");
    using Condition = ServerHealth::Condition;
    const auto row = [](const char *name, const Outcome &outcome, Condition condition, const char *code) {
        QTest::newRow(name) << outcome << condition << QByteArray(code);
    };
    row("timeout", LookupFailure{FailureKind::Timeout}, Condition::Unreachable, "zone-server-unreachable");
    row("network", LookupFailure{FailureKind::Network}, Condition::Unreachable, "zone-server-unreachable");
    row("refused", LookupFailure{FailureKind::Refused}, Condition::Refusing, "zone-server-refuses");
    row("servfail", LookupFailure{FailureKind::ServFail}, Condition::Broken, "zone-server-broken");
    row("formerr", LookupFailure{FailureKind::FormErr}, Condition::Broken, "zone-server-broken");
    row("lame", LookupFailure{FailureKind::BadReply, "lame"}, Condition::Lame, "zone-server-lame");
    row("no SOA at the apex", NoData{}, Condition::Lame, "zone-server-lame");
    row("nonsense", LookupFailure{FailureKind::BadReply, "cname-loop"}, Condition::Broken, "zone-server-broken");
    row("stale", soaWith(6), Condition::Stale, "zone-server-stale");
}

void TestZones::conditions()
{
    QFETCH(Outcome, outcome);
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(authoritative(RecordType::SOA, "192.0.2.2"), outcome);
    const Zone zone = zoneOf(resolver, "example.test");
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QTEST(health.servers.last().condition, "condition");
    QCOMPARE(health.servers.first().condition, ServerHealth::Condition::Good);
    const Findings findings = zoneHealthFindings(zone, health, {});
    QCOMPARE(findings.size(), 1);
    QTEST(findings.first().code, "code");
    QCOMPARE(findings.first().args.value("server"), QStringLiteral("ns2.example.test"));
}

void TestZones::staleSerialsWrapAround()
{
    QVERIFY(isOlderSerial(1, 2));
    QVERIFY(!isOlderSerial(2, 2));
    QVERIFY(!isOlderSerial(2, 1));
    QVERIFY(isOlderSerial(0xffffffffu, 0));
    QVERIFY(isOlderSerial(0xfffffff0u, 10));
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(authoritative(RecordType::SOA, "192.0.2.1"), soaWith(0xfffffffe));
    resolver.answerAt(authoritative(RecordType::SOA, "[2001:db8::1]"), soaWith(1));
    resolver.answerAt(authoritative(RecordType::SOA, "192.0.2.2"), soaWith(1));
    const Zone zone = zoneOf(resolver, "example.test");
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QCOMPARE(health.newestSerial, std::optional(1u));
    QCOMPARE(health.servers.first().condition, ServerHealth::Condition::Stale);
}

void TestZones::serialsOfTwoPrimariesAreNotCompared()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const auto other =
        *recordsFromZoneText("example.test. 300 IN SOA ns2.example.test. admin.test. 1 2 3 4 60\n", DomainName());
    resolver.answerAt(authoritative(RecordType::SOA, "192.0.2.2"), Answer{{}, other}); // 1 is older than 7, of another
    const Zone zone = zoneOf(resolver, "example.test");
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    for (const ServerHealth &server : health.servers)
        QCOMPARE(server.condition, ServerHealth::Condition::Good);
    const Findings findings = zoneHealthFindings(zone, health, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, QByteArray("zone-several-primaries"));
    QCOMPARE(findings.first().args.value("primaries"), QStringLiteral("ns1.example.test, ns2.example.test"));
}

void TestZones::serversThatDisagree()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.answerAt(authoritative(RecordType::NS, "192.0.2.2"),
                      Answer{{}, *recordsFromZoneText("example.test. 300 IN NS old.host.test.\n", DomainName())});
    const Zone zone = zoneOf(resolver, "example.test");
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QCOMPARE(health.servers.at(0).condition, ServerHealth::Condition::Good);
    QCOMPARE(health.servers.at(2).condition, ServerHealth::Condition::Disagreeing);
    const Findings findings = zoneHealthFindings(zone, health, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, QByteArray("zone-server-disagrees"));
    QCOMPARE(findings.first().args.value("said"), QStringLiteral("old.host.test"));
    QCOMPARE(findings.first().args.value("others"), QStringLiteral("ns1.example.test, ns2.example.test"));
}

void TestZones::machineWithoutIpv6()
{
    FakeResolver resolver;
    resolver.addZone(World);
    for (const RecordType type : {RecordType::SOA, RecordType::NS})
        resolver.answerAt(authoritative(type, "[2001:db8::1]"), LookupFailure{FailureKind::Network, "unreachable"});
    const Zone zone = zoneOf(resolver, "example.test");
    Facts facts;
    const auto step = [&](const Facts &known) {
        facts = known;
        return zoneHealth(known, zone);
    };
    const ZoneHealth health = runToEnd(resolver, step);
    QCOMPARE(health.servers.at(1).condition, ServerHealth::Condition::NoRoute);
    QCOMPARE(health.servers.at(0).condition, ServerHealth::Condition::Good);
    const Findings findings = zoneHealthFindings(zone, health, facts);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, QByteArray("network-without-family"));
    QCOMPARE(findings.first().args.value("family"), QStringLiteral("IPv6"));
}

void TestZones::deadServersAreNotAMissingFamily()
{
    // Refused connections and silence were said by somebody there, so there is a way: the servers are to blame.
    for (const LookupFailure &failure :
         {LookupFailure{FailureKind::Network, "connection-refused"}, LookupFailure{FailureKind::Timeout, "no-reply"}}) {
        FakeResolver resolver;
        resolver.addZone(World);
        resolver.answerAt(authoritative(RecordType::SOA, "[2001:db8::1]"), failure);
        const Zone zone = zoneOf(resolver, "example.test");
        const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
        QCOMPARE(health.servers.at(1).condition, ServerHealth::Condition::Unreachable);
        QVERIFY(containsCode(zoneHealthFindings(zone, health, {}), "zone-server-unreachable"));
    }
}

void TestZones::portClosedByTheNetwork()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const Zone zone = zoneOf(resolver, "example.test");
    const LookupFailure silence{FailureKind::Timeout, "no-reply"};
    for (const QByteArray &spec : zone.serverSpecs() + QList<QByteArray>{"192.0.2.53"}) {
        for (const RecordType type : {RecordType::SOA, RecordType::NS})
            resolver.answerAt(authoritative(type, spec.constData()), silence);
    }
    resolver.answerAt({{DomainName::literal("example.test"), RecordType::NS}, Server::authoritative("192.0.2.53")},
                      silence);
    Facts facts;
    const auto step = [&](const Facts &known) {
        facts = known;
        const auto found = findZone(known, Apex); // through the resolver, which does answer
        return isDone(found) ? zoneHealth(known, resultOf(found)) : Step<ZoneHealth>(neededBy(found));
    };
    const ZoneHealth health = runToEnd(resolver, step);
    QVERIFY(!health.parentKnown);
    QVERIFY(health.isBlocked());
    Fact soa = *facts.find(Question{Apex, RecordType::SOA});
    soa.provenance.endpoint = "192.0.2.99:443";
    soa.provenance.transport = "https";
    facts.add(soa);
    const Findings findings = zoneHealthFindings(zone, health, facts);
    QCOMPARE(findings.size(), 1); // said once, not per server
    QCOMPARE(findings.first().code, QByteArray("network-blocks-dns"));
    QCOMPARE(findings.first().args.value("endpoint"), QStringLiteral("192.0.2.99:443"));
    QCOMPARE(findings.first().args.value("transport"), QStringLiteral("https"));
    QCOMPARE(findings.first().evidence.size(), 3);
}

void TestZones::serversDownWhileTheParentAnswers()
{
    FakeResolver resolver;
    resolver.addZone(World);
    resolver.addZone("sub.example.test. 300 IN SOA a.sub.example.test. admin.test. 1 2 3 4 60\n"
                     "sub.example.test. 300 IN NS a.sub.example.test.\na.sub.example.test. 300 IN A 192.0.2.61\n");
    const DomainName apex = DomainName::literal("sub.example.test");
    for (const RecordType type : {RecordType::SOA, RecordType::NS})
        resolver.answerAt({{apex, type}, Server::authoritative("192.0.2.61")},
                          LookupFailure{FailureKind::Timeout, "no-reply"});
    const Zone zone = zoneOf(resolver, "sub.example.test");
    QCOMPARE(zone.apex, apex);
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QVERIFY(health.parentKnown); // example.test's servers answered over the same port
    QVERIFY(!health.isBlocked());
    QVERIFY(containsCode(zoneHealthFindings(zone, health, {}), "zone-server-unreachable"));
}

void TestZones::parentAndZoneDisagree()
{
    FakeResolver resolver;
    resolver.addZone(World);
    Zone zone = zoneOf(resolver, "example.test");
    zone.apex = DomainName::literal("sub.example.test"); // its parent, example.test, has servers that can be asked
    const Query atParent{{zone.apex, RecordType::NS}, Server::authoritative("192.0.2.1")};
    const auto ns = [&](const QByteArray &target) {
        return Answer{{}, *recordsFromZoneText("sub.example.test. 300 IN NS " + target + ".\n", DomainName())};
    };
    // Only the parent's servers know the old host; the zone's own name another.
    zone.servers = {NameServer{DomainName::literal("new.host.test"), {*IpAddress::fromText("192.0.2.77")}}};
    resolver.answerAt(atParent, ns("old.host.test"));
    resolver.answerAt({{zone.apex, RecordType::NS}, Server::authoritative("192.0.2.77")}, ns("new.host.test"));
    resolver.answerAt({{zone.apex, RecordType::SOA}, Server::authoritative("192.0.2.77")}, soaWith(1));
    const ZoneHealth health = runToEnd(resolver, [&](const Facts &facts) { return zoneHealth(facts, zone); });
    QVERIFY(health.parentKnown);
    const Findings findings = zoneHealthFindings(zone, health, {});
    QVERIFY(containsCode(findings, "zone-servers-differ-at-parent"));
    QVERIFY(containsCode(findings, "zone-single-server"));
}

void TestZones::interception()
{
    FakeResolver resolver;
    resolver.addZone(World);
    const Zone zone = zoneOf(resolver, "example.test");
    Facts facts;
    const auto step = [&](const Facts &known) { return zoneHealth(known, zone); };
    for (const QByteArray &spec : zone.serverSpecs()) {
        for (const RecordType type : {RecordType::SOA, RecordType::NS}) {
            Fact fact{{{Apex, type}, Server::authoritative(spec)},
                      LookupFailure{FailureKind::BadReply, "not-authoritative"},
                      {}};
            fact.provenance.ra = true;
            facts.add(fact);
        }
    }
    const ZoneHealth health = runToEnd(resolver, step, facts);
    QVERIFY(health.isIntercepted());
    const Findings findings = zoneHealthFindings(zone, health, facts);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, QByteArray("network-intercepts-dns"));
    QCOMPARE(findings.first().evidence.size(), 3);
}

QTEST_GUILESS_MAIN(TestZones)
#include "tst_zones.moc"
