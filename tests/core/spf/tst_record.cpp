// SPDX-License-Identifier: Apache-2.0
// SPF records to terms and back (RFC 7208 4.6.1, 5, 6, 12).
#include "core/spf/record/record.h"

#include <QTest>

using namespace sw;
using namespace sw::spf;

class RecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void points_data();
    void points();
    void rejectsWhatIsTooLong();
    void isSpfRecord_data();
    void isSpfRecord();
    void printsCanonicalTextUnchanged_data();
    void printsCanonicalTextUnchanged();
    void canonicalises_data();
    void canonicalises();
    void knowsPositions();
    void readsAllErrors();
    void countsLookups();
};

void RecordTest::points_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("length");
    // `part` is what the error points at; empty: a place, given by `before`.
    const auto row = [](const char *text, const char *code, const char *part, const char *before = "") {
        const QByteArray whole(text);
        const auto offset = *part != 0 ? whole.lastIndexOf(part) : qsizetype(qstrlen(before));
        QTest::newRow(text) << whole << QByteArray(code) << int(offset) << int(qstrlen(part));
    };
    row("v=spf2 mx", "spf-not-a-record", "v=spf2");
    row("v=spf10", "spf-not-a-record", "v=spf1");
    row("v=spf1\tmx", "spf-not-a-record", "v=spf1");
    row("v=spf1 moo", "spf-unknown-mechanism", "moo");
    row("v=spf1 mx -moo:x.example", "spf-unknown-mechanism", "moo");
    row("v=spf1 -", "spf-unknown-mechanism", "", "v=spf1 -");
    row("v=spf1 +-all", "spf-unknown-mechanism", "-all");
    row("v=spf1 redirect:a.example", "spf-unknown-mechanism", "redirect");
    row("v=spf1 ip4", "spf-argument-missing", "", "v=spf1 ip4");
    row("v=spf1 ip4: -all", "spf-argument-missing", "", "v=spf1 ip4:");
    row("v=spf1 include", "spf-argument-missing", "", "v=spf1 include");
    row("v=spf1 include: -all", "spf-argument-missing", "", "v=spf1 include:");
    row("v=spf1 exists", "spf-argument-missing", "", "v=spf1 exists");
    row("v=spf1 a:", "spf-argument-missing", "", "v=spf1 a:");
    row("v=spf1 a:/24", "spf-argument-missing", "", "v=spf1 a:");
    row("v=spf1 redirect=", "spf-argument-missing", "", "v=spf1 redirect=");
    row("v=spf1 exp= -all", "spf-argument-missing", "", "v=spf1 exp=");
    row("v=spf1 -all:x.example", "spf-argument-not-allowed", ":x.example");
    row("v=spf1 -all/8", "spf-argument-not-allowed", "/8");
    row("v=spf1 ptr/24", "spf-argument-not-allowed", "/24");
    row("v=spf1 a/24/64", "spf-bad-prefix-length", "/64");
    row("v=spf1 a/24/16", "spf-argument-not-allowed", "/24");
    row("v=spf1 include/24", "spf-argument-not-allowed", "/24");
    row("v=spf1 ip4:192.0.2.1/33", "spf-bad-prefix-length", "/33");
    row("v=spf1 ip4:192.0.2.1/032", "spf-bad-prefix-length", "/032");
    row("v=spf1 ip4:192.0.2.1//32", "spf-bad-prefix-length", "//32");
    row("v=spf1 ip6:2001:db8::/129", "spf-bad-prefix-length", "/129");
    row("v=spf1 ip6:2001:db8::/1280", "spf-bad-prefix-length", "/1280");
    row("v=spf1 a/33", "spf-bad-prefix-length", "/33");
    row("v=spf1 mx//129", "spf-bad-prefix-length", "//129");
    row("v=spf1 mx/00", "spf-bad-prefix-length", "/00");
    row("v=spf1 ip4:192.0.2", "spf-bad-ip4", "192.0.2");
    row("v=spf1 ip4:192.0.2.256", "spf-bad-ip4", "192.0.2.256");
    row("v=spf1 ip4:192.0.02.1", "spf-bad-ip4", "192.0.02.1");
    row("v=spf1 ip4:192.0.2.1:25", "spf-bad-ip4", "192.0.2.1:25");
    row("v=spf1 ip4:2001:db8::1", "spf-bad-ip4", "2001:db8::1");
    row("v=spf1 ip6:192.0.2.1", "spf-bad-ip6", "192.0.2.1");
    row("v=spf1 ip6::2001::1", "spf-bad-ip6", ":2001::1");
    row("v=spf1 ip6:2001:db8::1%eth0", "spf-bad-ip6", "2001:db8::1%eth0");
    row("v=spf1 a:museum", "spf-bad-domain", "museum");
    row("v=spf1 a:museum.", "spf-bad-domain", "museum.");
    row("v=spf1 a:x.123", "spf-bad-toplabel", "123");
    row("v=spf1 a:x.-com", "spf-bad-toplabel", "-com");
    row("v=spf1 a:x.com-", "spf-bad-toplabel", "com-");
    row("v=spf1 a:x.c_m", "spf-bad-toplabel", "c_m");
    row("v=spf1 a:x.example..", "spf-bad-toplabel", "", "v=spf1 a:x.example.");
    row("v=spf1 include:x.example/24", "spf-bad-toplabel", "example/24");
    row("v=spf1 a:192.0.2.77", "spf-address-as-domain", "77");
    row("v=spf1 exists:%(ir).x.example", "spf-bad-macro", "%(ir).x.example");
    row("v=spf1 exists:%{x}.example", "spf-bad-macro", "%{x}");
    row("v=spf1 exists:%{d0}.example", "spf-bad-macro", "%{d0}");
    row("v=spf1 exists:%{dr2}.example", "spf-bad-macro", "%{dr2}");
    row("v=spf1 exists:%{d!}.example", "spf-bad-macro", "%{d!}");
    row("v=spf1 exists:%{d", "spf-bad-macro", "%{d");
    row("v=spf1 exists:x.example%", "spf-bad-macro", "%");
    row("v=spf1 exists:%{c}.example", "spf-bad-macro", "%{c}");
    row("v=spf1 foo=%abc", "spf-bad-macro", "%abc");
    row("v=spf1 1up=x", "spf-bad-modifier-name", "1up");
    row("v=spf1 =all", "spf-bad-modifier-name", "", "v=spf1 ");
    row("v=spf1 +redirect=a.example", "spf-bad-modifier-name", "+redirect");
    row("v=spf1 a\tmx", "spf-bad-character", "\t");
    row("v=spf1 a:x.ex\x80mple", "spf-bad-character", "\x80");
    row("v=spf1 x=y\x7f", "spf-bad-character", "\x7f");
    row("v=spf1 exp=a.example exp=b.example", "spf-repeated-modifier", "exp=b.example");
    row("v=spf1 redirect=a.example REDIRECT=b.example", "spf-repeated-modifier", "REDIRECT=b.example");
}

