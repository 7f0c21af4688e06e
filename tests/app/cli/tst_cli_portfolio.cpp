// SPDX-License-Identifier: Apache-2.0
// `portfolio`: every domain gets its line, shared questions are asked once, reports are whole, and killing the program
// loses no finished line.
#include "tests/app/cli/cli_process.h"
#include "tests/support/dns_fault_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// "d12.example" of any name below it; nothing for shared hosts.
QByteArray domainOf(const QByteArray &name)
{
    const QByteArrayList labels = name.toLower().split('.');
    const QByteArray second = labels.value(labels.size() - 2);
    return labels.value(labels.size() - 1) == "example" && second.startsWith('d') ? second + ".example" : QByteArray();
}

// A world of as many domains as are asked for: odd ones without DMARC, "silent" ones without answers.
DnsFaultServer::Actions answerOf(const Message &query, DnsFaultServer::Via)
{
    const MessageQuestion &asked = query.questions.first();
    const QByteArray name = asked.name.toText().toLower();
    const QByteArray domain = domainOf(name);
    if (name.contains("silent"))
        return {};
    QByteArray zone;
    if (!domain.isEmpty()) {
        zone = domain + ". 300 SOA ns.hosts.test. h.hosts.test. 1 2 3 4 300\n" + domain + ". 300 NS ns.hosts.test.\n" +
               domain + ". 300 MX 10 mx.hosts.test.\n" + domain + ". 300 TXT \"v=spf1 include:spf.hosts.test -all\"\n";
        if (domain.mid(1, domain.indexOf('.') - 1).toInt() % 2 == 0)
            zone += "_dmarc." + domain + ". 300 TXT \"v=DMARC1; p=reject; rua=mailto:d@" + domain + "\"\n";
    } else {
        zone = "hosts.test. 300 SOA ns.hosts.test. h.hosts.test. 1 2 3 4 300\nns.hosts.test. 300 A 127.0.0.1\n"
               "mx.hosts.test. 300 A 192.0.2.1\nspf.hosts.test. 300 TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n";
    }
    return DnsFaultServer::zone(zone)(query, DnsFaultServer::Via::Udp);
}

} // namespace

class CliPortfolioTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<DnsFaultServer> m_server;

    // The server shares this process and its processor: patience, but where silence is waited for.
    QStringList arguments(const QStringList &domains, const QStringList &options = {}, int timeoutMs = 20'000)
    {
        const QString file = writeFile(m_folder, u"domains"_s, domains.join(u'\n').toUtf8() + '\n');
        return QStringList{u"portfolio"_s,  file,
                           u"--resolver"_s, QString::fromLatin1(m_server->spec()),
                           u"--dns-port"_s, QString::number(m_server->port()),
                           u"--timeout"_s,  QString::number(timeoutMs)} +
               options;
    }
    static QStringList manyDomains(int count)
    {
        QStringList domains;
        for (int i = 0; i < count; ++i)
            domains.append(u"d%1.example"_s.arg(i));
        return domains;
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<DnsFaultServer>(answerOf); }

    void noReader()
    {
        // Silent domains: nothing is written for longer than is waited for.
        const CliResult silent = runUnread(0, arguments({u"silent1.example"_s, u"silent2.example"_s}, {}, 30'000));
        QVERIFY2(silent.code == 2 && silent.err.isEmpty(), silent.all().constData());
        // A report is still wanted.
        const QString prom = m_folder.filePath(u"unread.prom"_s);
        QVERIFY(runUnread(0, arguments({u"d2.example"_s}, {u"--prometheus"_s, prom})).code >= 0);
        QVERIFY(readFile(prom).contains("d2.example"));
    }

    void everyDomainHasItsLine()
    {
        const QString prom = m_folder.filePath(u"p.prom"_s);
        const QString junit = m_folder.filePath(u"j.xml"_s);
        const CliResult run =
            runCli(arguments(manyDomains(60), {u"--json"_s, u"--prometheus"_s, prom, u"--junit"_s, junit}));
        QCOMPARE(run.code, 1); // the odd ones publish no DMARC record
        QSet<QString> seen;
        for (const QByteArray &line : run.out.trimmed().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json[u"schema"_s].toInt(), 1);
            const QString domain = json[u"domain"_s].toString();
            seen.insert(domain);
            const bool even = domain.mid(1, domain.indexOf(u'.') - 1).toInt() % 2 == 0;
            QCOMPARE(json[u"status"_s].toString(), even ? u"good"_s : u"toDo"_s);
        }
        QCOMPARE(seen.size(), 60);
        // What all share was asked once, not sixty times; a datagram may have been sent again under load.
        for (const char *line : {"udp spf.hosts.test TXT", "udp ns.hosts.test A", "udp ns.hosts.test AAAA"})
            QVERIFY2(m_server->log().count(line) <= 4, QByteArray::number(m_server->log().count(line)).constData());
        static const QRegularExpression counts(u"([0-9]+) questions, ([0-9]+) answers shared"_s);
        const auto told = counts.match(QString::fromUtf8(run.err));
        QVERIFY2(told.hasMatch(), run.err.constData());
        QVERIFY(told.captured(2).toInt() >= 59 * 3); // the include, and the name server's two kinds of address

        const QByteArray metrics = readFile(prom);
        QVERIFY(metrics.contains("senderwright_domain_status{domain=\"d0.example\"} 0\n"));
        QVERIFY(metrics.contains("senderwright_domain_status{domain=\"d1.example\"} 1\n"));
        QVERIFY(metrics.contains("senderwright_portfolio_domains{result=\"good\"} 30\n"));
        QVERIFY(metrics.contains("senderwright_domain_spf_lookups{domain=\"d0.example\"} 1\n"));
        for (const QByteArray &line : metrics.trimmed().split('\n')) // a comment, or a name with a number
            QVERIFY2(line.startsWith("# ") || line.lastIndexOf(' ') > 0, line.constData());
        QXmlStreamReader xml(readFile(junit));
        int cases = 0;
        int failures = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            cases += xml.isStartElement() && xml.name() == u"testcase" ? 1 : 0;
            failures += xml.isStartElement() && xml.name() == u"failure" ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, 60);
        QCOMPARE(failures, 30);
    }

    void exitStatus()
    {
        QCOMPARE(runCli(arguments({u"d0.example"_s, u"d2.example"_s})).code, 0);
        const CliResult silent = runCli(arguments({u"d0.example"_s, u"dsilent.example"_s}, {}, 2'500));
        QVERIFY2(silent.code == 3, silent.all().constData());
        QVERIFY(silent.out.contains("unknown") && silent.out.contains("dsilent.example"));
        QCOMPARE(runCli(arguments({u"d1.example"_s, u"dsilent.example"_s}, {}, 2'500)).code,
                 1); // known to be wrong counts more
    }

    void badLinesAreNamed()
    {
        const CliResult run =
            runCli(arguments({u"d0.example"_s, u"not a domain"_s, u""_s, u"# fine"_s, u"a..b"_s, u"gone.json"_s}));
        QCOMPARE(run.code, 1);
        for (const char *word : {"line 2", "line 5", "line 6"})
            QVERIFY2(run.out.contains(word), run.out.constData());
        QVERIFY2(run.out.contains("good") && run.out.contains("d0.example"), run.out.constData()); // looked at anyway
        const CliResult none = runCli(arguments({u"not a domain"_s, u"a..b"_s}));
        QCOMPARE(none.code, 2); // another kind of file
        QVERIFY2(none.out.isEmpty() && none.err.contains("line 2"), none.all().constData());
        QCOMPARE(runCli(arguments({u"# nothing"_s})).code, 2);
        QCOMPARE(runCli({u"portfolio"_s, u"/no/such/file"_s}).code, 2);
        QCOMPARE(runCli(arguments({u"d0.example"_s}, {u"--jobs"_s, u"0"_s})).code, 2);
    }

    void standardInputAndRepeats()
    {
        const CliResult run = runCli({u"portfolio"_s, u"-"_s, u"--resolver"_s, QString::fromLatin1(m_server->spec()),
                                      u"--dns-port"_s, QString::number(m_server->port())},
                                     "d0.example\nD0.Example # again\nd2.example\n");
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(run.out.trimmed().split('\n').size(), 2);
    }

    // A plan is verified, a domain surveyed, side by side.
    void plansToo()
    {
        const QString plan = m_folder.filePath(u"plan.json"_s);
        const CliResult planned =
            runCli({u"plan"_s, u"d1.example"_s, u"--route"_s, u"default"_s, u"--set"_s, u"tenant-email=a@d1.example"_s,
                    u"--format"_s, u"json"_s, u"-o"_s, plan, u"--resolver"_s, QString::fromLatin1(m_server->spec()),
                    u"--dns-port"_s, QString::number(m_server->port())});
        QVERIFY2(planned.code == 1, planned.all().constData());
        const CliResult run = runCli(arguments({plan, u"d0.example"_s}, {u"--json"_s}));
        QVERIFY2(run.code == 1, run.all().constData());
        QCOMPARE(run.out.trimmed().split('\n').size(), 2);
        QVERIFY(run.out.contains("\"complete\":false"));
    }

    // Plans for a route that needs no answers, each a file that the command takes back to verify.
    void plansOfOneRoute()
    {
        const QString folder = m_folder.filePath(u"plans/of/today"_s);
        const CliResult run = runCli(arguments({u"d0.example"_s, u"d1.example"_s, u"dsilent.example"_s},
                                               {u"--route"_s, u"no-mail"_s, u"--plans"_s, folder, u"--json"_s}, 2'500));
        QVERIFY2(run.code == 1, run.all().constData());
        int plans = 0;
        for (const QByteArray &line : run.out.trimmed().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json[u"route"_s].toString(), u"no-mail"_s);
            const QString domain = json[u"domain"_s].toString();
            QCOMPARE(json[u"status"_s].toString(), domain == u"dsilent.example" ? u"unknown"_s : u"toDo"_s);
            QVERIFY(QFile::exists(folder + u'/' + domain + u"-dns.json"_s));
            ++plans;
        }
        QCOMPARE(plans, 3);
        const CliResult again = runCli(arguments({folder + u"/d0.example-dns.json"_s}, {u"--json"_s}));
        QVERIFY2(again.code == 1 && again.out.contains("\"complete\":false"), again.all().constData());

        // What cannot be written ends the run, with others still under way.
        QVERIFY(QDir().mkpath(m_folder.filePath(u"taken/d1.example-dns.json"_s)));
        const CliResult taken = runCli(
            arguments(manyDomains(6), {u"--route"_s, u"no-mail"_s, u"--plans"_s, m_folder.filePath(u"taken"_s)}));
        QVERIFY2(taken.code == 2 && taken.err.contains("d1.example-dns.json"), taken.all().constData());

        QCOMPARE(runCli(arguments({u"d0.example"_s}, {u"--route"_s, u"advanced"_s})).code, 2);
        QCOMPARE(runCli(arguments({u"d0.example"_s}, {u"--plans"_s, folder})).code, 2);
        const QString file = writeFile(m_folder, u"a-file"_s, "x");
        QCOMPARE(runCli(arguments({u"d0.example"_s}, {u"--route"_s, u"no-mail"_s, u"--plans"_s, file})).code, 2);
    }

    void noDatagramWithTcpOnly()
    {
        const CliResult udp = runCli(arguments({u"d0.example"_s}));
        QVERIFY2(udp.code == 0, udp.all().constData());
        const auto isDatagram = [](const QByteArray &line) { return line.startsWith("udp "); };
        QVERIFY(std::any_of(m_server->log().begin(), m_server->log().end(), isDatagram));
        m_server = std::make_unique<DnsFaultServer>(answerOf);
        const CliResult tcp = runCli(arguments({u"d0.example"_s}, {u"--tcp-only"_s}));
        QVERIFY2(tcp.code == 0, tcp.all().constData());
        QVERIFY(!m_server->log().isEmpty());
        QVERIFY(std::none_of(m_server->log().begin(), m_server->log().end(), isDatagram));
        QCOMPARE(tcp.out, udp.out);
    }

    void killingLosesNoFinishedLine()
    {
        // The last domain never answers, so the program is still at work when it is killed.
        QStringList domains = manyDomains(40);
        domains.prepend(u"dsilent.example"_s);
        const QStringList given = arguments(domains, {u"--json"_s}, 30'000);
        const QString out = m_folder.filePath(u"lines"_s);
        QProcess process;
        process.setStandardOutputFile(out);
        process.start(QStringLiteral(SENDERWRIGHT_CLI), given);
        const auto lines = [&out] { return readFile(out).count('\n'); };
        QTRY_VERIFY_WITH_TIMEOUT(lines() == 40, 25'000); // also: nothing is held back in a buffer
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        process.waitForFinished();
        const QByteArray kept = readFile(out);
        QVERIFY(kept.endsWith('\n'));
        for (const QByteArray &line : kept.trimmed().split('\n'))
            QVERIFY2(!QJsonDocument::fromJson(line).isNull(), line.constData());
    }

    void progressGoesToStandardError()
    {
        const CliResult run = runCli(arguments(manyDomains(3), {u"--progress"_s, u"--json"_s}));
        QVERIFY(run.err.contains("3 of 3"));
        for (const QByteArray &line : run.out.trimmed().split('\n'))
            QVERIFY(!QJsonDocument::fromJson(line).isNull());
    }
};

QTEST_GUILESS_MAIN(CliPortfolioTest)
#include "tst_cli_portfolio.moc"
