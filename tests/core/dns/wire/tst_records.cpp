// SPDX-License-Identifier: Apache-2.0
// Zone text, presentation form and addresses: hostile input ends in an error, good input survives the round trip.
#include "core/dns/wire/resource_record.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileZoneText_data();
    void hostileZoneText();
    void tooMuchZoneText();
    void zoneFeatures();
    void linesReadBack_data();
    void linesReadBack();
    void txtEscapes();
    void everyTxtOctetReadsBack();
    void unknownTypes();
    void linesThatLdnsWouldNotRead();
    void splitting();
    void addresses_data();
    void addresses();
    void types();
};

void TestRecords::hostileZoneText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no data") << QByteArray("a.test. 300 IN A\n");
    QTest::newRow("bad address") << QByteArray("a.test. 300 IN A 1.2.3\n");
    QTest::newRow("unknown type") << QByteArray("a.test. 300 IN NOSUCH x\n");
    QTest::newRow("open quote") << QByteArray("a.test. 300 IN TXT \"open\n");
    QTest::newRow("open parenthesis") << QByteArray("a.test. 300 IN TXT ( \"a\"\n");
    QTest::newRow("long label") << QByteArray(70, 'a') + ".test. 300 IN A 192.0.2.1\n";
    QTest::newRow("string over 255") << "a.test. 300 IN TXT \"" + QByteArray(256, 'a') + "\"\n";
    QTest::newRow("number too large") << QByteArray("a.test. 300 IN MX 70000 mx.test.\n");
    QTest::newRow("include") << QByteArray("$INCLUDE /etc/passwd\n");
    QTest::newRow("NUL") << QByteArray("a.test. 300 IN A 192.0.2.1\0junk\n", 32);
    QTest::newRow("binary") << QByteArray::fromHex("00ff80c00c0010");
    QTest::newRow("very long token") << "a.test. 300 IN TXT " + QByteArray(100'000, 'x') + '\n';
    QTest::newRow("escape at the end") << QByteArray("a.test. 300 IN TXT \"x\\");
}

void TestRecords::hostileZoneText()
{
    QFETCH(QByteArray, text);
    const auto records = recordsFromZoneText("good.test. 300 IN A 192.0.2.9\n" + text, DomainName());
    if (records) { // what was not refused must at least be whole: the good line, and nothing invented
        QVERIFY(records->size() <= 2);
        QCOMPARE(records->first().owner, DomainName::literal("good.test"));
    } else {
        QCOMPARE(records.error().code, QByteArray("zone-syntax"));
    }
    QVERIFY2(!records || QByteArray(QTest::currentDataTag()) == "NUL" ||
                 QByteArray(QTest::currentDataTag()) == "binary",
             "accepted");
}

void TestRecords::tooMuchZoneText()
{
    const auto tooLong = recordsFromZoneText(QByteArray(4 * 1024 * 1024 + 1, ';'), DomainName());
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, QByteArray("zone-too-large"));
    const auto tooMany = recordsFromZoneText(QByteArray("a. 1 IN A 192.0.2.1\n").repeated(100'001), DomainName());
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, QByteArray("zone-too-large"));
    QVERIFY(recordsFromZoneText("  \n\n", DomainName())->isEmpty());
    QVERIFY(recordsFromZoneText("; only a comment\n", DomainName())->isEmpty());
}

void TestRecords::zoneFeatures()
{
    const auto records = recordsFromZoneText("$TTL 600\n"
                                             "@ IN TXT ( \"one\" ; comment\n"
                                             "          \"two\" )\n"
                                             "www A 192.0.2.1\n"
                                             "    AAAA 2001:db8::1\n"
                                             "$ORIGIN sub.example.test.\n"
                                             "mx 60 IN MX 10 mail\n",
                                             DomainName::literal("example.test"));
    QVERIFY2(records, records ? "" : records.error().args.value("reason").toUtf8().constData());
    QCOMPARE(records->size(), 4);
    QCOMPARE(records->at(0).as<TxtData>()->strings, (QByteArrayList{"one", "two"}));
    QCOMPARE(records->at(0).owner, DomainName::literal("example.test"));
    QCOMPARE(records->at(0).ttl, 600u);
    QCOMPARE(records->at(2).owner, DomainName::literal("www.example.test"));
    QCOMPARE(records->at(3).as<MxData>()->exchange, DomainName::literal("mail.sub.example.test"));
    QCOMPARE(records->at(3).ttl, 60u);
}

void TestRecords::linesReadBack_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"a.test.\t300\tIN\tA\t192.0.2.1", "a.test.\t300\tIN\tAAAA\t2001:db8::1", "a.test.\t300\tIN\tMX\t10 mx.test.",
          "a.test.\t300\tIN\tCNAME\tb\\.c.test.", "a.test.\t0\tIN\tNS\tns.test.",
          "a.test.\t300\tIN\tTXT\t\"v=spf1 -all\" \"\" \"x\"",
          "a.test.\t300\tIN\tSOA\tns.test. admin.test. 4294967295 1 2 3 4",
          "a.test.\t300\tIN\tCAA\t0 issue \"ca.test\"",
          "a.test.\t300\tIN\tTLSA\t3 1 1 "
          "0011223344556677889900112233445566778899001122334455667788990011",
          "a.test.\t300\tIN\tDS\t20326 8 2 e06d44b80b8f1d39a95c0b0d7c65d08458e880409bbc683457104237c7f8ec8d",
          ".\t300\tIN\tNS\ta.root.test."})
        QTest::newRow(line) << QByteArray(line);
}