void RecordTest::points()
{
    QFETCH(QByteArray, text);
    const auto record = parseRecord(text);
    QVERIFY(!record);
    QTEST(record.error().code, "code");
    QTEST(int(record.error().offset), "offset");
    QTEST(int(record.error().length), "length");
}

void RecordTest::rejectsWhatIsTooLong()
{
    const QByteArray fits = "v=spf1" + QByteArray(" mx").repeated(21'843); // 65,535 octets
    QCOMPARE(fits.size(), 65'535);
    QVERIFY(parseRecord(fits).has_value());
    QCOMPARE(parseRecord(fits + ' ').error().code, QByteArray("spf-too-long"));
}

void RecordTest::isSpfRecord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("version") << QByteArray("v=spf1") << true;
    QTest::newRow("space") << QByteArray("V=SpF1 ") << true;
    QTest::newRow("ten") << QByteArray("v=spf10") << false;
    QTest::newRow("space before") << QByteArray(" v=spf1 mx") << false;
    QTest::newRow("sender id") << QByteArray("spf2.0/pra mx") << false;
}

void RecordTest::isSpfRecord()
{
    QFETCH(QByteArray, text);
    QTEST(spf::isSpfRecord(text), "is");
}

void RecordTest::printsCanonicalTextUnchanged_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"v=spf1", "v=spf1 -all", "v=spf1 mx a:x.example/24//64 ~all",
          "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 ?all", "v=spf1 include:_spf.x.example redirect=y.example",
          "v=spf1 ra=postmaster rp=100 exp=%{d}.x.example -all",
          "v=spf1 exists:%{ir}.%{l1r+-}._spf.%{d} ptr ptr:x.example", "v=spf1 a:foo:bar/baz.example.com",
          "v=spf1 moo.cow-far_out=man:dog/cat mx//0", "v=spf1 a:x.1-2 mx:x.xn--zckzah",
          "v=spf1 a:%{d}/24 a:%%%_%-.x.example a:x.%{d2}"})
        QTest::newRow(text) << QByteArray(text);
}

