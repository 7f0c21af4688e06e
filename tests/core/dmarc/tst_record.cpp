// SPDX-License-Identifier: Apache-2.0
// DMARC records: RFC 9989 4.7 and 4.8.
#include "core/dmarc/record/record.h"

#include <QTest>

using namespace sw;
using namespace sw::dmarc;

Q_DECLARE_METATYPE(sw::dmarc::Policy)

class tst_record : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOne_data();
    void isOne();
    void problems_data();
    void problems();
    void reads();
    void defaults();
    void broken_data();
    void broken();
    void uris_data();
    void uris();
    void mailto_data();
    void mailto();
};

void tst_record::isOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::addColumn<bool>("nearly");
    const auto row = [](const QByteArray &text, bool is, bool nearly) {
        QTest::newRow(text.constData()) << text << is << nearly;
    };
    row("", false, false);
    row("v", false, false);
    row("v=DMARC1", true, false);
    row("v=DMARC1;", true, false);
    row("V=DMARC1; p=none", true, false);
    row("v = DMARC1 ;", true, false);
    row("v\t=\tDMARC1\t;p=none", true, false);
    row(" v=DMARC1; p=none", false, true);
    row("v=dmarc1; p=none", false, true);
    row("v=DMARC1x; p=none", false, true);
    row("v=DMARC2; p=none", false, true);
    row("v=DMARC1 p=none", false, true);
    row("\"v=DMARC1; p=none\"", false, true);
    row("v=DMARC1\\; p=none", false, true);
    row("p=none; v=DMARC1", false, true);
    row("DMARC1; p=none", false, true);
    row("v=spf1 -all", false, false);
    row("google-site-verification=abc", false, false);
}

void tst_record::isOne()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    QFETCH(bool, nearly);
    QCOMPARE(isDmarcRecord(text), is);
    QCOMPARE(isNearlyDmarcRecord(text), nearly);
    QCOMPARE(parseRecord(text).has_value(), is);
}

void tst_record::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<qsizetype>("length");
    const auto row = [](const char *name, const QByteArray &text, const char *code, qsizetype offset,
                        qsizetype length) { QTest::newRow(name) << text << QByteArray(code) << offset << length; };
    row("no p", "v=DMARC1", "dmarc-p-missing", 8, 0);
    row("bad p", "v=DMARC1; p=rejct", "dmarc-policy-invalid", 10, 7);
    row("bad sp", "v=DMARC1; p=none; sp = all", "dmarc-policy-invalid", 18, 8);
    row("empty value", "v=DMARC1; p=none; sp=", "dmarc-tag-empty", 18, 3);
    row("no equals", "v=DMARC1; p=none; reject", "dmarc-syntax", 18, 6);
    row("digit in name", "v=DMARC1; p=none; a1=b", "dmarc-syntax", 18, 4);
    row("not printable", "v=DMARC1; p=none; fo=\xc2\xa0", "dmarc-syntax", 21, 1);
    row("twice", "v=DMARC1; p=none; p=reject", "dmarc-tag-duplicate", 18, 8);
    row("removed", "v=DMARC1; p=none; pct=50", "dmarc-tag-removed", 18, 6);
    row("unknown", "v=DMARC1; p=none; rau=mailto:a@example.com", "dmarc-tag-unknown", 18, 24);
    row("adkim", "v=DMARC1; p=none; adkim=strict", "dmarc-value-invalid", 18, 12);
    row("t", "v=DMARC1; p=none; t=yes", "dmarc-value-invalid", 18, 5);
    row("psd", "v=DMARC1; p=none; psd=maybe", "dmarc-value-invalid", 18, 9);
    row("fo both", "v=DMARC1; p=none; fo=0:1", "dmarc-value-invalid", 18, 6);
    row("fo twice", "v=DMARC1; p=none; fo=d:d", "dmarc-value-invalid", 18, 6);
    row("address without scheme", "v=DMARC1; p=none; rua=a@example.com", "dmarc-uri-invalid", 22, 13);
    row("second address", "v=DMARC1; p=none; rua=mailto:a@example.com, b@example.com", "dmarc-uri-invalid", 44, 13);
}

void tst_record::problems()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(qsizetype, offset);
    QFETCH(qsizetype, length);
    const auto record = parseRecord(text);
    QVERIFY(record.has_value());
    for (const ParseError &problem : record->problems) {
        if (problem.code == code) {
            QCOMPARE(problem.offset, offset);
            QCOMPARE(problem.length, length);
            return;
        }
    }
    QFAIL("the problem was not seen");
}

void tst_record::reads()
{
    const auto record =
        parseRecord("v=DMARC1; sp=Quarantine; P=reject; np=none; adkim=s; aspf=S; t=y; psd=n; fo=1:d:s;"
                    " rua=mailto:a@example.com!10m , https://r.example.net:8443/x; ruf=mailto:f@example.org;");
    QVERIFY(record.has_value());
    QCOMPARE(record->problems.size(), 0);
    QVERIFY(record->p == Policy::Reject && record->sp == Policy::Quarantine && record->np == Policy::None);
    QVERIFY(record->adkim == Alignment::Strict && record->aspf == Alignment::Strict);
    QVERIFY(record->testing);
    QVERIFY(record->psd == Psd::No);
    QCOMPARE(record->fo, QByteArray("1:d:s"));
    QCOMPARE(record->rua.size(), 2);
    QCOMPARE(record->rua[0].address, QByteArray("a@example.com"));
    QCOMPARE(record->rua[0].sizeSuffix, QByteArray("10m"));
    QCOMPARE(record->rua[1].host, QByteArray("r.example.net"));
    QCOMPARE(record->ruf.size(), 1);
}

