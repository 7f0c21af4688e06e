// SPDX-License-Identifier: Apache-2.0
// Case C8 from the outside: where a surveyed domain may send the program for files. The zone is served elsewhere (its
// name server has a public address), so nothing on this machine or network is connected to.
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

class ElsewhereWorld
{
public:
    explicit ElsewhereWorld(const QByteArray &records, const QByteArray &nameServer = "192.0.2.53")
    {
        practice::PracticeOptions options;
        options.ownAddresses = true;
        options.zoneText =
            "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 hostmaster 1 3600 600 86400 60\n@ NS ns1\nns1 A " + nameServer +
            "\n@ MX 10 mail\nmail A 192.0.2.1\n" + records + '\n';
        auto started = practice::PracticeWorld::start(options);
        if (!started)
            qFatal("the zone of this case cannot be served: %s", started.error().code.constData());
        m_world = std::move(*started);
        constexpr qsizetype Long = 10'000;
        m_timeoutMs = records.size() > Long ? 5'000 : 300; // nobody answers there; a long answer here takes its time
    }

    CliResult run(const QStringList &arguments) const
    {
        return runCli(arguments + QStringList{u"--resolver"_s, QString::fromLatin1(m_world->resolvers().first()),
                                              u"--dns-port"_s, QString::number(m_world->authoritativePort()),
                                              u"--timeout"_s, QString::number(m_timeoutMs), u"--json"_s});
    }

private:
    std::unique_ptr<practice::PracticeWorld> m_world;
    int m_timeoutMs = 0; // of a question
};

} // namespace

class FieldFetchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void c8_files_of_mail_data();
    void c8_files_of_mail();
    void c8_domain_connect_data();
    void c8_domain_connect();
};

void FieldFetchesTest::c8_files_of_mail_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code");
    const QByteArray sts = "_mta-sts TXT \"v=STSv1; id=1\"\nmta-sts ";
    const QByteArray policy = "_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n";
    const auto bimi = [&](const QByteArray &url) {
        return policy + "default._bimi TXT \"v=BIMI1; l=" + url + "; a=;\"\nlogo A 8.8.8.8\nhere A 127.0.0.1\n";
    };
    QTest::newRow("C8 MTA-STS on this machine") << sts + "A 127.0.0.1" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS on this network")
        << sts + "A 10.0.0.1\nmta-sts A 192.168.1.1" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS of a cloud's own data") << sts + "A 169.254.169.254" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS by IPv6") << sts + "AAAA ::1" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS by IPv4 in IPv6") << sts + "AAAA ::ffff:127.0.0.1" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS by an alias") << sts + "CNAME here\nhere A 127.0.0.1" << u"file-address-refused"_s;
    QTest::newRow("C8 MTA-STS, 3,000 addresses") << sts + "A 127.0.0.1\n" + [] {
        QByteArray more;
        for (int i = 0; i < 3000; ++i)
            more += "mta-sts A 10.1." + QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250 + 1) + '\n';
        return more;
    }() << u"file-address-refused"_s;
    QTest::newRow("C8 BIMI on this machine") << bimi("https://here.example.com/logo.svg") << u"file-address-refused"_s;
    QTest::newRow("C8 BIMI at another port")
        << bimi("https://logo.example.com:8443/logo.svg") << u"file-port-refused"_s;
    QTest::newRow("C8 BIMI at the port of mail")
        << bimi("https://logo.example.com:25/logo.svg") << u"file-port-refused"_s;
    QTest::newRow("C8 BIMI at both") << bimi("https://here.example.com:22/logo.svg") << u"file-port-refused"_s;
}

void FieldFetchesTest::c8_files_of_mail()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    // Also where the zone says that its name server is here: nobody answers for it at that address.
    for (const QByteArray &server : {QByteArray("192.0.2.53"), QByteArray("127.0.0.99")}) {
        const ElsewhereWorld world(records, server);
        const CliResult result = world.run({u"survey"_s, u"example.com"_s});
        QVERIFY2(result.code != 2, result.all().constData());
        QVERIFY2(result.out.contains('"' + code.toLatin1() + '"'), result.all().constData());
        QVERIFY2(!result.out.contains("\"mta-sts-policy"), result.all().constData()); // nothing was judged
    }
}

void FieldFetchesTest::c8_domain_connect_data()
{
    QTest::addColumn<QByteArray>("address"); // of the host
    QTest::newRow("C8 Domain Connect on this machine") << QByteArray("A 127.0.0.1");
    QTest::newRow("C8 Domain Connect on this network") << QByteArray("A 10.0.0.1");
    QTest::newRow("C8 Domain Connect by IPv6") << QByteArray("AAAA ::1");
}

void FieldFetchesTest::c8_domain_connect()
{
    QFETCH(QByteArray, address);
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(listener.serverPort());
    const ElsewhereWorld world("_domainconnect TXT \"dc.example.com:" + port + "/v2\"\ndc " + address);
    const CliResult result = world.run({u"domain-connect"_s, u"example.com"_s});
    QCOMPARE(result.code, 3);
    QVERIFY2(result.out.contains("an address of this machine or network"), result.all().constData());
    QVERIFY(!listener.waitForNewConnection(0)); // the program has ended: whoever came would be waiting
}

QTEST_GUILESS_MAIN(FieldFetchesTest)
#include "tst_field_fetches.moc"
