// SPDX-License-Identifier: Apache-2.0
// The whole job with the practice world as its own process, as the README does it without a screen: serve, survey,
// plan, publish, watch, checklist.
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class CliPracticeTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    QJsonObject m_world;

    QStringList dnsOptions() const
    {
        return {u"--resolver"_s, m_world[u"resolvers"_s][0].toString(), u"--dns-port"_s,
                QString::number(m_world[u"dnsPort"_s].toInt())};
    }
    void serve(const QStringList &options = {})
    {
        m_server = startCli(QStringList{u"practice"_s, u"serve"_s} + options, m_folder.path());
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += m_server->readAllStandardOutput()).endsWith("}\n"), 20'000);
        m_world = QJsonDocument::fromJson(out).object();
    }
    CliResult run(const QStringList &arguments, const QByteArray &input = {})
    {
        return runCli(arguments, input, m_folder.path(), 120'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    void cleanup()
    {
        if (m_server)
            endProcess(m_server.get());
        m_server.reset();
    }

    void publishWithoutAWorld()
    {
        const CliResult planned =
            run({u"plan"_s, u"acme-billing.example"_s, u"--route"_s, u"default"_s, u"--offline"_s, u"--json"_s});
        const QString plan = writeFile(m_folder, u"plan.json"_s, planned.out);
        const CliResult result = run({u"practice"_s, u"publish"_s, plan});
        QVERIFY2(result.code == 3, result.all().constData());
        QVERIFY2(result.err.contains("practice serve"), result.err.constData());
    }

    void theWholeJob()
    {
        serve();
        QCOMPARE(m_world[u"domain"_s].toString(), u"acme-billing.example"_s);
        QVERIFY(m_world[u"authoritative"_s].toString().endsWith(u":%1"_s.arg(m_world[u"dnsPort"_s].toInt())));
        QCOMPARE(m_world[u"resolvers"_s].toArray().size(), 2);

        const CliResult planned =
            run(QStringList{u"plan"_s, u"acme-billing.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                            u"--rua"_s, u"dmarc@acme-billing.example"_s, u"--json"_s} +
                    dnsOptions(),
                m_world[u"samplePaste"_s].toString().toUtf8());
        QVERIFY2(planned.code == 1, planned.all().constData());
        const QString plan = writeFile(m_folder, u"plan.json"_s, planned.out);

        // One record first, by its relative name; then all.
        const CliResult one = run({u"practice"_s, u"publish"_s, plan, u"--only"_s, u"_dmarc"_s, u"--json"_s});
        QVERIFY2(one.code == 0, one.all().constData());
        QCOMPARE(one.json()[u"published"_s].toArray().size(), 1);
        const CliResult wrong = run({u"practice"_s, u"publish"_s, plan, u"--only"_s, u"nothing-here"_s});
        QVERIFY2(wrong.code == 2 && wrong.err.contains("nothing-here"), wrong.all().constData());
        QCOMPARE(run(QStringList{u"verify"_s, plan} + dnsOptions()).code, 1);

        auto watching = startCli(QStringList{u"verify"_s, plan, u"--watch"_s, u"--interval"_s, u"1"_s} + dnsOptions(),
                                 m_folder.path());
        // A reader that goes away ends its writer, though nothing new is to be written.
        const CliResult unread =
            runUnread(1, QStringList{u"verify"_s, plan, u"--watch"_s, u"--json"_s} + dnsOptions(), m_folder.path());
        QVERIFY2(unread.code == 2 && unread.err.isEmpty(), unread.all().constData());

        QByteArray lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines += watching->readAllStandardOutput()).contains('\n'), 30'000);
        const CliResult rest = run({u"practice"_s, u"publish"_s, plan, u"--json"_s});
        QVERIFY2(rest.code == 0, rest.all().constData());
        QTRY_VERIFY_WITH_TIMEOUT(watching->state() == QProcess::NotRunning, 120'000);
        lines += watching->readAllStandardOutput();
        QCOMPARE(watching->exitCode(), 0);
        const QByteArrayList rows = lines.trimmed().split('\n');
        QVERIFY(rows.size() >= 2);
        QVERIFY(!QJsonDocument::fromJson(rows.first()).object()[u"complete"_s].toBool(true));
        QVERIFY(QJsonDocument::fromJson(rows.last()).object()[u"complete"_s].toBool());

        const QString pdf = m_folder.filePath(u"checklist.pdf"_s);
        const CliResult checklist =
            run(QStringList{u"checklist"_s, plan, u"-o"_s, pdf, u"--verify"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(checklist.code == 0, checklist.all().constData());
        QVERIFY(checklist.json()[u"complete"_s].toBool());
        QVERIFY(checklist.json()[u"pages"_s].toInt() >= 1);
        QCOMPARE(checklist.json()[u"file"_s].toString(), pdf);
        QVERIFY(readFile(pdf).startsWith("%PDF-"));
    }

    void ownZoneAndPort()
    {
        const QString zone = writeFile(m_folder, u"own.zone"_s,
                                       "$ORIGIN my-company.test.\n$TTL 60\n@ SOA ns1 host 1 60 60 60 20\n@ NS ns1\n"
                                       "@ TXT \"v=spf1 -all\"\n");
        serve({u"--zone-file"_s, zone});
        const CliResult result =
            run(QStringList{u"dns"_s, u"query"_s, u"my-company.test"_s, u"TXT"_s, u"--json"_s} + dnsOptions());
        QVERIFY2(result.code == 0, result.all().constData());
        // The port is taken now.
        const CliResult second =
            run({u"practice"_s, u"serve"_s, u"--port"_s, QString::number(m_world[u"dnsPort"_s].toInt())});
        QVERIFY2(second.code == 2 && second.err.contains(QByteArray::number(m_world[u"dnsPort"_s].toInt())),
                 second.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliPracticeTest)
#include "tst_cli_practice.moc"
