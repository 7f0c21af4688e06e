// SPDX-License-Identifier: Apache-2.0
// With other people's software, on loopback: NSD, Knot and BIND as authoritative servers; Unbound as validating
// resolver over plain DNS, TLS and HTTPS. Signed zones, with NSEC and NSEC3, and two that are broken on purpose.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/zone/dnssec_state.h"
#include "core/dns/zone/path_comparison.h"
#include "core/dns/zone/zone_health.h"
#include "tests/support/dns_asking.h"
#include "tests/support/dns_real_servers.h"

using namespace sw;
using namespace sw::dns;
using namespace sw::test;

namespace {

constexpr int StartMs = 15'000;

ResolverSettings patient()
{
    ResolverSettings settings;
    settings.timeoutMs = 10'000;
    return settings;
}

} // namespace

class TestInterop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void authoritative_data();
    void authoritative();
    void pipelining_data() { authoritative_data(); }
    void pipelining();
    void resolver_data();
    void resolver();
    void dnssecStates_data();
    void dnssecStates();
    void dnssecNegatives_data();
    void dnssecNegatives();
    void wildcardNeedsItsProof_data();
    void wildcardNeedsItsProof();
    void resolverWithoutDnssecFindsNothing();
    void signaturesEndOneDay();
    void crossCheck();
    void samePathsSayTheSame();
    void badCertificates();
    void cleanupTestCase();

private:
    bool waitFor(quint16 port, const char *name, RealServer &server);
    QByteArray spec(quint16 port) const { return "127.0.0.1:" + QByteArray::number(port); }
    template<class F>
    Facts runLoop(StubResolver &resolver, F function);

    const SystemClock m_clock{};
    const TestAuthority m_authority;
    std::unique_ptr<SignedWorld> m_world;
    RealServer m_nsd, m_knot, m_named, m_unbound;
    quint16 m_nsdPort = 0, m_knotPort = 0, m_namedPort = 0;
    SignedWorld::ResolverPorts m_ports;
};

bool TestInterop::waitFor(quint16 port, const char *name, RealServer &server)
{
    ResolverSettings settings;
    settings.timeoutMs = 500;
    StubResolver resolver(settings, m_clock);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < StartMs && server.isRunning()) {
        if (!ask(resolver, queryFor(name, RecordType::SOA, Server::recursive(spec(port)))).fact.isFailure())
            return true;
        QTest::qWait(100);
    }
    qWarning("no answer on port %d: %s", port, server.output().constData());
    return false;
}

void TestInterop::initTestCase()
{
    m_world = std::make_unique<SignedWorld>();
    QVERIFY2(m_world->error().isEmpty(), m_world->error().constData());
    const auto started = [](const QByteArray &problem) {
        return problem.isEmpty() ? true : (qWarning("%s", problem.constData()), false);
    };
    m_nsdPort = freePort();
    QVERIFY(started(m_nsd.start(QStringLiteral("nsd"),
                                {QStringLiteral("-d"), QStringLiteral("-c"), m_world->nsdConfiguration(m_nsdPort)})));
    m_knotPort = freePort();
    QVERIFY(
        started(m_knot.start(QStringLiteral("knotd"), {QStringLiteral("-c"), m_world->knotConfiguration(m_knotPort)})));
    m_namedPort = freePort();
    QVERIFY(started(
        m_named.start(QStringLiteral("named"), {QStringLiteral("-f"), QStringLiteral("-n"), QStringLiteral("1"),
                                                QStringLiteral("-c"), m_world->namedConfiguration(m_namedPort)})));
    QVERIFY(waitFor(m_nsdPort, "signed.test", m_nsd));
    QVERIFY(waitFor(m_knotPort, "signed.test", m_knot));
    QVERIFY(waitFor(m_namedPort, "signed.test", m_named));

    m_ports = {freePort(), freePort(), freePort(), m_nsdPort};
    const Identity identity = m_authority.issue("DNS:dns.test,IP:127.0.0.1");
    QVERIFY(started(m_unbound.start(QStringLiteral("unbound"), {QStringLiteral("-d"), QStringLiteral("-c"),
                                                                m_world->unboundConfiguration(m_ports, identity)})));
    QVERIFY(waitFor(m_ports.plain, "unsigned.test", m_unbound));
}

