// SPDX-License-Identifier: Apache-2.0
// Wrong usage: exit 2, nothing on standard output, and the argument that is wrong is named.
#include "tests/app/cli/cli_process.h"

#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class CliArgumentsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_notJson, m_emptyPaste, m_prose, m_zoneWithoutSoa, m_privateKey, m_badTable;

private Q_SLOTS:
    void initTestCase()
    {
        m_notJson = writeFile(m_folder, u"not.json"_s, "hello");
        m_emptyPaste = writeFile(m_folder, u"empty.txt"_s, "  \n");
        m_prose = writeFile(m_folder, u"prose.txt"_s, "Dear colleague, please see the attached file.\n");
        m_zoneWithoutSoa = writeFile(m_folder, u"no-soa.zone"_s, "example.com. 60 IN TXT \"x\"\n");
        m_privateKey =
            writeFile(m_folder, u"private.pem"_s, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        m_badTable = writeFile(m_folder, u"table.json"_s,
                               R"({"schema":1,"vantagePoints":[{"id":"x","kind":"moon","resolver":"192.0.2.1"}]})");
    }

    void named_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *tag, const QString &line, const QStringList &named) {
            QTest::newRow(tag) << line.split(u'|', Qt::SkipEmptyParts) << named;
        };
        row("nothing", u""_s, {u"which command"_s});
        row("no such command", u"frobnicate"_s, {u"frobnicate"_s});
        row("half a command", u"dns"_s, {u"dns query"_s, u"dns decode"_s});
        row("wrong half", u"practice|frob"_s, {u"practice frob"_s, u"practice serve"_s});
        row("unknown option", u"survey|example.com|--bogus"_s, {u"bogus"_s});
        row("no domain", u"survey"_s, {u"DOMAIN"_s});
        row("bad domain", u"survey|exa..mple.com"_s, {u"DOMAIN"_s, u"exa..mple.com"_s});
        row("long label", u"survey|"_s + QString(64, u'a') + u".com"_s, {u"DOMAIN"_s, u"63"_s});
        row("the root", u"survey|."_s, {u"DOMAIN"_s});
        row("too many", u"survey|example.com|example.org"_s, {u"example.org"_s});
        row("bad resolver", u"survey|example.com|--resolver|300.1.1.1"_s, {u"--resolver"_s, u"300.1.1.1"_s});
        row("bad resolver port", u"survey|example.com|--resolver|192.0.2.1:99999"_s, {u"--resolver"_s, u"99999"_s});
        row("timeout too short", u"survey|example.com|--timeout|249"_s, {u"--timeout"_s, u"249"_s, u"250"_s});
        row("timeout too long", u"survey|example.com|--timeout|30001"_s, {u"--timeout"_s, u"30000"_s});
        row("timeout no number", u"survey|example.com|--timeout|soon"_s, {u"--timeout"_s, u"soon"_s});
        row("port zero", u"survey|example.com|--dns-port|0"_s, {u"--dns-port"_s});
        row("port too large", u"survey|example.com|--dns-port|65536"_s, {u"--dns-port"_s, u"65536"_s});
        row("no facts file", u"survey|example.com|--facts|/nonexistent/facts"_s,
            {u"--facts"_s, u"/nonexistent/facts"_s});
        row("facts are not facts", u"survey|example.com|--facts|"_s + m_notJson, {u"--facts"_s});
        row("selector with a blank", u"dkim|keygen|--domain|example.com|--selector|a b|--out|/tmp"_s,
            {u"--selector"_s, u"a b"_s});
        row("no route", u"plan|example.com"_s, {u"--route"_s, u"advanced"_s});
        row("bad route", u"plan|example.com|--route|scenic"_s, {u"--route"_s, u"scenic"_s});
        row("vendor missing", u"plan|example.com|--route|external"_s, {u"--vendor"_s, u"sendgrid"_s});
        row("vendor unknown", u"plan|example.com|--route|external|--vendor|pigeon"_s,
            {u"--vendor"_s, u"pigeon"_s, u"sendgrid"_s});
        row("vendor out of place", u"plan|example.com|--route|default|--vendor|sendgrid"_s, {u"--vendor"_s});
        row("set without value", u"plan|example.com|--route|advanced|--set|identity"_s, {u"--set"_s, u"identity"_s});
        row("set unknown", u"plan|example.com|--route|advanced|--set|colour=red"_s,
            {u"colour"_s, u"identity"_s, u"workflow"_s});
        row("set elsewhere", u"plan|example.com|--route|advanced|--set|ip=192.0.2.1"_s, {u"ip"_s, u"own-server"_s});
        row("bad identity", u"plan|example.com|--route|advanced|--set|identity=both"_s, {u"identity"_s, u"both"_s});
        row("bad yes or no", u"plan|example.com|--route|advanced|--set|workflow=maybe"_s, {u"workflow"_s, u"maybe"_s});
        row("bad address", u"plan|example.com|--route|external|--set|ip=1.2.3"_s, {u"ip"_s, u"1.2.3"_s});
        row("bad host", u"plan|example.com|--route|external|--set|host=a..b"_s, {u"host"_s, u"a..b"_s});
        row("key without selector", u"plan|example.com|--route|external|--set|public-key="_s + m_notJson,
            {u"public-key"_s});
        row("private key", u"plan|example.com|--route|external|--set|selector=s1|--set|public-key="_s + m_privateKey,
            {u"public-key"_s});
        row("bad policy", u"plan|example.com|--route|default|--dmarc|maybe"_s,
            {u"--dmarc"_s, u"maybe"_s, u"quarantine"_s});
        row("bad rua", u"plan|example.com|--route|default|--rua|nobody"_s, {u"--rua"_s, u"nobody"_s});
        row("rua with a second address", u"plan|example.com|--route|default|--rua|a@example.com,b@example.com"_s,
            {u"--rua"_s});
        row("no paste file", u"plan|example.com|--route|advanced|--paste|/nonexistent"_s,
            {u"--paste"_s, u"/nonexistent"_s});
        row("paste is a folder", u"plan|example.com|--route|advanced|--paste|"_s + m_folder.path(),
            {u"--paste"_s, m_folder.path()});
        row("empty paste", u"plan|example.com|--route|advanced|--offline|--paste|"_s + m_emptyPaste, {u"--paste"_s});
        row("paste of prose", u"plan|example.com|--route|advanced|--offline|--paste|"_s + m_prose, {u"--paste"_s});
        row("bad format", u"plan|example.com|--route|default|--format|papyrus"_s,
            {u"--format"_s, u"papyrus"_s, u"terraform"_s});
        row("two formats", u"plan|example.com|--route|default|--json|--format|csv"_s, {u"--json"_s, u"csv"_s});
        row("existing and offline", u"plan|example.com|--route|default|--offline|--existing|"_s + m_notJson,
            {u"--existing"_s, u"--offline"_s});
        row("existing of another zone",
            u"plan|example.org|--route|default|--existing|"_s +
                writeFile(m_folder, u"other.zone"_s, "example.com. 60 IN SOA a. b. 1 2 3 4 5\n"),
            {u"--existing"_s, u"example.com"_s});
        row("unwritable output", u"plan|example.com|--route|default|--offline|-o|/nonexistent/plan.json"_s,
            {u"-o"_s, u"/nonexistent/plan.json"_s});
        row("no plan", u"verify"_s, {u"PLAN.json"_s});
        row("plan not there", u"verify|/nonexistent/plan.json"_s, {u"PLAN.json"_s, u"/nonexistent/plan.json"_s});
        row("plan is no plan", u"verify|"_s + m_notJson, {u"PLAN.json"_s});
        row("checklist without output", u"checklist|"_s + m_notJson, {u"-o"_s});
        row("publish without plan", u"practice|publish"_s, {u"PLAN.json"_s});
        row("serve at no port", u"practice|serve|--port|70000"_s, {u"--port"_s, u"70000"_s});
        row("serve no file", u"practice|serve|--zone-file|/nonexistent"_s, {u"--zone-file"_s, u"/nonexistent"_s});
        row("serve without SOA", u"practice|serve|--zone-file|"_s + m_zoneWithoutSoa, {u"--zone-file"_s, u"SOA"_s});
        row("serve an argument", u"practice|serve|now"_s, {u"now"_s});
        row("no type", u"dns|query|example.com"_s, {u"TYPE"_s});
        row("bad type", u"dns|query|example.com|NOTATYPE"_s, {u"TYPE"_s, u"NOTATYPE"_s});
        row("bad name", u"dns|query|a..b|TXT"_s, {u"NAME"_s, u"a..b"_s});
        row("bad server", u"dns|query|example.com|TXT|--server|nowhere:x"_s, {u"--server"_s});
        row("decode nothing", u"dns|decode"_s, {u"FILE"_s});
        row("decode no file", u"dns|decode|/nonexistent"_s, {u"FILE"_s, u"/nonexistent"_s});
    }
    void named()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, named);
        const CliResult result = runCli(arguments);
        QVERIFY2(result.code == 2, result.all().constData());
        for (const QString &word : named)
            QVERIFY2(result.err.contains(word.toUtf8()), result.all().constData());
        QVERIFY2(result.out.isEmpty() || arguments.value(1) == u"decode", result.all().constData());
        QVERIFY2(result.err.trimmed().endsWith('.') || arguments.isEmpty(), result.all().constData()); // a sentence
    }

    void helpOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"survey", "plan", "verify", "checklist", "spf check", "spf audit", "spf merge",
                                 "dkim keygen", "dkim check", "dmarc check", "dmarc evaluate", "message verify",
                                 "dns query", "dns decode", "practice serve", "practice publish"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpOfEveryCommand()
    {
        QFETCH(QString, command);
        for (const QString &help : {u"--help"_s, u"-h"_s}) {
            const CliResult result = runCli(command.split(u' ') << help);
            QVERIFY2(result.code == 0, result.all().constData());
            QVERIFY2(result.out.startsWith("Usage: senderwright-cli " + command.toUtf8()), result.all().constData());
            QVERIFY(result.out.contains("--help"));
            QVERIFY2(result.err.isEmpty(), result.err.constData());
        }
        const CliResult overview = runCli({u"--help"_s});
        QCOMPARE(overview.code, 0);
        QVERIFY(overview.out.contains(command.toUtf8()));
    }

    void version()
    {
        const CliResult result = runCli({u"--version"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.startsWith("senderwright-cli "));
    }

    // What comes from outside must not steer the terminal.
    void escapeSequencesAreShown()
    {
        const CliResult result = runCli({u"survey"_s, u"exa\x1b[31mmple..com"_s});
        QCOMPARE(result.code, 2);
        QVERIFY(!result.err.contains('\x1b'));
        QVERIFY(result.err.contains("\\u{1B}"));
    }

    void badVantagePointsNameTheRow()
    {
        const CliResult planned =
            runCli({u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--offline"_s, u"--json"_s});
        const QString plan = writeFile(m_folder, u"plan.json"_s, planned.out);
        const CliResult result = runCli({u"verify"_s, plan, u"--vantage-points"_s, m_badTable});
        QVERIFY2(result.code == 2, result.all().constData());
        QVERIFY2(result.err.contains("moon") && result.err.contains("--vantage-points"), result.all().constData());
        const CliResult paper =
            runCli({u"checklist"_s, plan, u"-o"_s, m_folder.filePath(u"x.pdf"_s), u"--paper"_s, u"a5"_s});
        QVERIFY2(paper.code == 2 && paper.err.contains("a5"), paper.all().constData());
        const CliResult pdf = runCli({u"checklist"_s, plan, u"-o"_s, u"/nonexistent/x.pdf"_s});
        QVERIFY2(pdf.code == 2 && pdf.err.contains("/nonexistent/x.pdf"), pdf.all().constData());
        const CliResult watch = runCli({u"verify"_s, plan, u"--interval"_s, u"0"_s});
        QVERIFY2(watch.code == 2 && watch.err.contains("--interval"), watch.all().constData());
    }
};

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "tst_cli_arguments.moc"