void TestRecords::linesReadBack()
{
    QFETCH(QByteArray, line);
    const auto records = recordsFromZoneText(line, DomainName());
    QVERIFY2(records && records->size() == 1, "not one record");
    QCOMPARE(toZoneLine(records->first()), line);
    QCOMPARE(recordsFromZoneText(toZoneLine(records->first()), DomainName())->first(), records->first());
}

void TestRecords::txtEscapes()
{
    const auto records = recordsFromZoneText(
        "a.test. 1 IN TXT \"semi;colon\" \"quote\\\"d\" \"back\\\\slash\" \"\\065\\000\\255\"\n", DomainName());
    QVERIFY(records);
    QCOMPARE(records->first().as<TxtData>()->strings,
             (QByteArrayList{"semi;colon", "quote\"d", "back\\slash", QByteArray("A\0\xff", 3)}));
    QCOMPARE(recordsFromZoneText(toZoneLine(records->first()), DomainName())->first(), records->first());
}

void TestRecords::everyTxtOctetReadsBack()
{
    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += static_cast<char>(octet);
    const ResourceRecord record = txtRecord(DomainName::literal("a.test"), all, 1);
    QCOMPARE(record.as<TxtData>()->strings.size(), 2);
    const auto again = recordsFromZoneText(toZoneLine(record), DomainName());
    QVERIFY2(again, toZoneLine(record).constData());
    QCOMPARE(again->first(), record);
}

void TestRecords::unknownTypes()
{
    const auto records = recordsFromZoneText("a.test. 1 IN TYPE65280 \\# 2 DEAD\n", DomainName());
    QVERIFY(records);
    QCOMPARE(records->first().as<OpaqueData>()->wire, QByteArray::fromHex("dead"));
    QCOMPARE(typeName(records->first().type), QByteArray("TYPE65280"));
    QCOMPARE(recordsFromZoneText(toZoneLine(records->first()), DomainName())->first(), records->first());
}

// Found by fuzzing: long escaped names and odd data of rare types, written and read back.
void TestRecords::linesThatLdnsWouldNotRead()
{
    const auto owner = DomainName::fromWire(QByteArray(1, 63) + QByteArray(63, '\x1b') + QByteArray(1, 63) +
                                            QByteArray(63, '\xff') + QByteArray(1, '\0'));
    QVERIFY(owner);
    const ResourceRecord longName{*owner, RecordType::CNAME, 5, NameData{*owner}};
    QCOMPARE(*recordFromLine(toZoneLine(longName)), longName);
    const ResourceRecord longText = txtRecord(*owner, QByteArray(40'000, '\x01'));
    QCOMPARE(*recordFromLine(toZoneLine(longText)), longText);
    const ResourceRecord odd{*owner, RecordType::HTTPS, 5, OpaqueData{QByteArray::fromHex("00000000200000000000")}};
    QCOMPARE(*recordFromLine(toZoneLine(odd)), odd);
    const ResourceRecord wrongShape{*owner, RecordType::DS, 5, OpaqueData{"x"}};
    QCOMPARE(*recordFromLine(toZoneLine(wrongShape)), wrongShape);
    const ResourceRecord quoted{*owner, RecordType::MX, 5, MxData{10, DomainName::literal("x\\\"\\\\y.test")}};
    QCOMPARE(*recordFromLine(toZoneLine(quoted)), quoted);
    for (const char *bad : {"", "a.test.", "a.test. 5 IN", "a.test. 5 IN A", "a.test. x IN A 192.0.2.1",
                            "a.test. 5 CH A 192.0.2.1", "a.test. 5 IN TYPE9 \\# 3 DEAD",
                            "a.test. 5 IN TYPE9 \\# 2 DEADX", "a.test. 5 IN A 192.0.2.1\nx", "$INCLUDE /etc/passwd"})
        QVERIFY2(!recordFromLine(bad), bad);
}

void TestRecords::splitting()
{
    QCOMPARE(splitTxt(""), QByteArrayList{""});
    QCOMPARE(splitTxt(QByteArray(255, 'a')).size(), 1);
    QCOMPARE(splitTxt(QByteArray(256, 'a')).size(), 2);
    QCOMPARE(splitTxt(QByteArray(600, 'a')).last().size(), 90);
}

void TestRecords::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical"); // empty: refused
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(canonical);
    };
    row("192.0.2.1", "192.0.2.1");
    row("2001:DB8:0:0::1", "2001:db8::1");
    row("::ffff:192.0.2.1", "::ffff:192.0.2.1");
    row("::", "::");
    row("", "");
    row("192.0.2", "");
    row("192.0.2.1.1", "");
    row("192.0.2.256", "");
    row("192.0.2.1 ", "");
    row("0x7f.1", "");
    row("192.0.2.1/24", "");
    row("fe80::1%eth0", "");
    row("[::1]", "");
    row(":::", "");
    row("1:2:3:4:5:6:7:8:9", "");
}

void TestRecords::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, canonical);
    const auto address = IpAddress::fromText(text);
    QCOMPARE(address.has_value(), !canonical.isEmpty());
    if (address)
        QCOMPARE(address->toText(), canonical);
}

void TestRecords::types()
{
    QCOMPARE(typeFromName("txt"), std::optional(RecordType::TXT));
    QCOMPARE(typeFromName("TYPE16"), std::optional(RecordType::TXT));
    QVERIFY(!typeFromName("TYPE65536"));
    QVERIFY(!typeFromName("TYPE"));
    QVERIFY(!typeFromName(""));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
