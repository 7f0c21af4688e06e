// SPDX-License-Identifier: Apache-2.0
// `publish` against a real BIND, Knot and PowerDNS with TSIG: preview, apply, verify, undo, and every way in which the
// zone may have changed in between.
#include "tests/app/cli/cli_process.h"
#include "tests/support/update_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUdpSocket>

using namespace sw::test;
using namespace Qt::StringLiterals;

class CliPublishTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateServer> m_server;
    QString m_key;
    QString m_plan;

    QString at() const { return u"127.0.0.1:%1"_s.arg(m_server->port()); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList dnsOptions() const
    {
        return {u"--resolver"_s, at(), u"--dns-port"_s, QString::number(m_server->port())};
    }

    CliResult publish(const QStringList &options) const
    {
        return runCli(QStringList{u"publish"_s, m_plan, u"--server"_s, at(), u"--key"_s, m_key, u"--json"_s} + options);
    }
    static QString result(const CliResult &run) { return run.json()[u"result"_s].toString(); }

    QStringList values(const QString &name, const QString &type) const
    {
        const CliResult asked = runCli({u"dns"_s, u"query"_s, name, type, u"--server"_s, at(), u"--json"_s});
        QStringList out;
        for (const QJsonValue row : asked.json()[u"answers"_s].toArray())
            out.append(row[u"value"_s].toString());
        out.sort();
        return out;
    }

    // Somebody else edits the zone meanwhile: lines "+ record" and "- record", sent without any condition.
    void edit(const QByteArray &lines)
    {
        QJsonArray changes;
        for (const QByteArray &line : lines.split('\n'))
            changes.append(QJsonObject{{u"change"_s, line.startsWith('+') ? u"add"_s : u"delete"_s},
                                       {u"record"_s, QString::fromLatin1(line.mid(2))}});
        const QJsonObject update{
            {u"schema"_s, 1}, {u"zone"_s, u"shop.example"_s}, {u"conditions"_s, QJsonArray()}, {u"changes"_s, changes}};
        const QString file = writeFile(*m_folder, u"edit.json"_s, QJsonDocument(update).toJson());
        const CliResult run =
            runCli({u"publish"_s, u"--undo"_s, file, u"--server"_s, at(), u"--key"_s, m_key, u"--apply"_s});
        QVERIFY2(run.code == 0, run.all().constData());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("BIND") << u"bind"_s;
        QTest::newRow("Knot") << u"knot"_s;
        QTest::newRow("PowerDNS") << u"powerdns"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, server);
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<UpdateServer>();
        m_key = writeFile(*m_folder, u"update.key"_s, UpdateServer::keyText());
        const QByteArray trouble = m_server->start(server == u"bind"   ? UpdateServer::Kind::Bind
                                                   : server == u"knot" ? UpdateServer::Kind::Knot
                                                                       : UpdateServer::Kind::PowerDns);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        QVERIFY2(QTest::qWaitFor([this] { return !values(u"shop.example"_s, u"SOA"_s).isEmpty(); }, 20'000),
                 m_server->output().constData());

        m_plan = path(u"plan.json"_s);
        const QString paste = writeFile(*m_folder, u"paste.txt"_s, UpdateServer::Paste);
        const CliResult planned =
            runCli(QStringList{u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, paste,
                               u"--rua"_s, u"dmarc@shop.example"_s, u"--format"_s, u"json"_s, u"-o"_s, m_plan} +
                   dnsOptions());
        QVERIFY2(planned.code == 1, planned.all().constData());
    }

    void cleanup()
    {
        m_server->stop();
        m_server.reset();
    }

    void previewChangesNothing()
    {
        const CliResult run = publish({});
        QVERIFY2(run.code == 1, run.all().constData());
        QCOMPARE(result(run), u"preview"_s);
        const QJsonArray changes = run.json()[u"changes"_s].toArray();
        QCOMPARE(changes.size(), 7); // three CNAMEs; SPF and DMARC each out and in
        QVERIFY(run.out.contains("include:amazonses.com"));
        QCOMPARE(values(u"_dmarc.shop.example"_s, u"TXT"_s), QStringList{u"\"v=DMARC1; p=none\""_s});
    }

    void applyVerifyUndo()
    {
        const QString undo = path(u"undo.json"_s);
        CliResult run = publish({u"--apply"_s, u"--undo-to"_s, undo});
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(result(run), u"applied"_s);
        // Values that are not ours stay.
        QCOMPARE(values(u"shop.example"_s, u"TXT"_s),
                 (QStringList{u"\"site-verification=abc\""_s, u"\"v=spf1 mx include:amazonses.com ~all\""_s}));
        QCOMPARE(values(u"ctoy2wj55u3k7m._domainkey.shop.example"_s, u"CNAME"_s),
                 QStringList{u"ctoy2wj55u3k7m.dkim.amazonses.com."_s});
        const CliResult verified = runCli(QStringList{u"verify"_s, m_plan, u"--json"_s} + dnsOptions());
        QVERIFY2(verified.code == 0, verified.all().constData());
        QVERIFY(verified.json()[u"complete"_s].toBool());

        run = publish({u"--apply"_s}); // once more: nothing to do
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(result(run), u"nothingToDo"_s);

        const QStringList back{u"publish"_s, u"--undo"_s, undo, u"--server"_s, at(), u"--key"_s, m_key, u"--json"_s};
        run = runCli(back);
        QCOMPARE(run.code, 1);
        QCOMPARE(result(run), u"preview"_s);
        run = runCli(back + QStringList{u"--apply"_s});
        QVERIFY2(run.code == 0, run.all().constData());
        QCOMPARE(values(u"shop.example"_s, u"TXT"_s),
                 (QStringList{u"\"site-verification=abc\""_s, u"\"v=spf1 mx ~all\""_s}));
        QCOMPARE(values(u"_dmarc.shop.example"_s, u"TXT"_s), QStringList{u"\"v=DMARC1; p=none\""_s});
        QCOMPARE(values(u"ctoy2wj55u3k7m._domainkey.shop.example"_s, u"CNAME"_s), QStringList());
        run = runCli(back + QStringList{u"--apply"_s}); // it has been taken back already
        QCOMPARE(run.code, 1);
        QCOMPARE(result(run), u"refused"_s);
    }

    // Changed after the plan was made: seen before anything is sent.
    void changedSinceThePlan_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("replaced value edited") << QByteArray("- shop.example. 300 IN TXT \"v=spf1 mx ~all\"\n"
                                                             "+ shop.example. 300 IN TXT \"v=spf1 mx a -all\"")
                                               << u"update-changed-meanwhile"_s;
        QTest::newRow("replaced value gone")
            << QByteArray("- _dmarc.shop.example. 300 IN TXT \"v=DMARC1; p=none\"") << u"update-changed-meanwhile"_s;
        QTest::newRow("another CNAME") << QByteArray(
                                              "+ ctoy2wj55u3k7m._domainkey.shop.example. 300 IN CNAME x.example.")
                                       << u"update-changed-meanwhile"_s;
        QTest::newRow("the name taken") << QByteArray("+ ctoy2wj55u3k7m._domainkey.shop.example. 300 IN TXT \"hello\"")
                                        << u"update-name-taken"_s;
    }
    void changedSinceThePlan()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, code);
        edit(change);
        const QStringList before = values(u"shop.example"_s, u"TXT"_s);
        const CliResult run = publish({u"--apply"_s});
        QVERIFY2(run.code == 1, run.all().constData());
        QCOMPARE(result(run), u"refused"_s);
        QVERIFY2(run.out.contains(code.toUtf8()), run.out.constData());
        QCOMPARE(values(u"shop.example"_s, u"TXT"_s), before);
    }

    // Changed between our look and our update: the server's prerequisites hold it. The look is replayed from facts.
    void changedWhileWeLooked_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("another TXT beside ours") << QByteArray("+ shop.example. 300 IN TXT \"new=1\"");
        QTest::newRow("the record edited") << QByteArray("- _dmarc.shop.example. 300 IN TXT \"v=DMARC1; p=none\"\n"
                                                         "+ _dmarc.shop.example. 300 IN TXT \"v=DMARC1; p=reject\"");
        QTest::newRow("the new name taken")
            << QByteArray("+ ctoy2wj55u3k7m._domainkey.shop.example. 300 IN TXT \"hello\"");
        QTest::newRow("the new name taken by a type that we do not ask for")
            << QByteArray("+ ctoy2wj55u3k7m._domainkey.shop.example. 300 IN CAA 0 issue \"ca.example\"");
        QTest::newRow("the new name an alias")
            << QByteArray("+ ctoy2wj55u3k7m._domainkey.shop.example. 300 IN CNAME x.example.");
    }
    void changedWhileWeLooked()
    {
        QFETCH(QByteArray, change);
        const QString facts = path(u"facts.json"_s);
        QCOMPARE(publish({u"--save-facts"_s, facts}).code, 1);
        edit(change);
        const QStringList spf = values(u"shop.example"_s, u"TXT"_s);
        const QStringList dmarc = values(u"_dmarc.shop.example"_s, u"TXT"_s);
        const CliResult run = publish({u"--apply"_s, u"--facts"_s, facts});
        QVERIFY2(run.code == 1, run.all().constData());
        QCOMPARE(result(run), u"changedMeanwhile"_s);
        // All or nothing: no record of the update was made.
        QCOMPARE(values(u"shop.example"_s, u"TXT"_s), spf);
        QCOMPARE(values(u"_dmarc.shop.example"_s, u"TXT"_s), dmarc);
        QCOMPARE(values(u"h3kq7zr2mdw9xa._domainkey.shop.example"_s, u"CNAME"_s), QStringList());
    }

    void wrongSecret()
    {
        const QString key = writeFile(*m_folder, u"other.key"_s, UpdateServer::keyText(UpdateServer::OtherSecret));
        const CliResult run =
            runCli({u"publish"_s, m_plan, u"--server"_s, at(), u"--key"_s, key, u"--apply"_s, u"--json"_s});
        QVERIFY2(run.code == 2, run.all().constData());
        QFETCH_GLOBAL(QString, server);
        const bool saysWhy = server != u"powerdns";
        QCOMPARE(result(run), saysWhy ? u"update-tsig-error"_s : u"update-key-refused"_s);
        QVERIFY2(run.err.contains(saysWhy ? "BADSIG" : "(REFUSED) and does not say why"), run.err.constData());
        QCOMPARE(values(u"ctoy2wj55u3k7m._domainkey.shop.example"_s, u"CNAME"_s), QStringList());
    }

    void unknownKeyName()
    {
        const QString key =
            writeFile(*m_folder, u"other.key"_s, "hmac-sha256:stranger:" + QByteArray(UpdateServer::Secret));
        const CliResult run =
            runCli({u"publish"_s, m_plan, u"--server"_s, at(), u"--key"_s, key, u"--apply"_s, u"--json"_s});
        QVERIFY2(run.code == 2, run.all().constData());
        // Knot says so in a TSIG record up to 3.2; since 3.4 it says NOTAUTH, unsigned and without a reason.
        const QString what = result(run);
        QVERIFY2(what == u"update-tsig-error"_s ? run.err.contains("BADKEY") : what == u"update-key-refused"_s,
                 run.err.constData());
    }

    void unreachable()
    {
        QUdpSocket silent; // ours, so that no other test's server comes to stand there
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        const CliResult run = runCli({u"publish"_s, m_plan, u"--server"_s, u"127.0.0.1:%1"_s.arg(silent.localPort()),
                                      u"--key"_s, m_key, u"--apply"_s, u"--timeout"_s, u"500"_s, u"--json"_s});
        QVERIFY2(run.code == 3, run.all().constData());
        QVERIFY(run.out.contains("update-could-not-see"));
    }

    void wrongUse()
    {
        QCOMPARE(runCli({u"publish"_s, m_plan, u"--key"_s, m_key}).code, 2);                 // no server
        QCOMPARE(runCli({u"publish"_s, m_plan, u"--server"_s, at(), u"--apply"_s}).code, 2); // no key
        QCOMPARE(runCli({u"publish"_s, m_plan, u"--server"_s, u"https://dns.example/dns-query"_s}).code, 2);
        const QString bad = writeFile(*m_folder, u"bad.key"_s, "key x { algorithm hmac-sha384; secret \"QUJD\"; };");
        const CliResult run = runCli({u"publish"_s, m_plan, u"--server"_s, at(), u"--key"_s, bad});
        QCOMPARE(run.code, 2);
        QVERIFY(run.err.contains("hmac-sha384"));
        QVERIFY(!run.all().contains("QUJD")); // a secret is never said
        QCOMPARE(runCli({u"publish"_s, m_plan, u"--undo"_s, m_plan, u"--server"_s, at()}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CliPublishTest)
#include "tst_cli_publish.moc"
