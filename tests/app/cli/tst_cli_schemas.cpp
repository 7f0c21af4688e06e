// SPDX-License-Identifier: Apache-2.0
// What every command prints with --json holds to its schema in resources/schemas: answers, failures, and what could not
// be found out. The list of commands is the program's own, so that a new one cannot be forgotten.
#include "tests/app/cli/cli_process.h"
#include "tests/field/field_world.h"
#include "tests/field/hostile_zone.h"
#include "tests/field/key_records.h"
#include "tests/support/schemas.h"
#include "tests/support/update_server.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray zone()
{
    return "@ MX 10 mx\n"
           "mx A 192.0.2.25\n"
           "@ TXT \"v=spf1 mx include:spf.example.com include:gone.example.com ~all\"\n"
           "spf TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\n"
           "_dmarc TXT \"v=DMARC1; p=none; rua=mailto:a@reports.test,mailto:b@example.com\"\n"
           "several TXT \"v=spf1 mx -all\"\n"
           "several TXT \"v=spf1 a -all\"\n"
           "loop TXT \"v=spf1 include:loop.example.com -all\"\n"
           "s2._domainkey CNAME s1._domainkey\n"
           "s3._domainkey TXT \"v=DKIM1; p=\"\n"
           "_mta-sts TXT \"v=STSv1; id=1\"\n"
           "mta-sts A 127.0.0.1\n"
           "_smtp._tls TXT \"v=TLSRPTv1; rua=mailto:t@example.com\"\n"
           "default._bimi TXT \"v=BIMI1; l=https://logo.example.com/x.svg\"\n"
           "logo A 127.0.0.1\n"
           "@ CAA 0 issue \"ca.test\"\n"
           "*.wild TXT \"anything\"\n" +
           keyLine("s1._domainkey", usableKey());
}

QString nameOf(const QString &command)
{
    return QString(command).replace(u' ', u'-');
}

} // namespace

class CliSchemasTest : public QObject
{
    Q_OBJECT

    const Schemas m_schemas;
    QTemporaryDir m_folder; // also XDG_RUNTIME_DIR
    std::unique_ptr<FieldWorld> m_world;
    std::unique_ptr<QProcess> m_practice;
    QString m_plan;
    QSet<QString> m_printed; // commands that printed something in this run

    // Where nobody answers.
    static QStringList nowhere() { return {u"--resolver"_s, u"127.0.0.1:1"_s, u"--timeout"_s, u"300"_s}; }
    QStringList world() const { return m_world->dnsOptions() + QStringList{u"--timeout"_s, u"1000"_s}; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &octets) const { return writeFile(m_folder, name, octets); }

