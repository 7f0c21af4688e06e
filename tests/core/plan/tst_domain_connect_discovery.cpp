// SPDX-License-Identifier: Apache-2.0
// The walk of Domain Connect: which files it wants, in which order, and what it makes of each end. Failures first.
#include "core/plan/publish/domain_connect_discovery.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::plan;
using namespace sw::test;
using neighbours::FetchedFile;
using Failure = FetchedFile::Failure;
using Host = DomainConnectResult::Host;
using Template = DomainConnectResult::Template;

namespace {

constexpr char SettingsUrl[] = "https://api.host.example/v2/shop.example/settings";
constexpr char TemplateUrl[] =
    "https://ask.host.example/v2/domainTemplates/providers/sendgrid.com/services/domain-auth";

FetchedFile file(int status, const QByteArray &body = {}, Failure failure = Failure::None)
{
    return {failure, status, "application/json", body};
}

FetchedFile goodSettings(const QByteArray &api = "https://ask.host.example")
{
    return file(200, "{\"providerId\":\"host.example\",\"providerName\":\"Host\",\"urlAPI\":\"" + api +
                         "\",\"urlControlPanel\":\"https://panel.host.example/%domain%\"}");
}

} // namespace

class TestDomainConnectDiscovery : public QObject
{
    Q_OBJECT

    FakeResolver m_resolver;
    QByteArrayList m_wanted; // in the order of fetching

    // As the shells do it: asks, fetches, comes again. A file that is not in the list cannot be reached.
    DomainConnectResult walk(const QByteArray &vendor, const FetchedFiles &web)
    {
        const DomainConnectWish wish{DomainName::literal("shop.example"), vendor};
        FetchedFiles files;
        m_wanted.clear();
        for (int round = 0; round < 5; ++round) {
            const auto next =
                runToEnd(m_resolver, [&](const Facts &facts) { return discoverDomainConnect(wish, facts, files); });
            if (const auto *result = std::get_if<DomainConnectResult>(&next))
                return *result;
            const auto &wanted = std::get<neighbours::WantedFile>(next);
            m_wanted.append(wanted.url);
            files.insert(wanted.url, web.value(wanted.url, file(0, {}, Failure::Network)));
        }
        [] { QFAIL("the walk has no end"); }();
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_resolver = {};
        m_resolver.addZone("_domainconnect.shop.example. 60 TXT \"api.host.example\"\n"
                           "api.host.example. 60 A 192.0.2.1\nask.host.example. 60 A 192.0.2.2\n");
    }

    void notOffered()
    {
        m_resolver = {};
        const auto result = walk("sendgrid", {});
        QCOMPARE(result.state, Host::NotOffered);
        QVERIFY(m_wanted.isEmpty());
        QVERIFY(!result.file && !result.error && !result.host);
    }

    void notLookedUp()
    {
        m_resolver.fail("_domainconnect.shop.example", RecordType::TXT, FailureKind::Timeout);
        const auto result = walk({}, {});
        QCOMPARE(result.state, Host::NotLookedUp);
        QCOMPARE(result.error->code, QByteArray("domain-connect-not-looked-up"));
        QCOMPARE(result.error->args.value("outcome"), QStringLiteral("timeout"));
        QVERIFY(m_wanted.isEmpty());
    }

    void notReached_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("code");
        const QByteArray unreachable = "domain-connect-unreachable";
        QTest::newRow("nobody") << int(Failure::Network) << 0 << QByteArray() << unreachable;
        QTest::newRow("late") << int(Failure::Timeout) << 0 << QByteArray() << unreachable;
        QTest::newRow("somebody else") << int(Failure::Certificate) << 0 << QByteArray() << unreachable;
        QTest::newRow("no such file") << int(Failure::None) << 404 << QByteArray("{}") << unreachable;
        QTest::newRow("a page") << int(Failure::None) << 200 << QByteArray("<html>")
                                << QByteArray("domain-connect-unreadable");
    }
    void notReached()
    {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, code);
        const auto result = walk("sendgrid", {{SettingsUrl, file(status, body, static_cast<Failure>(failure))}});
        QCOMPARE(result.state, Host::NotReached);
        QCOMPARE(result.error->code, code);
        QCOMPARE(result.file->host, DomainName::literal("api.host.example"));
        QCOMPARE(m_wanted, QByteArrayList{SettingsUrl}); // and nothing after it
    }

    // A vendor without a template of its own, or none at all: one request, and no more.
    void onlyThePage_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::newRow("no vendor") << QByteArray();
        QTest::newRow("no template") << QByteArray("zuora-advanced");
    }
    void onlyThePage()
    {
        QFETCH(QByteArray, vendor);
        const auto result = walk(vendor, {{SettingsUrl, goodSettings()}});
        QCOMPARE(result.state, Host::Found);
        QCOMPARE(result.known, Template::NotAsked);
        QCOMPARE(result.host->providerName, QStringLiteral("Host"));
        QCOMPARE(result.host->controlPanel, QUrl(QStringLiteral("https://panel.host.example/shop.example")));
        QCOMPARE(m_wanted, QByteArrayList{SettingsUrl});
    }

    void templates_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("known");
        QTest::newRow("nobody") << int(Failure::Network) << 0 << int(Template::NotSaid);
        QTest::newRow("cut off") << int(Failure::Network) << 200 << int(Template::NotSaid);
        QTest::newRow("trouble") << int(Failure::None) << 500 << int(Template::NotSaid);
        QTest::newRow("elsewhere") << int(Failure::None) << 302 << int(Template::NotSaid);
        QTest::newRow("no") << int(Failure::None) << 404 << int(Template::Unknown);
        QTest::newRow("yes") << int(Failure::None) << 200 << int(Template::Known);
    }
    void templates()
    {
        QFETCH(int, failure);
        QFETCH(int, status);
        QFETCH(int, known);
        const auto result = walk("sendgrid", {{SettingsUrl, goodSettings()},
                                              {TemplateUrl, file(status, {}, static_cast<Failure>(failure))}});
        QCOMPARE(result.state, Host::Found); // whatever it says of the template, there is a page
        QCOMPARE(int(result.known), known);
        QCOMPARE(m_wanted, (QByteArrayList{SettingsUrl, TemplateUrl}));
    }

    void notAskable_data()
    {
        QTest::addColumn<QByteArray>("api");
        QTest::newRow("not told") << QByteArray();
        QTest::newRow("plain text") << QByteArray("http://ask.host.example");
        QTest::newRow("an address") << QByteArray("https://192.0.2.2");
        QTest::newRow("a name without an address") << QByteArray("https://gone.host.example");
        QTest::newRow("a name that fails") << QByteArray("https://fails.host.example");
    }
    void notAskable()
    {
        QFETCH(QByteArray, api);
        m_resolver.fail("fails.host.example", RecordType::A, FailureKind::ServFail);
        const auto result = walk("sendgrid", {{SettingsUrl, goodSettings(api)}});
        QCOMPARE(result.state, Host::Found);
        QCOMPARE(result.known, Template::NotAskable);
        QCOMPARE(m_wanted, QByteArrayList{SettingsUrl});
    }

    // The host chooses both addresses: it must not be able to keep the walk going round.
    void theSameAddressTwice()
    {
        m_resolver.addZone("ask.host.example. 60 TXT \"x\"\n");
        const auto result =
            walk("sendgrid", {{SettingsUrl, goodSettings("https://api.host.example/v2/shop.example/settings")}});
        QCOMPARE(result.state, Host::Found);
        QCOMPARE(m_wanted.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDomainConnectDiscovery)
#include "tst_domain_connect_discovery.moc"
