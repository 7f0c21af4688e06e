// SPDX-License-Identifier: Apache-2.0
// The resolver with sockets against a well-behaved server: roles, evidence, negatives, chains.
#include "core/dns/net/endpoint/server_spec.h"
#include "tests/support/dns_asking.h"
#include "tests/support/dns_fault_server.h"
#include "tests/support/manual_clock.h"

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

constexpr char Zone[] = "example.test. 300 IN SOA ns.example.test. admin.example.test. 7 3600 600 86400 60\n"
                        "example.test. 300 IN NS ns.example.test.\n"
                        "example.test. 300 IN TXT \"v=spf1 -all\"\n"
                        "alias.example.test. 300 IN CNAME real.example.test.\n"
                        "real.example.test. 300 IN TXT \"here\"\n"
                        "out.example.test. 300 IN CNAME s1.vendor.test.\n";

} // namespace

class TestStubResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noResolverIsNotAsked();
    void badSpecIsNotAsked();
    void roles();
    void answersAndNegatives();
    void evidenceIsComplete();
    void ipv6();
    void secondResolverWhenFirstIsRefused();
    void fallbackWherePort53IsClosed_data();
    void fallbackWherePort53IsClosed();
    void fallbackIsRememberedAndLetGo();
    void silentFirstAddressCostsAQuarterSecond();
    void cancelLeavesNothing();
};

void TestStubResolver::noResolverIsNotAsked()
{
    const SystemClock clock;
    StubResolver resolver({}, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT));
    QVERIFY(asked.ended);
    QCOMPARE(asked.fact.outcome, Outcome(LookupFailure{FailureKind::NotAsked, "no-resolver"}));
}

void TestStubResolver::badSpecIsNotAsked()
{
    const SystemClock clock;
    StubResolver resolver({}, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive("nonsense")));
    QVERIFY(asked.ended);
    QCOMPARE(asked.fact.outcome, Outcome(LookupFailure{FailureKind::NotAsked, "resolver-bad-address"}));
}

void TestStubResolver::roles()
{
    const SystemClock clock;
    DnsFaultServer server(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.resolvers = {*parseServerSpec(server.spec())};
    settings.authoritativePort = server.port();
    StubResolver resolver(settings, clock);

    QVERIFY(ask(resolver, queryFor("example.test", RecordType::TXT)).fact.answer());
    QVERIFY(server.queries().last().rd);
    QVERIFY(ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("127.0.0.1"))).fact.answer());
    QVERIFY(!server.queries().last().rd);
    QVERIFY(ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(server.spec()))).fact.answer());
    QVERIFY(server.queries().last().rd);

    Query query = queryFor("example.test", RecordType::TXT);
    query.dnssec = Dnssec::WantSignatures;
    (void)ask(resolver, query);
    QVERIFY(server.queries().last().edns->dnssecOk);
    query.dnssec = Dnssec::CheckingDisabled;
    (void)ask(resolver, query);
    QVERIFY(server.queries().last().cd);
    QCOMPARE(server.queries().last().edns->udpPayloadSize, quint16(1232));
}