void TestInterop::cleanupTestCase()
{
    for (RealServer *server : {&m_unbound, &m_nsd, &m_knot, &m_named}) {
        QVERIFY(server->isRunning()); // none of them died of our questions
        server->stop();
    }
}

void TestInterop::authoritative_data()
{
    QTest::addColumn<quint16>("port");
    QTest::newRow("NSD") << m_nsdPort;
    QTest::newRow("Knot") << m_knotPort;
    QTest::newRow("BIND") << m_namedPort;
}

void TestInterop::authoritative()
{
    QFETCH(quint16, port);
    ResolverSettings settings = patient();
    settings.authoritativePort = port;
    StubResolver resolver(settings, m_clock);
    const Server here = Server::authoritative("127.0.0.1");
    const auto lookup = [&](const char *name, RecordType type) {
        return ask(resolver, queryFor(name, type, here)).fact;
    };

    const Fact txt = lookup("Signed.TEST", RecordType::TXT);
    QCOMPARE(txt.texts(), QByteArrayList{"v=spf1 -all"});
    QVERIFY(txt.provenance.aa && !txt.provenance.ra);
    QCOMPARE(txt.provenance.transport, QByteArray("udp"));

    const Fact big = lookup("big.signed.test", RecordType::TXT);
    QCOMPARE(big.texts().value(0).size(), 3000);
    QCOMPARE(big.provenance.transport, QByteArray("tcp"));
    QVERIFY(big.provenance.tc);

    const Fact alias = lookup("alias.signed.test", RecordType::TXT);
    QCOMPARE(alias.texts(), QByteArrayList{"at the end"});
    QCOMPARE(alias.chain().size(), 1);
    // The target is outside: some servers stop there, some look whether its zone is theirs too and say that it is not
    // there.
    const Fact out = lookup("out.signed.test", RecordType::TXT);
    QVERIFY(out.isMissing());
    QCOMPARE(out.chain().size(), 1);

    const Fact noData = lookup("signed.test", RecordType::MX);
    QVERIFY(std::holds_alternative<NoData>(noData.outcome));
    QCOMPARE(noData.expiresAt(), noData.provenance.at.addSecs(60));
    QVERIFY(std::holds_alternative<NxDomain>(lookup("missing.signed.test", RecordType::TXT).outcome));
    QVERIFY(std::holds_alternative<NoData>(lookup("empty.signed.test", RecordType::TXT).outcome));
    QCOMPARE(lookup("a.wild.signed.test", RecordType::TXT).texts(), QByteArrayList{"any"});

    // A zone it does not serve: REFUSED from all three, and never "missing".
    const Fact foreign = lookup("example.com", RecordType::TXT);
    QVERIFY(foreign.failure());
    QCOMPARE(foreign.failure()->kind, FailureKind::Refused);
    QCOMPARE(resolver.counters().dropped(), quint64(0));
    QCOMPARE(resolver.counters().wrongCase, quint64(0));
}