    void hold(const QString &command, const QByteArray &document)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(document, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError && !object.isEmpty(), document.constData());
        const QString fault = m_schemas.faultIn(nameOf(command), object);
        QVERIFY2(fault.isEmpty(), (fault.toUtf8() + '\n' + document).constData());
        m_printed.insert(command);
    }

    // Runs it with --json; every line is a document of its own with `lines`.
    enum class Form { Object, Lines };
    void runAndHold(const QString &command, const QStringList &arguments, int code, Form form = Form::Object,
                    const QByteArray &input = {})
    {
        const CliResult run =
            runCli(command.split(u' ') + QStringList{u"--json"_s} + arguments, input, m_folder.path());
        QVERIFY2(run.code == code, run.all().constData());
        for (const QByteArray &document : form == Form::Lines ? run.out.trimmed().split('\n') : QByteArrayList{run.out})
            hold(command, document);
    }

    // The whole list, by the help of the program.
    static QStringList commandsWithJson()
    {
        QStringList commands;
        const QByteArrayList lines = runCli({u"--help"_s}).out.split('\n');
        for (qsizetype i = lines.indexOf("Commands:") + 1; i < lines.size() && lines.at(i).startsWith("  "); ++i) {
            const QString command = QString::fromUtf8(lines.at(i).mid(2).left(19)).trimmed();
            if (runCli(command.split(u' ') + QStringList{u"--help"_s}).out.contains("--json"))
                commands.append(command);
        }
        return commands;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile::setPermissions(m_folder.path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        m_world = std::make_unique<FieldWorld>(zone());
        m_plan = path(u"plan.json"_s);
        const CliResult planned = runCli(QStringList{u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s,
                                                     u"--vendor"_s, u"own-server"_s, u"--set"_s, u"ip=192.0.2.7"_s,
                                                     u"--rua"_s, u"dmarc@example.com"_s, u"--json"_s, u"-o"_s, m_plan} +
                                         world());
        QVERIFY2(planned.code == 1, planned.all().constData());
        m_practice = startCli({u"practice"_s, u"serve"_s}, m_folder.path());
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += m_practice->readAllStandardOutput()).endsWith("}\n"), 20'000);
        hold(u"practice serve"_s, out);
    }

    void cleanupTestCase() { endProcess(m_practice.get()); }

    void everySchemaIsStrict()
    {
        const std::function<QString(const QJsonValue &, const QString &)> lax = [&](const QJsonValue &value,
                                                                                    const QString &place) -> QString {
            const QJsonObject object = value.toObject();
            const bool isShape = object.value(u"properties"_s).isObject() && !object.value(u"type"_s).isUndefined();
            if (isShape && (object.value(u"additionalProperties"_s) != QJsonValue(false) ||
                            !object.value(u"required"_s).isArray()))
                return place;
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (const QString found = lax(it.value(), place + u'/' + it.key()); !found.isEmpty())
                    return found;
            }
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (const QString found = lax(array.at(i), place + u'/' + QString::number(i)); !found.isEmpty())
                    return found;
            }
            return {};
        };
        QVERIFY(m_schemas.documents().size() > 25);
        for (auto it = m_schemas.documents().begin(); it != m_schemas.documents().end(); ++it) {
            QVERIFY2(!it->isEmpty(), qPrintable(it.key()));
            // Those of the tables of the catalogue are held by tests/core/catalog.
            static const QStringList tables{u"vendor"_s, u"dns-host"_s, u"service"_s, u"vantage-points"_s};
            if (!tables.contains(it.key().section(u'.', 0, 0)))
                QCOMPARE(lax(*it, it.key()), QString());
        }
    }

    void rows_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &command, const QStringList &arguments, int code) {
            QTest::newRow(name) << command << arguments << code;
        };
        const QString domain = u"example.com"_s;
        row("survey", u"survey"_s, QStringList{domain, u"--sender"_s, u"192.0.2.25"_s} + world(), 1);
        row("survey: no such domain", u"survey"_s, QStringList{u"none.test"_s} + world(), 1);
        row("survey: nobody answers", u"survey"_s, QStringList{domain} + nowhere(), 3);
        const QStringList wish{domain, u"--route"_s, u"default"_s, u"--dmarc"_s, u"none"_s};
        row("plan", u"plan"_s, wish + world(), 1);
        row("plan: nobody answers", u"plan"_s, wish + nowhere(), 3);
        row("plan: offline", u"plan"_s, wish + QStringList{u"--offline"_s}, 3);
        row("verify", u"verify"_s, QStringList{m_plan} + world(), 1);
        row("verify: nobody answers", u"verify"_s, QStringList{m_plan} + nowhere(), 3);
        const QStringList text{m_plan, u"-o"_s, path(u"checklist.txt"_s)};
        row("checklist", u"checklist"_s, text, 0);
        row("checklist: verified", u"checklist"_s, text + QStringList{u"--verify"_s} + world(), 1);
        row("checklist: nobody answers", u"checklist"_s, text + QStringList{u"--verify"_s} + nowhere(), 3);
        row("handover", u"handover"_s, {m_plan}, 0);
        row("handover: to the vendor", u"handover"_s, {m_plan, u"--to"_s, u"vendor"_s}, 0);
        const QString primary = QString::fromLatin1(m_world->world().authoritative());
        row("publish: preview", u"publish"_s, QStringList{m_plan, u"--server"_s, primary} + world(), 1);
        row("publish: nobody answers", u"publish"_s, QStringList{m_plan, u"--server"_s, u"127.0.0.1:1"_s} + nowhere(),
            3);
        row("domain-connect", u"domain-connect"_s, QStringList{domain} + world(), 1);
        row("domain-connect: a vendor's template", u"domain-connect"_s,
            QStringList{domain, u"--vendor"_s, u"sendgrid"_s} + world(), 1);
        row("spf check", u"spf check"_s,
            QStringList{u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s, u"a@example.com"_s} + world(), 0);
        row("spf check: broken", u"spf check"_s,
            QStringList{u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s, u"a@several.example.com"_s} + world(), 1);
        row("spf check: nobody answers", u"spf check"_s,
            QStringList{u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s, u"a@example.com"_s} + nowhere(), 3);
        row("spf audit", u"spf audit"_s, QStringList{domain} + world(), 1);
        row("spf audit: a loop", u"spf audit"_s, QStringList{u"loop.example.com"_s} + world(), 1);
        row("spf audit: none", u"spf audit"_s, QStringList{u"mx.example.com"_s} + world(), 1);
        row("spf audit: nobody answers", u"spf audit"_s, QStringList{domain} + nowhere(), 3);
        const QStringList add{u"--add"_s, u"include:amazonses.com"_s};
        row("spf merge", u"spf merge"_s, QStringList{u"--domain"_s, domain} + add + world(), 1);
        row("spf merge: offline", u"spf merge"_s, QStringList{u"--existing"_s, u"v=spf1 -all"_s, u"--offline"_s} + add,
            1);
        row("dkim keygen", u"dkim keygen"_s,
            {u"--domain"_s, domain, u"--selector"_s, u"s9"_s, u"--out"_s, m_folder.path()}, 0);
        row("dkim check", u"dkim check"_s, QStringList{domain, u"s2"_s} + world(), 0);
        row("dkim check: revoked", u"dkim check"_s, QStringList{domain, u"s3"_s} + world(), 1);
        row("dkim check: missing", u"dkim check"_s, QStringList{domain, u"s4"_s} + world(), 1);
        row("dkim check: nobody answers", u"dkim check"_s, QStringList{domain, u"s1"_s} + nowhere(), 3);
        row("dmarc check", u"dmarc check"_s, QStringList{domain} + world(), 1);
        row("dmarc check: none", u"dmarc check"_s, QStringList{u"none.test"_s} + world(), 1);
        row("dmarc check: nobody answers", u"dmarc check"_s, QStringList{domain} + nowhere(), 3);
        const QStringList results{u"--from"_s,           domain,      u"--spf"_s,
                                  u"example.com=pass"_s, u"--dkim"_s, u"x.test=fail"_s};
        row("dmarc evaluate", u"dmarc evaluate"_s, results + world(), 0);
        row("dmarc evaluate: fail", u"dmarc evaluate"_s, QStringList{u"--from"_s, domain} + world(), 1);
        row("dmarc evaluate: nobody answers", u"dmarc evaluate"_s, results + nowhere(), 3);
        row("dns query", u"dns query"_s, QStringList{domain, u"TXT"_s} + world(), 0);
        row("dns query: none", u"dns query"_s, QStringList{u"none.example.com"_s, u"A"_s} + world(), 1);
        row("dns query: nobody answers", u"dns query"_s, QStringList{domain, u"TXT"_s} + nowhere(), 3);
        row("dns zone", u"dns zone"_s, QStringList{domain} + world(), 0);
        row("dns zone: none", u"dns zone"_s, QStringList{u"none.test"_s} + world(), 1);
        row("dns zone: nobody answers", u"dns zone"_s, QStringList{domain} + nowhere(), 3);
        const QString message =
            file(u"message.hex"_s, "0001 8180 0001 0001 0000 0001 07 6578616d706c65 03 636f6d 00 0010"
                                   "0001 c00c 0010 0001 0000003c 0002 01 78 00 0029 04d0 0000 8000"
                                   "0006 000f 0002 0012");
        row("dns decode", u"dns decode"_s, {u"--hex"_s, message}, 0);
        row("dns decode: no message", u"dns decode"_s, {message}, 1);
        row("dns decode: no file", u"dns decode"_s, {u"--hex"_s, message, path(u"none"_s)}, 2);
        row("practice publish: refused", u"practice publish"_s, {m_plan}, 1);
    }
    void rows()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        runAndHold(command, arguments, code);
    }

    void messages()
    {
        const QByteArray head = "From: Billing <billing@example.com>\r\nSubject: Invoice\r\n";
        const QByteArray signature =
            "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from; bh=eA==; b=eA==\r\n";
        const QStringList sender{u"--ip"_s, u"192.0.2.25"_s, u"--mail-from"_s, u"a@example.com"_s};
        const auto verify = [&](const QStringList &options, int code, const QByteArray &message) {
            runAndHold(u"message verify"_s, QStringList{u"-"_s} + options, code, Form::Object, message);
        };
        verify(sender + world(), 0, head + "\r\nhello\r\n");
        verify(world(), 1, signature + head + "\r\nhello\r\n");
        verify(sender + world(), 1, "From: a@example.com, b@other.test\r\n\r\nhello\r\n");
        verify(sender + nowhere(), 3, signature + head + "\r\nhello\r\n");
    }

    void lines()
    {
        const QString list =
            file(u"list"_s, "example.com\nnot a domain!\nnone.test\n" + m_plan.toUtf8() + "\nmissing-plan.json\n");
        runAndHold(u"portfolio"_s, QStringList{list} + world(), 1, Form::Lines);
        runAndHold(u"portfolio"_s, QStringList{list} + nowhere(), 1, Form::Lines);
        const QStringList planning{list, u"--route"_s, u"no-mail"_s};
        runAndHold(u"portfolio"_s, planning + world(), 1, Form::Lines);
    }

    // Each line of --watch, until all is in place.
    void watching()
    {
        FieldWorld empty("@ MX 10 mx\nmx A 192.0.2.25\n");
        const QString plan = path(u"watched.json"_s);
        CliResult run = empty.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--dmarc"_s, u"none"_s,
                                   u"--json"_s, u"-o"_s, plan});
        QVERIFY2(run.code == 1, run.all().constData());
        auto watch = startCli(QStringList{u"verify"_s, plan, u"--json"_s, u"--watch"_s, u"--interval"_s, u"1"_s} +
                              empty.dnsOptions());
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += watch->readAllStandardOutput()).contains('\n'), 30'000);
        const auto planned = sw::plan::planFromJson(readFile(plan));
        QVERIFY(planned.has_value());
        (void)empty.world().publish(planned->records);
        QTRY_VERIFY_WITH_TIMEOUT((out += watch->readAllStandardOutput()).count('\n') > 1, 60'000);
        endProcess(watch.get());
        for (const QByteArray &line : out.left(out.lastIndexOf('\n')).split('\n'))
            hold(u"verify"_s, line);
        QVERIFY(QJsonDocument::fromJson(out.split('\n').at(1)).object().value(u"changes"_s).toArray().size() > 0);
    }

    // Whatever an outsider puts into the DNS, the shape stays.
    void hostileZones()
    {
        const FieldWorld hostile(hostileZone());
        for (const char *command : {"survey|example.com", "spf audit|example.com", "dmarc check|example.com",
                                    "dkim check|example.com|s1", "dns query|example.com|TXT", "dns zone|example.com"}) {
            const QStringList words = QString::fromLatin1(command).split(u'|');
            const CliResult run = hostile.run(words.first().split(u' ') + words.mid(1) + QStringList{u"--json"_s});
            hold(words.first(), run.out);
        }
    }

    // A real name server that takes updates: the result, the servers, and the file that takes it back.
    void updates()
    {
        UpdateServer server;
        const QByteArray trouble = server.start(UpdateServer::Kind::Bind);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        const QString at = u"127.0.0.1:%1"_s.arg(server.port());
        const QStringList dns{u"--resolver"_s, at, u"--dns-port"_s, QString::number(server.port())};
        QVERIFY(QTest::qWaitFor([&] { return !server.values("shop.example", "SOA").isEmpty(); }, 20'000));
        const QString key = file(u"update.key"_s, UpdateServer::keyText());
        const QString wrongKey = file(u"wrong.key"_s, UpdateServer::keyText(UpdateServer::OtherSecret));
        const QString paste = file(u"paste.txt"_s, UpdateServer::Paste);
        const QString plan = path(u"shop.json"_s);
        const QString undo = path(u"undo.json"_s);
        const CliResult planned = runCli(QStringList{u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s,
                                                     u"--paste"_s, paste, u"--json"_s, u"-o"_s, plan} +
                                         dns);
        QVERIFY2(planned.code == 1, planned.all().constData());
        const QStringList to{u"--server"_s, at, u"--apply"_s};
        runAndHold(u"publish"_s, QStringList{plan, u"--key"_s, wrongKey} + to, 2);
        runAndHold(u"publish"_s, QStringList{plan, u"--key"_s, key, u"--undo-to"_s, undo} + to, 0);
        hold(u"update"_s, readFile(undo));
        runAndHold(u"publish"_s, QStringList{plan, u"--key"_s, key} + to, 0); // nothing to do
        runAndHold(u"publish"_s, QStringList{u"--undo"_s, undo, u"--key"_s, key} + to, 0);
        runAndHold(u"publish"_s, QStringList{u"--undo"_s, undo, u"--key"_s, key} + to, 1); // taken back already
    }

    void savedFacts()
    {
        for (const QStringList &options : {world(), nowhere()}) {
            const QString facts = path(u"facts.json"_s);
            (void)runCli(QStringList{u"survey"_s, u"example.com"_s, u"--save-facts"_s, facts} + options);
            hold(u"facts"_s, readFile(facts));
            runAndHold(u"survey"_s, {u"example.com"_s, u"--facts"_s, facts}, options == world() ? 1 : 3);
        }
    }

    // A schema that lets everything pass holds nothing.
    void whatIsNotInASchemaIsAFault()
    {
        const CliResult run = runCli(QStringList{u"survey"_s, u"example.com"_s, u"--json"_s} + world());
        const QJsonObject good = run.json();
        QCOMPARE(m_schemas.faultIn(u"survey"_s, good), QString());
        const auto fault = [&](const std::function<void(QJsonObject &)> &change) {
            QJsonObject changed = good;
            change(changed);
            return m_schemas.faultIn(u"survey"_s, changed);
        };
        QVERIFY(fault([](QJsonObject &o) { o.insert(u"extra"_s, 1); }).contains(u"\"extra\" is unknown-field"_s));
        QVERIFY(fault([](QJsonObject &o) { o.remove(u"findings"_s); }).contains(u"\"findings\" is missing"_s));
        QVERIFY(fault([](QJsonObject &o) { o.insert(u"mxState"_s, u"maybe"_s); }).contains(u"not-allowed"_s));
        QVERIFY(fault([](QJsonObject &o) { o.insert(u"mx"_s, QJsonValue()); }).contains(u"wrong-type"_s));
        QVERIFY(fault([](QJsonObject &o) {
                    QJsonArray findings = o.value(u"findings"_s).toArray();
                    QJsonObject first = findings.first().toObject();
                    first.insert(u"hint"_s, u"x"_s);
                    findings.replace(0, first);
                    o.insert(u"findings"_s, findings);
                }).contains(u"\"findings[0].hint\" is unknown-field"_s));
        QVERIFY(m_schemas.faultIn(u"no-such-command"_s, good).contains(u"there is no"_s));
        // One of several shapes, and a reference into nothing.
        QVERIFY(!m_schemas.faultIn(u"portfolio"_s, good).isEmpty());
        const sw::catalog::JsonSchema::Documents &all = m_schemas.documents();
        const auto broken =
            sw::catalog::JsonSchema({{u"$ref"_s, u"common.schema.json#/$defs/nothing"_s}}, all).faultIn(good);
        QVERIFY(broken && broken->reason == "bad-reference");
    }

    // The last, since it counts what the others ran.
    void everyCommandIsHeld()
    {
        const QStringList commands = commandsWithJson();
        QVERIFY2(commands.size() >= 21, qPrintable(commands.join(u", "_s)));
        for (const QString &command : commands) {
            QVERIFY2(m_schemas.has(nameOf(command)), qPrintable(command + u" has no schema"_s));
            QVERIFY2(m_printed.contains(command), qPrintable(command + u" is not run by this test"_s));
        }
    }
};

QTEST_GUILESS_MAIN(CliSchemasTest)
#include "tst_cli_schemas.moc"
