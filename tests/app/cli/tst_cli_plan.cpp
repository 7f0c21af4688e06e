// SPDX-License-Identifier: Apache-2.0
// `plan` over every route and source, and `verify` of what it writes: exit status and the fields of the contract.
#include "core/practice/practice_world.h"
#include "tests/app/cli/cli_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class CliPlanTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeWorld> m_world;
    QTemporaryDir m_folder;
    QString m_paste;

    QStringList dnsOptions() const
    {
        return {u"--resolver"_s, QString::fromLatin1(m_world->resolvers().first()),
                u"--dns-port"_s, QString::number(m_world->authoritativePort()),
                u"--timeout"_s,  u"1000"_s};
    }
    CliResult plan(const QStringList &options)
    {
        return runCli(QStringList{u"plan"_s, u"acme-billing.example"_s} + options);
    }
    static QJsonObject record(const QJsonObject &plan, const QString &name, const QString &type)
    {
        for (const QJsonValue row : plan[u"records"_s].toArray()) {
            if (row[u"name"_s].toString() == name && row[u"type"_s].toString() == type)
                return row.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_world = *practice::PracticeWorld::start();
        m_paste = writeFile(m_folder, u"paste.txt"_s, m_world->samplePaste().toUtf8());
    }

    void advanced()
    {
        const CliResult result = plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--rua"_s,
                                                  u"dmarc@acme-billing.example"_s, u"--json"_s} +
                                      dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        const QJsonObject json = result.json();
        QCOMPARE(json[u"records"_s].toArray().size(), 5);
        const QJsonObject spf = record(json, u"acme-billing.example"_s, u"TXT"_s);
        QCOMPARE(spf[u"action"_s].toString(), u"REPLACE"_s);
        QCOMPARE(spf[u"value"_s].toString(), u"v=spf1 mx include:spf.mailhost.example include:amazonses.com ~all"_s);
        QVERIFY(spf[u"before"_s].toVariant().toString().contains(u"v=spf1 mx include:spf.mailhost.example ~all"_s) ||
                spf[u"before"_s].toArray().contains(u"v=spf1 mx include:spf.mailhost.example ~all"_s));
        const QJsonObject dmarc = record(json, u"_dmarc.acme-billing.example"_s, u"TXT"_s);
        QCOMPARE(dmarc[u"action"_s].toString(), u"ADD"_s);
        QVERIFY(dmarc[u"value"_s].toString().startsWith(u"v=DMARC1; p=none"_s));
        for (const QJsonValue row : json[u"records"_s].toArray()) {
            for (const QString &field : {u"action"_s, u"type"_s, u"name"_s, u"value"_s, u"ttl"_s, u"purpose"_s,
                                         u"neededBy"_s, u"carriesDmarc"_s})
                QVERIFY2(row.toObject().contains(field), qPrintable(field));
        }
        const QJsonObject budget = json[u"spfBudget"_s].toObject();
        QCOMPARE(budget[u"before"_s].toInt(), 3); // mx, include, and the include in it
        QCOMPARE(budget[u"after"_s].toInt(), 4);
        QCOMPARE(budget[u"limit"_s].toInt(), 10);
        QVERIFY(budget.contains(u"voids"_s));
    }

    void pasteFromStandardInput()
    {
        const CliResult result = runCli({u"plan"_s, u"acme-billing.example"_s, u"--route"_s, u"advanced"_s,
                                         u"--offline"_s, u"--paste"_s, u"-"_s, u"--json"_s},
                                        m_world->samplePaste().toUtf8());
        QVERIFY2(result.code == 3,
                 result.all().constData()); // nothing was looked up: every record is to be checked first
        QVERIFY(result.out.contains("CHECK"));
        QVERIFY(result.out.contains("xk7m2q5vtz4rjw3hs6dn8pyc2fblugae.dkim.amazonses.com"));
    }

    void ownServer()
    {
        const CliResult result = plan(QStringList{u"--route"_s, u"external"_s, u"--vendor"_s, u"own-server"_s,
                                                  u"--set"_s, u"ip=192.0.2.99"_s, u"--set"_s, u"ip=2001:db8::99"_s,
                                                  u"--set"_s, u"host=out.acme-billing.example"_s, u"--json"_s} +
                                      dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        const QString spf = record(result.json(), u"acme-billing.example"_s, u"TXT"_s)[u"value"_s].toString();
        for (const QString &term : {u"ip4:192.0.2.99"_s, u"ip6:2001:db8::99"_s, u"a:out.acme-billing.example"_s,
                                    u"include:spf.mailhost.example"_s})
            QVERIFY2(spf.contains(term), qPrintable(spf));
    }

    void sendGrid()
    {
        const QString paste = writeFile(m_folder, u"sendgrid.txt"_s, m_world->sampleSendGridPaste().toUtf8());
        const CliResult result = plan(
            QStringList{u"--route"_s, u"external"_s, u"--vendor"_s, u"sendgrid"_s, u"--paste"_s, paste, u"--json"_s} +
            dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        QCOMPARE(record(result.json(), u"s1._domainkey.acme-billing.example"_s, u"CNAME"_s)[u"value"_s].toString(),
                 u"s1.domainkey.u4172938.wl017.sendgrid.net"_s);
    }

    void defaultServer()
    {
        const CliResult result = plan(QStringList{u"--route"_s, u"default"_s, u"--set"_s,
                                                  u"tenant-email=billing@acme-billing.example"_s, u"--json"_s} +
                                      dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        QVERIFY(record(result.json(), u"acme-billing.example"_s, u"TXT"_s)[u"value"_s].toString().contains(
            u"a:zgateway.zuora.com"_s));
    }

    void everyFormat_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *name : {"text", "json", "zone", "csv", "terraform", "dnscontrol", "octodns"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyFormat()
    {
        QFETCH(QString, format);
        const QString file = m_folder.filePath(u"out."_s + format);
        const CliResult result =
            plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--format"_s, format, u"-o"_s, file} +
                 dnsOptions());
        QVERIFY2(result.code == 1, result.all().constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(readFile(file).contains("xk7m2q5vtz4rjw3hs6dn8pyc2fblugae.dkim.amazonses.com"));
        const CliResult printed =
            plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--format"_s, format} + dnsOptions());
        QCOMPARE(printed.out.isEmpty(), false);
    }

    void theLanguageOfWhatIsRead()
    {
        const QStringList plan{u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"default"_s};
        const auto in = [&](const QString &language, const QString &format) {
            return runCli(plan + QStringList{u"--language"_s, language, u"--format"_s, format});
        };
        QVERIFY(in(u"en"_s, u"text"_s).out.contains("CHECK FIRST TXT"));
        for (const QString &format : {u"text"_s, u"markdown"_s}) {
            const CliResult german = in(u"de"_s, format);
            QCOMPARE(german.code, 3);
            QVERIFY2(german.out.contains("ERST PR\u00dcFEN") && !german.out.contains("CHECK"), german.out.constData());
        }
        for (const QString &format : {u"zone"_s, u"nsupdate"_s, u"terraform"_s, u"dnscontrol"_s, u"octodns"_s})
            QCOMPARE(in(u"de"_s, format).out, in(u"en"_s, format).out);
        QCOMPARE(in(u"xx"_s, u"text"_s).code, 2);
        const CliResult vendor = runCli({u"plan"_s, u"example.com"_s, u"--offline"_s, u"--route"_s, u"external"_s,
                                         u"--vendor"_s, u"other"_s, u"--paste"_s, u"-"_s, u"--language"_s, u"de"_s},
                                        "k1._domainkey CNAME k1.dkim.acme.example");
        QVERIFY2(vendor.out.contains("Anderer Anbieter") && !vendor.out.contains("Another"), vendor.out.constData());
        const QString file = writeFile(m_folder, u"plan.json"_s, in(u"en"_s, u"json"_s).out);
        const CliResult message = runCli({u"handover"_s, file, u"--language"_s, u"de"_s});
        QVERIFY2(message.out.contains("ERST PR\u00dcFEN"), message.all().constData());
    }

    void anExistingZoneFileStandsIn()
    {
        const QString zone =
            writeFile(m_folder, u"existing.zone"_s,
                      "@ 300 IN TXT \"v=spf1 ip4:192.0.2.7 -all\"\n_dmarc 300 IN TXT \"v=DMARC1; p=reject\"\n");
        const CliResult result =
            plan({u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--existing"_s, zone, u"--json"_s});
        QVERIFY2(result.code == 1, result.all().constData());
        const QJsonObject spf = record(result.json(), u"acme-billing.example"_s, u"TXT"_s);
        QCOMPARE(spf[u"value"_s].toString(), u"v=spf1 ip4:192.0.2.7 include:amazonses.com -all"_s);
        QCOMPARE(spf[u"action"_s].toString(), u"REPLACE"_s);
        QVERIFY(record(result.json(), u"_dmarc.acme-billing.example"_s, u"TXT"_s)[u"value"_s].toString().contains(
            u"p=reject"_s));
    }

    void anUnreachableResolverIsNotAbsence()
    {
        for (practice::DnsServer *server : m_world->resolverServers())
            server->setFaults({.rcode = dns::Rcode::ServFail});
        const CliResult result =
            plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 3, result.all().constData());
        QVERIFY(result.out.contains("plan-could-not-see"));
    }

    void verifyBeforeAndAfter()
    {
        const CliResult planned =
            plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--json"_s} + dnsOptions());
        const QString file = writeFile(m_folder, u"plan.json"_s, planned.out);
        const CliResult before = runCli(QStringList{u"verify"_s, file, u"--json"_s} + dnsOptions());
        QVERIFY2(before.code == 1, before.all().constData());
        QCOMPARE(before.json()[u"complete"_s].toBool(true), false);
        const QJsonArray rows = before.json()[u"records"_s].toArray();
        QCOMPARE(rows.size(), planned.json()[u"records"_s].toArray().size());
        for (const QJsonValue row : rows) {
            const QString state = row[u"state"_s].toString();
            QVERIFY2(state == u"notYet" || state == u"oldValue", qPrintable(state));
            QVERIFY(row[u"findings"_s].isArray());
            const QJsonArray cells = row[u"cells"_s].toArray();
            QCOMPARE(cells.size(), 3); // two name servers, one resolver
            for (const QJsonValue cell : cells) {
                for (const QString &field : {u"vantagePoint"_s, u"kind"_s, u"state"_s, u"server"_s, u"ttl"_s})
                    QVERIFY2(cell.toObject().contains(field), qPrintable(field));
            }
        }

        const auto plan = plan::planFromJson(planned.out);
        QVERIFY(plan);
        QVERIFY(m_world->publish(plan->records).refused.isEmpty());
        m_world->flushCaches();
        const CliResult after = runCli(QStringList{u"verify"_s, file, u"--json"_s} + dnsOptions());
        QVERIFY2(after.code == 0, after.all().constData());
        QVERIFY(after.json()[u"complete"_s].toBool());
        // And planning again finds nothing left to do.
        const CliResult again =
            this->plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--json"_s} + dnsOptions());
        QVERIFY2(again.code == 0, again.all().constData());
    }

    void verifySaysWhatItCouldNotAsk_data()
    {
        QTest::addColumn<practice::Faults>("faults");
        QTest::addColumn<QString>("state");
        QTest::newRow("servfail") << practice::Faults{.rcode = dns::Rcode::ServFail} << u"servfail"_s;
        QTest::newRow("refused") << practice::Faults{.rcode = dns::Rcode::Refused} << u"refused"_s;
        QTest::newRow("silence") << practice::Faults{.drop = true} << u"timeout"_s;
    }
    void verifySaysWhatItCouldNotAsk()
    {
        QFETCH(practice::Faults, faults);
        QFETCH(QString, state);
        const CliResult planned =
            plan(QStringList{u"--route"_s, u"advanced"_s, u"--paste"_s, m_paste, u"--json"_s} + dnsOptions());
        const QString file = writeFile(m_folder, u"plan.json"_s, planned.out);
        for (practice::DnsServer *server : m_world->nameServers())
            server->setFaults(faults);
        const CliResult result = runCli(QStringList{u"verify"_s, file, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 3, result.all().constData());
        for (const QJsonValue row : result.json()[u"records"_s].toArray())
            QCOMPARE(row[u"state"_s].toString(), state);
    }

    void vantagePointsFromATable()
    {
        const CliResult planned = plan(QStringList{u"--route"_s, u"default"_s, u"--json"_s} + dnsOptions());
        const QString file = writeFile(m_folder, u"plan.json"_s, planned.out);
        const QByteArrayList resolvers = m_world->resolvers();
        const QString table = writeFile(
            m_folder, u"points.json"_s,
            R"({"schema":1,"vantagePoints":[{"id":"a","label":"Here","kind":"system","resolver":")" + resolvers.at(0) +
                R"("},{"id":"b","label":"There","kind":"public","resolver":")" + resolvers.at(1) + R"("}]})");
        const CliResult result =
            runCli(QStringList{u"verify"_s, file, u"--json"_s, u"--vantage-points"_s, table} + dnsOptions());
        QStringList seen;
        for (const QJsonValue cell : result.json()[u"records"_s][0][u"cells"_s].toArray())
            seen.append(cell[u"vantagePoint"_s].toString() + u'/' + cell[u"kind"_s].toString());
        QVERIFY2(seen.contains(u"Here/system"_s) && seen.contains(u"There/public"_s), result.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliPlanTest)
#include "tst_cli_plan.moc"
