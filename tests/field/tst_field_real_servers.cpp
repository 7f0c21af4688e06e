// SPDX-License-Identifier: Apache-2.0
// Cases F1, F7 and F9: what is published is named as it stands, string by string; an update changes what its preview
// shows and nothing else; a key that is refused is said in words. Against a real BIND, Knot and
// PowerDNS.
#include "tests/field/field_world.h"
#include "tests/support/update_server.h"

#include <QJsonArray>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldRealServersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<UpdateServer> m_server;

    QString at() const { return u"127.0.0.1:%1"_s.arg(m_server->port()); }
    QStringList dns() const { return {u"--resolver"_s, at(), u"--dns-port"_s, QString::number(m_server->port())}; }
    void start(UpdateServer::Kind kind, const QByteArray &records)
    {
        m_server = std::make_unique<UpdateServer>();
        const QByteArray zone = "$TTL 300\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ MX 10 mx\n"
                                "mx A 192.0.2.25\n" +
                                records;
        const QByteArray trouble = m_server->start(kind, zone);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        QVERIFY2(QTest::qWaitFor([this] { return !m_server->values("shop.example", "SOA").isEmpty(); }, 20'000),
                 m_server->output().constData());
    }
    CliResult plan(const QString &format) const
    {
        return runCli(QStringList{u"plan"_s, u"shop.example"_s, u"--route"_s, u"advanced"_s, u"--paste"_s, u"-"_s,
                                  u"--format"_s, format} +
                          dns(),
                      UpdateServer::Paste);
    }
    CliResult publish(const QByteArray &planText, const QByteArray &key, const QStringList &more)
    {
        const QString file = writeFile(m_folder, u"plan.json"_s, planText);
        const QString keyFile = writeFile(m_folder, u"key"_s, key);
        return runCli(QStringList{u"publish"_s, file, u"--server"_s, at(), u"--key"_s, keyFile, u"--json"_s} + more);
    }
    QByteArrayList spf() const
    {
        QByteArrayList found;
        for (const QByteArray &value : m_server->values("shop.example", "TXT")) {
            if (value.contains("v=spf1"))
                found.append(value);
        }
        return found;
    }
    static void servers()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("record");
    }
    static void addRows(const char *number, const QByteArray &what, const QByteArray &record)
    {
        QTest::addRow("%s %s at BIND", number, what.constData()) << int(UpdateServer::Kind::Bind) << record;
        QTest::addRow("%s %s at Knot", number, what.constData()) << int(UpdateServer::Kind::Knot) << record;
        QTest::addRow("%s %s at PowerDNS", number, what.constData()) << int(UpdateServer::Kind::PowerDns) << record;
    }

