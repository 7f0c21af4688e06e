// Domain Connect: what is fetched, what is believed of what comes back. Everything here comes from outside.
#include "core/plan/domain_connect.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::plan;
using namespace sw::test;

class TestDomainConnect : public QObject
{
    Q_OBJECT
    const DomainName m_zone = DomainName::literal("shop.example");

    std::optional<neighbours::WantedFile> settings(const QByteArray &zone) const
    {
        FakeResolver resolver;
        resolver.addZone(zone + "api.host.example. 60 A 192.0.2.1\napi.host.example. 60 AAAA 2001:db8::1\n"
                                "host.example. 60 A 192.0.2.2\n");
        return runToEnd(resolver, [this](const Facts &facts) { return domainConnectSettings(m_zone, facts); });
    }

private Q_SLOTS:
    void settingsFile()
    {
        const auto file = settings("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n");
        QVERIFY(file.has_value());
        QCOMPARE(file->url, QByteArray("https://api.host.example/v2/shop.example/settings"));
        QCOMPARE(file->addresses.size(), 2);
        QVERIFY(file->largest > 0);
        const auto below = settings("_domainconnect.shop.example. 60 TXT \"host.example/client/v1/domains\"\n");
        QVERIFY(below.has_value());
        QCOMPARE(below->url, QByteArray("https://host.example/client/v1/domains/v2/shop.example/settings"));
    }

    void notOffered_data()
    {
        QTest::addColumn<QByteArray>("records");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("two") << QByteArray("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n"
                                           "_domainconnect.shop.example. 60 TXT \"host.example\"\n");
        QTest::newRow("an address") << QByteArray("_domainconnect.shop.example. 60 TXT \"127.0.0.1\"\n");
        QTest::newRow("one label") << QByteArray("_domainconnect.shop.example. 60 TXT \"localhost\"\n");
        QTest::newRow("a scheme") << QByteArray("_domainconnect.shop.example. 60 TXT \"http://host.example\"\n");
        QTest::newRow("a user") << QByteArray("_domainconnect.shop.example. 60 TXT \"a@host.example\"\n");
        QTest::newRow("a query") << QByteArray("_domainconnect.shop.example. 60 TXT \"host.example/?x=\"\n");
        QTest::newRow("no address known") << QByteArray("_domainconnect.shop.example. 60 TXT \"gone.example\"\n");
    }
    void notOffered()
    {
        QFETCH(QByteArray, records);
        QVERIFY(!settings(records).has_value());
    }

    void hostFromSettings()
    {
        const neighbours::FetchedFile file{
            {},
            200,
            "application/json",
            "{\"providerId\":\"host.example\",\"providerName\":\"Host\",\"providerDisplayName\":\"Host Inc.\","
            "\"urlSyncUX\":\"https://ux.host.example\",\"urlAPI\":\"https://api.host.example\","
            "\"urlControlPanel\":\"https://panel.host.example/dns/%domain%\"}"};
        const auto host = domainConnectHost(file, m_zone);
        QVERIFY(host.has_value());
        QCOMPARE(host->providerName, QStringLiteral("Host Inc."));
        QCOMPARE(host->controlPanel, QUrl(QStringLiteral("https://panel.host.example/dns/shop.example")));
        FakeResolver resolver;
        resolver.addZone("api.host.example. 60 A 192.0.2.1\n");
        const auto *known = domainConnectTemplate("sendgrid");
        QVERIFY(known != nullptr);
        const auto question =
            runToEnd(resolver, [&](const Facts &facts) { return domainConnectQuestion(*host, *known, facts); });
        QVERIFY(question.has_value());
        QCOMPARE(question->url,
                 QByteArray("https://api.host.example/v2/domainTemplates/providers/sendgrid.com/services/domain-auth"));
    }

    void strangeSettings_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("not found") << 404 << QByteArray("{}") << QByteArray("domain-connect-unreachable");
        QTest::newRow("redirect") << 302 << QByteArray() << QByteArray("domain-connect-unreachable");
        QTest::newRow("a page") << 200 << QByteArray("<html>") << QByteArray("domain-connect-unreadable");
        QTest::newRow("nobody") << 200 << QByteArray("{\"providerId\":7}") << QByteArray("domain-connect-unreadable");
    }
    void strangeSettings()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        const auto host = domainConnectHost({{}, status, {}, body}, m_zone);
        QVERIFY(!host);
        QCOMPARE(host.error().code, code);
    }

    void unsafeLinksAreLeftOut()
    {
        for (const char *url : {"http://panel.host.example/", "javascript:alert(1)", "https://127.0.0.1/x",
                                "file:///etc", "https://user@host.example/", "https://localhost/"}) {
            const auto host = domainConnectHost(
                {{}, 200, {}, QByteArray("{\"providerId\":\"x\",\"urlControlPanel\":\"") + url + "\"}"}, m_zone);
            QVERIFY(host.has_value());
            QVERIFY2(host->controlPanel.isEmpty(), url);
        }
    }

    void zuoraHasNoTemplate() { QVERIFY(domainConnectTemplate("zuora-advanced") == nullptr); }
};

QTEST_GUILESS_MAIN(TestDomainConnect)
#include "tst_domain_connect.moc"