void TestInterop::pipelining()
{
    QFETCH(quint16, port);
    StubResolver resolver(patient(), m_clock);
    std::vector<std::unique_ptr<Lookup>> lookups;
    int answers = 0;
    int others = 0;
    for (int i = 0; i < 300; ++i) {
        lookups.push_back(resolver.lookup(queryFor("big.signed.test", RecordType::TXT, Server::recursive(spec(port)))));
        connect(lookups.back().get(), &Lookup::finished, this, [&](const Fact &fact) {
            ++(fact.answer() != nullptr && fact.provenance.transport == "tcp" ? answers : others);
        });
        lookups.back()->start();
    }
    QVERIFY(QTest::qWaitFor([&] { return answers + others == 300; }, 20'000));
    QCOMPARE(answers, 300);
}

void TestInterop::resolver_data()
{
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<bool>("get");
    const QByteArray tls = QByteArray::number(m_ports.tls);
    const QByteArray https = QByteArray::number(m_ports.https);
    QTest::newRow("plain") << spec(m_ports.plain) << QByteArray("udp") << false;
    QTest::newRow("DoT, name") << "tls://127.0.0.1:" + tls + "#dns.test" << QByteArray("tls") << false;
    QTest::newRow("DoT, address") << "tls://127.0.0.1:" + tls << QByteArray("tls") << false;
    QTest::newRow("DoH POST, name") << "https://dns.test:" + https + "/dns-query#127.0.0.1" << QByteArray("https")
                                    << false;
    QTest::newRow("DoH GET, name") << "https://dns.test:" + https + "/dns-query#127.0.0.1" << QByteArray("https")
                                   << true;
    QTest::newRow("DoH POST, address") << "https://127.0.0.1:" + https + "/dns-query" << QByteArray("https") << false;
}

void TestInterop::resolver()
{
    QFETCH(QByteArray, spec);
    QFETCH(QByteArray, transport);
    QFETCH(bool, get);
    ResolverSettings settings = patient();
    settings.extraAuthorities = {m_authority.certificate()};
    settings.dohMethod = get ? DohMethod::Get : DohMethod::Post;
    settings.resolvers = {*parseServerSpec(spec)};
    StubResolver resolver(settings, m_clock);
    const auto lookup = [&](const char *name, RecordType type, Dnssec dnssec = Dnssec::Default) {
        Query query = queryFor(name, type);
        query.dnssec = dnssec;
        return ask(resolver, query).fact;
    };
    const Fact good = lookup("signed.test", RecordType::TXT);
    QCOMPARE(good.texts(), QByteArrayList{"v=spf1 -all"});
    QCOMPARE(good.provenance.transport, transport);
    QVERIFY(good.provenance.ad && good.provenance.ra && !good.provenance.aa);
    QVERIFY(good.provenance.endpoint.startsWith("127.0.0.1:"));
    QVERIFY(!lookup("unsigned.test", RecordType::TXT).provenance.ad);

    QCOMPARE(lookup("big.signed.test", RecordType::TXT).texts().value(0).size(), 3000);
    QCOMPARE(lookup("alias.signed.test", RecordType::TXT).chain().size(), 1);
    QVERIFY(std::holds_alternative<NxDomain>(lookup("missing.signed.test", RecordType::TXT).outcome));
    QVERIFY(std::holds_alternative<NoData>(lookup("signed.test", RecordType::MX).outcome));

    const Fact bogus = lookup("tampered.test", RecordType::TXT);
    QVERIFY(bogus.failure());
    QCOMPARE(bogus.failure()->kind, FailureKind::ServFail);
    QVERIFY(!bogus.provenance.extendedErrors.isEmpty()); // it says why
    QCOMPARE(lookup("tampered.test", RecordType::TXT, Dnssec::CheckingDisabled).texts(), QByteArrayList{"v=spf1 +all"});
}

template<class F>
Facts TestInterop::runLoop(StubResolver &resolver, F function)
{
    LookupLoop loop(resolver, {}, stepNeeds(std::move(function)));
    QSignalSpy finished(&loop, &LookupLoop::finished);
    loop.start();
    return finished.wait(20'000) ? loop.facts() : Facts();
}

void TestInterop::dnssecStates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<DnssecState::Status>("status");
    QTest::addColumn<DnssecState::Link>("link");
    QTest::addColumn<SignatureCheck>("signature");
    using Status = DnssecState::Status;
    using Link = DnssecState::Link;
    const auto row = [](const char *name, Status status, Link link = Link::None,
                        SignatureCheck check = SignatureCheck::Valid) {
        QTest::newRow(name) << QByteArray(name) << status << link << check;
    };
    row("signed.test", Status::Secure);
    row("nsec3.test", Status::Secure);
    row("alias.signed.test", Status::Secure);
    row("a.wild.signed.test", Status::Secure);
    row("a.b.wild.signed.test", Status::Secure);
    row("a.wild.nsec3.test", Status::Secure);
    row("a.b.wild.nsec3.test", Status::Secure);
    row("below.empty.nsec3.test", Status::Secure);
    row("unsigned.test", Status::Insecure, Link::NoDs);
    row("target.unsigned.test", Status::Insecure, Link::NoDs);
    row("tampered.test", Status::Bogus, Link::AnswerNotSigned, SignatureCheck::Wrong);
    row("target.tampered.test", Status::Secure); // only the apex was tampered with
    row("expired.test", Status::Bogus, Link::KeysNotSigned, SignatureCheck::Expired);
    row("example.com", Status::Indeterminate); // not below the anchor
}

void TestInterop::dnssecStates()
{
    QFETCH(QByteArray, name);
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const Question question{DomainName::literal(name), RecordType::TXT};
    const auto state = [&](const Facts &facts) {
        return dnssecState(facts, question, m_world->anchors(), m_clock.now());
    };
    const auto step = state(runLoop(resolver, state));
    QVERIFY(isDone(step));
    const DnssecState &result = resultOf(step);
    QTEST(result.status, "status");
    QTEST(result.link, "link");
    QTEST(result.signature, "signature");
    if (result.status == DnssecState::Status::Secure)
        QVERIFY(result.expires && *result.expires > m_clock.now().addDays(10));
}

void TestInterop::dnssecNegatives_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<RecordType>("type");
    for (const char *zone : {"signed.test", "nsec3.test"}) {
        const QByteArray apex(zone);
        QTest::newRow((apex + " no such type").constData()) << apex << RecordType::MX;
        QTest::newRow((apex + " no such name").constData()) << "nothing." + apex << RecordType::TXT;
        QTest::newRow((apex + " deep").constData()) << "a.b.c." + apex << RecordType::TXT;
        QTest::newRow((apex + " empty non-terminal").constData()) << "empty." + apex << RecordType::TXT;
        QTest::newRow((apex + " wildcard, other type").constData()) << "x.wild." + apex << RecordType::MX;
    }
}

void TestInterop::dnssecNegatives()
{
    QFETCH(QByteArray, name);
    QFETCH(RecordType, type);
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const Question question{DomainName::literal(name), type};
    const auto state = [&](const Facts &facts) {
        return dnssecState(facts, question, m_world->anchors(), m_clock.now());
    };
    Facts facts = runLoop(resolver, state);
    QCOMPARE(resultOf(state(facts)).status, DnssecState::Status::Secure);

    // The same answer with its proof taken away proves nothing.
    const Query query{question, {}, Dnssec::Unchecked};
    Fact stripped = *facts.find(query);
    stripped.outcome = NoData{};
    facts.add(stripped);
    const DnssecState without = resultOf(state(facts));
    QCOMPARE(without.status, DnssecState::Status::Bogus);
    QCOMPARE(without.link, DnssecState::Link::DenialNotProven);
    // And a replay from a saved file says the same as the live answer.
    QCOMPARE(resultOf(state(*Facts::fromJson(facts.toJson()))), without);
}

void TestInterop::wildcardNeedsItsProof_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("NSEC") << QByteArray("signed.test");
    QTest::newRow("NSEC3") << QByteArray("nsec3.test");
}

