// SPDX-License-Identifier: Apache-2.0
// `--set KEY=VALUE`: what each key does, and how each wrong one is told.
#include "core/plan/setup/setup_options.h"
#include "resources/resources.h"

#include <QTest>

using namespace sw;
using namespace sw::plan;

class TestSetupOptions : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

    static SetupPlan withVendor(const QByteArray &vendor)
    {
        SetupPlan setup;
        setup.route = Route::External;
        setup.vendor.vendor = vendor;
        return setup;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("code");
        const QByteArray bad("set-bad-value");
        QTest::newRow("unknown") << QByteArray() << QByteArray("colour") << "red" << QByteArray("set-unknown-key");
        QTest::newRow("empty key") << QByteArray() << QByteArray() << "x" << QByteArray("set-unknown-key");
        QTest::newRow("another vendor's field")
            << QByteArray("sendgrid") << QByteArray("region") << "us-east-1" << QByteArray("set-unknown-key");
        QTest::newRow("identity") << QByteArray() << QByteArray("identity") << "both" << bad;
        QTest::newRow("workflow") << QByteArray() << QByteArray("workflow") << "maybe" << bad;
        QTest::newRow("ip") << QByteArray() << QByteArray("ip") << "192.0.2.300" << bad;
        QTest::newRow("ip with prefix") << QByteArray() << QByteArray("ip") << "192.0.2.0/24" << bad;
        QTest::newRow("host") << QByteArray() << QByteArray("host") << "mail" << bad;
        QTest::newRow("selector") << QByteArray() << QByteArray("selector") << "a b" << bad;
        QTest::newRow("selector empty label") << QByteArray() << QByteArray("selector") << "a..b" << bad;
        QTest::newRow("tenant") << QByteArray() << QByteArray("tenant-email") << "billing" << bad;
        QTest::newRow("also zuora") << QByteArray() << QByteArray("also") << "zuora-default" << bad;
        QTest::newRow("dns host") << QByteArray() << QByteArray("dns-host") << "acme" << bad;
        QTest::newRow("vendor choice") << QByteArray("amazonses") << QByteArray("region") << "moon-1"
                                       << QByteArray("field-not-a-choice");
        QTest::newRow("vendor pattern") << QByteArray("amazonses") << QByteArray("mailFrom") << "a b"
                                        << QByteArray("field-pattern");
    }
    void wrongValues()
    {
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, code);
        const auto setup = applySetting(withVendor(vendor), key, value, m_catalog);
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, code);
        if (code == "set-unknown-key")
            QVERIFY(setup.error().args.value("known").contains(QLatin1String("identity")));
    }

    void anUnknownKeyListsTheVendorsFields()
    {
        const auto setup = applySetting(withVendor("amazonses"), "colour", QStringLiteral("red"), m_catalog);
        QVERIFY(setup.error().args.value("known").contains(QLatin1String("mailFrom")));
    }

    void aPrivateKeyIsRefused()
    {
        const auto setup =
            applySetting({}, "public-key",
                         QStringLiteral("-----BEGIN PRIVATE "
                                        "KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/"
                                        "VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n"),
                         m_catalog);
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, QByteArray("key-is-private"));
    }

    void settingsTakeEffect()
    {
        SetupPlan setup = withVendor("amazonses");
        const auto set = [&](const char *key, const char *value) {
            const auto changed = applySetting(setup, key, QString::fromLatin1(value), m_catalog);
            QVERIFY2(changed.has_value(), key);
            setup = *changed;
        };
        set("identity", "EMAIL");
        set("workflow", "yes");
        set("sandbox", "yes");
        set("mx", "yes");
        set("ip", "192.0.2.1");
        set("ip", "2001:db8::1");
        set("ip", "192.0.2.1");
        set("host", "mail.example.com");
        set("selector", "zuora2026");
        set("public-key", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        set("tenant-email", "billing@example.com");
        set("also", "google");
        set("dns-host", "route53");
        set("region", "eu-west-1");
        QCOMPARE(setup.advanced.identity, AdvancedSetup::Identity::Email);
        QVERIFY(setup.workflow && setup.advanced.sandbox && setup.ownServer.mailExchangers);
        QCOMPARE(setup.ownServer.addresses.size(), 2);
        QCOMPARE(setup.ownServer.hosts.size(), 1);
        QCOMPARE(setup.ownServer.selector, QByteArray("zuora2026"));
        QVERIFY(setup.ownServer.keyRecord.contains("p=11qYAYKxCrfVS"));
        QCOMPARE(setup.defaultServer.tenantEmail, QStringLiteral("billing@example.com"));
        QCOMPARE(setup.alsoSends.size(), 1);
        QCOMPARE(setup.dnsHost, QByteArray("route53"));
        QCOMPARE(setup.vendor.fields.value("region"), QStringLiteral("eu-west-1"));
    }
};

QTEST_GUILESS_MAIN(TestSetupOptions)
#include "tst_setup_options.moc"
