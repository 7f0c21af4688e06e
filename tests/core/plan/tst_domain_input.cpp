// SPDX-License-Identifier: Apache-2.0
// What people type or paste as "the address customers see", and what is not one.
#include "core/plan/setup/domain_input.h"
#include "core/report/findings/finding_text.h"

#include <QTest>

using sw::plan::domainFromInput;

class TestDomainInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("offset");
        QTest::newRow("nothing") << QString() << QByteArray("domain-empty") << 0;
        QTest::newRow("blanks") << QStringLiteral("  \t ") << QByteArray("domain-empty") << 4;
        QTest::newRow("address without domain") << QStringLiteral("billing@") << QByteArray("domain-empty") << 8;
        QTest::newRow("one label") << QStringLiteral("localhost") << QByteArray("domain-single-label") << 0;
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.1") << QByteArray("domain-is-address") << 0;
        QTest::newRow("IPv4 link") << QStringLiteral("http://192.0.2.1/x") << QByteArray("domain-is-address") << 7;
        QTest::newRow("IPv4 with port") << QStringLiteral("192.0.2.1:53") << QByteArray("domain-is-address") << 0;
        QTest::newRow("IPv4 prefix") << QStringLiteral("192.0.2.0/24") << QByteArray("domain-is-address") << 0;
        QTest::newRow("IPv6") << QStringLiteral("2001:db8::1") << QByteArray("domain-is-address") << 0;
        QTest::newRow("IPv6 link") << QStringLiteral("https://[2001:db8::1]:8443/x") << QByteArray("domain-is-address")
                                   << 9;
        QTest::newRow("address literal") << QStringLiteral("a@[192.0.2.1]") << QByteArray("domain-is-address") << 3;
        QTest::newRow("address literal v6")
            << QStringLiteral("a@[IPv6:2001:db8::1]") << QByteArray("domain-is-address") << 3;
        QTest::newRow("top level") << QStringLiteral("com") << QByteArray("domain-public-suffix") << 0;
        QTest::newRow("second level") << QStringLiteral("me@co.uk") << QByteArray("domain-public-suffix") << 3;
        QTest::newRow("suffix in another script")
            << QStringLiteral("公司.cn") << QByteArray("domain-public-suffix") << 0;
        QTest::newRow("wildcard") << QStringLiteral("*.example.com") << QByteArray("domain-wildcard") << 0;
        QTest::newRow("DMARC name") << QStringLiteral("_dmarc.example.com") << QByteArray("domain-underscore") << 0;
        QTest::newRow("DKIM name") << QStringLiteral("s1._domainkey.example.com") << QByteArray("domain-underscore")
                                   << 0;
        QTest::newRow("two domains") << QStringLiteral("a@example.com, b@example.org") << QByteArray("domain-several")
                                     << 17;
        QTest::newRow("address with a bad domain")
            << QStringLiteral("billing@localhost") << QByteArray("domain-single-label") << 8;
        QTest::newRow("words") << QStringLiteral("not a domain") << QByteArray("domain-invalid") << 0;
        QTest::newRow("underscore") << QStringLiteral("a_b.example.com") << QByteArray("domain-invalid") << 0;
        QTest::newRow("hyphen first") << QStringLiteral("-a.example.com") << QByteArray("domain-invalid") << 0;
        QTest::newRow("two dots") << QStringLiteral("me@a..example.com") << QByteArray("name-empty-label") << 5;
        QTest::newRow("long label") << QString(64, QLatin1Char('a')) + QStringLiteral(".com")
                                    << QByteArray("name-label-too-long") << 0;
    }
    void refused()
    {
        QFETCH(QString, input);
        QFETCH(QByteArray, code);
        const auto result = domainFromInput(input);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QTEST(static_cast<int>(result.error().offset), "offset");
        QVERIFY(result.error().offset + result.error().length <= input.size());
        QVERIFY2(sw::report::hasWords(code), code.constData());
    }

    void hostileLength()
    {
        const QString long_ = QString(1'000'000, QLatin1Char('@'));
        QVERIFY(!domainFromInput(long_));
        QVERIFY(!domainFromInput(QString(1'000'000, QLatin1Char('a'))));
    }

    void understood_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QByteArray>("domain");
        const QByteArray plain = "example.com";
        QTest::newRow("domain") << QStringLiteral("example.com") << plain;
        QTest::newRow("final dot") << QStringLiteral("example.com.") << plain;
        QTest::newRow("blanks around") << QStringLiteral("  example.com\n") << plain;
        QTest::newRow("address") << QStringLiteral("billing@example.com") << plain;
        QTest::newRow("display name") << QStringLiteral("\"Acme, Billing\" <billing@example.com>") << plain;
        QTest::newRow("mailto") << QStringLiteral("mailto:billing@example.com?subject=x") << plain;
        QTest::newRow("link") << QStringLiteral("https://www.example.com/a/b?c=d@e.f#g")
                              << QByteArray("www.example.com");
        QTest::newRow("link with port") << QStringLiteral("http://example.com:8080/") << plain;
        QTest::newRow("link with login") << QStringLiteral("https://me:pw@example.com/") << plain;
        QTest::newRow("U-labels") << QStringLiteral("rechnung@bücher.example") << QByteArray("xn--bcher-kva.example");
        QTest::newRow("A-labels") << QStringLiteral("xn--bcher-kva.example") << QByteArray("xn--bcher-kva.example");
        QTest::newRow("ideographic full stop")
            << QStringLiteral("例え。テスト") << QByteArray("xn--r8jz45g.xn--zckzah");
        QTest::newRow("capitals") << QStringLiteral("Billing@Example.COM") << plain;
        QTest::newRow("slash in the local part") << QStringLiteral("a/b@example.com") << plain;
        QTest::newRow("link without its scheme") << QStringLiteral("example.com/billing?x=a@b.org") << plain;
        QTest::newRow("comment") << QStringLiteral("billing@example.com (Acme, Inc.)") << plain;
        QTest::newRow("Markdown link") << QStringLiteral("[example.com](http://example.com)") << plain;
        QTest::newRow("Outlook") << QStringLiteral("billing@example.com<mailto:billing@example.com>") << plain;
        QTest::newRow("curly quotes") << QStringLiteral("\u201Cexample.com\u201D") << plain;
        QTest::newRow("one domain twice") << QStringLiteral("a@example.com, b@example.com") << plain;
        QTest::newRow("defanged") << QStringLiteral("example[.]com") << plain;
        QTest::newRow("company suffix") << QStringLiteral("github.io") << QByteArray("github.io");
        QTest::newRow("quoted @") << QStringLiteral("\"a@b\"@example.com") << plain;
    }
    void understood()
    {
        QFETCH(QString, input);
        const auto result = domainFromInput(input);
        QVERIFY2(result.has_value(), result ? "" : result.error().code.constData());
        QTEST(result->toText(), "domain");
    }
};

QTEST_GUILESS_MAIN(TestDomainInput)
#include "tst_domain_input.moc"
