// SPDX-License-Identifier: Apache-2.0
// Domain Connect: what is fetched, what is believed of what comes back. Everything here comes from outside.
#include "core/plan/publish/domain_connect.h"
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

    DomainConnectFile settings(const QByteArray &zone, const std::optional<Question> &failing = {}) const
    {
        FakeResolver resolver;
        if (failing)
            resolver.fail(failing->name.toText(), failing->type, FailureKind::ServFail);
        resolver.addZone(zone + "api.host.example. 60 A 192.0.2.1\napi.host.example. 60 AAAA 2001:db8::1\n"
                                "host.example. 60 A 192.0.2.2\n");
        return runToEnd(resolver, [this](const Facts &facts) { return domainConnectSettings(m_zone, facts); });
    }

private Q_SLOTS:
    void settingsFile()
    {
        const auto found = settings("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n");
        QVERIFY(found.has_value() && found->has_value());
        const std::optional<neighbours::WantedFile> &file = *found;
        QCOMPARE(file->url, QByteArray("https://api.host.example/v2/shop.example/settings"));
        QCOMPARE(file->addresses.size(), 2);
        QVERIFY(file->largest > 0);
        const auto below = settings("_domainconnect.shop.example. 60 TXT \"host.example/client/v1/domains\"\n");
        QVERIFY(below.has_value() && below->has_value());
        QCOMPARE((*below)->url, QByteArray("https://host.example/client/v1/domains/v2/shop.example/settings"));
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
        const auto file = settings(records);
        QVERIFY(file.has_value()); // it was looked up
        QVERIFY(!file->has_value());
    }

    // "Not offered" only after a server said so.
    void notLookedUp_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("type");
        QTest::newRow("the record") << QByteArray("_domainconnect.shop.example") << int(RecordType::TXT);
        QTest::newRow("the address") << QByteArray("v6.host.example") << int(RecordType::AAAA);
    }
    void notLookedUp()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, type);
        const auto file = settings("_domainconnect.shop.example. 60 TXT \"v6.host.example\"\n",
                                   Question{DomainName::literal(name), static_cast<RecordType>(type)});
        QVERIFY(!file.has_value());
        QCOMPARE(file.error().code, QByteArray("domain-connect-not-looked-up"));
        QCOMPARE(file.error().args.value("name"), QString::fromLatin1(name));
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
        const auto question = runToEnd(resolver, [&](const Facts &facts) {
            return domainConnectQuestion(DomainName::literal("shop.example"), *host, *known, facts);
        });
        QVERIFY(question.has_value() && question->has_value());
        QCOMPARE((*question)->url,
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