void RecordTest::printsCanonicalTextUnchanged()
{
    QFETCH(QByteArray, text);
    const auto record = parseRecord(text);
    QVERIFY2(record.has_value(), record ? "" : record.error().code.constData());
    QCOMPARE(printRecord(*record), text);
}

void RecordTest::canonicalises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("case and signs") << QByteArray("V=SPF1  +MX Include:X.Example -ALL ")
                                    << QByteArray("v=spf1 mx include:X.Example -all");
    QTest::newRow("prefixes") << QByteArray("v=spf1 a/32//128 ip4:192.0.2.1/32 ip6:2001:DB8:0::1/128")
                              << QByteArray("v=spf1 a ip4:192.0.2.1 ip6:2001:db8::1");
    QTest::newRow("modifiers") << QByteArray("v=spf1 REDIRECT=x.example Ra=A")
                               << QByteArray("v=spf1 redirect=x.example Ra=A");
}

void RecordTest::canonicalises()
{
    QFETCH(QByteArray, text);
    const auto record = parseRecord(text);
    QVERIFY(record.has_value());
    QTEST(printRecord(*record), "canonical");
    QCOMPARE(printRecord(*parseRecord(printRecord(*record))), printRecord(*record));
}

void RecordTest::knowsPositions()
{
    const auto record = parseRecord("v=spf1  ~a:x.example/24 exp=y.example");
    QVERIFY(record.has_value());
    QCOMPARE(record->terms.size(), 2);
    const Term &a = record->terms.at(0);
    QCOMPARE(a.span, (Span{8, 15}));
    QCOMPARE(record->view(a.name).toByteArray(), QByteArray("a"));
    QCOMPARE(record->argumentOf(a).toByteArray(), QByteArray("x.example"));
    QCOMPARE(int(a.prefix4), 24);
    QVERIFY(a.qualifier == Qualifier::SoftFail);
    QCOMPARE(record->argumentOf(record->terms.at(1)).toByteArray(), QByteArray("y.example"));
}

void RecordTest::readsAllErrors()
{
    const LenientRecord read = parseLeniently("v=spf1 moo mx ip4:1.2.3 include: -all");
    QCOMPARE(read.record.terms.size(), 2);
    QCOMPARE(read.errors.size(), 3);
    QCOMPARE(read.errors.at(1).args.value("term"), QStringLiteral("ip4:1.2.3"));
}

void RecordTest::countsLookups()
{
    const auto record = parseRecord("v=spf1 a mx ptr exists:x.example include:x.example redirect=x.example "
                                    "exp=x.example ip4:192.0.2.1 ip6:::1 x=y all");
    QVERIFY(record.has_value());
    QCOMPARE(
        std::count_if(record->terms.begin(), record->terms.end(), [](const Term &t) { return causesLookup(t.kind); }),
        6);
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
