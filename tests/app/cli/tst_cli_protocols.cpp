// SPDX-License-Identifier: Apache-2.0
// `spf`, `dkim`, `dmarc` and `message verify` against the practice world: exit status and the fields of the contract.
#include "core/practice/practice_world.h"
#include "tests/app/cli/cli_process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class CliProtocolsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<practice::PracticeWorld> m_world;
    QTemporaryDir m_folder;

    CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(arguments + QStringList{u"--json"_s, u"--resolver"_s,
                                              QString::fromLatin1(m_world->resolvers().first()), u"--dns-port"_s,
                                              QString::number(m_world->authoritativePort()), u"--timeout"_s, u"1000"_s},
                      input);
    }
    void publish(const QByteArray &name, const QByteArray &text)
    {
        plan::PlannedRecord record;
        record.name = dns::DomainName::literal(name);
        record.data = dns::TxtData{dns::splitTxt(text)};
        QVERIFY(m_world->publish({record}).refused.isEmpty());
    }

private Q_SLOTS:
    void init() { m_world = *practice::PracticeWorld::start(); }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *tag, const QString &line, const QByteArray &named) {
            QTest::newRow(tag) << line.split(u'|') << named;
        };
        row("no address", u"spf|check|--mail-from|a@example.com"_s, "--ip");
        row("bad address", u"spf|check|--ip|1.2.3|--mail-from|a@example.com"_s, "1.2.3");
        row("no sender", u"spf|check|--ip|192.0.2.1"_s, "--mail-from");
        row("audit of nothing", u"spf|audit"_s, "DOMAIN");
        row("merge nothing", u"spf|merge|--domain|example.com"_s, "--add");
        row("merge into nowhere", u"spf|merge|--add|mx"_s, "--domain");
        row("keygen without selector", u"dkim|keygen|--domain|example.com|--out|."_s, "--selector");
        row("keygen with a path as selector", u"dkim|keygen|--domain|example.com|--selector|../x|--out|."_s,
            "--selector");
        row("keygen type", u"dkim|keygen|--domain|example.com|--selector|s|--out|.|--type|rsa512"_s, "rsa512");
        row("keygen folder", u"dkim|keygen|--domain|example.com|--selector|s|--out|/nonexistent"_s, "/nonexistent");
        row("check without selector", u"dkim|check|example.com"_s, "SELECTOR");
        row("expect nonsense", u"dkim|check|example.com|s|--expect|nonsense"_s, "--expect");
        row("evaluate nobody", u"dmarc|evaluate|--spf|example.com=pass"_s, "--from");
        row("evaluate a word", u"dmarc|evaluate|--from|example.com|--spf|example.com=perhaps"_s, "perhaps");
        row("evaluate without result", u"dmarc|evaluate|--from|example.com|--dkim|example.com"_s, "--dkim");
        row("no message", u"message|verify"_s, "FILE");
        row("message not there", u"message|verify|/nonexistent.eml"_s, "/nonexistent.eml");
        row("bad client", u"message|verify|-|--ip|here"_s, "--ip");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const CliResult result = runCli(arguments);
        QVERIFY2(result.code == 2, result.all().constData());
        QVERIFY2(result.err.contains(named), result.all().constData());
        QVERIFY2(result.out.isEmpty(), result.all().constData());
    }

    void spfCheck_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("code");
        QTest::newRow("mx") << u"192.0.2.25"_s << u"pass"_s << 0;
        QTest::newRow("nested include") << u"192.0.2.40"_s << u"pass"_s << 0;
        QTest::newRow("stranger") << u"198.51.100.1"_s << u"softfail"_s << 1;
    }
    void spfCheck()
    {
        QFETCH(QString, ip);
        QFETCH(QString, result);
        QFETCH(int, code);
        const CliResult checked =
            run({u"spf"_s, u"check"_s, u"--ip"_s, ip, u"--mail-from"_s, u"billing@acme-billing.example"_s});
        QVERIFY2(checked.code == code, checked.all().constData());
        QCOMPARE(checked.json()[u"result"_s].toString(), result);
        for (const QString &field : {u"explanation"_s, u"mechanism"_s, u"lookups"_s, u"voidLookups"_s})
            QVERIFY(checked.json().contains(field));
    }

    void spfTroubleIsTempError()
    {
        m_world->resolverServers().first()->setFaults({.rcode = dns::Rcode::ServFail});
        const CliResult checked =
            run({u"spf"_s, u"check"_s, u"--ip"_s, u"192.0.2.1"_s, u"--mail-from"_s, u"x@acme-billing.example"_s});
        QVERIFY2(checked.code == 3, checked.all().constData());
        QCOMPARE(checked.json()[u"result"_s].toString(), u"temperror"_s);
        QCOMPARE(run({u"spf"_s, u"audit"_s, u"acme-billing.example"_s}).code, 3);
        QCOMPARE(run({u"dmarc"_s, u"check"_s, u"acme-billing.example"_s}).code, 3);
        QCOMPARE(run({u"dkim"_s, u"check"_s, u"acme-billing.example"_s, u"s1"_s}).code, 3);
        QCOMPARE(run({u"spf"_s, u"merge"_s, u"--add"_s, u"mx"_s, u"--domain"_s, u"acme-billing.example"_s}).code, 3);
    }

    // The policy host is there, and nobody answers at its port 443 on loopback.
    void surveyTellsOfTheNeighbours()
    {
        publish("_mta-sts.acme-billing.example", "v=STSv1; id=20261123;");
        publish("_smtp._tls.acme-billing.example", "v=TLSRPTv1; rua=mailto:tls@acme-billing.example");
        publish("default._bimi.acme-billing.example", "v=BIMI1; l=http://acme-billing.example/l.svg");
        plan::PlannedRecord host;
        host.name = dns::DomainName::literal("mta-sts.acme-billing.example");
        host.type = dns::RecordType::A;
        host.data = dns::AData{*dns::IpAddress::fromText("127.0.0.3")};
        QVERIFY(m_world->publish({host}).refused.isEmpty());
        const CliResult survey = run({u"survey"_s, u"acme-billing.example"_s, u"--sender"_s, u"192.0.2.99"_s});
        const QJsonObject json = survey.json();
        const QJsonObject neighbours = json[u"neighbours"_s].toObject();
        QVERIFY2(!neighbours.isEmpty(), survey.all().constData());
        QCOMPARE(neighbours[u"mtaSts"_s].toObject()[u"id"_s].toString(), u"20261123"_s);
        QCOMPARE(neighbours[u"tlsRpt"_s].toObject()[u"state"_s].toString(), u"present"_s);
        QCOMPARE(neighbours[u"reverse"_s].toArray().size(), 1);
        QVERIFY(json[u"dmarc"_s].toObject().contains(u"organizationalDomain"_s));
        QStringList codes;
        for (const QJsonValue finding : json[u"findings"_s].toArray())
            codes.append(finding[u"code"_s].toString());
        for (const QString &code : {u"mta-sts-unreachable"_s, u"bimi-logo"_s, u"ptr-missing"_s})
            QVERIFY2(codes.contains(code), codes.join(u' ').toUtf8().constData());
        QVERIFY(!codes.contains(u"tls-rpt-missing"_s));
        // As text as well, and no accusation by what could not be asked.
        const CliResult text = runCli({u"survey"_s, u"acme-billing.example"_s, u"--resolver"_s,
                                       QString::fromLatin1(m_world->resolvers().first()), u"--dns-port"_s,
                                       QString::number(m_world->authoritativePort())});
        QVERIFY2(text.out.contains("MTA-STS present"), text.all().constData());
    }

    void spfAudit()
    {
        const CliResult audited = run({u"spf"_s, u"audit"_s, u"acme-billing.example"_s});
        QVERIFY2(audited.code != 3 && audited.code != 2, audited.all().constData());
        QCOMPARE(audited.json()[u"lookups"_s].toInt(), 3);
        QCOMPARE(audited.json()[u"voidLookups"_s].toInt(-1), 0);
        QCOMPARE(audited.json()[u"tree"_s][u"children"_s].toArray().size(), 2);
        QVERIFY(audited.json()[u"length"_s].toInt() > 20);
    }

    void spfMerge()
    {
        const CliResult merged = run(
            {u"spf"_s, u"merge"_s, u"--domain"_s, u"acme-billing.example"_s, u"--add"_s, u"include:amazonses.com"_s});
        QVERIFY2(merged.code == 1, merged.all().constData());
        QCOMPARE(merged.json()[u"action"_s].toString(), u"REPLACE"_s);
        QCOMPARE(merged.json()[u"record"_s].toString(),
                 u"v=spf1 mx include:spf.mailhost.example include:amazonses.com ~all"_s);
        QCOMPARE(merged.json()[u"lookups"_s][u"before"_s].toInt(), 3);
        QCOMPARE(merged.json()[u"lookups"_s][u"after"_s].toInt(), 4);
        const CliResult offline = runCli({u"spf"_s, u"merge"_s, u"--offline"_s, u"--json"_s, u"--existing"_s,
                                          u"v=spf1 ip4:192.0.2.1 -all"_s, u"--add"_s, u"ip4:192.0.2.2"_s});
        QVERIFY2(offline.code == 1, offline.all().constData());
        QCOMPARE(offline.json()[u"record"_s].toString(), u"v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"_s);
    }

    void dkimKeyRoundTrip()
    {
        for (const QString &type : {u"rsa2048"_s, u"ed25519"_s}) {
            const QStringList keygen{
                u"dkim"_s,   u"keygen"_s, u"--domain"_s, u"acme-billing.example"_s, u"--selector"_s, type,
                u"--type"_s, type,        u"--out"_s,    m_folder.path(),           u"--json"_s};
            const CliResult made = runCli(keygen);
            QVERIFY2(made.code == 0, made.all().constData());
            QVERIFY(!made.all().contains("PRIVATE KEY-"));
            const QFileInfo file(made.json()[u"privateKey"_s].toString());
            QVERIFY(file.exists());
            QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                                           QFileDevice::WriteOther),
                     QFileDevice::Permissions());
            const QJsonObject record = made.json()[u"record"_s].toObject();
            QVERIFY(!record[u"strings"_s].toArray().isEmpty());
            QCOMPARE(run({u"dkim"_s, u"check"_s, u"acme-billing.example"_s, type}).code, 1);
            m_world->flushCaches();
            publish(record[u"name"_s].toString().toLatin1(), record[u"value"_s].toString().toLatin1());
            const CliResult found = run(
                {u"dkim"_s, u"check"_s, u"acme-billing.example"_s, type, u"--expect"_s, record[u"value"_s].toString()});
            QVERIFY2(found.code == 0, found.all().constData());
            QCOMPARE(found.json()[u"state"_s].toString(), u"inPlace"_s);
            const CliResult again = runCli(keygen); // never over an existing key
            QVERIFY2(again.code == 2, again.all().constData());
        }
    }

    // With a passphrase the file is of no use without it; openssl opens it with it.
    void keygenWithPassphrase()
    {
        const QString secret = m_folder.filePath(u"passphrase"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\r\nbattery staple\n");
        file.close();
        const QStringList keygen{u"dkim"_s,   u"keygen"_s, u"--domain"_s,   u"example.com"_s, u"--selector"_s,
                                 u"locked"_s, u"--out"_s,  m_folder.path(), u"--json"_s,      u"--passphrase-file"_s};
        QCOMPARE(runCli(keygen + QStringList{m_folder.filePath(u"nothing-there"_s)}).code, 2);
        const CliResult made = runCli(keygen + QStringList{secret});
        QVERIFY2(made.code == 0, made.all().constData());
        QVERIFY(!made.all().contains("correct horse"));
        const QString key = made.json()[u"privateKey"_s].toString();
        const auto opens = [&](const QString &passphrase) {
            QProcess openssl;
            openssl.start(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"pass:"_s + passphrase, u"-noout"_s});
            return openssl.waitForFinished() && openssl.exitCode() == 0;
        };
        QVERIFY(!opens(u"wrong"_s));
        QVERIFY(opens(u"correct horse"_s));
    }

    void dmarcCheck()
    {
        const CliResult none = run({u"dmarc"_s, u"check"_s, u"acme-billing.example"_s});
        QVERIFY2(none.code == 1, none.all().constData());
        QCOMPARE(none.json()[u"state"_s].toString(), u"noPolicy"_s);
        QVERIFY(none.json()[u"queries"_s].toArray().size() >= 2);
        publish("_dmarc.acme-billing.example", "v=DMARC1; p=quarantine; rua=mailto:dmarc@acme-billing.example");
        m_world->flushCaches();
        const CliResult found = run({u"dmarc"_s, u"check"_s, u"portal.acme-billing.example"_s});
        QVERIFY2(found.code <= 1, found.all().constData());
        QCOMPARE(found.json()[u"policy"_s].toString(), u"quarantine"_s);
        QCOMPARE(found.json()[u"policyDomain"_s].toString(), u"acme-billing.example"_s);
        QCOMPARE(found.json()[u"organizationalDomain"_s][u"treeWalk"_s].toString(), u"acme-billing.example"_s);
        QCOMPARE(found.json()[u"organizationalDomain"_s][u"publicSuffix"_s].toString(), u"acme-billing.example"_s);
    }

    void dmarcReportsAndNextStep()
    {
        publish("_dmarc.acme-billing.example", "v=DMARC1; p=none; rua=mailto:d@reports.example");
        const CliResult found = run({u"dmarc"_s, u"check"_s, u"acme-billing.example"_s});
        const QJsonObject report = found.json()[u"reports"_s][0].toObject();
        QVERIFY2(!report.isEmpty(), found.all().constData());
        QVERIFY(report[u"state"_s] == u"notAuthorised"_s || report[u"state"_s] == u"unknown"_s);
        QCOMPARE(report[u"counterpart"_s][u"name"_s].toString(),
                 u"acme-billing.example._report._dmarc.reports.example"_s);
        QCOMPARE(report[u"counterpart"_s][u"value"_s].toString(), u"v=DMARC1;"_s);
        QCOMPARE(found.json()[u"ladder"_s][u"now"_s].toString(), u"none"_s);
        QCOMPARE(found.json()[u"ladder"_s][u"next"_s].toString(), u"quarantine"_s);
        QVERIFY(!found.json()[u"ladder"_s][u"missing"_s].toArray().isEmpty());
    }

    void anyMessageEndsInAResult_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no message: binary") << QByteArray("\0\xff\r\r\n\n:\x01", 9).repeated(5000);
        QTest::newRow("10,000 headers") << "From: a@example.com\r\n" + QByteArray("X-A: b\r\n").repeated(10'000) +
                                               "\r\nx";
        QTest::newRow("no message: endless line") << QByteArray(20'000'000, 'x');
        QTest::newRow("1,000 signatures")
            << QByteArray(
                   "DKIM-Signature: v=1; a=rsa-sha256; d=acme-billing.example; s=none; h=from; bh=AAAA; b=AAAA\r\n")
                       .repeated(1000) +
                   "From: a@acme-billing.example\r\n\r\nx";
        QTest::newRow("large") << "From: a@acme-billing.example\r\n\r\n" +
                                      QByteArray("0123456789 \r\n").repeated(2'000'000);
    }
    void anyMessageEndsInAResult()
    {
        QFETCH(QByteArray, message);
        const CliResult verified = run({u"message"_s, u"verify"_s, u"-"_s}, message);
        if (QByteArray(QTest::currentDataTag()).startsWith("no message")) { // and so no verdict
            QCOMPARE(verified.code, 2);
            QVERIFY(verified.out.isEmpty());
            return;
        }
        QVERIFY2(verified.code == 1 || verified.code == 3, verified.err.left(500).constData());
        QVERIFY(verified.json().contains(u"dmarc"_s));
    }

    void dmarcEvaluate()
    {
        publish("_dmarc.acme-billing.example", "v=DMARC1; p=reject");
        const QStringList base{u"dmarc"_s, u"evaluate"_s, u"--from"_s, u"acme-billing.example"_s};
        const CliResult pass =
            run(base + QStringList{u"--spf"_s, u"amazonses.com=pass"_s, u"--dkim"_s, u"amazonses.com=pass"_s,
                                   u"--dkim"_s, u"mail.acme-billing.example=pass"_s});
        QVERIFY2(pass.code == 0, pass.all().constData());
        QCOMPARE(pass.json()[u"aligned"_s].toArray(),
                 (QJsonArray{QJsonObject{{u"mechanism"_s, u"dkim"_s}, {u"domain"_s, u"mail.acme-billing.example"_s}}}));
        const CliResult fail = run(base + QStringList{u"--spf"_s, u"amazonses.com=pass"_s});
        QVERIFY2(fail.code == 1, fail.all().constData());
        QCOMPARE(fail.json()[u"result"_s].toString(), u"fail"_s);
        QCOMPARE(fail.json()[u"policy"_s].toString(), u"reject"_s);
    }

    void messageVerify()
    {
        publish("_dmarc.acme-billing.example", "v=DMARC1; p=reject");
        const QByteArray message =
            "From: Billing <billing@acme-billing.example>\r\nTo: you@example.org\r\nSubject: Invoice\r\n"
            "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@acme-billing.example>\r\n\r\nHello\r\n";
        const CliResult pass = run({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s,
                                    u"billing@acme-billing.example"_s, u"--helo"_s, u"mx1.mailhost.example"_s},
                                   message);
        QVERIFY2(pass.code == 0, pass.all().constData());
        const CliResult text = runCli({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s,
                                       u"billing@acme-billing.example"_s, u"--resolver"_s,
                                       QString::fromLatin1(m_world->resolvers().first())},
                                      message);
        QVERIFY2(text.out.contains("spf=pass smtp.mailfrom=billing@acme-billing.example"), text.all().constData());
        QCOMPARE(pass.json()[u"spf"_s][u"result"_s].toString(), u"pass"_s);
        QCOMPARE(pass.json()[u"dmarc"_s][u"result"_s].toString(), u"pass"_s);
        QVERIFY(pass.json()[u"dkim"_s].toArray().isEmpty());
        const CliResult forged = run(
            {u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"203.0.113.250"_s, u"--mail-from"_s, u"x@elsewhere.test"_s},
            message);
        QVERIFY2(forged.code == 1, forged.all().constData());
        const CliResult signedBadly =
            run({u"message"_s, u"verify"_s, u"-"_s},
                "DKIM-Signature: v=1; a=rsa-sha256; d=acme-billing.example; s=none;\r\n h=from; bh=AAAA; b=AAAA\r\n" +
                    message);
        QVERIFY2(signedBadly.code == 1, signedBadly.all().constData());
        const QJsonObject signature = signedBadly.json()[u"dkim"_s][0].toObject();
        QCOMPARE(signature[u"domain"_s].toString(), u"acme-billing.example"_s);
        QCOMPARE(signature[u"selector"_s].toString(), u"none"_s);
        QVERIFY(!signature[u"reason"_s].toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliProtocolsTest)
#include "tst_cli_protocols.moc"