void tst_record::defaults()
{
    const auto record = parseRecord("v=DMARC1;p=none");
    QVERIFY(record.has_value());
    QVERIFY(record->adkim == Alignment::Relaxed && record->aspf == Alignment::Relaxed);
    QVERIFY(!record->testing && record->psd == Psd::Undecided && !record->sp && !record->np);
    QCOMPARE(record->fo, QByteArray("0"));
    // Flawed optional tags fall back to these, and the policy stays.
    const auto flawed = parseRecord("v=DMARC1; p=reject; adkim=x; psd=x; t=x; fo=x");
    QVERIFY(flawed.has_value());
    QVERIFY(flawed->p == Policy::Reject && !flawed->policyIsBroken());
    QVERIFY(flawed->adkim == Alignment::Relaxed && !flawed->testing && flawed->psd == Psd::Undecided);
}

void tst_record::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("fine") << QByteArray("v=DMARC1; p=none") << false;
    QTest::newRow("case") << QByteArray("v=DMARC1; p=NONE; sp=Reject") << false;
    QTest::newRow("no p") << QByteArray("v=DMARC1; sp=none") << true;
    QTest::newRow("empty p") << QByteArray("v=DMARC1; p=") << true;
    QTest::newRow("bad sp") << QByteArray("v=DMARC1; p=none; sp=x") << true;
    QTest::newRow("bad np") << QByteArray("v=DMARC1; p=none; np=x") << true;
    QTest::newRow("empty sp counts as not there") << QByteArray("v=DMARC1; p=none; sp=") << false;
}

void tst_record::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    QCOMPARE(parseRecord(text)->policyIsBroken(), is);
}

void tst_record::uris_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("address"); // "-": not a URI
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("plain") << QByteArray("mailto:a@b.example") << QByteArray("a@b.example") << QByteArray("b.example");
    QTest::newRow("spaces around") << QByteArray("  mailto:a@b.example ") << QByteArray("a@b.example")
                                   << QByteArray("b.example");
    QTest::newRow("encoded comma") << QByteArray("mailto:a%2Cb@c.example") << QByteArray("a,b@c.example")
                                   << QByteArray("c.example");
    QTest::newRow("encoded at twice") << QByteArray("MAILTO:a%40x@c.example") << QByteArray("a@x@c.example")
                                      << QByteArray("c.example");
    QTest::newRow("header fields") << QByteArray("mailto:a@c.example?subject=x") << QByteArray("a@c.example")
                                   << QByteArray("c.example");
    QTest::newRow("https") << QByteArray("https://u@c.example/x@y") << QByteArray() << QByteArray("c.example");
    QTest::newRow("no scheme") << QByteArray("a@b.example") << QByteArray("-") << QByteArray();
    QTest::newRow("nothing after the scheme") << QByteArray("mailto:") << QByteArray("-") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray("-") << QByteArray();
    QTest::newRow("space inside") << QByteArray("mailto:a b@c.example") << QByteArray("-") << QByteArray();
    QTest::newRow("bare exclamation mark") << QByteArray("mailto:a!b@c.example") << QByteArray("-") << QByteArray();
    QTest::newRow("bad percent") << QByteArray("mailto:a%4@c.example") << QByteArray("-") << QByteArray();
    QTest::newRow("digit first") << QByteArray("1mailto:a@c.example") << QByteArray("-") << QByteArray();
}

void tst_record::uris()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, host);
    const auto uri = parseReportUri(text);
    QCOMPARE(uri.has_value(), address != "-");
    if (!uri)
        return;
    QCOMPARE(uri->address, address);
    QCOMPARE(uri->host, host);
}

void tst_record::mailto_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("plain") << QByteArray("dmarc@example.com") << QByteArray("mailto:dmarc@example.com");
    QTest::newRow("already") << QByteArray("mailto:dmarc@example.com!10m") << QByteArray("mailto:dmarc@example.com");
    QTest::newRow("plus") << QByteArray(" a+b@example.com ") << QByteArray("mailto:a+b@example.com");
    QTest::newRow("exclamation mark") << QByteArray("a!b@example.com") << QByteArray("mailto:a%21b@example.com");
    QTest::newRow("idn") << QByteArray("a@b\xc3\xbc"
                                       "cher.example")
                         << QByteArray("mailto:a@xn--bcher-kva.example");
    QTest::newRow("no domain") << QByteArray("dmarc@") << QByteArray("refused");
    QTest::newRow("no local part") << QByteArray("@example.com") << QByteArray("refused");
    QTest::newRow("no at") << QByteArray("example.com") << QByteArray("refused");
    QTest::newRow("two dots") << QByteArray("a..b@example.com") << QByteArray("refused");
    QTest::newRow("non-ASCII local part") << QByteArray("\xc3\xbc@example.com") << QByteArray("refused");
    QTest::newRow("injection") << QByteArray("a;p=reject@example.com") << QByteArray("refused");
    QTest::newRow("one label") << QByteArray("root@localhost") << QByteArray("refused");
}

void tst_record::mailto()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, uri);
    QCOMPARE(mailtoUri(address).value_or("refused"), uri);
}

QTEST_GUILESS_MAIN(tst_record)
#include "tst_record.moc"
