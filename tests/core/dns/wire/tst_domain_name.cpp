// SPDX-License-Identifier: Apache-2.0
// Names: every error with its place, escapes, odd octets, both ways.
#include "core/dns/wire/domain_name.h"

#include <QTest>

using namespace sw::dns;

class TestDomainName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void readBack_data();
    void readBack();
    void everyOctetReadsBack();
    void limits();
    void wireForms();
    void comparison();
    void otherCases();
    void parts();
    void unicode();
};

void TestDomainName::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("offset");
    const auto row = [](const QByteArray &text, const char *code, int offset) {
        QTest::newRow(text.left(30).constData()) << text << QByteArray(code) << offset;
    };
    row("", "name-empty", 0);
    row("a..b", "name-empty-label", 2);
    row(".a", "name-empty-label", 0);
    row("..", "name-empty-label", 0);
    row("a\\", "name-bad-escape", 1);
    row("a\\25", "name-bad-escape", 1);
    row("a\\256", "name-bad-escape", 1);
    row("caf\xc3\xa9.example", "name-not-ascii", 3);
    row(QByteArray(64, 'a') + ".example", "name-label-too-long", 0);
    row((QByteArray(63, 'a') + '.').repeated(4), "name-too-long", 0);
}

void TestDomainName::refused()
{
    QFETCH(QByteArray, text);
    const auto name = DomainName::fromText(text);
    QVERIFY(!name);
    QTEST(name.error().code, "code");
    QTEST(int(name.error().offset), "offset");
}

void TestDomainName::readBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fqdn");
    const auto row = [](const char *text, const char *fqdn) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(fqdn);
    };
    row(".", ".");
    row("example.com", "example.com.");
    row("Example.COM.", "Example.COM.");
    row("a\\.b.example", "a\\.b.example.");
    row("a\\046b.example", "a\\.b.example.");
    row("\\000.example", "\\000.example.");
    row("sp ace.example", "sp\\032ace.example.");
    row("\\\"q\\\".example", "\\\"q\\\".example.");
    row("*.example", "*.example.");
    row("_dmarc.example", "_dmarc.example.");
    row("semi\\;.ex", "semi\\;.ex.");
}

void TestDomainName::readBack()
{
    QFETCH(QByteArray, text);
    const auto name = DomainName::fromText(text);
    QVERIFY(name);
    QTEST(name->toFqdn(), "fqdn");
    QCOMPARE(*DomainName::fromText(name->toFqdn()), *name);
    QCOMPARE(*DomainName::fromText(name->toText()), *name);
    QCOMPARE(*DomainName::fromWire(name->toWire()), *name);
}

void TestDomainName::everyOctetReadsBack()
{
    for (int octet = 0; octet < 256; ++octet) {
        const QByteArray label = QByteArray("x") + static_cast<char>(octet) + 'y';
        const auto name = DomainName::fromWire(static_cast<char>(label.size()) + label + QByteArray(1, '\0'));
        QVERIFY(name);
        const auto again = DomainName::fromText(name->toFqdn());
        QVERIFY2(again, name->toFqdn().constData());
        QCOMPARE(again->toWire(), name->toWire());
        QCOMPARE(again->labelCount(), 1);
    }
}

void TestDomainName::limits()
{
    const QByteArray longest = (QByteArray(63, 'a') + '.').repeated(3) + QByteArray(61, 'b'); // 255 octets on the wire
    const auto name = DomainName::fromText(longest);
    QVERIFY(name);
    QCOMPARE(name->toWire().size(), 255);
    QVERIFY(!DomainName::fromText(longest + 'b'));
    QVERIFY(!name->prepended("x"));
    QVERIFY(DomainName::fromText(QByteArray("a.").repeated(127)));
    QVERIFY(!DomainName::fromText(QByteArray("a.").repeated(128)));
}

void TestDomainName::wireForms()
{
    for (const QByteArray &bad :
         {QByteArray(),
          QByteArray("\x03"
                     "ab",
                     3),
          QByteArray("\x01"
                     "a",
                     2),
          QByteArray("\xc0\x0c", 2), QByteArray("\x40", 1) + QByteArray(64, 'a') + '\0', QByteArray("\0x", 2)})
        QVERIFY2(!DomainName::fromWire(bad), bad.toHex().constData());
    QVERIFY(DomainName::fromWire(QByteArray(1, '\0'))->isRoot());
}

