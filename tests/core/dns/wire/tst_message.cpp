// SPDX-License-Identifier: Apache-2.0
// Messages: what goes in comes out, and what comes from outside never does harm.
#include "core/dns/wire/message.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;

namespace {

Message sample()
{
    Message message;
    message.id = 0xbeef;
    message.qr = message.aa = message.rd = message.ra = message.ad = message.cd = true;
    message.questions = {{DomainName::literal("Ex.Test"), RecordType::TXT}};
    message.answer =
        *recordsFromZoneText("Ex.Test. 5 IN CNAME a\\.b.test.\na\\.b.test. 5 IN TXT \"x\" \"\"\n", DomainName());
    message.authority = *recordsFromZoneText("test. 5 IN SOA ns.test. admin.test. 1 2 3 4 5\n", DomainName());
    message.additional = *recordsFromZoneText("ns.test. 5 IN AAAA 2001:db8::1\n", DomainName());
    return message;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void octetsOfAQuery();
    void nothingIsLeftOfTheQueryBefore();
    void opaqueDataKeepsItsOctets();
    void optIsThereAfterEncoding();
    void ednsFields();
    void extendedErrors();
    void extendedRcodes();
    void caseIsKept();
    void ownersKeepTheirSpelling();
    void hostile_data();
    void hostile();
    void everyPrefix();
    void everyOctetFlipped();
    void tooLarge();
};

void TestMessage::roundTrip()
{
    Message message = sample();
    QCOMPARE(*decode(*encode(message)), message);
    message.edns = Edns{1400, 0, true, {{10, "12345678"}, {15, QByteArray("\0\x16no", 4)}}};
    QCOMPARE(*decode(*encode(message)), message);
    QCOMPARE(*decode(*encode(Message{})), Message{});
}

void TestMessage::octetsOfAQuery()
{
    Message query;
    query.id = 0xbeef;
    query.rd = query.ad = true;
    query.questions = {{DomainName::literal("Ex.Test"), RecordType::TXT}};
    query.edns = Edns{1232, 0, true, {{10, "12345678"}}};
    const QByteArray question = "beef01200001000000000001"
                                "02457804546573740000100001";
    QCOMPARE(encode(query)->toHex(), question + "00002904d000008000000c000a00083132333435363738");
    query.edns.reset();
    QCOMPARE(encode(query)->toHex(), "beef01200001000000000000" + question.mid(24));
    query.questions.append({DomainName::literal("b.Test"), RecordType::A, 3});
    QCOMPARE(encode(query)->toHex(), "beef01200002000000000000" + question.mid(24) + "0162c00f00010003");
}

// Queries are written into one packet that is kept.
void TestMessage::nothingIsLeftOfTheQueryBefore()
{
    Message full;
    full.id = 0xffff;
    full.opcode = 4;
    full.qr = full.aa = full.tc = full.rd = full.ra = full.ad = full.cd = true;
    full.rcode = Rcode::BadCookie; // whose upper bits are in the OPT record
    full.questions = {{DomainName::literal("a.longer.name.example.test"), RecordType::AAAA, 3}};
    full.edns = Edns{4096, 1, true, {{10, "12345678"}, {65001, QByteArray(200, 'x')}}};
    Message tooLarge = full;
    tooLarge.edns->options.last().data = QByteArray(65'500, 'x');
    Message plain;
    plain.id = 1;
    plain.questions = {{DomainName(), RecordType::NS}};

    QCOMPARE(*decode(*encode(full)), full);
    QVERIFY(!encode(tooLarge));
    QCOMPARE(encode(plain)->toHex(), "000100000001000000000000"
                                     "0000020001");
    plain.edns = Edns{};
    QCOMPARE(encode(plain)->toHex(), "000100000001000000000001"
                                     "0000020001"
                                     "00002904d0000000000000");
    QCOMPARE(*decode(*encode(full)), full);
}

// MINFO holds names; earlier in the message the same name stands in another case.
void TestMessage::opaqueDataKeepsItsOctets()
{
    const QByteArray names = QByteArray::fromHex("01610245780454657374000162026578047465737400");
    Message message;
    message.questions = {{DomainName::literal("eX.tEST"), static_cast<RecordType>(14)}};
    message.answer = {{DomainName::literal("eX.tEST"), static_cast<RecordType>(14), 300, OpaqueData{names}}};
    const auto octets = encode(message);
    QVERIFY(octets.has_value());
    QVERIFY2(octets->endsWith(names), octets->toHex().constData());
    QCOMPARE(*decode(*octets), message);
}

void TestMessage::optIsThereAfterEncoding()
{
    Message message;
    message.questions = {{DomainName::literal("a.test"), RecordType::TXT}};
    message.edns = Edns{0, 0, false, {}}; // every field at its least: the library would leave OPT out
    const auto again = decode(*encode(message));
    QVERIFY(again->edns);
    QVERIFY(again->additional.isEmpty());
    message.edns.reset();
    QVERIFY(!decode(*encode(message))->edns);
}

void TestMessage::ednsFields()
{
    Edns edns{1232, 0, true, {{3, "id"}, {3, "again"}, {65001, ""}}};
    Message message;
    message.edns = edns;
    QCOMPARE(*decode(*encode(message))->edns, edns);
    QCOMPARE(edns.option(3), QByteArray("id"));
    QCOMPARE(edns.option(4), QByteArray());
}

void TestMessage::extendedErrors()
{
    Edns edns;
    edns.options = {{15, QByteArray("\0\x06", 2)}, {15, QByteArray("\0", 1)}, {15, QByteArray("\0\x07late\xff", 7)}};
    const auto errors = edns.extendedErrors(); // the one too short is left out
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0), (ExtendedError{6, QString()}));
    QCOMPARE(errors.at(1).code, quint16(7));
    QVERIFY(errors.at(1).text.startsWith(QStringLiteral("late")));
}

