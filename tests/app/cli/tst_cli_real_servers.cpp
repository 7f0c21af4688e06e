// SPDX-License-Identifier: Apache-2.0
// The main job on DNS servers of the world: NSD serves the zone, Unbound resolves, all on loopback. Plan, publish by
// editing the zone file, watch it turn from not yet to complete, read the checklist back with pdftotext.
// Fails, not skips, when a server is missing: packages nsd, unbound, poppler-utils.
#include "tests/app/cli/cli_process.h"
#include "tests/support/dns_real_servers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Paste[] = "Name\tType\tValue\n"
                         "ctoy2wj55u3k7m._domainkey.shop.example\tCNAME\tctoy2wj55u3k7m.dkim.amazonses.com\n"
                         "h3kq7zr2mdw9xa._domainkey.shop.example\tCNAME\th3kq7zr2mdw9xa.dkim.amazonses.com\n"
                         "p5vn0sxa1cf8te._domainkey.shop.example\tCNAME\tp5vn0sxa1cf8te.dkim.amazonses.com\n";
// Base64 of a real 2048-bit key is not needed: what is checked here is the CNAME and that its end holds a key.
constexpr char KeyHead[] = "v=DKIM1; k=rsa; p=";

QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name,
                                          {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s, u"/sbin"_s, u"/bin"_s});
}

QByteArray zoneText(int serial, const QByteArray &records)
{
    return "$ORIGIN shop.example.\n$TTL 4\n@ SOA ns1 host " + QByteArray::number(serial) +
           " 3600 600 86400 3\n@ NS ns1\nns1 A 127.0.0.1\n@ MX 10 mx\nmx A 192.0.2.25\n@ TXT "
           "\"google-site-verification=abc\"\n" +
           records;
}

} // namespace

class CliRealServersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_nsd;
    std::unique_ptr<QProcess> m_unbound;
    quint16 m_nsdPort = 0;
    quint16 m_unboundPort = 0;

    QStringList dnsOptions() const
    {
        return {u"--resolver"_s, u"127.0.0.1:%1"_s.arg(m_unboundPort), u"--dns-port"_s, QString::number(m_nsdPort)};
    }

    // The nanoseconds of two edits may share a second; NSD compares the file's time.
    void writeZone(int serial, const QByteArray &records)
    {
        const QString path = writeFile(m_folder, u"shop.zone"_s, zoneText(serial, records));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(serial), QFileDevice::FileModificationTime));
    }

    void writeConfigurations(const QByteArray &key)
    {
        const QByteArray folder = m_folder.path().toUtf8();
        const QByteArray nsdPort = QByteArray::number(m_nsdPort);
        writeFile(
            m_folder, u"amazonses.zone"_s,
            "$ORIGIN amazonses.com.\n$TTL 60\n@ SOA ns1.shop.example. host 1 3600 600 86400 3\n@ NS ns1.shop.example.\n"
            "@ TXT \"v=spf1 ip4:198.51.100.0/24 -all\"\n*.dkim TXT " +
                key + '\n');
        writeFile(
            m_folder, u"root.zone"_s,
            "$ORIGIN .\n$TTL 60\n@ SOA ns1.shop.example. host.shop.example. 1 3600 600 86400 3\n@ NS "
            "ns1.shop.example.\n"
            "shop.example. NS ns1.shop.example.\nns1.shop.example. A 127.0.0.1\namazonses.com. NS ns1.shop.example.\n");
        writeFile(m_folder, u"nsd.conf"_s,
                  "server:\n  ip-address: 127.0.0.1@" + nsdPort +
                      "\n  server-count: 1\n  username: \"\"\n  chroot: \"\"\n  zonesdir: \"" + folder +
                      "\"\n  zonelistfile: \"" + folder + "/zone.list\"\n  xfrdfile: \"" + folder +
                      "/xfrd.state\"\n  xfrdir: \"" + folder + "\"\n  pidfile: \"" + folder +
                      "/nsd.pid\"\n  database: \"\"\n  reuseport: no\nremote-control:\n  control-enable: no\n"
                      "zone:\n  name: shop.example\n  zonefile: shop.zone\nzone:\n  name: amazonses.com\n  zonefile: "
                      "amazonses.zone\n"
                      "zone:\n  name: .\n  zonefile: root.zone\n");
        QByteArray stubs;
        for (const char *zone : {"shop.example", "amazonses.com", "."})
            stubs += QByteArray("stub-zone:\n  name: \"") + zone + "\"\n  stub-addr: 127.0.0.1@" + nsdPort + "\n";
        writeFile(
            m_folder, u"unbound.conf"_s,
            "server:\n  interface: 127.0.0.1\n  port: " + QByteArray::number(m_unboundPort) +
                "\n  do-ip6: no\n  num-threads: 1\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + folder +
                "\"\n  pidfile: \"" + folder +
                "/unbound.pid\"\n  use-syslog: no\n  logfile: \"\"\n  do-daemonize: no\n  do-not-query-localhost: no\n"
                "  module-config: \"iterator\"\n  so-rcvbuf: 0\n  so-sndbuf: 0\n  outgoing-range: "
                "256\nremote-control:\n  control-enable: no\n" +
                stubs);
    }

    std::unique_ptr<QProcess> start(const QString &name, const QStringList &arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(program(name), arguments);
        return process;
    }

    bool answers(const QStringList &where, const QString &name = u"shop.example"_s, const QString &type = u"SOA"_s)
    {
        return runCli(QStringList{u"dns"_s, u"query"_s, name, type, u"--timeout"_s, u"1000"_s} + where).code == 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &name : {u"nsd"_s, u"unbound"_s, u"pdftotext"_s})
            QVERIFY2(!program(name).isEmpty(), qPrintable(name + u" is not installed"_s));
        m_nsdPort = freePort();
        m_unboundPort = freePort();
        const QByteArray key =
            QByteArray("( \"") + KeyHead +
            "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuTCA/T3E3UP1BPZxXgpH4RARAsdmFSkqsJFdVfZawoqREOhBzwHSqHNsK1L/"
            "8iz1Ta3T\" "
            "\"8xxebO8+IXzWMIZ/b5Ws2ih/"
            "KpsXbVXStN4MpQDC8lwuHuQrnpzsFE8Gyt0IhZs9UB94SSDW6b2jGsiJTgZk82nPVCQdIa0o2ZPL07I9IdGCq4Rr\" "
            "\"6y8mA8Vhz5HfQNJb3ShzyOr00NJYYuQ6ebfOqKGCxtPYJ9KN/hgfCzIZQlQ8trmt0NRvsmiisH3C4m5/R9D/Qo/"
            "y29x387TlM+yLFPnuW01gOuyX\" "
            "\"lfVGG37sxJOgVSoViGixhMOJQ2rju3RjKjc0BFv++U24ZpeS5wIDAQAB\" )";
        writeZone(1, "@ TXT \"v=spf1 mx ~all\"\n");
        writeConfigurations(key);
        m_nsd = start(u"nsd"_s, {u"-d"_s, u"-c"_s, m_folder.filePath(u"nsd.conf"_s)});
        m_unbound = start(u"unbound"_s, {u"-d"_s, u"-c"_s, m_folder.filePath(u"unbound.conf"_s)});
        const QStringList nsd{u"--authoritative"_s, u"127.0.0.1:%1"_s.arg(m_nsdPort)};
        for (int attempt = 0; attempt < 100 && !answers(nsd); ++attempt)
            QTest::qWait(100);
        QVERIFY2(answers(nsd), m_nsd->readAll().constData());
        for (int attempt = 0; attempt < 100 && !answers(dnsOptions()); ++attempt)
            QTest::qWait(100);
        QVERIFY2(answers(dnsOptions()), m_unbound->readAll().constData());
    }

    void cleanupTestCase()
    {
        for (auto *process : {m_nsd.get(), m_unbound.get()}) {
            if (process != nullptr)
                endProcess(process);
        }
    }

    void theWholeJob()
    {
        // Plan from what Unbound sees.
        const CliResult planned =
            runCli(QStringList{u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                               u"--rua"_s, u"dmarc@shop.example"_s, u"--json"_s} +
                       dnsOptions(),
                   Paste);
        QVERIFY2(planned.code == 1, planned.all().constData());
        const QString plan = writeFile(m_folder, u"plan.json"_s, planned.out);
        const QJsonArray records = planned.json()[u"records"_s].toArray();
        QCOMPARE(records.size(), 5);

        // Watch: not yet.
        auto watching = startCli(QStringList{u"verify"_s, plan, u"--watch"_s, u"--interval"_s, u"1"_s} + dnsOptions());
        QByteArray lines;
        QTRY_VERIFY_WITH_TIMEOUT((lines += watching->readAllStandardOutput()).contains('\n'), 30'000);
        const QJsonObject first = QJsonDocument::fromJson(lines.left(lines.indexOf('\n'))).object();
        QVERIFY(!first[u"complete"_s].toBool(true));
        for (const QJsonValue row : first[u"records"_s].toArray()) {
            const QString state = row[u"state"_s].toString();
            QVERIFY2(state == u"notYet" || state == u"oldValue", qPrintable(state));
        }

        // Publish: edit the zone file, reload.
        const CliResult zone =
            runCli({u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s, u"--rua"_s,
                    u"dmarc@shop.example"_s, u"--format"_s, u"zone"_s, u"--resolver"_s,
                    u"127.0.0.1:%1"_s.arg(m_unboundPort), u"--dns-port"_s, QString::number(m_nsdPort)},
                   Paste);
        QVERIFY2(zone.code == 1, zone.all().constData());
        writeZone(2, zone.out);
        ::kill(static_cast<pid_t>(m_nsd->processId()), SIGHUP);

        QTRY_VERIFY_WITH_TIMEOUT(watching->state() == QProcess::NotRunning, 90'000);
        lines += watching->readAllStandardOutput();
        QVERIFY2(watching->exitCode() == 0, lines.constData());
        const QByteArrayList rows = lines.trimmed().split('\n');
        QVERIFY(rows.size() >= 2);
        QVERIFY(QJsonDocument::fromJson(rows.last()).object()[u"complete"_s].toBool());
        QCOMPARE(runCli(QStringList{u"verify"_s, plan} + dnsOptions()).code, 0);

        checkThePdf(plan, records);
    }

private:
    void checkThePdf(const QString &plan, const QJsonArray &records)
    {
        const QString pdf = m_folder.filePath(u"checklist.pdf"_s);
        for (const QString &paper : {u"a4"_s, u"letter"_s}) {
            const CliResult made = runCli(
                QStringList{u"checklist"_s, plan, u"-o"_s, pdf, u"--verify"_s, u"--paper"_s, paper, u"--json"_s} +
                dnsOptions());
            QVERIFY2(made.code == 0, made.all().constData());
            QProcess reader;
            reader.start(program(u"pdftotext"_s), {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
            QVERIFY(reader.waitForFinished(30'000));
            const QString text = QString::fromUtf8(reader.readAllStandardOutput());
            for (const QJsonValue row : records) {
                const QString value = row[u"value"_s].toString();
                QVERIFY2(text.contains(value), qPrintable(value + u" is not whole in:\n"_s + text));
                const QString name = row[u"name"_s].toString();
                const QString relative = name == u"shop.example" ? u"@"_s : name.chopped(13);
                const QRegularExpression whole(u"(^|\\s)(%1|%2)\\.?(\\s|$)"_s.arg(
                    QRegularExpression::escape(name), QRegularExpression::escape(relative)));
                QVERIFY2(text.contains(whole), qPrintable(name + u" is not whole in:\n"_s + text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CliRealServersTest)
#include "tst_cli_real_servers.moc"