void TestDomainName::comparison()
{
    const auto name = [](QByteArrayView text) { return DomainName::literal(text); };
    QCOMPARE(name("Example.COM"), name("example.com"));
    QCOMPARE(qHash(name("Example.COM")), qHash(name("example.com")));
    QVERIFY(name("a.example") != name("b.example"));
    QVERIFY(name("a.example.com").isAtOrBelow(name("example.com")));
    QVERIFY(name("example.com").isAtOrBelow(name("EXAMPLE.com")));
    QVERIFY(!name("example.com").isBelow(name("example.com")));
    QVERIFY(!name("badexample.com").isAtOrBelow(name("example.com")));
    QVERIFY(!name("com").isAtOrBelow(name("example.com")));
    QVERIFY(name("example.com").isAtOrBelow(DomainName()));
    // A label that holds what looks like the suffix is no suffix.
    QVERIFY(!name("x\\007example\\003com").isAtOrBelow(name("example.com")));
    // RFC 4034 6.1, its own list.
    const QByteArrayList order{"example",   "a.example",       "yljkjljk.a.example", "Z.a.example",    "zABC.a.EXAMPLE",
                               "z.example", "\\001.z.example", "*.z.example",        "\\200.z.example"};
    for (qsizetype i = 1; i < order.size(); ++i)
        QVERIFY2(name(order.at(i - 1)) < name(order.at(i)), order.at(i).constData());
}

// Only letters are asked about and changed; the name stays the same one.
void TestDomainName::otherCases()
{
    const DomainName name = DomainName::literal("aZ-09[.b\\200c.De"); // and the root label
    int asked = 0;
    const DomainName flipped = name.withFlippedCase([&asked] { return ++asked % 2 == 1; });
    QCOMPARE(asked, 6);
    QCOMPARE(flipped.toText(), QByteArray("AZ-09[.B\\200c.de"));
    QCOMPARE(flipped, name);
    QCOMPARE(qHash(flipped), qHash(name));
    QCOMPARE(flipped.canonical(), name.canonical());
    QCOMPARE(*DomainName::fromWire(flipped.toWire()), name);
    QCOMPARE(name.toText(), QByteArray("aZ-09[.b\\200c.De")); // of which it is another
    QCOMPARE(name.withFlippedCase([] { return false; }).toWire(), name.toWire());
    QVERIFY(DomainName().withFlippedCase([] { return true; }).isRoot());
    QCOMPARE(flipped.inLowerCase().toText(), QByteArray("az-09[.b\\200c.de"));
}

void TestDomainName::parts()
{
    const DomainName name = DomainName::literal("a.b.example.com");
    QCOMPARE(name.labelCount(), 4);
    QCOMPARE(name.parent(), DomainName::literal("b.example.com"));
    QCOMPARE(name.lastLabels(2), DomainName::literal("example.com"));
    QCOMPARE(name.lastLabels(0), DomainName());
    QCOMPARE(name.lastLabels(9), name);
    QCOMPARE(name.relativeTo(DomainName::literal("example.com")), QByteArray("a.b"));
    QCOMPARE(name.relativeTo(name), QByteArray());
    QCOMPARE(DomainName().parent(), DomainName());
    QCOMPARE(*DomainName::literal("example.com").prepended("s1._domainkey"),
             DomainName::literal("s1._domainkey.example.com"));
}

void TestDomainName::unicode()
{
    const auto name = DomainName::fromUnicode(QStringLiteral("b\u00fccher.example"));
    QVERIFY(name);
    QCOMPARE(name->toText(), QByteArray("xn--bcher-kva.example"));
    QCOMPARE(name->toUnicode(), QStringLiteral("b\u00fccher.example"));
    QCOMPARE(DomainName::fromUnicode(QStringLiteral("stra\u00dfe.example"))->toText(),
             QByteArray("xn--strae-oqa.example"));
    QVERIFY(!DomainName::fromUnicode(QStringLiteral("a\u200b\ufffd.example")));
    QCOMPARE(DomainName::fromUnicode(QString()).error().code, QByteArray("name-empty"));
}

QTEST_GUILESS_MAIN(TestDomainName)
#include "tst_domain_name.moc"