void TestMessage::extendedRcodes()
{
    Message message;
    message.edns = Edns{};
    for (const Rcode rcode :
         {Rcode::NoError, Rcode::Refused, Rcode::BadVers, Rcode::BadCookie, static_cast<Rcode>(4095)}) {
        message.rcode = rcode;
        QCOMPARE(decode(*encode(message))->rcode, rcode);
    }
    QCOMPARE(rcodeName(static_cast<Rcode>(42)), QByteArray("RCODE42"));
}

void TestMessage::caseIsKept()
{
    const auto again = decode(*encode(sample()));
    QCOMPARE(again->questions.first().name.toWire(), DomainName::literal("Ex.Test").toWire());
}

// The reader lets owners that are spelled alike share what they are; these are the same name, and are not.
void TestMessage::ownersKeepTheirSpelling()
{
    const QByteArray header = QByteArray::fromHex("000080000001000400000000");
    const QByteArray lower("\2ex\4test\0", 9);
    const QByteArray upper("\2EX\4test\0", 9);
    const QByteArray toQuestion("\xc0\x0c", 2);
    const QByteArray rest = QByteArray::fromHex("00010001"   // A IN
                                                "00000005"   // TTL
                                                "0004"       // RDLENGTH
                                                "c0000201"); // 192.0.2.1
    const QByteArray wire = header + lower + QByteArray::fromHex("00010001") + upper + rest + upper + rest +
                            toQuestion + rest + QByteArray("\5other\xc0\x0f", 8) + rest;
    const auto message = decode(wire);
    QVERIFY(message);
    QByteArrayList spelled;
    for (const ResourceRecord &record : message->answer)
        spelled.append(record.owner.toText());
    QCOMPARE(spelled, QByteArrayList({"EX.test", "EX.test", "ex.test", "other.test"}));
    QCOMPARE(message->answer.at(0).owner, message->questions.first().name);
    QCOMPARE(qHash(message->answer.at(0).owner), qHash(message->answer.at(2).owner));
    QVERIFY(message->answer.at(3).owner != message->questions.first().name);
}