void TestStubResolver::answersAndNegatives()
{
    const SystemClock clock;
    DnsFaultServer server(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.authoritativePort = server.port();
    StubResolver resolver(settings, clock);
    const Server here = Server::authoritative("127.0.0.1");

    const Asked txt = ask(resolver, queryFor("EXAMPLE.test", RecordType::TXT, here));
    QCOMPARE(txt.fact.texts(), QByteArrayList{"v=spf1 -all"});
    QVERIFY(txt.message && txt.message->answer.size() == 1);

    const Asked alias = ask(resolver, queryFor("alias.example.test", RecordType::TXT, here));
    QVERIFY(alias.fact.answer());
    QCOMPARE(alias.fact.chain().size(), 1);
    QCOMPARE(alias.fact.texts(), QByteArrayList{"here"});

    const Asked noData = ask(resolver, queryFor("example.test", RecordType::MX, here));
    const auto *none = std::get_if<NoData>(&noData.fact.outcome);
    QVERIFY(none && none->soa);
    QCOMPARE(noData.fact.expiresAt(), noData.fact.provenance.at.addSecs(60));

    const Asked missing = ask(resolver, queryFor("nothing.example.test", RecordType::TXT, here));
    QVERIFY(std::holds_alternative<NxDomain>(missing.fact.outcome));
    QCOMPARE(missing.fact.provenance.rcode, Rcode::NxDomain);
}

void TestStubResolver::evidenceIsComplete()
{
    const ManualClock clock;
    DnsFaultServer server([](const Message &query, DnsFaultServer::Via) {
        Message reply = DnsFaultServer::answered(query, Zone);
        reply.ra = true;
        reply.ad = true;
        reply.edns->options.append({15, QByteArray("\x00\x03stale", 7)});
        return DnsFaultServer::Actions{DnsFaultServer::send(reply)};
    });
    StubResolver resolver({}, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::recursive(server.spec())));
    const Provenance &p = asked.fact.provenance;
    QCOMPARE(p.endpoint, server.spec());
    QCOMPARE(p.transport, QByteArray("udp"));
    QCOMPARE(p.at, clock.now());
    QCOMPARE(p.rttMs, 0);
    QVERIFY(p.aa && p.ra && p.ad && !p.tc);
    QCOMPARE(p.extendedErrors, (QList<ExtendedError>{{3, QStringLiteral("stale")}}));
}

void TestStubResolver::ipv6()
{
    const SystemClock clock;
    DnsFaultServer server(DnsFaultServer::zone(Zone), DnsFaultServer::TcpMode::Working, QHostAddress::LocalHostIPv6);
    ResolverSettings settings;
    settings.authoritativePort = server.port();
    StubResolver resolver(settings, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative("[::1]")));
    QVERIFY(asked.fact.answer());
    QCOMPARE(asked.fact.provenance.endpoint, "[::1]:" + QByteArray::number(server.port()));
}

void TestStubResolver::secondResolverWhenFirstIsRefused()
{
    const SystemClock clock;
    QUdpSocket closed; // a port that nobody listens on any more
    QVERIFY(closed.bind(QHostAddress::LocalHost, 0));
    const QByteArray dead = "127.0.0.1:" + QByteArray::number(closed.localPort());
    closed.close();
    DnsFaultServer server(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.resolvers = {*parseServerSpec(dead), *parseServerSpec(server.spec())};
    StubResolver resolver(settings, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT));
    QVERIFY(asked.fact.answer());
    QCOMPARE(asked.fact.provenance.endpoint, server.spec());
    QVERIFY(asked.tookMs < 400); // told at once by the kernel, not by a time-out

    const Asked alone = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative(dead)));
    QCOMPARE(alone.fact.outcome, Outcome(LookupFailure{FailureKind::Network, "connection-refused"}));
}

void TestStubResolver::fallbackWherePort53IsClosed_data()
{
    QTest::addColumn<bool>("silent");
    QTest::newRow("silent") << true;
    QTest::newRow("refused") << false;
}

