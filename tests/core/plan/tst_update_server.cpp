// SPDX-License-Identifier: Apache-2.0
// Which server takes updates: what a person writes, and the addresses behind a name.
#include "core/plan/publish/update_server.h"
#include "tests/support/fake_resolver.h"

#include <QTest>

using namespace sw;

class TestUpdateServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArrayList>("specs");
        const auto row = [](const char *text, const QByteArrayList &specs) {
            QTest::newRow(text) << QString::fromLatin1(text) << specs;
        };
        row("192.0.2.1", {"192.0.2.1"});
        row(" 192.0.2.1:5353 ", {"192.0.2.1:5353"});
        row("2001:db8::1", {"[2001:db8::1]"});
        row("[2001:db8::1]", {"[2001:db8::1]"});
        row("[2001:db8::1]:53", {"[2001:db8::1]:53"});
        row("ns1.example.com", {"192.0.2.7", "[2001:db8::7]"});
        row("NS1.example.com.", {"192.0.2.7", "[2001:db8::7]"});
        row("ns1.example.com:5300", {"192.0.2.7:5300", "[2001:db8::7]:5300"});
        row("nobody.example.com", {});
        row("broken.example.com", {}); // could not be asked: no address either
    }
    void understood()
    {
        QFETCH(QString, text);
        QFETCH(QByteArrayList, specs);
        test::FakeResolver resolver;
        resolver.addZone("ns1.example.com. 300 IN A 192.0.2.7\nns1.example.com. 300 IN AAAA 2001:db8::7\n");
        for (const auto type : {dns::RecordType::A, dns::RecordType::AAAA})
            resolver.fail("broken.example.com", type, dns::FailureKind::Timeout);
        const auto wanted = plan::updateServerFromText(text);
        QVERIFY2(wanted.has_value(), wanted ? "" : wanted.error().code.constData());
        const QList<dns::Server> servers =
            test::runToEnd(resolver, [&](const dns::Facts &facts) { return plan::updateServers(*wanted, facts); });
        QByteArrayList seen;
        for (const dns::Server &server : servers) {
            QCOMPARE(server.role, dns::Server::Role::Authoritative);
            seen.append(server.spec);
        }
        QCOMPARE(seen, specs);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"192.0.2.300", "192.0.2.1:0", "192.0.2.1:65536", "192.0.2.1:http", "[2001:db8::1",
                                 "[x]:53", "[192.0.2.1.x]", "https://dns.example/dns-query", "tls://192.0.2.1",
                                 "two words", "a..b", ":53", ".", "ns1.example.com/53"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("long") << QString(400, u'a');
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto wanted = plan::updateServerFromText(text);
        QVERIFY(!wanted.has_value());
        QCOMPARE(wanted.error().code, QByteArray("update-server-unreadable"));
    }

    void empty()
    {
        QCOMPARE(plan::updateServerFromText(QStringLiteral("  ")).error().code, QByteArray("update-server-empty"));
    }
};

QTEST_GUILESS_MAIN(TestUpdateServer)
#include "tst_update_server.moc"
