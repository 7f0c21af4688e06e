// SPDX-License-Identifier: Apache-2.0
// DKIM key records: RFC 6376 3.6.1, RFC 8463.
#include "core/dkim/key/key_pair.h"
#include "core/dkim/key/key_record.h"

#include <QTest>

using namespace sw;
using namespace sw::dkim;

namespace {

const char Ed[] = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
// One 1024-bit key in both forms (the key of RFC 8463 appendix A).
const char Rsa1024[] =
    "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/"
    "byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+"
    "l/K4w3QIDAQAB";
const char Rsa1024Pkcs1[] =
    "MIGJAoGBAOQeU5CgFPNZGIazlXo2k/eJ1jpaTTxrmqF1HrDLlt04pvaMtCJj8nXoliLRC/H9vJjMI1vdb3XLcW60AIN/PBD8EL97/"
    "y4GwJH7LPUvGP48vqUe+owqszesbiGy1PlCO8c70/OjFnJVgvMF87YR4Lcincb7aSvI5MgpP6X8rjDdAgMBAAE=";

QByteArray rsa(const char *p)
{
    return QByteArray("v=DKIM1; k=rsa; p=") + p;
}

} // namespace

class tst_key_record : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reads();
    void revoked();
    void foldedAndSpaced();
    void bits_data();
    void bits();
    void same();
};

void tst_key_record::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *name, const QByteArray &text, const char *code, qsizetype offset) {
        QTest::newRow(name) << text << QByteArray(code) << offset;
    };
    row("empty", "", "dkim-key-syntax", 0);
    row("only spaces", "  ", "dkim-key-syntax", 2);
    row("no equals", "v=DKIM1; rsa; p=", "dkim-key-syntax", 9);
    row("empty element", "v=DKIM1;; p=", "dkim-key-syntax", 8);
    row("name starts with digit", "1=2; p=", "dkim-key-syntax", 0);
    row("nul", QByteArray("v=DKIM1; n=a\0b; p=", 18), "dkim-key-syntax", 12);
    row("version late", "k=rsa; v=DKIM1; p=", "dkim-key-version", 9);
    row("version other", "v=DKIM2; p=", "dkim-key-version", 2);
    row("version case", "v=dkim1; p=", "dkim-key-version", 2);
    row("twice", "v=DKIM1; p=AAAA; p=AAAA", "dkim-key-duplicate-tag", 17);
    row("no p", "v=DKIM1; k=rsa", "dkim-key-no-p", 14);
    row("p in capitals is another tag", "v=DKIM1; P=AAAA", "dkim-key-no-p", 15);
    row("bad character", "v=DKIM1; p=AAA!AAAA", "dkim-key-base64", 14);
    row("smart quote",
        "v=DKIM1; p=\xe2\x80\x9c"
        "AAAA",
        "dkim-key-base64", 11);
    row("cut off", "v=DKIM1; p=AAAAA", "dkim-key-base64", 16);
    row("padding inside", "v=DKIM1; p=AA==AAAA", "dkim-key-base64", 15);
    row("quotes left in", "\"v=DKIM1; p=AAAA\"", "dkim-key-syntax", 0);
}

void tst_key_record::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(qsizetype, offset);
    const auto parsed = parseKeyRecord(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().offset, offset);
}

void tst_key_record::reads()
{
    const auto record =
        parseKeyRecord(QByteArray("v=DKIM1; h=sha1:sha256; k=ed25519; s=email:tlsrpt; t=y:s; n=a note; x=?; p=") + Ed);
    QVERIFY(record.has_value());
    QCOMPARE(record->keyType, QByteArray("ed25519"));
    QCOMPARE(record->hashes, QByteArrayList({"sha1", "sha256"}));
    QCOMPARE(record->services, QByteArrayList({"email", "tlsrpt"}));
    QCOMPARE(record->flags, QByteArrayList({"y", "s"}));
    QCOMPARE(record->notes, QByteArray("a note"));
    QCOMPARE(record->publicKey.size(), 32);

    const auto least = parseKeyRecord("p=AAAA");
    QVERIFY(least.has_value());
    QCOMPARE(least->keyType, QByteArray("rsa"));
    QCOMPARE(least->services, QByteArrayList({"*"}));
}

void tst_key_record::revoked()
{
    QVERIFY(parseKeyRecord("v=DKIM1; p=")->isRevoked());
    QVERIFY(parseKeyRecord("v=DKIM1; p= ;")->isRevoked());
    QVERIFY(!parseKeyRecord("v=DKIM1; p=AAAA")->isRevoked());
}

void tst_key_record::foldedAndSpaced()
{
    const auto record = parseKeyRecord("v = DKIM1 ;\r\n\tk=rsa;p = AA AA\r\n AAAA ; ");
    QVERIFY(record.has_value());
    QCOMPARE(record->publicKey.size(), 6);
}

void tst_key_record::bits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bits");
    QTest::newRow("spki") << rsa(Rsa1024) << 1024;
    QTest::newRow("pkcs1") << rsa(Rsa1024Pkcs1) << 1024;
    QTest::newRow("ed25519") << QByteArray("v=DKIM1; k=ed25519; p=") + Ed << 256;
    QTest::newRow("rsa octets called ed25519") << QByteArray("v=DKIM1; k=ed25519; p=") + Rsa1024 << 0;
    QTest::newRow("ed25519 octets called rsa") << rsa(Ed) << 0;
    QTest::newRow("garbage") << rsa("AAAAAAAA") << 0;
    QTest::newRow("cut at a multiple of four") << rsa(QByteArray(Rsa1024).left(100).constData()) << 0;
    QTest::newRow("something after the key") << rsa((QByteArray(Rsa1024) + "AAAA").constData()) << 0;
    QTest::newRow("revoked") << rsa("") << 0;
    QTest::newRow("unknown type") << QByteArray("v=DKIM1; k=mldsa44; p=AAAA") << 0;
}

void tst_key_record::bits()
{
    QFETCH(QByteArray, text);
    QFETCH(int, bits);
    const auto record = parseKeyRecord(text);
    QVERIFY(record.has_value());
    QCOMPARE(keyBits(*record), bits);
}

void tst_key_record::same()
{
    const auto spki = parseKeyRecord(rsa(Rsa1024));
    const auto pkcs1 = parseKeyRecord(QByteArray("p=") + Rsa1024Pkcs1 + "; t=y");
    const auto ed = parseKeyRecord(QByteArray("v=DKIM1; k=ed25519; p=") + Ed);
    QVERIFY(spki && pkcs1 && ed);
    QVERIFY(sameKey(*spki, *pkcs1));
    QVERIFY(sameKey(*ed, *ed));
    QVERIFY(!sameKey(*spki, *ed));
    const auto other = parseKeyRecord(generateKeyPair(KeyType::Ed25519)->record);
    QVERIFY(!sameKey(*ed, *other));
    KeyRecord broken = *spki;
    broken.publicKey.chop(1);
    QVERIFY(!sameKey(*spki, broken));
}

QTEST_GUILESS_MAIN(tst_key_record)
#include "tst_key_record.moc"
