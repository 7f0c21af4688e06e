// SPDX-License-Identifier: Apache-2.0
// What the practice name servers answer (RFC 1034 4.3.2, RFC 2308, RFC 4592), and how zones change.
#include "core/practice/zone_set.h"

#include <QTest>

#include <ctime>

using namespace sw;
using namespace sw::practice;
using dns::DomainName;
using dns::RecordType;

namespace {

constexpr char ZoneText[] = "$ORIGIN shop.example.\n$TTL 300\n"
                            "@ SOA ns1 host 7 60 60 60 40\n"
                            "@ NS ns1\n"
                            "ns1 A 127.0.0.1\n"
                            "@ TXT \"one\"\n@ TXT \"two\"\n"
                            "www CNAME ns1\n"
                            "gone CNAME nowhere\n"
                            "away CNAME target.elsewhere.example.\n"
                            "loop1 CNAME loop2\nloop2 CNAME loop1\n"
                            "a.b.deep A 192.0.2.1\n"
                            "*.wild TXT \"any\"\n"
                            "sub NS ns.sub\nns.sub A 192.0.2.53\n";

Zone zone()
{
    return *Zone::fromRecords(*dns::recordsFromZoneText(ZoneText, DomainName()));
}

dns::Message ask(const QByteArray &name, RecordType type)
{
    ZoneSet zones;
    zones.add(zone());
    dns::Message query;
    query.questions = {{DomainName::literal(name), type, 1}};
    return zones.answer(query);
}

} // namespace

class ZoneSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zoneWithoutSoaIsRefused()
    {
        const auto records = dns::recordsFromZoneText("shop.example. 60 IN TXT \"x\"\n", DomainName());
        QVERIFY(records);
        const auto made = Zone::fromRecords(*records);
        QVERIFY(!made);
        QCOMPARE(made.error().code, QByteArray("practice-zone-no-soa"));
    }

    void answer_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<dns::Rcode>("rcode");
        QTest::addColumn<bool>("aa");
        QTest::addColumn<int>("answers");
        QTest::addColumn<bool>("soa");
        using enum dns::Rcode;
        QTest::newRow("another zone") << QByteArray("other.example") << RecordType::A << Refused << false << 0 << false;
        QTest::newRow("no such name") << QByteArray("nope.shop.example") << RecordType::A << NxDomain << true << 0
                                      << true;
        QTest::newRow("no such type") << QByteArray("ns1.shop.example") << RecordType::TXT << NoError << true << 0
                                      << true;
        QTest::newRow("empty non-terminal")
            << QByteArray("b.deep.shop.example") << RecordType::A << NoError << true << 0 << true;
        QTest::newRow("two records") << QByteArray("SHOP.example") << RecordType::TXT << NoError << true << 2 << false;
        QTest::newRow("alias in the zone")
            << QByteArray("www.shop.example") << RecordType::A << NoError << true << 2 << false;
        QTest::newRow("alias without the type")
            << QByteArray("www.shop.example") << RecordType::TXT << NoError << true << 1 << true;
        QTest::newRow("alias to nothing")
            << QByteArray("gone.shop.example") << RecordType::A << NxDomain << true << 1 << true;
        QTest::newRow("alias out of the zone")
            << QByteArray("away.shop.example") << RecordType::A << NoError << true << 1 << false;
        QTest::newRow("the alias itself")
            << QByteArray("www.shop.example") << RecordType::CNAME << NoError << true << 1 << false;
        QTest::newRow("wildcard") << QByteArray("x.y.wild.shop.example") << RecordType::TXT << NoError << true << 1
                                  << false;
        QTest::newRow("wildcard without the type")
            << QByteArray("x.wild.shop.example") << RecordType::A << NoError << true << 0 << true;
        QTest::newRow("wildcard parent") << QByteArray("wild.shop.example") << RecordType::TXT << NoError << true << 0
                                         << true;
        QTest::newRow("delegated") << QByteArray("host.sub.shop.example") << RecordType::A << NoError << false << 0
                                   << false;
    }
    void answer()
    {
        QFETCH(QByteArray, name);
        QFETCH(RecordType, type);
        QFETCH(dns::Rcode, rcode);
        QFETCH(bool, aa);
        QFETCH(int, answers);
        QFETCH(bool, soa);
        const dns::Message reply = ask(name, type);
        QCOMPARE(dns::rcodeName(reply.rcode), dns::rcodeName(rcode));
        QCOMPARE(reply.aa, aa);
        QCOMPARE(reply.answer.size(), answers);
        const bool hasSoa = !reply.authority.isEmpty() && reply.authority.first().type == RecordType::SOA;
        QCOMPARE(hasSoa, soa);
        if (soa)
            QCOMPARE(reply.authority.first().ttl, 40u); // the smaller of SOA TTL and MINIMUM
    }

    void wildcardAnswersUnderTheAskedName()
    {
        const dns::Message reply = ask("x.wild.shop.example", RecordType::TXT);
        QCOMPARE(reply.answer.first().owner, DomainName::literal("x.wild.shop.example"));
    }

    void aLoopEnds() { QVERIFY(ask("loop1.shop.example", RecordType::A).answer.size() <= 16); }

    void addingDoublesNothingAndKeepsOneTtl()
    {
        Zone changed = zone();
        const DomainName apex = changed.apex();
        changed.add(dns::txtRecord(apex, "two", 9));
        QCOMPARE(changed.at(apex, RecordType::TXT).size(), 2);
        changed.add(dns::txtRecord(apex, "three", 9));
        QCOMPARE(changed.at(apex, RecordType::TXT).size(), 3);
        QCOMPARE(changed.at(apex, RecordType::TXT).last().ttl, 300u);
    }

    void whatWasRemovedMayComeAgain()
    {
        Zone zone = *Zone::fromRecords({{DomainName::literal("example.com"), RecordType::SOA, 300,
                                         dns::SoaData{DomainName::literal("ns.example.com"),
                                                      DomainName::literal("h.example.com"), 1, 1, 1, 1, 1}}});
        const auto text = [](const char *value, quint32 ttl) {
            return dns::ResourceRecord{DomainName::literal("example.com"), RecordType::TXT, ttl, dns::TxtData{{value}}};
        };
        const auto texts = [&] { return zone.at(DomainName::literal("EXAMPLE.com"), RecordType::TXT).size(); };
        zone.add(text("a", 60));
        zone.add(text("A", 60)); // another text
        zone.add(text("a", 90));
        QCOMPARE(texts(), 2);
        QCOMPARE(zone.removeIf(DomainName::literal("example.com"), RecordType::TXT, [](const auto &) { return true; }),
                 2);
        zone.add(text("a", 90));
        QCOMPARE(texts(), 1);
        QCOMPARE(zone.at(DomainName::literal("example.com"), RecordType::TXT).first().ttl, 90U);
        const auto host = [](const char *target) {
            return dns::ResourceRecord{DomainName::literal("example.com"), RecordType::NS, 300,
                                       dns::NameData{DomainName::literal(target)}};
        };
        zone.add(host("ns.example.com"));
        zone.add(host("NS.Example.com")); // the same name
        QCOMPARE(zone.at(DomainName::literal("example.com"), RecordType::NS).size(), 1);
    }

    // 50,000 addresses at one name took minutes when each was compared with all others.
    void aLargeSetIsReadAtOnce()
    {
        dns::RecordList records{
            {DomainName::literal("example.com"), RecordType::SOA, 300,
             dns::SoaData{DomainName::literal("ns.example.com"), DomainName::literal("h.example.com"), 1, 1, 1, 1, 1}}};
        for (int i = 0; i < 50'000; ++i)
            records.append(dns::addressRecord(DomainName::literal("mail.example.com"),
                                              *dns::IpAddress::fromText("10." + QByteArray::number(i / 65536) + '.' +
                                                                        QByteArray::number(i / 256 % 256) + '.' +
                                                                        QByteArray::number(i % 256))));
        const std::clock_t before = std::clock();
        const auto zone = Zone::fromRecords(records);
        QVERIFY(zone.has_value());
        QCOMPARE(zone->at(DomainName::literal("mail.example.com")).size(), 50'000);
        QVERIFY(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < 5);
    }

    void removingTheLastRecordRemovesTheName()
    {
        Zone changed = zone();
        const DomainName name = DomainName::literal("a.b.deep.shop.example");
        QCOMPARE(changed.removeIf(name, RecordType::A, [](const auto &) { return false; }), 0);
        QVERIFY(changed.exists(name.parent()));
        QCOMPARE(changed.removeIf(name, RecordType::A, [](const auto &) { return true; }), 1);
        QVERIFY(!changed.exists(name));
        QVERIFY(!changed.exists(name.parent()));
        QVERIFY(changed.exists(changed.apex()));
    }

    void theSerialGrows()
    {
        Zone changed = zone();
        changed.bumpSerial();
        QCOMPARE(changed.soa().as<dns::SoaData>()->serial, 8u);
    }
};

QTEST_GUILESS_MAIN(ZoneSetTest)
#include "tst_zone_set.moc"
