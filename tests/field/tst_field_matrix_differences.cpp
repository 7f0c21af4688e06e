// SPDX-License-Identifier: Apache-2.0
// What each of five name servers and five resolvers does differently, so that a new release that changes it is noticed:
// the product's rules (chains are followed, denials forecast, unquoted strings told) stand on this.
#include "tests/field/matrix_world.h"
#include "tests/support/dns_exchange.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sw;
using namespace sw::test;

using Authority = MatrixWorld::Authority;
using Recursor = MatrixWorld::Recursor;

namespace {

constexpr int ChainLength = 12;
constexpr quint32 SoonTtl = 7;

QByteArray oddZone(Authority at)
{
    QByteArray text = MatrixWorld::zoneHead(at, SoonTtl) + "unquoted TXT v=spf1 include:a.example -all\n"
                                                           "semicolon TXT v=DMARC1; p=none\n"
                                                           "twice TXT \"same\"\ntwice TXT \"same\"\n"
                                                           "cut TXT \"ab\" \"cd\"\ncut TXT \"abcd\"\n"
                                                           "MiXed TXT \"x\"\n"
                                                           "outside CNAME amazonses.com.\n";
    for (int i = 1; i < ChainLength; ++i)
        text += 'c' + QByteArray::number(i) + " CNAME c" + QByteArray::number(i + 1) + '\n';
    return text + 'c' + QByteArray::number(ChainLength) + " CNAME end\nend TXT \"end\"\n";
}

QByteArrayList texts(const dns::Message &reply)
{
    QByteArrayList out;
    for (const dns::ResourceRecord &record : reply.answer) {
        if (const auto *txt = record.as<dns::TxtData>())
            out.append(txt->strings.join('|'));
    }
    return out;
}

int aliases(const dns::Message &reply)
{
    int count = 0;
    for (const dns::ResourceRecord &record : reply.answer)
        count += record.type == dns::RecordType::CNAME ? 1 : 0;
    return count;
}

QByteArray summary(const dns::Message &reply)
{
    return dns::rcodeName(reply.rcode) + ' ' + QByteArray::number(aliases(reply)) + " aliases" +
           (texts(reply).isEmpty() ? "" : ", text");
}

} // namespace

class FieldMatrixDifferencesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<MatrixWorld> m_world;
    QByteArray m_trouble;

    static QByteArray zoneOf(Authority at) { return "odd-" + AuthorityServer::name(at).toLower() + ".example"; }
    void serve(const QByteArray &more = {})
    {
        std::map<Authority, MatrixWorld::Zones> zones;
        for (const Authority at : AuthorityServer::AllKinds)
            zones[at].append({zoneOf(at), oddZone(at) + more});
        m_trouble = m_world->serve(zones);
    }
    dns::Message ask(Authority at, const QByteArray &name) const
    {
        return exchange(AuthorityServer::address(at), m_world->dnsPort(),
                        {name + '.' + zoneOf(at), dns::RecordType::TXT, false})
            .value_or(dns::Message());
    }
    dns::Message ask(Recursor recursor, Authority at, const QByteArray &name) const
    {
        return exchange("127.0.0.1", m_world->resolverPort(recursor), {name + '.' + zoneOf(at)})
            .value_or(dns::Message());
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<MatrixWorld>(); }

    void nameServer_data()
    {
        QTest::addColumn<Authority>("authority");
        QTest::addColumn<QByteArray>("unquoted");
        QTest::addColumn<int>("twice");
        QTest::addColumn<QByteArray>("owner");
        QTest::addColumn<QByteArray>("chain");
        const QByteArray apart = "v=spf1|include:a.example|-all";
        const QByteArray whole = "v=spf1 include:a.example -all";
        QTest::newRow("BIND") << Authority::Bind << apart << 1 << QByteArray("MiXed")
                              << QByteArray("SERVFAIL 12 aliases");
        QTest::newRow("NSD") << Authority::Nsd << apart << 1 << QByteArray("mixed")
                             << QByteArray("NOERROR 12 aliases, text");
        QTest::newRow("Knot") << Authority::Knot << apart << 1 << QByteArray("mixed")
                              << QByteArray("NOERROR 5 aliases");
        QTest::newRow("PowerDNS") << Authority::PowerDns << whole << 1 << QByteArray("mixed")
                                  << QByteArray("SERVFAIL 0 aliases");
        QTest::newRow("gdnsd") << Authority::Gdnsd << apart << 2 << QByteArray("mixed")
                               << QByteArray("NOERROR 1 aliases");
        serve();
    }
    void nameServer()
    {
        QFETCH(Authority, authority);
        QFETCH(QByteArray, unquoted);
        QFETCH(int, twice);
        QFETCH(QByteArray, owner);
        QFETCH(QByteArray, chain);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        QCOMPARE(texts(ask(authority, "unquoted")), QByteArrayList{unquoted});
        QCOMPARE(texts(ask(authority, "semicolon")), QByteArrayList{"v=DMARC1"});
        QCOMPARE(texts(ask(authority, "twice")).size(), twice);
        QCOMPARE(texts(ask(authority, "cut")).size(), 2);
        const dns::Message mixed = ask(authority, "mixed");
        QCOMPARE(mixed.answer.size(), 1);
        QCOMPARE(mixed.answer.first().owner.labels().first(), owner);
        QCOMPARE(summary(ask(authority, "c1")), chain);
    }

    void resolver_data()
    {
        QTest::addColumn<Recursor>("recursor");
        QTest::addColumn<QByteArray>("outside"); // an alias into another zone
        const QByteArray finished = "NOERROR 1 aliases, text";
        const QByteArray open = "NOERROR 1 aliases";
        QTest::newRow("Unbound") << Recursor::Unbound << finished;
        QTest::newRow("BIND") << Recursor::Bind << finished;
        QTest::newRow("PowerDNS recursor") << Recursor::PowerDns << finished;
        QTest::newRow("Knot Resolver, as a stub") << Recursor::KnotResolver << open;
        QTest::newRow("dnsmasq, before name servers") << Recursor::Dnsmasq << open;
        serve();
        if (m_trouble.isEmpty())
            m_trouble = m_world->startResolvers();
    }
    void resolver()
    {
        QFETCH(Recursor, recursor);
        QFETCH(QByteArray, outside);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        for (const Authority at : AuthorityServer::AllKinds)
            QCOMPARE(summary(ask(recursor, at, "outside")), outside);
    }

    // By the clock: a name that was denied is published; nobody denies it for longer than the TTL that came with it.
    void letsGo_data()
    {
        QTest::addColumn<Recursor>("recursor");
        QTest::addColumn<int>("earliest");                  // seconds after the first question, at which it is seen
        QTest::newRow("Unbound") << Recursor::Unbound << 0; // of the zone's SOA, asked for before
        QTest::newRow("BIND") << Recursor::Bind << int(SoonTtl) - 1;
        QTest::newRow("PowerDNS recursor") << Recursor::PowerDns << int(SoonTtl) - 1;
        QTest::newRow("Knot Resolver, as a stub") << Recursor::KnotResolver << 3; // five seconds
        QTest::newRow("dnsmasq") << Recursor::Dnsmasq << int(SoonTtl) - 1;
        m_seenAfter.clear();
        serve();
        if (m_trouble.isEmpty())
            m_trouble = m_world->startResolvers();
        for (const Recursor recursor : RecursiveServer::AllKinds) {
            for (const Authority at : AuthorityServer::AllKinds) {
                if (m_trouble.isEmpty() && ask(recursor, at, "later").rcode != dns::Rcode::NxDomain)
                    m_trouble = RecursiveServer::name(recursor) + " does not deny a name at " + zoneOf(at);
            }
        }
        QElapsedTimer since;
        since.start();
        if (m_trouble.isEmpty())
            serve("later TXT \"there\"\n");
        constexpr size_t Pairs = RecursiveServer::AllKinds.size() * AuthorityServer::AllKinds.size();
        const auto look = [&] {
            for (const Recursor recursor : RecursiveServer::AllKinds) {
                for (const Authority at : AuthorityServer::AllKinds) {
                    if (!m_seenAfter.contains({recursor, at}) && !texts(ask(recursor, at, "later")).isEmpty())
                        m_seenAfter[{recursor, at}] = since.elapsed();
                }
            }
            return m_seenAfter.size() == Pairs;
        };
        if (m_trouble.isEmpty())
            (void)QTest::qWaitFor(look, (int(SoonTtl) + 5) * 1'000);
    }
    void letsGo()
    {
        QFETCH(Recursor, recursor);
        QFETCH(int, earliest);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        for (const Authority at : AuthorityServer::AllKinds) {
            const auto found = m_seenAfter.find({recursor, at});
            QVERIFY2(found != m_seenAfter.end(), zoneOf(at).constData());
            QVERIFY2(found->second >= earliest * 1'000 && found->second <= (int(SoonTtl) + 2) * 1'000,
                     (zoneOf(at) + ' ' + QByteArray::number(found->second)).constData());
        }
    }

private:
    std::map<std::pair<Recursor, Authority>, qint64> m_seenAfter; // ms
};

QTEST_GUILESS_MAIN(FieldMatrixDifferencesTest)
#include "tst_field_matrix_differences.moc"
