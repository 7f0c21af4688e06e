// SPDX-License-Identifier: Apache-2.0
// The practice world over real sockets: what it serves, what publishing does, and every fault knob.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/practice/practice_world.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::practice;
using dns::DomainName;
using dns::RecordType;

namespace {

plan::PlannedRecord txt(const QByteArray &name, const QByteArray &value, plan::Action action = plan::Action::Add)
{
    plan::PlannedRecord record;
    record.action = action;
    record.name = DomainName::literal(name);
    record.type = RecordType::TXT;
    record.data = dns::TxtData{dns::splitTxt(value)};
    record.ttl = 60;
    return record;
}

constexpr char Apex[] = "acme-billing.example";
constexpr char OldSpf[] = "v=spf1 mx include:spf.mailhost.example ~all";
constexpr char NewSpf[] = "v=spf1 mx include:spf.mailhost.example include:amazonses.com ~all";

} // namespace

Q_DECLARE_METATYPE(sw::practice::Faults)

class PracticeWorldTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeWorld> m_world;
    SystemClock m_clock;

    dns::Fact ask(const dns::Server &server, const QByteArray &name, RecordType type, int timeoutMs = 3000)
    {
        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec(m_world->resolvers().first())};
        settings.authoritativePort = m_world->authoritativePort();
        settings.timeoutMs = timeoutMs;
        dns::StubResolver resolver(settings, m_clock);
        const auto lookup = resolver.lookup({{DomainName::literal(name), type}, server});
        dns::Fact fact;
        bool done = false;
        connect(lookup.get(), &dns::Lookup::finished, this, [&](const dns::Fact &answer) {
            fact = answer;
            done = true;
        });
        lookup->start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 20'000); }();
        return fact;
    }

    QByteArrayList published(const QByteArray &name, RecordType type) const
    {
        QByteArrayList values;
        for (const dns::ResourceRecord &record : m_world->recordsAt(DomainName::literal(name), type))
            values.append(plan::valueText(record.type, record.data));
        return values;
    }

