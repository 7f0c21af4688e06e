// SPDX-License-Identifier: Apache-2.0
// Case C4: nothing that a terminal, a page or a window would obey leaves any output as it came from the DNS.
#include "core/practice/dns_server.h"
#include "tests/field/field_world.h"
#include "tests/field/hostile_zone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

// The first of the banned characters, and where; empty: none. `lines`: the forged line counts too.
QByteArray banned(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool control =
            (c < 0x20 && c != '\n' && c != '\t' && !(c == '\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')) ||
            (c >= 0x7f && c <= 0x9f);
        const bool direction = c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                               (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029;
        if (control || direction)
            return "U+" + QByteArray::number(c, 16) +
                   " in: " + text.mid(std::max<qsizetype>(0, i - 60), 120).toUtf8().toPercentEncoding(" =:;/,\"{}[]()");
    }
    for (const QByteArray &line : octets.split('\n')) {
        if (line.startsWith("FORGED"))
            return "a forged line: " + line.left(80);
    }
    return {};
}

} // namespace

class FieldEscapingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FieldWorld> m_field;
    QTemporaryDir m_folder;
    QString m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        m_field = std::make_unique<FieldWorld>(hostileZone());
        m_plan = m_folder.filePath(u"plan.json"_s);
        const CliResult planned =
            m_field->run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"sendgrid"_s,
                          u"--dmarc"_s, u"none"_s, u"--format"_s, u"json"_s, u"-o"_s, m_plan});
        QVERIFY2(QFile::exists(m_plan), planned.all().constData());
        const QByteArray found = banned(readFile(m_plan));
        QVERIFY2(found.isEmpty(), found.constData());
    }

    // The zone is as hostile as it says: its text arrives.
    void c4_the_test_can_fail()
    {
        const CliResult run = m_field->run({u"dns"_s, u"query"_s, u"example.com"_s, u"TXT"_s, u"--json"_s});
        QVERIFY2(run.out.contains("owned"), run.all().constData());
        QVERIFY(!banned(HostileText).isEmpty() && !banned("a\nFORGED b").isEmpty());
        for (const char *one : {"\x1b", "\x7f", "\xc2\x85", "\xe2\x80\xae", "\xe2\x81\xa9", "\xd8\x9c", "\xe2\x80\xa8"})
            QVERIFY2(!banned(QByteArray("x") + one + "y").isEmpty(), one);
    }

    void c4_commands_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString list = m_field->file(u"list"_s, "example.com\n" + m_plan.toUtf8() + "\n");
        const QString message = m_field->file(u"m.eml"_s, "From: a@example.com\r\nSubject: x\r\n\r\nhi\r\n");
        const QList<std::pair<QByteArray, QStringList>> commands{
            {"survey", {u"survey"_s, u"example.com"_s}},
            {"plan", {u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s, u"sendgrid"_s}},
            {"verify", {u"verify"_s, m_plan}},
            {"portfolio", {u"portfolio"_s, list}},
            {"spf audit", {u"spf"_s, u"audit"_s, u"example.com"_s}},
            {"spf check",
             {u"spf"_s, u"check"_s, u"--ip"_s, u"192.0.2.9"_s, u"--mail-from"_s, u"a@example.com"_s, u"--helo"_s,
              u"example.com"_s}},
            {"dkim check", {u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s}},
            {"dkim check, no key", {u"dkim"_s, u"check"_s, u"example.com"_s, u"google"_s}},
            {"dkim check, alias", {u"dkim"_s, u"check"_s, u"example.com"_s, u"s2"_s}},
            {"dmarc check", {u"dmarc"_s, u"check"_s, u"example.com"_s}},
            {"dns query TXT", {u"dns"_s, u"query"_s, u"example.com"_s, u"TXT"_s}},
            {"dns query MX", {u"dns"_s, u"query"_s, u"example.com"_s, u"MX"_s}},
            {"dns query CAA", {u"dns"_s, u"query"_s, u"example.com"_s, u"CAA"_s}},
            {"dns zone", {u"dns"_s, u"zone"_s, u"example.com"_s}},
            {"message verify",
             {u"message"_s, u"verify"_s, message, u"--ip"_s, u"192.0.2.9"_s, u"--mail-from"_s, u"a@example.com"_s,
              u"--helo"_s, u"example.com"_s}},
            {"domain-connect", {u"domain-connect"_s, u"example.com"_s}},
        };
        for (const auto &[name, command] : commands) {
            QTest::newRow(QByteArray("C4 " + name).constData()) << command;
            if (name != "plan")
                QTest::newRow(QByteArray("C4 " + name + " --json").constData()) << command + QStringList{u"--json"_s};
        }
        for (const char *format :
             {"text", "json", "zone", "csv", "terraform", "dnscontrol", "octodns", "nsupdate", "markdown", "tsv"})
            QTest::newRow(QByteArray("C4 plan --format " + QByteArray(format)).constData())
                << commands.at(1).second + QStringList{u"--format"_s, QLatin1String(format)};
    }
    void c4_commands()
    {
        QFETCH(QStringList, command);
        const QString facts = m_folder.filePath(u"facts.json"_s);
        const QString prometheus = m_folder.filePath(u"p.prom"_s);
        const QString junit = m_folder.filePath(u"j.xml"_s);
        QStringList more{u"--save-facts"_s, facts};
        if (command.first() == u"portfolio")
            more += {u"--prometheus"_s, prometheus, u"--junit"_s, junit};
        const CliResult run = m_field->run(command + more);
        QVERIFY2(run.code >= 0 && (!run.out.isEmpty() || run.code == 2), run.all().constData());
        QByteArrayList outputs{run.out, run.err, readFile(facts)};
        if (command.first() == u"portfolio")
            outputs += {readFile(prometheus), readFile(junit)};
        for (const QByteArray &octets : std::as_const(outputs)) {
            const QByteArray found = banned(octets);
            QVERIFY2(found.isEmpty(), found.constData());
        }
    }

    // A name with a control character in it is not the name without it.
    void c4_names_in_reports()
    {
        const QString list = m_field->file(u"names"_s, "example.com\nexa\x1bmple.com\nexample\xe2\x80\xae.com\n");
        const QString prometheus = m_folder.filePath(u"n.prom"_s);
        const QString junit = m_folder.filePath(u"n.xml"_s);
        const CliResult run = m_field->run({u"portfolio"_s, list, u"--prometheus"_s, prometheus, u"--junit"_s, junit});
        QVERIFY2(run.out.contains("exa\\u{1B}mple.com"), run.all().constData());
        QByteArray xml = readFile(junit);
        QVERIFY2(xml.contains("name=\"exa\\u{1B}mple.com\"") && xml.count("name=\"example.com\"") == 1,
                 xml.constData());
        const QByteArray metrics = readFile(prometheus);
        QVERIFY2(metrics.contains("senderwright_domain_status{domain=\"exa\\\\u{1B}mple.com\"} 1"),
                 metrics.constData());
        for (const QByteArray &octets : {run.out, run.err, xml, metrics}) {
            const QByteArray found = banned(octets);
            QVERIFY2(found.isEmpty(), found.constData());
        }
    }

    void c4_documents_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"txt", "html", "pdf"})
            QTest::newRow(QByteArray("C4 checklist " + QByteArray(suffix)).constData()) << QString::fromLatin1(suffix);
    }
    void c4_documents()
    {
        QFETCH(QString, suffix);
        const QString file = m_folder.filePath(u"list."_s + suffix);
        const CliResult run = m_field->run({u"checklist"_s, m_plan, u"-o"_s, file, u"--verify"_s});
        QVERIFY2(run.code == 0, run.all().constData());
        QByteArray text = readFile(file);
        if (suffix == u"pdf") {
            const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
            QVERIFY2(!tool.isEmpty(), "pdftotext (poppler-utils) is missing");
            text = runProgram(tool, {u"-enc"_s, u"UTF-8"_s, file, u"-"_s}).out;
            text.replace('\f', '\n'); // pdftotext's own, between pages
            QVERIFY(text.contains("example.com"));
        }
        QVERIFY(suffix != u"html" || !text.contains("<b>x</b>"));
        const QByteArray found = banned(text);
        QVERIFY2(found.isEmpty(), found.constData());
        for (const char *to : {"dns", "vendor"}) {
            const CliResult handover = runCli({u"handover"_s, m_plan, u"--to"_s, QLatin1String(to)});
            const QByteArray also = banned(handover.out);
            QVERIFY2(also.isEmpty(), also.constData());
        }
    }

    // The words that come with a failure (RFC 8914).
    void c4_extended_errors()
    {
        practice::DnsServer server([](const dns::Message &query) {
            dns::Message reply;
            reply.id = query.id;
            reply.qr = true;
            reply.ra = reply.rd = true;
            reply.questions = query.questions;
            reply.rcode = dns::Rcode::ServFail;
            reply.edns = dns::Edns{};
            reply.edns->options.append({15, QByteArray("\0\x16", 2) + HostileText});
            return reply;
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString at = QString::fromLatin1(server.endpoint());
        for (const QStringList &command :
             {QStringList{u"dns"_s, u"query"_s, u"example.com"_s, u"TXT"_s}, QStringList{u"survey"_s, u"example.com"_s},
              QStringList{u"verify"_s, m_plan}, QStringList{u"dns"_s, u"zone"_s, u"example.com"_s}}) {
            for (const QStringList &json : {QStringList(), QStringList{u"--json"_s}}) {
                const CliResult run =
                    runCli(command + json + QStringList{u"--resolver"_s, at, u"--timeout"_s, u"500"_s});
                for (const QByteArray &octets : {run.out, run.err}) {
                    const QByteArray found = banned(octets);
                    QVERIFY2(found.isEmpty(), found.constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(FieldEscapingTest)
#include "tst_field_escaping.moc"