// The wildcard's records and their good signature, put in the place of a name that exists: a forger needs no key for
// it.
void TestInterop::wildcardNeedsItsProof()
{
    QFETCH(QByteArray, zone);
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const Question question{DomainName::literal("a.wild." + zone), RecordType::TXT};
    const auto state = [&](const Facts &facts) {
        return dnssecState(facts, question, m_world->anchors(), m_clock.now());
    };
    Facts facts = runLoop(resolver, state);
    QCOMPARE(resultOf(state(facts)).status, DnssecState::Status::Secure);
    Fact stripped = *facts.find(Query{question, {}, Dnssec::Unchecked});
    Answer answer = *stripped.answer();
    const qsizetype before = answer.signatures.size();
    answer.signatures.removeIf(
        [](const ResourceRecord &r) { return r.type == RecordType::NSEC || r.type == RecordType::NSEC3; });
    QVERIFY(answer.signatures.size() < before);
    stripped.outcome = answer;
    facts.add(stripped);
    const DnssecState without = resultOf(state(facts));
    QCOMPARE(without.status, DnssecState::Status::Bogus);
    QCOMPARE(without.link, DnssecState::Link::WildcardNotProven);
}

// Where the anchor's own keys do not come along, nothing can be said of anybody's zone.
void TestInterop::resolverWithoutDnssecFindsNothing()
{
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const Question question{DomainName::literal("signed.test"), RecordType::TXT};
    const auto state = [&](const Facts &facts) {
        return dnssecState(facts, question, m_world->anchors(), m_clock.now());
    };
    Facts facts = runLoop(resolver, state);
    const Query keys{{m_world->anchors().first().owner, RecordType::DNSKEY}, {}, Dnssec::Unchecked};
    Fact stripped = *facts.find(keys);
    Answer unsignedKeys = *stripped.answer();
    unsignedKeys.signatures.clear();
    for (const Outcome &outcome : {Outcome(NoData{}), Outcome(NxDomain{}), Outcome(unsignedKeys)}) {
        stripped.outcome = outcome;
        facts.add(stripped);
        QCOMPARE(resultOf(state(facts)).status, DnssecState::Status::Indeterminate);
    }
}

