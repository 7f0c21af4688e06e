// SPDX-License-Identifier: Apache-2.0
// `dns query`, `dns decode` and `survey` against the practice world: answers, absence, and what could not be found out.
#include "core/practice/practice_world.h"
#include "tests/app/cli/cli_process.h"

#include <QJsonArray>
#include <QTest>
#include <QUdpSocket>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class CliDnsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeWorld> m_world;
    QTemporaryDir m_folder;

    QStringList dnsOptions() const
    {
        return {u"--resolver"_s, QString::fromLatin1(m_world->resolvers().first()),
                u"--dns-port"_s, QString::number(m_world->authoritativePort()),
                u"--timeout"_s,  u"1000"_s};
    }

private Q_SLOTS:
    void init() { m_world = *practice::PracticeWorld::start(); }

    void query_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("rcode");
        QTest::addColumn<int>("code");
        QTest::newRow("answer") << QStringList{u"acme-billing.example"_s, u"txt"_s} << u"answer"_s << u"NOERROR"_s << 0;
        QTest::newRow("alias") << QStringList{u"www.acme-billing.example"_s, u"A"_s} << u"answer"_s << u"NOERROR"_s
                               << 0;
        QTest::newRow("no data") << QStringList{u"acme-billing.example"_s, u"AAAA"_s} << u"noData"_s << u"NOERROR"_s
                                 << 1;
        QTest::newRow("no name") << QStringList{u"_dmarc.acme-billing.example"_s, u"TXT"_s} << u"nxDomain"_s
                                 << u"NXDOMAIN"_s << 1;
        QTest::newRow("unknown type") << QStringList{u"acme-billing.example"_s, u"TYPE1234"_s} << u"noData"_s
                                      << u"NOERROR"_s << 1;
    }
    void query()
    {
        QFETCH(QStringList, question);
        QFETCH(QString, outcome);
        QFETCH(QString, rcode);
        QFETCH(int, code);
        const CliResult result =
            runCli(QStringList{u"dns"_s, u"query"_s} + question + dnsOptions() + QStringList{u"--json"_s});
        QVERIFY2(result.code == code, result.all().constData());
        const QJsonObject json = result.json();
        QCOMPARE(json[u"schema"_s].toInt(), 1);
        QCOMPARE(json[u"outcome"_s].toString(), outcome);
        QCOMPARE(json[u"rcode"_s].toString(), rcode);
        QCOMPARE(json[u"server"_s].toString(), QString::fromLatin1(m_world->resolvers().first()));
        QCOMPARE(json[u"transport"_s].toString(), u"udp"_s);
        QVERIFY(json[u"rttMs"_s].toInt(-1) >= 0);
        for (const QString &flag : {u"qr"_s, u"rd"_s, u"ra"_s})
            QVERIFY(json[u"flags"_s].toArray().contains(flag));
        QVERIFY(json[u"ede"_s].isArray());
        QCOMPARE(json[u"dropped"_s].toInt(-1), 0);
        const auto at = QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(QDateTime::fromString(json[u"expiresAt"_s].toString(), Qt::ISODateWithMs) > at);
        QCOMPARE(json[u"answers"_s].toArray().isEmpty(), code != 0);
        QCOMPARE(json[u"authority"_s].toArray().isEmpty(), code == 0);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
    }

    void zone()
    {
        const CliResult result =
            runCli(QStringList{u"dns"_s, u"zone"_s, u"acme-billing.example"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 0, result.all().constData());
        const QJsonObject json = result.json();
        QCOMPARE(json[u"zone"_s].toString(), u"acme-billing.example"_s);
        QCOMPARE(json[u"servers"_s].toArray().size(), 2);
        for (const QJsonValue server : json[u"servers"_s].toArray()) {
            QCOMPARE(server[u"condition"_s].toString(), u"good"_s);
            QVERIFY(server[u"serial"_s].isDouble());
        }
        QCOMPARE(json[u"dnssec"_s].toString(), u"indeterminate"_s); // the practice world has no signed root
        QCOMPARE(json[u"path"_s].toString(), u"unknown"_s);         // nobody else was to be asked
        QVERIFY2(result.err.isEmpty(), result.err.constData());
    }

    void zoneWhoseServersAreInTrouble_data()
    {
        QTest::addColumn<practice::Faults>("faults");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << practice::Faults{.rcode = dns::Rcode::Refused} << u"refusing"_s
                                 << u"zone-server-refuses"_s;
        QTest::newRow("servfail") << practice::Faults{.rcode = dns::Rcode::ServFail} << u"broken"_s
                                  << u"zone-server-broken"_s;
        QTest::newRow("silence") << practice::Faults{.drop = true} << u"unreachable"_s << u"zone-server-unreachable"_s;
    }
    void zoneWhoseServersAreInTrouble()
    {
        QFETCH(practice::Faults, faults);
        QFETCH(QString, condition);
        QFETCH(QString, code);
        m_world->nameServers().last()->setFaults(faults);
        const CliResult result =
            runCli(QStringList{u"dns"_s, u"zone"_s, u"acme-billing.example"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        QStringList conditions;
        for (const QJsonValue server : result.json()[u"servers"_s].toArray())
            conditions.append(server[u"condition"_s].toString());
        QVERIFY2(conditions.contains(condition) && conditions.contains(u"good"_s), result.all().constData());
        QCOMPARE(result.json()[u"findings"_s].toArray().first().toObject()[u"code"_s].toString(), code);
    }

    void zoneComparedOverAPlainPathIsRefused()
    {
        for (const QStringList &command : {QStringList{u"dns"_s, u"zone"_s}, QStringList{u"survey"_s}}) {
            const CliResult result =
                runCli(command + QStringList{u"acme-billing.example"_s, u"--compare"_s, u"192.0.2.1"_s} + dnsOptions());
            QCOMPARE(result.code, 2);
            QVERIFY2(result.err.contains("--compare"), result.err.constData());
        }
    }

    void queryAtAnAuthoritativeServer()
    {
        const CliResult result =
            runCli({u"dns"_s, u"query"_s, u"acme-billing.example"_s, u"SOA"_s, u"--authoritative"_s,
                    QString::fromLatin1(m_world->authoritative()), u"--json"_s});
        QVERIFY2(result.code == 0, result.all().constData());
        QVERIFY(result.json()[u"flags"_s].toArray().contains(u"aa"_s));
    }

    void textForPeople()
    {
        const CliResult result =
            runCli(QStringList{u"dns"_s, u"query"_s, u"acme-billing.example"_s, u"MX"_s} + dnsOptions());
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.contains("mx1.mailhost.example"), result.out.constData());
    }

    void troubleIsShownAsWhatItIs_data()
    {
        QTest::addColumn<practice::Faults>("faults");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("servfail") << practice::Faults{.rcode = dns::Rcode::ServFail} << u"servfail"_s;
        QTest::newRow("refused") << practice::Faults{.rcode = dns::Rcode::Refused} << u"refused"_s;
        QTest::newRow("silence") << practice::Faults{.drop = true} << u"timeout"_s;
    }
    void troubleIsShownAsWhatItIs()
    {
        QFETCH(practice::Faults, faults);
        QFETCH(QString, outcome);
        m_world->resolverServers().first()->setFaults(faults);
        const CliResult query =
            runCli(QStringList{u"dns"_s, u"query"_s, u"acme-billing.example"_s, u"TXT"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(query.code == 3, query.all().constData());
        QCOMPARE(query.json()[u"outcome"_s].toString(), outcome);
        QVERIFY(query.json()[u"answers"_s].toArray().isEmpty());

        const CliResult survey =
            runCli(QStringList{u"survey"_s, u"acme-billing.example"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(survey.code == 3, survey.all().constData());
        QCOMPARE(survey.json()[u"spf"_s].toObject()[u"state"_s].toString(), u"unknown"_s);
        QCOMPARE(survey.json()[u"dmarc"_s].toObject()[u"state"_s].toString(), u"unknown"_s);
        QVERIFY(!survey.out.contains("missing"));
    }

    void anUnreachableResolverIsNotAbsence()
    {
        quint16 closedPort = 0;
        {
            QUdpSocket socket;
            QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
            closedPort = socket.localPort();
        }
        const QStringList options{u"--resolver"_s, u"127.0.0.1:%1"_s.arg(closedPort), u"--timeout"_s, u"500"_s,
                                  u"--json"_s};
        const CliResult query =
            runCli(QStringList{u"dns"_s, u"query"_s, u"acme-billing.example"_s, u"TXT"_s} + options);
        QVERIFY2(query.code == 3, query.all().constData());
        const CliResult survey = runCli(QStringList{u"survey"_s, u"acme-billing.example"_s} + options);
        QVERIFY2(survey.code == 3, survey.all().constData());
        QCOMPARE(survey.json()[u"spf"_s].toObject()[u"state"_s].toString(), u"unknown"_s);
    }

    void survey()
    {
        const CliResult result =
            runCli(QStringList{u"survey"_s, u"acme-billing.example"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData()); // DMARC is missing
        const QJsonObject json = result.json();
        QCOMPARE(json[u"domain"_s].toString(), u"acme-billing.example"_s);
        QCOMPARE(json[u"zone"_s].toString().toLower(), u"acme-billing.example"_s);
        QCOMPARE(json[u"nameServers"_s].toArray().size(), 2);
        QCOMPARE(json[u"dnsHost"_s].toString(), u"cloudflare"_s);
        QCOMPARE(json[u"spf"_s].toObject()[u"record"_s].toString(), u"v=spf1 mx include:spf.mailhost.example ~all"_s);
        QCOMPARE(json[u"dmarc"_s].toObject()[u"state"_s].toString(), u"missing"_s);
        QCOMPARE(json[u"mx"_s].toArray().size(), 2);
        for (const QString &field : {u"dkim"_s, u"findings"_s})
            QVERIFY(json[field].isArray());
        QVERIFY(json.contains(u"dnssec"_s));
    }

    void savedFactsGiveTheSameAnswerWithoutAsking()
    {
        const QString facts = m_folder.filePath(u"facts.json"_s);
        const CliResult asked = runCli(
            QStringList{u"survey"_s, u"acme-billing.example"_s, u"--json"_s, u"--save-facts"_s, facts} + dnsOptions());
        const int before = m_world->resolverServers().first()->queriesOverUdp();
        const CliResult replayed = runCli({u"survey"_s, u"acme-billing.example"_s, u"--json"_s, u"--facts"_s, facts});
        QCOMPARE(replayed.code, asked.code);
        QCOMPARE(replayed.json(), asked.json());
        QCOMPARE(m_world->resolverServers().first()->queriesOverUdp(), before);
        // What the facts do not hold is not asked and is no absence.
        const CliResult other =
            runCli({u"dns"_s, u"query"_s, u"other.example"_s, u"TXT"_s, u"--json"_s, u"--facts"_s, facts});
        QVERIFY2(other.code == 3, other.all().constData());
        QCOMPARE(other.json()[u"outcome"_s].toString(), u"notAsked"_s);
    }

    void decode()
    {
        const QByteArray query = QByteArray::fromHex("1234010000010000000000000765786d61706c6503636f6d0000100001");
        const QString good = writeFile(m_folder, u"good"_s, query);
        const QString hex = writeFile(m_folder, u"hex"_s, query.toHex(' ') + "\n");
        const CliResult one = runCli({u"dns"_s, u"decode"_s, u"--json"_s, good});
        QVERIFY2(one.code == 0, one.all().constData());
        const QJsonObject verdict = one.json()[u"messages"_s].toArray().first().toObject();
        QCOMPARE(verdict[u"file"_s].toString(), good);
        QVERIFY(verdict[u"ok"_s].toBool());
        QCOMPARE(runCli({u"dns"_s, u"decode"_s, u"--hex"_s, hex}).code, 0);
        QCOMPARE(runCli({u"dns"_s, u"decode"_s, u"-"_s}, query).code, 0);
        QCOMPARE(runCli({u"dns"_s, u"decode"_s, u"--hex"_s, u"-"_s}, "12 3").code, 1);
        QCOMPARE(runCli({u"dns"_s, u"decode"_s, u"--hex"_s, u"-"_s}, "no hex").code, 1);
    }

    void decodeSurvivesAnything()
    {
        QStringList files;
        QByteArray seed = QByteArray::fromHex("0001818000010001000000000161c00c00100001c00c001000010000003c0003027878");
        for (int i = 0; i < 200; ++i) {
            QByteArray octets = seed.left(1 + i % static_cast<int>(seed.size()));
            octets[i % octets.size()] = static_cast<char>(i * 37);
            files.append(writeFile(m_folder, u"fuzz%1"_s.arg(i), octets));
        }
        files.append(writeFile(m_folder, u"nothing"_s, {}));
        files.append(writeFile(m_folder, u"huge"_s, QByteArray(70'000, '\xc0')));
        const CliResult result = runCli(QStringList{u"dns"_s, u"decode"_s, u"--json"_s} + files);
        QVERIFY2(result.code == 1, result.all().constData());
        const QJsonArray messages = result.json()[u"messages"_s].toArray();
        QCOMPARE(messages.size(), files.size());
        for (const QJsonValue message : messages)
            QVERIFY(message[u"ok"_s].toBool() || !message[u"error"_s].toString().isEmpty());
    }

    void oneUnreadableFileDoesNotHideTheOthers()
    {
        const QString good = writeFile(m_folder, u"good"_s, QByteArray(12, '\0'));
        const CliResult result = runCli({u"dns"_s, u"decode"_s, u"--json"_s, u"/nonexistent"_s, good});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.json()[u"messages"_s].toArray().size(), 2);
    }
};

QTEST_GUILESS_MAIN(CliDnsTest)
#include "tst_cli_dns.moc"
