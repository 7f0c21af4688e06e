// SPDX-License-Identifier: Apache-2.0
// `domain-connect`: what a script gets when the host does not take part, cannot be asked, or is not known to DNS.
#include "tests/app/cli/cli_process.h"
#include "tests/support/dns_fault_server.h"

#include <QTest>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace Qt::StringLiterals;

class CliDomainConnectTest : public QObject
{
    Q_OBJECT

    static DnsFaultServer::Actions answer(const Message &query, DnsFaultServer::Via via)
    {
        const QByteArray name = query.questions.first().name.toText().toLower();
        if (name.contains("_domainconnect.silent"))
            return {};
        static const QByteArray zone = [] {
            QByteArray text = "nowhere.test. 60 SOA ns.nowhere.test. h.nowhere.test. 1 2 3 4 60\n"
                              "nowhere.test. 60 A 127.0.0.1\n";
            for (const QByteArray &domain :
                 {QByteArray("plain.test"), QByteArray("silent.test"), QByteArray("takes.test")})
                text += domain + ". 60 SOA ns." + domain + ". h." + domain + ". 1 2 3 4 60\n" + domain + ". 60 NS ns." +
                        domain + ".\nns." + domain + ". 60 A 127.0.0.1\n";
            return text + "_domainconnect.takes.test. 60 TXT \"nowhere.test\"\n";
        }();
        return DnsFaultServer::zone(zone)(query, via);
    }

    CliResult run(const QStringList &arguments)
    {
        return runCli(QStringList{u"domain-connect"_s} + arguments +
                      QStringList{u"--resolver"_s, QString::fromLatin1(m_server->spec()), u"--dns-port"_s,
                                  QString::number(m_server->port()), u"--timeout"_s, u"1000"_s});
    }

    std::unique_ptr<DnsFaultServer> m_server;

private Q_SLOTS:
    void init() { m_server = std::make_unique<DnsFaultServer>(answer); }

    void outcomes_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("does not take part") << u"plain.test"_s << 1 << u"does not offer Domain Connect"_s;
        QTest::newRow("not looked up") << u"silent.test"_s << 3 << u"_domainconnect.silent.test"_s;
        QTest::newRow("its host is not there") << u"takes.test"_s << 3 << u"could not be fetched"_s;
    }
    void outcomes()
    {
        QFETCH(const QString, domain);
        QFETCH(const int, code);
        QFETCH(const QString, says);
        const CliResult text = run({domain, u"--vendor"_s, u"sendgrid"_s});
        QVERIFY2(text.code == code && text.out.contains(says.toUtf8()), text.all().constData());
        const CliResult json = run({domain, u"--json"_s});
        QCOMPARE(json.code, code);
        QCOMPARE(json.json()[u"domain"_s].toString(), domain);
        QCOMPARE(json.json()[u"offered"_s].toBool(true), false);
        QVERIFY2(json.json()[u"text"_s].toString().contains(says), json.all().constData());
    }

    void wrongUsage()
    {
        const CliResult vendor = run({u"plain.test"_s, u"--vendor"_s, u"nobody"_s});
        QVERIFY2(vendor.code == 2 && vendor.err.contains("nobody"), vendor.all().constData());
        QCOMPARE(run({}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CliDomainConnectTest)
#include "tst_cli_domain_connect.moc"