private Q_SLOTS:
    void init()
    {
        auto world = PracticeWorld::start();
        QVERIFY(world);
        m_world = std::move(*world);
    }
    void cleanup() { m_world.reset(); }

    void badZones_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no SOA") << QByteArray("shop.example. 60 IN TXT \"x\"\n") << QByteArray("practice-zone-no-soa");
        QTest::newRow("the root") << QByteArray(". 60 IN SOA a. b. 1 2 3 4 5\n") << QByteArray("practice-zone-no-soa");
        QTest::newRow("no zone file") << QByteArray("<html>not a zone</html>\n") << QByteArray("zone-syntax");
    }
    void badZones()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto world = PracticeWorld::start({.zoneText = text});
        QVERIFY(!world);
        QCOMPARE(world.error().code, code);
    }

    void aTakenPortIsSaid()
    {
        const auto second = PracticeWorld::start({.port = m_world->authoritativePort()});
        QVERIFY(!second);
        QCOMPARE(second.error().code, QByteArray("practice-port-in-use"));
        QCOMPARE(second.error().args.value("port"), QString::number(m_world->authoritativePort()));
    }

    void allNameServersAnswerAuthoritatively()
    {
        QVERIFY(!m_world->authoritativeServers().isEmpty());
        for (const QByteArray &endpoint : m_world->authoritativeServers()) {
            const dns::Fact fact = ask(dns::Server::authoritative(endpoint), Apex, RecordType::TXT);
            QVERIFY2(fact.answer() != nullptr, (endpoint + ": " + dns::outcomeName(fact.outcome)).constData());
            QCOMPARE(fact.provenance.endpoint, endpoint);
            QVERIFY(fact.provenance.aa);
            QCOMPARE(fact.texts().size(), 2);
            QVERIFY(fact.texts().contains(OldSpf));
        }
    }

    void theNameServersOfTheZoneAreOurs()
    {
        const dns::Fact fact = ask({}, "bob.ns.cloudflare.com", RecordType::A);
        QVERIFY(fact.answer() != nullptr);
        QVERIFY(fact.answer()->records.first().as<dns::AData>()->address.isLoopback());
    }

    void whatPlanningLooksAtResolves_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<RecordType>("type");
        QTest::newRow("SES SPF") << QByteArray("amazonses.com") << RecordType::TXT;
        QTest::newRow("SES key") << QByteArray("anything.dkim.amazonses.com") << RecordType::TXT;
        QTest::newRow("SES regional key") << QByteArray("anything.dkim.eu-south-1.amazonses.com") << RecordType::TXT;
        QTest::newRow("Zuora") << QByteArray("zgateway.zuora.com") << RecordType::A;
        QTest::newRow("SendGrid") << QByteArray("s1.domainkey.u4172938.wl017.sendgrid.net") << RecordType::TXT;
        QTest::newRow("own mail host") << QByteArray("relay.mailhost.example") << RecordType::TXT;
        QTest::newRow("report authorisation")
            << QByteArray("acme-billing.example._report._dmarc.mailhost.example") << RecordType::TXT;
        QTest::newRow("the provider before") << QByteArray("spf.brisk-mailer.example") << RecordType::TXT;
        QTest::newRow("MX host") << QByteArray("mx1.mailhost.example") << RecordType::AAAA;
    }
    void whatPlanningLooksAtResolves()
    {
        QFETCH(QByteArray, name);
        QFETCH(RecordType, type);
        for (const QByteArray &resolver : m_world->resolvers()) {
            const dns::Fact fact = ask(dns::Server::recursive(resolver), name, type);
            QVERIFY2(fact.answer() != nullptr, dns::outcomeName(fact.outcome).constData());
            QVERIFY(fact.provenance.ra);
        }
    }

    void theRestOfTheWorldDoesNotExist()
    {
        QCOMPARE(dns::outcomeName(ask({}, "nobody.test", RecordType::A).outcome), QByteArray("nxDomain"));
        QCOMPARE(dns::outcomeName(ask({}, "_dmarc.acme-billing.example", RecordType::TXT).outcome),
                 QByteArray("nxDomain"));
    }

    // What the lesson has to find: two SPF senders nobody needs, an alias and a host name that lead nowhere, and a
    // policy without a reader.
    void theLessonsZoneHasAPast()
    {
        auto world = PracticeWorld::start({.sample = Sample::Lesson});
        QVERIFY(world);
        m_world = std::move(*world);
        QCOMPARE(dns::outcomeName(ask({}, "k1._domainkey.acme-billing.example", RecordType::TXT).outcome),
                 QByteArray("nxDomain"));
        QVERIFY(ask({}, "k1._domainkey.acme-billing.example", RecordType::CNAME).answer() != nullptr);
        QCOMPARE(dns::outcomeName(ask({}, "bounce.news.acme-billing.example", RecordType::A).outcome),
                 QByteArray("nxDomain"));
        QCOMPARE(ask({}, "_dmarc.acme-billing.example", RecordType::TXT).texts(), QByteArrayList{"v=DMARC1; p=none"});
        const QByteArrayList texts = ask({}, Apex, RecordType::TXT).texts();
        QCOMPARE(texts.size(), 3);
        QVERIFY(std::any_of(texts.begin(), texts.end(),
                            [](const QByteArray &t) { return t.startsWith("v=spf1 mx ptr "); }));
        QVERIFY(!m_world->samplePaste().isEmpty());
        QVERIFY(!m_world->sampleMessage().isEmpty());
    }

    // With a quick clock the lesson's caches keep answers for the quarter of an hour of real life, in seconds.
    void aQuickClockMakesCachesForgetSooner()
    {
        test::ManualClock real;
        const QuickClock quick(real, LessonSpeed);
        auto world = PracticeWorld::start({.clock = &quick, .sample = Sample::Lesson});
        QVERIFY(world);
        m_world = std::move(*world);
        const QByteArray name = "_smtp._tls.acme-billing.example";
        const dns::Server resolver = dns::Server::recursive(m_world->resolvers().first());
        const auto ttl = [&] { return ask(resolver, Apex, RecordType::MX).answer()->records.first().ttl; };
        QCOMPARE(ttl(), quint32(900));
        real.advance(10'000);
        QCOMPARE(ttl(), quint32(300)); // ten seconds are ten minutes
        QVERIFY(ask(resolver, name, RecordType::TXT).isMissing());
        m_world->publish({txt(name, "v=TLSRPTv1; rua=mailto:tls@acme-billing.example")});
        real.advance(9'900);
        QVERIFY(ask(resolver, name, RecordType::TXT).isMissing());
        real.advance(100);
        QVERIFY(ask(resolver, name, RecordType::TXT).answer() != nullptr);
    }

    void replacingTakesOutWhatStoodThere()
    {
        plan::PlannedRecord record = txt(Apex, NewSpf, plan::Action::Replace);
        record.before = {OldSpf};
        const quint32 serial = m_world->serial();
        QSignalSpy changed(m_world.get(), &PracticeWorld::zoneChanged);
        QCOMPARE(m_world->publish({record}).published.size(), 1);
        const QByteArrayList values = published(Apex, RecordType::TXT);
        QCOMPARE(values.size(), 2); // the other TXT stays
        QVERIFY(values.contains(NewSpf));
        QVERIFY(!values.contains(OldSpf));
        QCOMPARE(m_world->serial(), serial + 1);
        QCOMPARE(changed.size(), 1);
    }

    void keepingChangesNothing()
    {
        const quint32 serial = m_world->serial();
        const auto before = published(Apex, RecordType::TXT);
        QCOMPARE(m_world->publish({txt(Apex, OldSpf, plan::Action::Keep)}).published.size(), 1);
        QCOMPARE(published(Apex, RecordType::TXT), before);
        QCOMPARE(m_world->serial(), serial);
    }

    void removingTakesOutOneRecord()
    {
        QCOMPARE(m_world->publish({txt(Apex, OldSpf, plan::Action::Remove)}).published.size(), 1);
        QCOMPARE(published(Apex, RecordType::TXT).size(), 1);
    }

    void publishingTwiceDoublesNothing()
    {
        const auto record = txt("_dmarc.acme-billing.example", "v=DMARC1; p=none");
        m_world->publish({record});
        m_world->publish({record});
        QCOMPARE(published("_dmarc.acme-billing.example", RecordType::TXT).size(), 1);
    }

    void thePanelRefuses()
    {
        plan::PlannedRecord alias;
        alias.name = DomainName::literal(Apex);
        alias.type = RecordType::CNAME;
        alias.data = dns::NameData{DomainName::literal("x.amazonses.com")};
        const PublishResult result =
            m_world->publish({alias, txt("other.example", "x"), txt("www.acme-billing.example", "x")});
        QVERIFY(result.published.isEmpty());
        QCOMPARE(result.refused.size(), 3);
        QCOMPARE(result.refused.at(0).code, QByteArray("practice-cname-clash"));
        QCOMPARE(result.refused.at(1).code, QByteArray("practice-outside-zone"));
        QCOMPARE(result.refused.at(2).code, QByteArray("practice-cname-clash"));
    }

    void resolversLagBehindTheNameServers()
    {
        const dns::Server resolver = dns::Server::recursive(m_world->resolvers().last());
        const QByteArray name = "_dmarc.acme-billing.example";
        QVERIFY(ask(resolver, name, RecordType::TXT).isMissing()); // planted
        m_world->publish({txt(name, "v=DMARC1; p=none")});
        QVERIFY(ask(dns::Server::authoritative(m_world->authoritative()), name, RecordType::TXT).answer() != nullptr);
        const dns::Fact kept = ask(resolver, name, RecordType::TXT);
        QVERIFY(kept.isMissing());
        QVERIFY(kept.expiresAt().has_value());
        m_world->flushCaches();
        QVERIFY(ask(resolver, name, RecordType::TXT).answer() != nullptr);
    }

    void longAnswersGoOverTcp()
    {
        for (int i = 0; i < 8; ++i)
            m_world->publish({txt("long.acme-billing.example", QByteArray(250, static_cast<char>('a' + i)))});
        const dns::Fact fact =
            ask(dns::Server::authoritative(m_world->authoritative()), "long.acme-billing.example", RecordType::TXT);
        QCOMPARE(fact.texts().size(), 8);
        QCOMPARE(fact.provenance.transport, QByteArray("tcp"));
        QVERIFY(m_world->nameServers().first()->queriesOverTcp() > 0);
    }

    void faults_data()
    {
        QTest::addColumn<Faults>("faults");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("transport");
        QTest::newRow("drop") << Faults{.drop = true} << QByteArray("timeout") << QByteArray("udp");
        QTest::newRow("wrong id") << Faults{.wrongId = true} << QByteArray("timeout") << QByteArray("udp");
        QTest::newRow("wrong question") << Faults{.wrongQuestion = true} << QByteArray("timeout") << QByteArray("udp");
        QTest::newRow("garbage") << Faults{.garbage = true} << QByteArray("timeout") << QByteArray("udp");
        QTest::newRow("servfail") << Faults{.rcode = dns::Rcode::ServFail} << QByteArray("servfail")
                                  << QByteArray("udp");
        QTest::newRow("refused") << Faults{.rcode = dns::Rcode::Refused} << QByteArray("refused") << QByteArray("udp");
        QTest::newRow("truncate") << Faults{.truncate = true} << QByteArray("answer") << QByteArray("tcp");
        QTest::newRow("split TCP") << Faults{.truncate = true, .splitTcp = true} << QByteArray("answer")
                                   << QByteArray("tcp");
        QTest::newRow("no EDNS") << Faults{.refuseEdns = true} << QByteArray("answer") << QByteArray("udp");
        QTest::newRow("once lost") << Faults{.drop = true, .limit = 1} << QByteArray("answer") << QByteArray("udp");
        QTest::newRow("another name's trouble")
            << Faults{.drop = true, .only = {DomainName::literal("www.acme-billing.example")}} << QByteArray("answer")
            << QByteArray("udp");
        QTest::newRow("slow") << Faults{.delayMs = 150} << QByteArray("answer") << QByteArray("udp");
    }
    void faults()
    {
        QFETCH(Faults, faults);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, transport);
        m_world->nameServers().first()->setFaults(faults);
        const dns::Fact fact = ask(dns::Server::authoritative(m_world->authoritative()), Apex, RecordType::TXT,
                                   outcome == "timeout" ? 400 : 5000);
        QCOMPARE(dns::outcomeName(fact.outcome), outcome);
        if (outcome == "answer")
            QCOMPARE(fact.provenance.transport, transport);
        if (faults.delayMs > 0)
            QVERIFY(fact.provenance.rttMs >= faults.delayMs - 5);
    }

    void aCutTcpReplyIsNoAnswer()
    {
        m_world->nameServers().first()->setFaults({.truncate = true, .closeTcp = true});
        const dns::Fact fact = ask(dns::Server::authoritative(m_world->authoritative()), Apex, RecordType::TXT, 1000);
        QVERIFY2(fact.isFailure(), dns::outcomeName(fact.outcome).constData());
    }

    void resolversGoOnWhileOneNameServerAnswers()
    {
        const auto servers = m_world->nameServers();
        servers.first()->setFaults({.rcode = dns::Rcode::ServFail});
        if (servers.size() > 1)
            QVERIFY(ask({}, Apex, RecordType::TXT).answer() != nullptr);
        m_world->flushCaches();
        for (DnsServer *server : servers)
            server->setFaults({.rcode = dns::Rcode::ServFail});
        QCOMPARE(dns::outcomeName(ask({}, Apex, RecordType::TXT).outcome), QByteArray("servfail"));
    }

    void anotherZoneCanBePractised()
    {
        auto world = PracticeWorld::start(
            {.zoneText = "$ORIGIN my-company.test.\n$TTL 60\n@ SOA ns1.host.test. h 1 2 3 4 5\n"
                         "@ NS ns1.host.test.\n@ NS ns2\nns2 AAAA 2001:db8::1\n@ TXT \"v=spf1 -all\"\n"});
        QVERIFY(world);
        m_world = std::move(*world);
        QCOMPARE(m_world->domain(), DomainName::literal("my-company.test"));
        for (const char *name : {"ns1.host.test", "ns2.my-company.test"}) {
            QVERIFY(ask({}, name, RecordType::A).answer() != nullptr);
            QVERIFY(ask({}, name, RecordType::AAAA).isMissing());
        }
        QVERIFY(m_world->samplePaste().contains(QLatin1String("._domainkey.my-company.test")));
    }
};

QTEST_GUILESS_MAIN(PracticeWorldTest)
#include "tst_practice_world.moc"
