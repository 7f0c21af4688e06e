// What people type or paste as "the address customers see", and what is not one.
#include "core/report/finding_text.h"
#include "core/session/wizard_session.h"

#include <QTest>

using sw::session::WizardSession;

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
        QTest::newRow("one label") << QStringLiteral("localhost") << QByteArray("domain-invalid") << 0;
        QTest::newRow("IPv4") << QStringLiteral("192.0.2.1") << QByteArray("domain-invalid") << 0;
        QTest::newRow("IPv4 link") << QStringLiteral("http://192.0.2.1/x") << QByteArray("domain-invalid") << 7;
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
        const auto result = WizardSession::domainFromInput(input);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QTEST(static_cast<int>(result.error().offset), "offset");
        QVERIFY(result.error().offset + result.error().length <= input.size());
        QVERIFY2(sw::report::hasWords(code), code.constData());
    }

    void hostileLength()
    {
        const QString long_ = QString(1'000'000, QLatin1Char('@'));
        QVERIFY(!WizardSession::domainFromInput(long_));
        QVERIFY(!WizardSession::domainFromInput(QString(1'000'000, QLatin1Char('a'))));
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
        QTest::newRow("quoted @") << QStringLiteral("\"a@b\"@example.com") << plain;
    }
    void understood()
    {
        QFETCH(QString, input);
        const auto result = WizardSession::domainFromInput(input);
        QVERIFY2(result.has_value(), result ? "" : result.error().code.constData());
        QTEST(result->toText(), "domain");
    }
};

QTEST_GUILESS_MAIN(TestDomainInput)
#include "tst_domain_input.moc"
