// SPDX-License-Identifier: Apache-2.0
// Dynamic updates as octets, and the keys that sign them: what is believed of a reply, and what never is.
#include "core/dns/wire/update.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;

namespace {

constexpr char Secret[] = "bm90IGEgc2VjcmV0LCBqdXN0IGEgdGVzdCBrZXkhIQ==";

TsigKey key()
{
    return std::move(*tsigKeyFromText(QByteArray("hmac-sha256:test:") + Secret));
}

Update update()
{
    const DomainName name = DomainName::literal("a.shop.example");
    const ResourceRecord record = txtRecord(name, "hello", 300);
    return {DomainName::literal("shop.example"),
            {{Prerequisite::Kind::SetIs, name, RecordType::TXT, {record.data}},
             {Prerequisite::Kind::SetMissing, name, RecordType::MX, {}},
             {Prerequisite::Kind::NameMissing, DomainName::literal("b.shop.example"), RecordType::CNAME, {}}},
            {{Change::Kind::Delete, record}, {Change::Kind::Add, txtRecord(name, "there", 300)}}};
}

quint16 at(const QByteArray &octets, int offset)
{
    return static_cast<quint16>(static_cast<uchar>(octets.at(offset)) << 8 | static_cast<uchar>(octets.at(offset + 1)));
}

// The bare head of a reply (RFC 1035 4.1.1) to a message with this id.
QByteArray reply(quint16 id, int opcode, int rcode)
{
    QByteArray out(12, '\0');
    out[0] = static_cast<char>(id >> 8);
    out[1] = static_cast<char>(id & 0xff);
    out[2] = static_cast<char>(0x80 | opcode << 3);
    out[3] = static_cast<char>(rcode);
    return out;
}

} // namespace

class TestUpdateMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keyForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("algorithm");
        QTest::newRow("BIND") << QByteArray("key \"test\" {\n\talgorithm hmac-sha256;\n\tsecret \"") + Secret +
                                     "\";\n};\n"
                              << QByteArray("hmac-sha256");
        QTest::newRow("BIND with comments")
            << QByteArray("# made by hand\nkey test { // ours\n algorithm hmac-sha512; secret "
                          "\"") +
                   Secret + "\"; };"
            << QByteArray("hmac-sha512");
        QTest::newRow("nsupdate -y") << QByteArray("hmac-sha1:test:") + Secret << QByteArray("hmac-sha1");
        QTest::newRow("final dot") << QByteArray("HMAC-SHA256.:test.:") + Secret << QByteArray("hmac-sha256");
        QTest::newRow("comment over the secret") << QByteArray("/* old: secret \"QUJD\"; */ key test { secret \"") +
                                                        Secret + "\"; algorithm \"hmac-sha256\"; }"
                                                 << QByteArray("hmac-sha256");
        QTest::newRow("md5") << QByteArray("hmac-md5:test:") + Secret << QByteArray("hmac-md5.sig-alg.reg.int");
        QTest::newRow("name and secret") << QByteArray("test ") + Secret << QByteArray("hmac-sha256");
    }
    void keyForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, algorithm);
        const auto read = tsigKeyFromText(text);
        QVERIFY2(read.has_value(), read ? "" : read.error().code.constData());
        QCOMPARE(read->name, DomainName::literal("test"));
        QCOMPARE(read->algorithm, algorithm);
        QCOMPARE(read->secret.reveal(), QByteArray(Secret));
    }

    void badKeys_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("empty") << QByteArray() << QByteArray("tsig-unreadable");
        QTest::newRow("prose") << QByteArray("this is not a key") << QByteArray("tsig-unreadable");
        QTest::newRow("no secret") << QByteArray("key x { algorithm hmac-sha256; };") << QByteArray("tsig-unreadable");
        QTest::newRow("algorithm") << QByteArray("hmac-sha384:x:QUJD") << QByteArray("tsig-algorithm");
        QTest::newRow("secret in the wrong place")
            << QByteArray("QUJDRA==:x:hmac-sha256") << QByteArray("tsig-unreadable");
        QTest::newRow("secret as algorithm")
            << QByteArray("key x { algorithm QUJDRA; secret hmac-sha256; };") << QByteArray("tsig-unreadable");
        QTest::newRow("block not ended") << QByteArray("key x { algorithm hmac-sha256; secret QUJD; ")
                                         << QByteArray("tsig-unreadable");
        QTest::newRow("quote not ended") << QByteArray("key x { algorithm hmac-sha256; secret \"QUJD; };")
                                         << QByteArray("tsig-unreadable");
        QTest::newRow("something behind")
            << QByteArray("key x { algorithm hmac-sha256; secret QUJD; }; zone") << QByteArray("tsig-unreadable");
        QTest::newRow("not base64") << QByteArray("hmac-sha256:x:QUJ=D") << QByteArray("tsig-secret");
    }
    void badKeys()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        const auto read = tsigKeyFromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        for (const QString &value : read.error().args)
            QVERIFY(!value.contains(QLatin1String("QUJ"))); // a secret is never said
    }

    void octets()
    {
        const auto ready = signedUpdate(update(), key(), 0x1234);
        QVERIFY(ready.has_value());
        QCOMPARE(at(ready->octets, 0), quint16(0x1234));
        QCOMPARE(at(ready->octets, 2), quint16(5 << 11)); // opcode UPDATE, a request
        QCOMPARE(at(ready->octets, 4), quint16(1));       // one zone
        QCOMPARE(at(ready->octets, 6), quint16(3));       // prerequisites
        QCOMPARE(at(ready->octets, 8), quint16(2));       // changes
        QCOMPARE(at(ready->octets, 10), quint16(1));      // TSIG
        QCOMPARE(ready->mac.size(), 32);
        QVERIFY(!ready->octets.contains(QByteArray::fromBase64(Secret)));
    }

    void whatIsBelieved()
    {
        const auto ready = *signedUpdate(update(), key(), 7);
        const auto code = [&](const QByteArray &octets) {
            const auto said = updateReply(ready, key(), octets);
            return said ? rcodeName(*said) : said.error().code;
        };
        QCOMPARE(code({}), QByteArray("message-malformed"));
        QCOMPARE(code("nonsense"), QByteArray("message-malformed"));
        QCOMPARE(code(reply(8, 5, 0)), QByteArray("update-wrong-reply")); // another id
        QCOMPARE(code(reply(7, 0, 0)), QByteArray("update-wrong-reply")); // a query's
        QCOMPARE(code(ready.octets), QByteArray("update-wrong-reply"));   // our own, sent back
        // A "no" needs no signature; without one the reason may be the key.
        QCOMPARE(code(reply(7, 5, 5)), QByteArray("update-key-refused"));
        QCOMPARE(code(reply(7, 5, 9)), QByteArray("update-key-refused"));
        QCOMPARE(code(reply(7, 5, 2)), QByteArray("SERVFAIL"));
        QCOMPARE(code(reply(7, 5, 0)), QByteArray("update-reply-unsigned"));
        QByteArray forged = ready.octets; // signed, but not as a reply
        forged[2] = static_cast<char>(forged.at(2) | 0x80);
        QCOMPARE(code(forged), QByteArray("update-reply-forged"));
    }
};

QTEST_GUILESS_MAIN(TestUpdateMessage)
#include "tst_update_message.moc"