void TestInterop::signaturesEndOneDay()
{
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const Question question{DomainName::literal("signed.test"), RecordType::TXT};
    const auto stateAt = [&](const Facts &facts, const QDateTime &now) {
        return dnssecState(facts, question, m_world->anchors(), now);
    };
    const QDateTime now = m_clock.now();
    const Facts facts = runLoop(resolver, [&](const Facts &known) { return stateAt(known, now); });
    QVERIFY(dnssecFindings(resultOf(stateAt(facts, now)), now).isEmpty());
    const QDateTime near = now.addDays(18);
    QVERIFY(containsCode(dnssecFindings(resultOf(stateAt(facts, near)), near), "dnssec-signature-ends-soon"));
    const QDateTime after = now.addDays(21);
    QCOMPARE(resultOf(stateAt(facts, after)).signature, SignatureCheck::Expired);
    QVERIFY(containsCode(dnssecFindings(resultOf(stateAt(facts, after)), after), "dnssec-signature-expired"));
    QCOMPARE(resultOf(stateAt(facts, now.addDays(-5))).signature, SignatureCheck::NotYetValid);
    // Another key as anchor: the chain does not begin.
    RecordList other = m_world->anchors();
    other.first().data =
        OpaqueData{QByteArray::fromHex("1234080200112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")};
    const DnssecState state = resultOf(dnssecState(facts, question, other, now));
    QCOMPARE(state.link, DnssecState::Link::KeyDoesNotMatchDs);
}

void TestInterop::crossCheck()
{
    ResolverSettings settings = patient();
    settings.resolvers = {*parseServerSpec(spec(m_ports.plain))};
    StubResolver resolver(settings, m_clock);
    const auto both = [&](const char *name) {
        Query query = queryFor(name, RecordType::TXT);
        const Fact validated = ask(resolver, query).fact;
        query.dnssec = Dnssec::CheckingDisabled;
        return bogusByCrossCheck(validated, ask(resolver, query).fact);
    };
    QCOMPARE(both("tampered.test"), std::optional(true));
    QCOMPARE(both("expired.test"), std::optional(true));
    QCOMPARE(both("signed.test"), std::optional(false));
    QCOMPARE(both("unsigned.test"), std::optional(false));
}

void TestInterop::samePathsSayTheSame()
{
    ResolverSettings settings = patient();
    settings.extraAuthorities = {m_authority.certificate()};
    StubResolver resolver(settings, m_clock);
    const Server plain = Server::recursive(spec(m_ports.plain));
    const Server https =
        Server::recursive("https://dns.test:" + QByteArray::number(m_ports.https) + "/dns-query#127.0.0.1");
    const Question question{DomainName::literal("signed.test"), RecordType::TXT};
    const auto verdict = [&](const Facts &facts) { return pathVerdict(facts, question, plain, https); };
    const Facts facts = runLoop(resolver, verdict);
    QCOMPARE(resultOf(verdict(facts)), PathVerdict::Same);
}

void TestInterop::badCertificates()
{
    StubResolver stranger(patient(), m_clock); // does not know the authority
    const QByteArray https = "https://dns.test:" + QByteArray::number(m_ports.https) + "/dns-query#127.0.0.1";
    const Fact untrusted = ask(stranger, queryFor("signed.test", RecordType::TXT, Server::recursive(https))).fact;
    QCOMPARE(untrusted.outcome, Outcome(LookupFailure{FailureKind::Tls, "certificate-untrusted"}));

    ResolverSettings settings = patient();
    settings.extraAuthorities = {m_authority.certificate()};
    StubResolver resolver(settings, m_clock);
    const QByteArray other = "https://other.test:" + QByteArray::number(m_ports.https) + "/dns-query#127.0.0.1";
    const Fact wrongName = ask(resolver, queryFor("signed.test", RecordType::TXT, Server::recursive(other))).fact;
    QCOMPARE(wrongName.outcome, Outcome(LookupFailure{FailureKind::Tls, "certificate-name"}));
    const QByteArray path = "https://dns.test:" + QByteArray::number(m_ports.https) + "/nothing-here#127.0.0.1";
    const Fact notFound = ask(resolver, queryFor("signed.test", RecordType::TXT, Server::recursive(path))).fact;
    QCOMPARE(notFound.outcome, Outcome(LookupFailure{FailureKind::BadReply, "http-404"}));
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
