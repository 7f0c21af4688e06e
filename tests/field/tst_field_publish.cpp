// SPDX-License-Identifier: Apache-2.0
// Cases F7 and F9 further: what becomes of an update at real name servers. Every refusal is said for what it is, as
// each server words it; a TTL that is to change changes; what was made in part is told, gone on with and taken back;
// all name servers of the zone are looked at.
#include "tests/field/field_world.h"
#include "tests/support/update_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUdpSocket>

using namespace sw::test;
using namespace Qt::StringLiterals;
using Kind = UpdateServer::Kind;

namespace {

constexpr int PatienceMs = 20'000;

const QByteArray Head = "$TTL 300\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ MX 10 mx\n"
                        "mx A 192.0.2.25\n";

QByteArray change(const char *what, const QByteArray &record)
{
    return QByteArray("{\"change\":\"") + what + "\",\"record\":\"" + QByteArray(record).replace('"', "\\\"") + "\"}";
}

// What `publish --undo` takes, without any condition.
QByteArray updateFile(const QByteArrayList &changes, const QByteArray &zone = "shop.example")
{
    return "{\"schema\":1,\"zone\":\"" + zone + "\",\"conditions\":[],\"changes\":[" + changes.join(',') + "]}";
}

} // namespace

class FieldPublishTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<UpdateServer> m_server;
    std::unique_ptr<UpdateServer> m_second; // at 127.0.0.2, at the same port

    QString at() const { return u"127.0.0.1:%1"_s.arg(m_server->port()); }
    QStringList dns() const { return {u"--resolver"_s, at(), u"--dns-port"_s, QString::number(m_server->port())}; }
    static void await(std::unique_ptr<UpdateServer> &server, const QByteArray &name = "shop.example")
    {
        QVERIFY2(QTest::qWaitFor([&] { return !server->values(name, "SOA").isEmpty(); }, PatienceMs),
                 server->output().constData());
    }
    void start(Kind kind, const QByteArray &records, const UpdateServer::Setting &setting = {})
    {
        m_server = std::make_unique<UpdateServer>();
        m_server->set(setting);
        const QByteArray trouble = m_server->start(kind, Head + records);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        await(m_server);
    }
    // Signed with the usual key unless another is given.
    CliResult send(const QByteArray &file, const QStringList &more = {}, const QByteArray &key = {})
    {
        const QString update = writeFile(m_folder, u"update.json"_s, file);
        const QString keyFile = writeFile(m_folder, u"key"_s, key.isEmpty() ? UpdateServer::keyText() : key);
        return runCli(QStringList{u"publish"_s, u"--undo"_s, update, u"--server"_s, at(), u"--key"_s, keyFile,
                                  u"--apply"_s, u"--json"_s} +
                      dns() + more);
    }
    static QString resultOf(const CliResult &run) { return run.json()[u"result"_s].toString(); }
    QList<int> ttls(const QByteArray &name, const QByteArray &type)
    {
        const CliResult asked = runCli(QStringList{u"dns"_s, u"query"_s, QString::fromLatin1(name),
                                                   QString::fromLatin1(type), u"--json"_s, u"--server"_s, at()} +
                                       dns());
        QList<int> found;
        for (const QJsonValue &answer : asked.json()[u"answers"_s].toArray())
            found.append(answer.toObject()[u"ttl"_s].toInt());
        return found;
    }
    static QByteArray nameOf(Kind kind)
    {
        return kind == Kind::Bind ? "BIND" : kind == Kind::Knot ? "Knot" : "PowerDNS";
    }
    static void kinds(const char *number)
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Bind, Kind::Knot, Kind::PowerDns})
            QTest::addRow("%s at %s", number, nameOf(kind).constData()) << int(kind);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_second.reset();
        m_server.reset();
    }

    // --- F9: who says no, and how ---

    void f9_refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QByteArrayList>("words");
        const auto row = [](const char *fault, Kind kind, const QString &result, const QByteArrayList &words) {
            QTest::addRow("F9 %s at %s", fault, nameOf(kind).constData())
                << int(kind) << QByteArray(fault) << result << words;
        };
        const QString tsig = u"update-tsig-error"_s;
        const QString silent = u"update-key-refused"_s; // it does not say why
        const QString refused = u"serverRefused"_s;     // the key was right
        const QByteArrayList unsaid{"(REFUSED) and does not say why", "TSIG-ALLOW-DNSUPDATE", "both clocks"};
        const bool named = UpdateServer::knotNamesBadKeys();
        const auto knotRow = [&](const char *fault, const QByteArrayList &words) {
            if (named)
                row(fault, Kind::Knot, tsig, QByteArrayList{"(BADKEY)"} + words);
            else
                row(fault, Kind::Knot, silent, {"(NOTAUTH) and does not say why", "the zone’s acl"});
        };
        for (const Kind kind : {Kind::Bind, Kind::Knot}) {
            row("another secret", kind, tsig,
                {"knows the key “senderwright”, but with another secret (BADSIG)", "Copy the secret"});
            row("a clock ahead", kind, tsig, {"clocks differ", "(BADTIME)", "this computer’s", "NTP"});
        }
        row("another name", Kind::Bind, tsig, {"knows no key “stranger” with hmac-sha256", "(BADKEY)", "acl"});
        row("another algorithm", Kind::Bind, tsig, {"knows no key “senderwright” with hmac-sha512", "(BADKEY)"});
        knotRow("another name", {"knows no key “stranger” with hmac-sha256", "acl"});
        knotRow("another algorithm", {"knows no key “senderwright” with hmac-sha512"});
        for (const char *fault : {"another secret", "another name", "another algorithm", "a clock ahead"})
            row(fault, Kind::PowerDns, silent, unsaid);
        // Known, and not allowed to change anything.
        row("a bystander's key", Kind::Bind, refused, {"accepted the key “bystander”, but refused", "update-policy"});
        knotRow("a bystander's key", {"whether the zone’s acl names this key"});
        row("a bystander's key", Kind::PowerDns, refused, {"accepted the key “bystander”", "TSIG-ALLOW-DNSUPDATE"});
        row("updates are off", Kind::Bind, refused, {"updates of shop.example are not allowed", "allow-update"});
        knotRow("updates are off", {"whether the zone’s acl names this key"});
        row("updates are off", Kind::PowerDns, refused,
            {"updates of shop.example are not allowed", "TSIG-ALLOW-DNSUPDATE and dnsupdate"});
        for (const char *fault : {"a zone of others", "a zone inside"}) {
            row(fault, Kind::Bind, refused, {"no zone that it may change (NOTAUTH)", "Give the primary"});
            row(fault, Kind::Knot, silent, {"(NOTAUTH) and does not say why", "does not begin at this name"});
            row(fault, Kind::PowerDns, refused, {"no zone that it may change (NOTAUTH)", "Give the primary"});
        }
    }
    void f9_refusals()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, fault);
        QFETCH(QString, result);
        QFETCH(QByteArrayList, words);
        UpdateServer::Setting setting;
        setting.takesUpdates = fault != "updates are off";
        setting.aheadS = fault == "a clock ahead" ? 3'600 : 0;
        start(static_cast<Kind>(kind), "x TXT \"old\"\n", setting);
        const QByteArray secret = UpdateServer::Secret;
        const QByteArray key = fault == "another secret"      ? UpdateServer::keyText(UpdateServer::OtherSecret)
                               : fault == "another name"      ? "hmac-sha256:stranger:" + secret
                               : fault == "another algorithm" ? "hmac-sha512:senderwright:" + secret
                               : fault == "a bystander's key"
                                   ? "hmac-sha256:" + QByteArray(UpdateServer::BystanderName) + ':' + secret
                                   : UpdateServer::keyText();
        const QByteArray zone = fault == "a zone of others" ? "other.example"
                                : fault == "a zone inside"  ? "in.shop.example"
                                                            : "shop.example";
        const CliResult run = send(updateFile({change("add", "x." + zone + ". 300 IN TXT \"new\"")}, zone), {}, key);
        QVERIFY2(run.code == 2, run.all().constData());
        QCOMPARE(resultOf(run), result);
        for (const QByteArray &word : words)
            QVERIFY2(run.err.contains(word), (word + " is not in: " + run.err).constData());
        QVERIFY2(run.err.count('\n') == 1, run.err.constData()); // one message, on one line
        QVERIFY(!run.all().contains(secret) && !run.all().contains(UpdateServer::OtherSecret));
        QCOMPARE(m_server->values("x.shop.example", "TXT"), QByteArrayList{"\"old\""});
    }

    // Both clocks are named, where the server says what its own is.
    void f9_bothClocks()
    {
        UpdateServer::Setting setting;
        setting.aheadS = -7'200;
        start(Kind::Bind, {}, setting);
        const CliResult run = send(updateFile({change("add", "x.shop.example. 300 IN TXT \"new\"")}));
        QVERIFY2(run.code == 2 && run.err.contains("BADTIME"), run.all().constData());
        QVERIFY2(!run.err.contains("not known"), run.err.constData());
    }

    // --- F7: a TTL is changed, or the difference is said ---

    void f7_onlyTheTtl_data() { kinds("F7"); }
    void f7_onlyTheTtl()
    {
        QFETCH(int, kind);
        start(static_cast<Kind>(kind), "one TXT \"single\"\ntwo TXT \"a\"\ntwo TXT \"b\"\nalias CNAME mx\n");
        const QString undo = m_folder.filePath(u"undo.json"_s);
        // Additions of what is there already: a Knot that is sent these alone says yes and does nothing.
        const CliResult run = send(updateFile({change("add", "one.shop.example. 7200 IN TXT \"single\""),
                                               change("add", "two.shop.example. 7200 IN TXT \"a\""),
                                               change("add", "alias.shop.example. 7200 IN CNAME mx.shop.example.")}),
                                   {u"--undo-to"_s, undo});
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(resultOf(run), u"applied"_s);
        QCOMPARE(ttls("one.shop.example", "TXT"), QList<int>{7'200});
        QCOMPARE(ttls("two.shop.example", "TXT"), QList<int>({7'200, 7'200}));
        QCOMPARE(ttls("alias.shop.example", "CNAME"), QList<int>{7'200});
        QCOMPARE(m_server->values("two.shop.example", "TXT"), QByteArrayList({"\"a\"", "\"b\""}));
        QVERIFY2(run.out.contains("- two.shop.example. 300 IN TXT \\\"b\\\""), run.out.constData()); // shown whole
        QFile file(undo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        const CliResult back = send(file.readAll());
        QVERIFY2(back.code == 0, back.all().constData());
        QCOMPARE(ttls("one.shop.example", "TXT"), QList<int>{300});
        QCOMPARE(ttls("two.shop.example", "TXT"), QList<int>({300, 300}));
        QCOMPARE(ttls("alias.shop.example", "CNAME"), QList<int>{300});
    }

    void f7_theTtlOfAReplacedRecord_data() { kinds("F7"); }
    void f7_theTtlOfAReplacedRecord()
    {
        QFETCH(int, kind);
        start(static_cast<Kind>(kind), "_dmarc 86400 TXT \"v=DMARC1; p=none\"\n");
        const CliResult planned =
            runCli(QStringList{u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                               u"--rua"_s, u"dmarc@shop.example"_s, u"--format"_s, u"json"_s} +
                       dns(),
                   UpdateServer::Paste);
        const QString file = writeFile(m_folder, u"plan.json"_s, planned.out);
        const QString key = writeFile(m_folder, u"key"_s, UpdateServer::keyText());
        const CliResult run =
            runCli(QStringList{u"publish"_s, file, u"--server"_s, at(), u"--key"_s, key, u"--apply"_s} + dns());
        QVERIFY2(run.code == 0, run.all().constData());
        QVERIFY2(run.out.contains("- _dmarc.shop.example. 86400 IN TXT"), run.out.constData());
        QVERIFY2(run.out.contains("+ _dmarc.shop.example. 3600 IN TXT"), run.out.constData());
        QCOMPARE(ttls("_dmarc.shop.example", "TXT"), QList<int>{3'600});
    }

    // --- made in part: BIND and Knot say NOERROR and leave out a CNAME beside other data ---

    void f9_halfMade_data() { kinds("F9"); }
    void f9_halfMade()
    {
        QFETCH(int, kind);
        start(static_cast<Kind>(kind), "taken TXT \"hello\"\nold TXT \"old\"\n");
        const QByteArray update = updateFile({change("delete", "old.shop.example. 300 IN TXT \"old\""),
                                              change("add", "old.shop.example. 300 IN TXT \"new\""),
                                              change("add", "taken.shop.example. 300 IN CNAME mx.shop.example.")});
        const QString undo = m_folder.filePath(u"half.json"_s);
        const CliResult run = send(update, {u"--undo-to"_s, undo});
        if (static_cast<Kind>(kind) == Kind::PowerDns) { // it refuses the whole
            QVERIFY2(run.code == 2, run.all().constData());
            QCOMPARE(resultOf(run), u"serverRefused"_s);
            QCOMPARE(m_server->values("old.shop.example", "TXT"), QByteArrayList{"\"old\""});
            return;
        }
        QVERIFY2(run.code == 1, run.all().constData());
        QCOMPARE(resultOf(run), u"partlyApplied"_s);
        QCOMPARE(m_server->values("old.shop.example", "TXT"), QByteArrayList{"\"new\""});
        QVERIFY2(run.out.contains("update-set-not-made"), run.out.constData());
        const QJsonArray sets = run.json()[u"servers"_s][0][u"sets"_s].toArray();
        QCOMPARE(sets.size(), 2);
        for (const QJsonValue set : sets)
            QCOMPARE(set[u"state"_s].toString(), set[u"type"_s].toString() == u"TXT" ? u"asPlanned"_s : u"asBefore"_s);
        // Once more: what is made is left alone, and nothing at all is made now.
        const CliResult again = send(update);
        QVERIFY2(again.code == 1 && resultOf(again) == u"notApplied"_s, again.all().constData());
        QCOMPARE(again.json()[u"changes"_s].toArray().size(), 1);
        // The undo is that of the half.
        QFile file(undo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CliResult back = send(file.readAll());
        QVERIFY2(back.code == 0, back.all().constData());
        QCOMPARE(m_server->values("old.shop.example", "TXT"), QByteArrayList{"\"old\""});
        QCOMPARE(m_server->values("taken.shop.example", "TXT"), QByteArrayList{"\"hello\""});
        QVERIFY(QFile::remove(undo));
    }

    void f9_halfMadeInWords()
    {
        start(Kind::Bind, "taken TXT \"hello\"\n");
        const QString update =
            writeFile(m_folder, u"update.json"_s,
                      updateFile({change("add", "new.shop.example. 300 IN TXT \"new\""),
                                  change("add", "taken.shop.example. 300 IN CNAME mx.shop.example.")}));
        const QString key = writeFile(m_folder, u"key"_s, UpdateServer::keyText());
        const CliResult run = runCli(
            QStringList{u"publish"_s, u"--undo"_s, update, u"--server"_s, at(), u"--key"_s, key, u"--apply"_s} + dns());
        QCOMPARE(run.code, 1);
        for (const char *words :
             {"Only a part was done", "made:     new.shop.example TXT", "not made: taken.shop.example CNAME",
              "To go on: run the same command again", "change by hand", "  - new.shop.example. 300 IN TXT \"new\""})
            QVERIFY2(run.out.contains(words), (QByteArray(words) + " is not in: " + run.out).constData());
    }

    // An update that was taken back by half is taken back to the end.
    void f9_halfUndoneGoesOn_data() { kinds("F9"); }
    void f9_halfUndoneGoesOn()
    {
        QFETCH(int, kind);
        start(static_cast<Kind>(kind), "a TXT \"old a\"\nb TXT \"old b\"\n");
        const QString undo = m_folder.filePath(u"whole.json"_s);
        const CliResult run = send(updateFile({change("delete", "a.shop.example. 300 IN TXT \"old a\""),
                                               change("add", "a.shop.example. 300 IN TXT \"new a\""),
                                               change("delete", "b.shop.example. 300 IN TXT \"old b\""),
                                               change("add", "b.shop.example. 300 IN TXT \"new b\"")}),
                                   {u"--undo-to"_s, undo});
        QVERIFY2(run.code == 0, run.all().constData());
        const QByteArray trouble = m_server->edit("update delete a.shop.example. TXT\nupdate add a.shop.example. 300 "
                                                  "TXT \"old a\"");
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        QFile file(undo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray octets = file.readAll();
        const CliResult back = send(octets);
        QVERIFY2(back.code == 0, back.all().constData());
        QVERIFY2(back.out.contains("update-made-before"), back.out.constData());
        QCOMPARE(m_server->values("a.shop.example", "TXT"), QByteArrayList{"\"old a\""});
        QCOMPARE(m_server->values("b.shop.example", "TXT"), QByteArrayList{"\"old b\""});
        const CliResult twice = send(octets);
        QVERIFY2(twice.code == 1 && resultOf(twice) == u"refused"_s, twice.all().constData());
        QVERIFY(QFile::remove(undo));
    }

    // --- the other name servers of the zone ---

    void everyNameServer_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said"); // finding of ns2; empty: none
        QTest::newRow("F9 a copy that follows") << QByteArray("copy") << 0 << QByteArray();
        QTest::newRow("F9 a copy that stays behind") << QByteArray("old") << 0 << QByteArray("update-not-yet");
        QTest::newRow("F9 a copy that has something else")
            << QByteArray("other") << 1 << QByteArray("update-set-differs");
        QTest::newRow("F9 a copy that is not there") << QByteArray("nobody") << 0 << QByteArray("update-server-unseen");
        QTest::newRow("F9 a copy that keeps silent") << QByteArray("silent") << 0 << QByteArray("update-server-unseen");
        QTest::newRow("F9 a server without the zone") << QByteArray("lame") << 0 << QByteArray("update-server-unseen");
    }
    void everyNameServer()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        UpdateServer::Setting first;
        first.copiedBy = second == "copy" ? "127.0.0.2" : "";
        const QByteArray records = "@ NS ns2\nns2 A 127.0.0.2\nx TXT \"old\"\n";
        start(Kind::Bind, records, first);
        UpdateServer::Setting setting;
        setting.address = "127.0.0.2";
        setting.port = m_server->port();
        setting.primary = second == "copy" ? "127.0.0.1" : "";
        QUdpSocket silent;
        if (second == "silent") {
            QVERIFY(silent.bind(QHostAddress(u"127.0.0.2"_s), m_server->port()));
        } else if (second != "nobody") {
            m_second = std::make_unique<UpdateServer>();
            m_second->set(setting);
            const QByteArray trouble = m_second->start(
                Kind::Knot, Head + (second == "other" ? QByteArray(records).replace("old", "else") : records),
                second == "lame" ? "lame.example" : "shop.example",
                second == "lame" ? "$TTL 300\ntest. SOA a. b. 1 2 3 4 5\n" : "");
            QVERIFY2(trouble.isEmpty(), trouble.constData());
            await(m_second, second == "lame" ? "lame.example" : "shop.example");
        }
        const CliResult run = send(updateFile({change("delete", "x.shop.example. 300 IN TXT \"old\""),
                                               change("add", "x.shop.example. 300 IN TXT \"new\"")}),
                                   {u"--wait"_s, second == "copy" ? u"20"_s : u"1"_s, u"--timeout"_s, u"500"_s});
        QVERIFY2(run.code == code, run.all().constData());
        QCOMPARE(resultOf(run), u"applied"_s);
        QCOMPARE(m_server->values("x.shop.example", "TXT"), QByteArrayList{"\"new\""});
        const QJsonArray servers = run.json()[u"servers"_s].toArray();
        QCOMPARE(servers.size(), 2);
        QCOMPARE(servers[1][u"name"_s].toString(), u"ns2.shop.example"_s);
        QCOMPARE(servers[1][u"sets"_s][0][u"state"_s].toString(), second == "copy"    ? u"asPlanned"_s
                                                                  : second == "old"   ? u"asBefore"_s
                                                                  : second == "other" ? u"different"_s
                                                                                      : u"notSeen"_s);
        const QJsonArray findings = run.json()[u"findings"_s].toArray();
        QCOMPARE(findings.size(), said.isEmpty() ? 0 : 1);
        if (!said.isEmpty()) {
            QCOMPARE(findings[0][u"code"_s].toString(), QString::fromLatin1(said));
            QVERIFY2(findings[0][u"text"_s].toString().contains(u"ns2.shop.example (127.0.0.2)"_s),
                     run.out.constData());
            QVERIFY2(findings[0][u"text"_s].toString().contains(u"x.shop.example"_s), run.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(FieldPublishTest)
#include "tst_field_publish.moc"