void TestStubResolver::fallbackWherePort53IsClosed()
{
    QFETCH(bool, silent);
    const SystemClock clock;
    DnsFaultServer blocked([](const Message &, DnsFaultServer::Via) { return DnsFaultServer::Actions{}; });
    QUdpSocket closed;
    QVERIFY(closed.bind(QHostAddress::LocalHost, 0));
    const QByteArray dead = "127.0.0.1:" + QByteArray::number(closed.localPort());
    closed.close();
    DnsFaultServer other(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.timeoutMs = 300;
    settings.resolvers = {*parseServerSpec(silent ? blocked.spec() : dead)};
    settings.fallbackResolvers = {*parseServerSpec(other.spec())};
    StubResolver resolver(settings, clock);
    const Asked asked = ask(resolver, queryFor("example.test", RecordType::TXT));
    QVERIFY(asked.fact.answer());
    QCOMPARE(asked.fact.provenance.endpoint, other.spec());
    QVERIFY(resolver.usedFallback());
    // A server that was named is asked itself or not at all: authoritative answers have no stand-in.
    const Asked named = ask(resolver, queryFor("example.test", RecordType::TXT, Server::authoritative(dead)));
    QVERIFY(named.fact.isFailure());
}

void TestStubResolver::fallbackIsRememberedAndLetGo()
{
    ManualClock clock;
    bool blocked = true;
    DnsFaultServer usual([&](const Message &query, DnsFaultServer::Via) {
        return blocked ? DnsFaultServer::Actions{}
                       : DnsFaultServer::Actions{DnsFaultServer::send(DnsFaultServer::answered(query, Zone))};
    });
    auto other = std::make_unique<DnsFaultServer>(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.timeoutMs = 300;
    settings.resolvers = {*parseServerSpec(usual.spec())};
    settings.fallbackResolvers = {*parseServerSpec(other->spec())};
    StubResolver resolver(settings, clock);
    const Query query = queryFor("example.test", RecordType::TXT);
    QCOMPARE(ask(resolver, query).fact.provenance.endpoint, other->spec());
    const auto asked = usual.log().size();
    QVERIFY(asked > 0);
    const Asked second = ask(resolver, query); // at once the way that works
    QCOMPARE(second.fact.provenance.endpoint, other->spec());
    QVERIFY2(second.tookMs < 250, QByteArray::number(second.tookMs).constData());
    QCOMPARE(usual.log().size(), asked);

    blocked = false;
    other.reset(); // the fallback is gone as well: the usual way is tried again in the same question
    const Asked third = ask(resolver, query);
    QCOMPARE(third.fact.provenance.endpoint, usual.spec());
    const Asked fourth = ask(resolver, query);
    QCOMPARE(fourth.fact.provenance.endpoint, usual.spec());
    QVERIFY(fourth.tookMs < 250);
}

// RFC 8305 5: the next address is tried after a quarter of a second, not after a whole time-out; the families in turn.
void TestStubResolver::silentFirstAddressCostsAQuarterSecond()
{
    const SystemClock clock;
    DnsFaultServer silent([](const Message &, DnsFaultServer::Via) { return DnsFaultServer::Actions{}; });
    DnsFaultServer good(DnsFaultServer::zone(Zone));
    ResolverSettings settings;
    settings.resolvers = {*parseServerSpec(silent.spec()), *parseServerSpec(good.spec())};
    StubResolver resolver(settings, clock);
    const Asked first = ask(resolver, queryFor("example.test", RecordType::TXT));
    QCOMPARE(first.fact.provenance.endpoint, good.spec());
    QVERIFY2(first.tookMs >= 240 && first.tookMs < 490, QByteArray::number(first.tookMs).constData());
    // The second question begins with the one that answered.
    const Asked second = ask(resolver, queryFor("example.test", RecordType::TXT));
    QVERIFY2(second.tookMs < 200, QByteArray::number(second.tookMs).constData());
}

void TestStubResolver::cancelLeavesNothing()
{
    const SystemClock clock;
    DnsFaultServer silent([](const Message &, DnsFaultServer::Via) { return DnsFaultServer::Actions{}; });
    StubResolver resolver({}, clock);
    const int operations = Operation::liveCount();
    const int exchanges = Exchange::liveCount();
    {
        const auto lookup =
            resolver.lookup(queryFor("example.test", RecordType::TXT, Server::recursive(silent.spec())));
        QSignalSpy finished(lookup.get(), &Lookup::finished);
        lookup->start();
        QVERIFY(QTest::qWaitFor([&] { return !silent.log().isEmpty(); }));
        QVERIFY(Exchange::liveCount() > exchanges);
        lookup->abort();
        QCOMPARE(Exchange::liveCount(), exchanges);
        QTest::qWait(0);
        QCOMPARE(finished.size(), 0);
    }
    QCOMPARE(Operation::liveCount(), operations);
}

QTEST_GUILESS_MAIN(TestStubResolver)
#include "tst_stub_resolver.moc"
