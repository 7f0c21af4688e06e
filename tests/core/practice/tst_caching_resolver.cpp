// SPDX-License-Identifier: Apache-2.0
// The practice resolvers' caches: TTLs counted down, negative answers kept (RFC 2308 5), chains with their own TTLs.
#include "core/practice/caching_resolver.h"
#include "core/practice/zone_set.h"
#include "tests/support/manual_clock.h"

#include <QTest>

using namespace sw;
using namespace sw::practice;
using dns::DomainName;
using dns::RecordType;

class CachingResolverTest : public QObject
{
    Q_OBJECT

    ZoneSet m_zones;
    test::ManualClock m_clock;
    int m_asked = 0;
    bool m_dead = false;
    std::unique_ptr<CachingResolver> m_resolver;

    dns::Message ask(const QByteArray &name, RecordType type, bool rd = true)
    {
        dns::Message query;
        query.rd = rd;
        query.questions = {{DomainName::literal(name), type, 1}};
        return m_resolver->answer(query);
    }

private Q_SLOTS:
    void init()
    {
        m_zones = {};
        m_zones.add(*Zone::fromRecords(*dns::recordsFromZoneText("$ORIGIN shop.example.\n$TTL 50\n"
                                                                 "@ SOA ns1 host 7 60 60 60 20\n@ TXT \"old\"\n"
                                                                 "long 7200 TXT \"long\"\n"
                                                                 "alias 10 CNAME long\nloop CNAME loop\n",
                                                                 DomainName())));
        m_asked = 0;
        m_dead = false;
        m_resolver = std::make_unique<CachingResolver>(
            [this](const dns::MessageQuestion &question) -> std::optional<dns::Message> {
                ++m_asked;
                if (m_dead)
                    return std::nullopt;
                dns::Message query;
                query.questions = {question};
                return m_zones.answer(query);
            },
            m_clock);
    }

    void noAnswerIsServfailAndNotKept()
    {
        m_dead = true;
        QCOMPARE(dns::rcodeName(ask("shop.example", RecordType::TXT).rcode), QByteArray("SERVFAIL"));
        m_dead = false;
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.size(), 1);
    }

    void refusedUpstreamIsServfail()
    {
        QCOMPARE(dns::rcodeName(ask("other.example", RecordType::TXT).rcode), QByteArray("SERVFAIL"));
    }

    void withoutRecursionDesiredItRefuses()
    {
        QCOMPARE(dns::rcodeName(ask("shop.example", RecordType::TXT, false).rcode), QByteArray("REFUSED"));
        QCOMPARE(m_asked, 0);
    }

    void positiveAnswersCountDownAndExpire()
    {
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.first().ttl, 50u);
        m_clock.advance(49'000);
        const dns::Message kept = ask("shop.example", RecordType::TXT);
        QCOMPARE(kept.answer.first().ttl, 1u);
        QVERIFY(kept.ra);
        QVERIFY(!kept.aa);
        QCOMPARE(m_asked, 1);
        m_clock.advance(1'000);
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.first().ttl, 50u);
        QCOMPARE(m_asked, 2);
    }

    void oldValuesLiveOnUntilTheyExpire()
    {
        ask("shop.example", RecordType::TXT);
        Zone *zone = m_zones.zone(DomainName::literal("shop.example"));
        zone->removeIf(zone->apex(), RecordType::TXT, [](const auto &) { return true; });
        zone->add(dns::txtRecord(zone->apex(), "new", 50));
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.first().as<dns::TxtData>()->joined(), QByteArray("old"));
        m_clock.advance(50'000);
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.first().as<dns::TxtData>()->joined(), QByteArray("new"));
    }

    void missingNamesAreMissingForAllTypesUntilTheyExpire()
    {
        const dns::Message first = ask("_dmarc.shop.example", RecordType::TXT);
        QCOMPARE(dns::rcodeName(first.rcode), QByteArray("NXDOMAIN"));
        QCOMPARE(first.authority.first().ttl, 20u);
        m_zones.zone(DomainName::literal("shop.example"))
            ->add(dns::txtRecord(DomainName::literal("_dmarc.shop.example"), "v=DMARC1; p=none", 50));
        m_clock.advance(19'000);
        const dns::Message kept = ask("_dmarc.shop.example", RecordType::A);
        QCOMPARE(dns::rcodeName(kept.rcode), QByteArray("NXDOMAIN"));
        QCOMPARE(kept.authority.first().ttl, 1u);
        QCOMPARE(m_asked, 1);
        m_clock.advance(1'000);
        QCOMPARE(ask("_dmarc.shop.example", RecordType::TXT).answer.size(), 1);
    }

    void missingTypesLeaveOtherTypesAlone()
    {
        QVERIFY(ask("shop.example", RecordType::CNAME).answer.isEmpty());
        QVERIFY(ask("shop.example", RecordType::MX).answer.isEmpty());
        QCOMPARE(ask("shop.example", RecordType::TXT).answer.size(), 1);
        QCOMPARE(m_asked, 3);
    }

    void linksOfAChainKeepTheirOwnTtl()
    {
        const dns::Message first = ask("alias.shop.example", RecordType::TXT);
        QCOMPARE(first.answer.size(), 2);
        QCOMPARE(first.answer.at(0).ttl, 10u);
        QCOMPARE(first.answer.at(1).ttl, 60u); // capped: a lesson is short
        QCOMPARE(m_asked, 2);
        m_clock.advance(10'000);
        QCOMPARE(ask("alias.shop.example", RecordType::TXT).answer.at(1).ttl, 50u);
        QCOMPARE(m_asked, 3); // the alias only
    }

    void aLoopIsServfail()
    {
        const dns::Message reply = ask("loop.shop.example", RecordType::TXT);
        QCOMPARE(dns::rcodeName(reply.rcode), QByteArray("SERVFAIL"));
        QVERIFY(reply.answer.isEmpty());
    }

    void theCacheIsBounded()
    {
        CachingResolver small(
            [](const dns::MessageQuestion &question) -> std::optional<dns::Message> {
                dns::Message reply;
                reply.answer = {dns::txtRecord(question.name, "x", 50)};
                return reply;
            },
            m_clock, {.maxTtl = 60, .maxNegativeTtl = 30, .maxEntries = 8});
        for (int i = 0; i < 100; ++i) {
            dns::Message query;
            query.rd = true;
            query.questions = {{DomainName::literal("n" + QByteArray::number(i) + ".example"), RecordType::TXT, 1}};
            QCOMPARE(small.answer(query).answer.size(), 1);
            QVERIFY(small.entries() <= 8);
        }
    }

    void flushForgets()
    {
        ask("shop.example", RecordType::TXT);
        m_resolver->flush();
        ask("shop.example", RecordType::TXT);
        QCOMPARE(m_asked, 2);
    }
};

QTEST_GUILESS_MAIN(CachingResolverTest)
#include "tst_caching_resolver.moc"
