// SPDX-License-Identifier: Apache-2.0
// What the program says of itself and hands to others: manual page, completions, messages, tables of the user's own, a
// saved plan as what is published.
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList commandNames()
{
    QByteArrayList names;
    for (const QByteArray &line : runCli({u"--help"_s}).out.split('\n')) {
        if (line.startsWith("  ") && line.size() > 21 && line.at(2) != ' ')
            names.append(line.mid(2, 18).trimmed());
    }
    return names;
}

} // namespace

class CliDocumentsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString planFile(const QStringList &options = {u"--route"_s, u"default"_s, u"--set"_s,
                                                   u"tenant-email=billing@shop.example"_s})
    {
        const QString file = m_folder.filePath(u"plan.json"_s);
        const QString zone = writeFile(
            m_folder, u"zone"_s, "$ORIGIN shop.example.\n$TTL 300\n@ SOA ns1 host 1 2 3 4 5\n@ NS ns1\n@ MX 10 mx\n");
        const CliResult run = runCli(
            QStringList{u"plan"_s, u"shop.example"_s, u"--existing"_s, zone, u"--format"_s, u"json"_s, u"-o"_s, file} +
            options);
        if (run.code != 1)
            qFatal("%s", run.all().constData());
        return file;
    }

private Q_SLOTS:
    // The part that paints is a module: without it everything else works, and the sentence says what is missing.
    void pdfModuleMissingThenInstalled()
    {
        const QString plan = planFile();
        const QTemporaryDir place;
        const QString program = place.filePath(u"bin/senderwright-cli"_s);
        QVERIFY(QDir(place.path()).mkpath(u"bin"_s));
        QVERIFY(QFile::copy(QStringLiteral(SENDERWRIGHT_CLI), program));
        const auto write = [&](const QString &name) {
            return runProgram(program, {u"checklist"_s, plan, u"-o"_s, place.filePath(name)});
        };
        const CliResult without = write(u"a.pdf"_s);
        QVERIFY2(without.code == 2 && without.err.contains("senderwright-pdf"), without.all().constData());
        QVERIFY(!QFile::exists(place.filePath(u"a.pdf"_s)));
        QCOMPARE(write(u"a.html"_s).code, 0);
        QVERIFY(readFile(place.filePath(u"a.html"_s)).contains("shop.example"));

        const QDir modules(QDir::cleanPath(place.filePath(u"bin/"_s) + QStringLiteral(MODULES_FROM_PROGRAM)));
        QVERIFY(modules.mkpath(u"."_s));
        QVERIFY(QFile::copy(QStringLiteral(PDF_MODULE),
                            modules.filePath(QFileInfo(QStringLiteral(PDF_MODULE)).fileName())));
        const CliResult with = write(u"a.pdf"_s);
        QVERIFY2(with.code == 0, with.all().constData());
        QVERIFY(readFile(place.filePath(u"a.pdf"_s)).startsWith("%PDF-"));
    }

    void manualNamesEverything()
    {
        const CliResult run = runCli({u"man"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith(".TH SENDERWRIGHT\\-CLI 1"));
        const QByteArrayList names = commandNames();
        QVERIFY(names.size() > 18);
        for (const QByteArray &name : names)
            QVERIFY2(run.out.contains(".SS " + QByteArray(name).replace('-', "\\-")), name.constData());
        for (const char *option : {"\\-\\-undo\\-to", "\\-\\-prometheus", "\\-\\-catalog", "\\-\\-resolver"})
            QVERIFY2(run.out.contains(option), option);
        // Requests known to troff's man macros, and no line that a first dot would turn into one by accident.
        for (const QByteArray &line : run.out.split('\n')) {
            if (!line.startsWith('.'))
                continue;
            const QByteArray request = line.mid(1, 2).trimmed();
            QVERIFY2(QByteArrayList({"TH", "SH", "SS", "TP", "B", "I", "BR", "RI", "PP", "nf", "fi", "RS", "RE"})
                         .contains(request),
                     line.constData());
        }
    }

    // Whatever `COMMAND --help` lists, the manual and every completion know.
    void everyOptionIsEverywhere()
    {
        static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z][a-z-]+)"_s,
                                               QRegularExpression::MultilineOption);
        const QByteArray manual = runCli({u"man"_s}).out;
        QMap<QString, QByteArray> completions;
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
            completions.insert(shell, runCli({u"completion"_s, shell}).out);
        int seen = 0;
        for (const QByteArray &name : commandNames()) {
            const CliResult help = runCli(QString::fromUtf8(name).split(u' ') << u"--help"_s);
            QCOMPARE(help.code, 0);
            const QByteArray head = ".SS " + QByteArray(name).replace('-', "\\-");
            const qsizetype from = manual.indexOf(head);
            QVERIFY2(from >= 0, name.constData());
            const qsizetype next = manual.indexOf("\n.S", from + 1);
            const QByteArray section = manual.mid(from, next - from);
            auto matches = option.globalMatch(QString::fromUtf8(help.out));
            while (matches.hasNext()) {
                const QByteArray word = matches.next().captured(1).toLatin1();
                ++seen;
                QVERIFY2(section.contains("\\-\\-" + QByteArray(word).replace('-', "\\-")),
                         (name + " --" + word).constData());
                QVERIFY2(completions[u"bash"_s].contains("--" + word), (name + " --" + word).constData());
                QVERIFY2(completions[u"zsh"_s].contains("--" + word), (name + " --" + word).constData());
                QVERIFY2(completions[u"fish"_s].contains("-l " + word), (name + " --" + word).constData());
            }
        }
        QVERIFY(seen > 100);
    }

    void completionsAreGoodShell_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<bool>("required");
        QTest::newRow("bash") << u"bash"_s << true;
        QTest::newRow("zsh") << u"zsh"_s << false; // their syntax is checked where the shell is installed
        QTest::newRow("fish") << u"fish"_s << false;
    }
    void completionsAreGoodShell()
    {
        QFETCH(QString, shell);
        QFETCH(bool, required);
        const CliResult run = runCli({u"completion"_s, shell});
        QCOMPARE(run.code, 0);
        for (const char *word : {"portfolio", "--undo-to", "keygen", "practice"})
            QVERIFY2(run.out.contains(word) ||
                         (shell == u"fish" && run.out.contains(QByteArray(word).replace("--", ""))),
                     word);
        const bool installed = !QStandardPaths::findExecutable(shell).isEmpty();
        QVERIFY2(installed || !required, "bash is missing");
        if (!installed)
            return;
        const QString file = writeFile(m_folder, u"completion"_s, run.out);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(shell, {u"-n"_s, file});
        QVERIFY(process.waitForFinished(20'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("command") << u"port"_s << QByteArray("portfolio");
        QTest::newRow("second word") << u"dkim k"_s << QByteArray("keygen");
        QTest::newRow("option") << u"publish --undo-"_s << QByteArray("--undo-to");
        QTest::newRow("option of two words") << u"dns query --ser"_s << QByteArray("--server");
    }
    void bashCompletes()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        const QString file = writeFile(m_folder, u"completion"_s, runCli({u"completion"_s, u"bash"_s}).out);
        const QStringList words = u"senderwright-cli "_s.append(typed).split(u' ');
        const QString script =
            u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _senderwright_cli; echo \"${COMPREPLY[@]}\""_s
                .arg(file, words.join(u' '))
                .arg(words.size() - 1);
        QProcess process;
        process.start(u"bash"_s, {u"-c"_s, script});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), expected);
    }

    void checklistInAnotherLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("English") << u"en"_s << QByteArray("<html lang=\"en\" dir=\"ltr\">");
        QTest::newRow("German of Austria") << u"de-AT"_s << QByteArray("<html lang=\"de-AT\" dir=\"ltr\">");
        QTest::newRow("Arabic") << u"ar"_s << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
        QTest::newRow("Japanese") << u"ja"_s << QByteArray("<html lang=\"ja\" dir=\"ltr\">");
        QTest::newRow("no words in it") << u"tlh"_s << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
    }
    void checklistInAnotherLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, html);
        const QString file = m_folder.filePath(u"checklist.html"_s);
        QFile::remove(file);
        const CliResult run = runCli({u"checklist"_s, planFile(), u"--language"_s, language, u"-o"_s, file});
        QCOMPARE(run.code, html.isEmpty() ? 2 : 0);
        if (html.isEmpty()) {
            QVERIFY2(run.err.contains("--language") && run.err.contains("en"), run.err.constData());
            QVERIFY(!QFile::exists(file));
        } else {
            const QByteArray page = readFile(file);
            QVERIFY2(page.contains(html), page.left(300).constData());
            QVERIFY(page.contains("a:zgateway.zuora.com"));
            QCOMPARE(page.contains("In one minute"), language == u"en"_s);
        }
    }

    void unknownShell()
    {
        const CliResult run = runCli({u"completion"_s, u"tcsh"_s});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("tcsh"));
    }

    void handOver()
    {
        const QString plan = planFile();
        CliResult run = runCli({u"handover"_s, plan, u"--attachment"_s, u"/tmp/shop-checklist.pdf"_s});
        QCOMPARE(run.code, 0);
        for (const char *word : {"a:zgateway.zuora.com", "_dmarc", "shop-checklist.pdf"})
            QVERIFY2(run.out.contains(word), run.out.constData());
        run = runCli({u"handover"_s, plan, u"--to"_s, u"vendor"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(!run.json()[u"subject"_s].toString().isEmpty());
        run = runCli({u"handover"_s, plan, u"--mailto"_s, u"dns@shop.example"_s});
        QVERIFY(run.code == 0 || run.code == 1); // 1: too long for a link, said so
        QVERIFY(run.code == 1 || run.out.startsWith("mailto:dns@shop.example?"));
        QCOMPARE(runCli({u"handover"_s, plan, u"--to"_s, u"nobody"_s}).code, 2);
    }

    // The plan carried out is what is published: planning on gives nothing but KEEP.
    void aSavedPlanAsWhatIsPublished()
    {
        const QString file = planFile();
        const CliResult run = runCli({u"plan"_s, u"shop.example"_s, u"--route"_s, u"default"_s, u"--set"_s,
                                      u"tenant-email=billing@shop.example"_s, u"--existing"_s, file, u"--json"_s});
        QVERIFY2(run.code == 0 || run.code == 1, run.all().constData());
        for (const QJsonValue row : run.json()[u"records"_s].toArray())
            QCOMPARE(row[u"action"_s].toString(), u"KEEP"_s);
        const CliResult other =
            runCli({u"plan"_s, u"other.example"_s, u"--route"_s, u"default"_s, u"--existing"_s, file});
        QCOMPARE(other.code, 2); // another domain's plan
        QVERIFY(other.err.contains("shop.example"));
    }

    void tablesOfOnesOwn()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"own/vendors"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(u"own/dns-hosts"_s));
        writeFile(
            m_folder, u"own/vendors/acme.json"_s,
            "{\"schema\":1,\"id\":\"acme\",\"name\":\"Acme Mail\",\"kind\":\"external\",\"records\":[{\"purpose\":"
            "\"dkim\",\"type\":\"CNAME\",\"host\":\"acme._domainkey.{domain}\",\"value\":\"dkim.acme.example\","
            "\"required\":true,\"sure\":\"general\"}],\"spf\":{\"term\":\"include:spf.acme.example\",\"askedFor\":true,"
            "\"carriesDmarc\":false,\"sure\":\"general\"},\"alignment\":{\"dkimCarriesDmarc\":true,\"sure\":"
            "\"general\"},\"needsPaste\":false,"
            "\"sources\":[\"https://acme.example\"],\"checked\":\"2026-11\"}");
        const QStringList plan{u"plan"_s,     u"shop.example"_s, u"--offline"_s, u"--route"_s,
                               u"external"_s, u"--vendor"_s,     u"acme"_s,      u"--json"_s};
        QCOMPARE(runCli(plan).code, 2); // not known by itself
        CliResult run = runCli(plan + QStringList{u"--catalog"_s, m_folder.filePath(u"own"_s)});
        QVERIFY2(run.code == 3, run.all().constData()); // offline: every record is to be checked first
        QVERIFY(run.out.contains("dkim.acme.example"));
        writeFile(m_folder, u"own/dns-hosts/broken.json"_s, "{\"schema\":1,\n\"id\":\"broken\"}");
        run = runCli(plan + QStringList{u"--catalog"_s, m_folder.filePath(u"own"_s)});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("broken.json"), run.err.constData());
        QCOMPARE(runCli(plan + QStringList{u"--catalog"_s, u"/no/such/folder"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CliDocumentsTest)
#include "tst_cli_documents.moc"