void TestMessage::hostile_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("decodes");
    const QByteArray header = QByteArray::fromHex("123484000001000100000000");
    const QByteArray question = QByteArray("\x04test\0\0\x10\0\x01", 10);
    const auto row = [&](const char *name, const QByteArray &answer, bool decodes) {
        QTest::newRow(name) << header + question + answer << decodes;
    };
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("eleven octets") << header.left(11) << false;
    QTest::newRow("counts without records") << header << false;
    QTest::newRow("too long") << QByteArray(65'536, '\0') << false;
    row("owner points at itself", QByteArray::fromHex("c0160010000100000e10000101"), false);
    row("owner points forward", QByteArray::fromHex("c0ff0010000100000e10000101"), false);
    row("rdlength beyond the end", QByteArray::fromHex("c00c0010000100000e10ffff01"), false);
    row("string beyond the rdata", QByteArray::fromHex("c00c0010000100000e1000020a61"), false);
    row("address of three octets", QByteArray::fromHex("c00c0001000100000e100003c00002"), false);
    row("label type 01", QByteArray::fromHex("400010000100000e10000101"), false);
    row("MX without its exchanger", QByteArray::fromHex("c00c000f000100000e100002000a"), false);
    row("MX without anything", QByteArray::fromHex("c00c000f000100000e100000"), false);
    row("MX with an exchanger", QByteArray::fromHex("c00c000f000100000e100003000a00"), true);
    row("address of no octets", QByteArray::fromHex("c00c0001000100000e100000"), false);
    row("IPv6 address of four octets", QByteArray::fromHex("c00c001c000100000e100004c0000201"), false);
    row("CNAME without a target", QByteArray::fromHex("c00c0005000100000e100000"), false);
    row("NS without a name", QByteArray::fromHex("c00c0002000100000e100000"), false);
    row("PTR without a name", QByteArray::fromHex("c00c000c000100000e100000"), false);
    row("TXT without a string", QByteArray::fromHex("c00c0010000100000e100000"), false);
    row("SOA without its numbers", QByteArray::fromHex("c00c0006000100000e1000020000"), false);
    row("SOA without its minimum", QByteArray::fromHex("c00c0006000100000e100012000000000001000000010000000100000001"),
        false);
    row("SRV without a target", QByteArray::fromHex("c00c0021000100000e100006000000000000"), false);
    row("CAA without a value", QByteArray::fromHex("c00c0101000100000e100006000569737375"), false);
    row("DS without a digest", QByteArray::fromHex("c00c002b000100000e10000400010d02"), false);
    row("RRSIG without a signer", QByteArray::fromHex("c00c002e000100000e10001200010d0100000e100000000000000000abcd"),
        false);
    row("a type that nobody knows, empty", QByteArray::fromHex("c00cfde8000100000e100000"), true);
    row("good", QByteArray::fromHex("c00c0010000100000e1000020161"), true);
    row("class CH is left out", QByteArray::fromHex("c00c0010000300000e1000020161"), true);
}

void TestMessage::hostile()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, decodes);
    const auto message = decode(octets);
    QCOMPARE(message.has_value(), decodes);
    if (message)
        QVERIFY(message->answer.size() <= 1);
}

void TestMessage::everyPrefix()
{
    Message message = sample();
    message.edns = Edns{1232, 0, true, {{10, "12345678"}}};
    const QByteArray octets = *encode(message);
    for (qsizetype size = 0; size < octets.size(); ++size)
        QVERIFY(!decode(QByteArrayView(octets).first(size)) || size >= 12);
}

void TestMessage::everyOctetFlipped()
{
    Message message = sample();
    message.edns = Edns{1232, 0, true, {{15, QByteArray("\0\x06x", 3)}}};
    const QByteArray octets = *encode(message);
    int survived = 0;
    for (qsizetype at = 0; at < octets.size(); ++at) {
        for (const char bits : {'\x01', '\x40', '\xc0', '\xff'}) {
            QByteArray changed = octets;
            changed[at] = static_cast<char>(changed.at(at) ^ bits);
            survived += decode(changed).has_value() ? 1 : 0;
        }
    }
    QVERIFY(survived > 0); // the point is that nothing crashed
}

void TestMessage::tooLarge()
{
    Message message;
    for (int i = 0; i < 300; ++i)
        message.answer.append(txtRecord(DomainName::literal("a.test"), QByteArray(255, 'x')));
    const auto octets = encode(message);
    QVERIFY(!octets);
    QVERIFY(octets.error().code == "message-too-large" || octets.error().code == "message-encode");

    message.answer.clear(); // and without records, where the options are what is too much
    message.edns = Edns{1232, 0, false, {{65001, QByteArray(65'535 - 12 - 11 - 4, 'x')}}};
    QCOMPARE(encode(message)->size(), 65'535);
    message.edns->options.first().data += 'x';
    QCOMPARE(encode(message).error().code, QByteArray("message-too-large"));
    message.edns->options.append({65001, QByteArray(65'535, 'x')});
    QCOMPARE(encode(message).error().code, QByteArray("message-too-large"));
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