private Q_SLOTS:
    void cleanup() { m_server.reset(); }

    void f1_oneRecordAfterwards_data()
    {
        servers();
        addRows("F1", "two strings", "@ TXT \"v=spf1 mx \" \"~all\"\n");
        addRows("F1", "many strings", "@ TXT \"v=\" \"spf1\" \" mx\" \" \" \"~all\"\n");
        addRows("F1", "one string", "@ TXT \"v=spf1 mx ~all\"\n");
        addRows("F1", "two records, one of them split", "@ TXT \"v=spf1 mx \" \"~all\"\n@ TXT \"v=spf1 a ~all\"\n");
        addRows("F1", "the same text in two cuts", "@ TXT \"v=spf1 mx \" \"~all\"\n@ TXT \"v=spf1 mx ~all\"\n");
    }
    void f1_oneRecordAfterwards()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, record);
        for (const bool bySavedPlan : {false, true}) {
            start(static_cast<UpdateServer::Kind>(kind), record + "@ TXT \"of somebody else\"\n");
            QByteArray script;
            if (bySavedPlan) { // the strings survive in PLAN.json
                const QString saved = writeFile(m_folder, u"saved.json"_s, plan(u"json"_s).out);
                const CliResult published =
                    runCli({u"publish"_s, saved, u"--server"_s, at(), u"--key"_s,
                            writeFile(m_folder, u"key"_s, UpdateServer::keyText()), u"--apply"_s});
                QVERIFY2(published.code == 0, published.all().constData());
            } else {
                const CliResult planned = plan(u"nsupdate"_s);
                QCOMPARE(planned.code, 1);
                const UpdateServer::Ran ran = m_server->nsupdate(planned.out);
                QVERIFY2(ran.code == 0, (ran.output + planned.out).constData());
            }
            const QByteArrayList after = spf();
            QVERIFY2(after.size() == 1 && after.first().contains("include:amazonses.com"),
                     after.join('\n').constData());
            QVERIFY(m_server->values("shop.example", "TXT").contains("\"of somebody else\""));
        }
    }

    void f7_othersKeepTheirTtl_data()
    {
        servers();
        addRows("F7", "added beside others", "@ 86400 TXT \"of somebody else\"\n");
        addRows("F7", "replaced beside others", "@ 86400 TXT \"of somebody else\"\n@ 86400 TXT \"v=spf1 mx ~all\"\n");
    }
    void f7_othersKeepTheirTtl()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, record);
        start(static_cast<UpdateServer::Kind>(kind), record);
        const QByteArrayList before = m_server->values("shop.example", "TXT");
        const auto ttl = [this] {
            const CliResult asked = runCli(
                QStringList{u"dns"_s, u"query"_s, u"shop.example"_s, u"TXT"_s, u"--json"_s, u"--server"_s, at()} +
                dns());
            QList<int> ttls;
            for (const QJsonValue &answer : asked.json()[u"answers"_s].toArray())
                ttls.append(answer.toObject()[u"ttl"_s].toInt());
            return ttls;
        };
        const QByteArray planned = plan(u"json"_s).out;
        const QString undo = m_folder.filePath(u"undo.json"_s);
        const CliResult preview = publish(planned, UpdateServer::keyText(), {});
        QVERIFY2(preview.out.contains("+ shop.example. 86400 IN TXT") || preview.out.contains("\\t86400\\tIN\\tTXT"),
                 preview.all().constData());
        const CliResult done = publish(planned, UpdateServer::keyText(), {u"--apply"_s, u"--undo-to"_s, undo});
        QVERIFY2(done.code == 0, done.all().constData());
        QCOMPARE(ttl(), QList<int>({86400, 86400}));
        const QString key = m_folder.filePath(u"key"_s);
        const CliResult back =
            runCli({u"publish"_s, u"--undo"_s, undo, u"--server"_s, at(), u"--key"_s, key, u"--apply"_s});
        QVERIFY2(back.code == 0, back.all().constData());
        QCOMPARE(m_server->values("shop.example", "TXT"), before);
        for (const int seconds : ttl())
            QCOMPARE(seconds, 86400);
        QVERIFY(QFile::remove(undo));
    }

    void f9_aRefusedKeyIsSaid_data()
    {
        servers();
        addRows("F9", "another name", "hmac-sha256:stranger:" + QByteArray(UpdateServer::Secret));
        addRows("F9", "another secret", UpdateServer::keyText(UpdateServer::OtherSecret));
    }
    void f9_aRefusedKeyIsSaid()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, record);
        start(static_cast<UpdateServer::Kind>(kind), "@ TXT \"v=spf1 mx ~all\"\n");
        const CliResult refused = publish(plan(u"json"_s).out, record, {u"--apply"_s});
        QCOMPARE(refused.code, 2);
        // Every kind of refusal at every server: tst_field_publish.cpp.
        const auto server = static_cast<UpdateServer::Kind>(kind);
        const bool isName = record.contains("stranger");
        const bool isSilentKnot = server == UpdateServer::Kind::Knot && isName && !UpdateServer::knotNamesBadKeys();
        const bool saysWhy = server != UpdateServer::Kind::PowerDns && !isSilentKnot;
        QCOMPARE(refused.json()[u"result"_s].toString(), saysWhy ? u"update-tsig-error"_s : u"update-key-refused"_s);
        QVERIFY2(refused.err.contains(isSilentKnot ? "(NOTAUTH) and does not say why"
                                      : !saysWhy   ? "(REFUSED) and does not say why"
                                      : isName     ? "knows no key “stranger”"
                                                   : "with another secret (BADSIG)"),
                 refused.all().constData());
        QVERIFY2(!refused.all().contains(UpdateServer::Secret) && !refused.all().contains(UpdateServer::OtherSecret),
                 "the secret is repeated");
        QCOMPARE(spf(), QByteArrayList{"\"v=spf1 mx ~all\""});
    }
};

QTEST_GUILESS_MAIN(FieldRealServersTest)
#include "tst_field_real_servers.moc"
