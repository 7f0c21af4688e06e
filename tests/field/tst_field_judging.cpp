// SPDX-License-Identifier: Apache-2.0
// Records that stand where they should and cannot work: said so by every command alike.
#include "core/dkim/sign.h"
#include "tests/field/field_world.h"
#include "tests/field/key_records.h"

#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char WeakKey[] = "v=DKIM1; p=MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1P"
                           "t8QuKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ==";
constexpr char Rest[] = "@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=none; rua=mailto:r@example.com\"\n";

// A plan of one record, as `plan --format json` writes them.
QByteArray planOf(const QString &type, const QString &value, const QString &name = u"s1._domainkey.example.com"_s)
{
    const QJsonObject record{{u"action"_s, u"ADD"_s},
                             {u"type"_s, type},
                             {u"name"_s, name},
                             {u"value"_s, value},
                             {u"ttl"_s, 3600},
                             {u"purpose"_s, u"dkim"_s},
                             {u"neededBy"_s, QJsonArray{u"sendgrid"_s}}};
    return QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                     {u"domain"_s, u"example.com"_s},
                                     {u"zone"_s, u"example.com"_s},
                                     {u"route"_s, u"external"_s},
                                     {u"records"_s, QJsonArray{record}}})
        .toJson();
}

QString textOf(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

} // namespace

class FieldJudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void b1_a_key_that_cannot_work_is_not_in_place_data();
    void b1_a_key_that_cannot_work_is_not_in_place();
    void b1_a_kept_alias_is_judged_by_the_plan();
    void f3_a_wildcard_is_no_key_data();
    void f3_a_wildcard_is_no_key();
    void f8_a_long_chain_is_followed_or_said();
    void b2_an_error_is_never_a_good_exit();
    void d_what_stands_at_a_selector_instead_of_a_key_data();
    void d_what_stands_at_a_selector_instead_of_a_key();
};

void FieldJudgingTest::b1_a_key_that_cannot_work_is_not_in_place_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("state");
    const QByteArray alias = "s1._domainkey CNAME k\n";
    const auto row = [](const char *name, const QByteArray &zone, const char *state) {
        QTest::newRow(name) << zone << QString::fromLatin1(state);
    };
    row("B1 a key that works", alias + keyLine("k", usableKey()), "inPlace");
    row("B1 NXDOMAIN", alias, "notYet");
    row("B1 NODATA", alias + "k A 192.0.2.1\n", "notYet");
    row("B1 an alias to an alias to nowhere", alias + "k CNAME k2\nk2 CNAME k3\n", "notYet");
    row("B1 revoked", alias + "k TXT \"v=DKIM1; p=\"\n", "revoked");
    row("B1 revoked, without a version", alias + "k TXT \"p=\"\n", "revoked");
    row("B1 revoked behind two aliases", alias + "k CNAME k2\nk2 TXT \"v=DKIM1; k=rsa; p=;\"\n", "revoked");
    row("B1 weak", alias + "k TXT \"" + WeakKey + "\"\n", "weakKey");
    row("B1 malformed", alias + "k TXT \"v=DKIM1; p=***\"\n", "malformed");
    row("B1 without p", alias + "k TXT \"v=DKIM1; k=rsa\"\n", "malformed");
    row("B1 cut off", alias + keyLine("k", usableKey().left(300)), "malformed");
    row("B1 a type nobody knows", alias + "k TXT \"v=DKIM1; k=dsa; p=AAAA\"\n", "wrongType");
    row("B1 two keys", alias + keyLine("k", usableKey()) + keyLine("k", "v=DKIM1; p="), "duplicate");
    row("B2 only sha1", alias + keyLine("k", usableKey() + "; h=sha1"), "malformed");
    row("B2 only another service", alias + keyLine("k", usableKey() + "; s=other"), "malformed");
    row("D SPF instead of a key", alias + "k TXT \"v=spf1 -all\"\n", "malformed");
    row("D a host name instead of a key", alias + "k TXT \"s1.domainkey.u1.wl.sendgrid.net.\"\n", "wrongType");
}

// `verify`, `dkim check` and `survey` of the same zone; the key of Prove is the same function's (core/dkim/verify.cpp).
void FieldJudgingTest::b1_a_key_that_cannot_work_is_not_in_place()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, state);
    const bool good = state == u"inPlace";
    const FieldWorld field(Rest + zone);
    const QString file = field.file(u"plan.json"_s, planOf(u"CNAME"_s, u"k.example.com"_s));
    const CliResult verify = field.run({u"verify"_s, file, u"--json"_s});
    QVERIFY2(verify.code == (good ? 0 : 1), verify.all().constData());
    const QJsonValue record = verify.json().value("records"_L1)[0];
    QCOMPARE(record["state"_L1].toString(), state);
    QCOMPARE(verify.json().value("complete"_L1).toBool(), good);
    if (!good) {
        for (const QJsonValue cell : record["cells"_L1].toArray())
            QVERIFY2(cell["state"_L1].toString() != u"inPlace", verify.all().constData());
        QVERIFY(!findingCodes(record.toObject()).isEmpty());
    }

    const CliResult check = field.run({u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s, u"--json"_s});
    QVERIFY2(check.code == (good ? 0 : 1), check.all().constData());
    QCOMPARE(check.json().value("state"_L1).toString(), good ? u"inPlaceThroughChain"_s : state);

    const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
    const QJsonObject found = survey.json();
    QCOMPARE(found.value("dkim"_L1)[0]["state"_L1].toString(), good ? u"inPlaceThroughChain"_s : state);
    QCOMPARE(found.value("dkimState"_L1).toString(), good ? u"present"_s : u"missing"_s);
}

// A record that is kept, as it is the wanted one, is shown as what it is.
void FieldJudgingTest::b1_a_kept_alias_is_judged_by_the_plan()
{
    const QByteArray paste = "s1._domainkey.example.com CNAME s1.domainkey.u1.wl.sendgrid.net\n"
                             "s2._domainkey.example.com CNAME s2.domainkey.u1.wl.sendgrid.net\n"
                             "em1.example.com CNAME u1.wl.sendgrid.net\n";
    const QByteArray zone = "s1._domainkey CNAME s1.domainkey.u1.wl.sendgrid.net.\n"
                            "s2._domainkey CNAME s2.domainkey.u1.wl.sendgrid.net.\n"
                            "em1 CNAME u1.wl.sendgrid.net.\n";
    const FieldWorld field(Rest + zone); // which knows nothing of sendgrid.net
    const QString file = field.file(u"paste.txt"_s, paste);
    const CliResult result = field.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                                        u"sendgrid"_s, u"--paste"_s, file, u"--json"_s});
    QVERIFY2(result.code == 1, result.all().constData());
    const QStringList codes = findingCodes(result.json());
    QVERIFY2(codes.contains(u"plan-kept-key-unusable"_s), result.all().constData());
    QVERIFY2(codes.contains(u"dkim-alias-leads-nowhere"_s), result.all().constData());
    QVERIFY2(codes.contains(u"plan-kept-alias-dead"_s), result.all().constData());
}

void FieldJudgingTest::f3_a_wildcard_is_no_key_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("F3 SPF for all") << QByteArray("* TXT \"v=spf1 -all\"\n");
    QTest::newRow("F3 SPF below _domainkey") << QByteArray("*._domainkey TXT \"v=spf1 -all\"\n");
    QTest::newRow("F3 a withdrawn key for all") << QByteArray("*._domainkey TXT \"v=DKIM1; p=\"\n");
    QTest::newRow("F3 an alias for all") << QByteArray("* CNAME parked\nparked TXT \"parked\"\n");
    QTest::newRow("F3 an alias to nowhere for all") << QByteArray("*._domainkey CNAME gone\n");
    QTest::newRow("F3 two texts for all") << QByteArray("* TXT \"v=spf1 -all\"\n* TXT \"other\"\n");
}

void FieldJudgingTest::f3_a_wildcard_is_no_key()
{
    QFETCH(QByteArray, zone);
    const FieldWorld field(Rest + zone);
    const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
    const QJsonObject found = survey.json();
    QVERIFY2(found.value("dkim"_L1).toArray().isEmpty(), survey.all().constData());
    QCOMPARE(found.value("dkimState"_L1).toString(), u"missing"_s);
    const QStringList codes = findingCodes(found);
    QCOMPARE(codes.count(u"survey-wildcard-keys"_s), 1);
    QVERIFY2(codes.filter(u"dkim-"_s).isEmpty(), qPrintable(codes.join(u' ')));
    const CliResult check = field.run({u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s, u"--json"_s});
    QCOMPARE(check.code, 1);
    QCOMPARE(check.json().value("state"_L1).toString(), u"wildcard"_s);
}

// Twelve aliases: what some resolvers give up on. Followed to the end, or said; never in place unseen.
void FieldJudgingTest::f8_a_long_chain_is_followed_or_said()
{
    QByteArray zone = Rest;
    zone += "s1._domainkey CNAME k1\n";
    for (int i = 1; i < 40; ++i)
        zone += 'k' + QByteArray::number(i) + " CNAME k" + QByteArray::number(i + 1) + '\n';
    const FieldWorld field(zone + keyLine("k40", usableKey()));
    const QString file = field.file(u"plan.json"_s, planOf(u"CNAME"_s, u"k1.example.com"_s));
    const CliResult verify = field.run({u"verify"_s, file, u"--json"_s});
    const QJsonValue record = verify.json().value("records"_L1)[0];
    QVERIFY2(verify.code != 0, verify.all().constData());
    QVERIFY2(findingCodes(record.toObject()).contains(u"verify-target-unknown"_s), verify.all().constData());
    QVERIFY(!verify.json().value("complete"_L1).toBool());
}

void FieldJudgingTest::b2_an_error_is_never_a_good_exit()
{
    const FieldWorld field(Rest + keyLine("s1._domainkey", usableKey() + "; h=sha1") +
                           keyLine("s2._domainkey", usableKey() + "; s=tlsrpt"));
    for (const QString &selector : {u"s1"_s, u"s2"_s}) {
        const CliResult check = field.run({u"dkim"_s, u"check"_s, u"example.com"_s, selector, u"--json"_s});
        QVERIFY2(check.code == 1, check.all().constData());
        QCOMPARE(check.json().value("state"_L1).toString(), u"malformed"_s);
    }
    const QString file = field.file(u"plan.json"_s, planOf(u"TXT"_s, textOf(usableKey())));
    const CliResult verify = field.run({u"verify"_s, file, u"--json"_s});
    QVERIFY2(verify.code == 1, verify.all().constData());
    QCOMPARE(verify.json().value("records"_L1)[0]["state"_L1].toString(), u"malformed"_s);
    QCOMPARE(field.run({u"survey"_s, u"example.com"_s}).code, 1);
}

void FieldJudgingTest::d_what_stands_at_a_selector_instead_of_a_key_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QString host = u"dkim-key-is-host-name"_s;
    const QString other = u"dkim-key-is-other-record"_s;
    QTest::newRow("D a host name as TXT")
        << QByteArray("TXT \"s1.domainkey.u1.wl.sendgrid.net\"") << host << u"s1.domainkey.u1.wl.sendgrid.net"_s;
    QTest::newRow("D a host name with its dot") << QByteArray("TXT \"dkim.mcsv.net.\"") << host << u"CNAME"_s;
    QTest::newRow("D a host name with its type") << QByteArray("TXT \"CNAME dkim.mcsv.net\"") << host << u"CNAME"_s;
    QTest::newRow("D SPF at a selector") << QByteArray("TXT \"v=spf1 include:sendgrid.net ~all\"") << other << u"SPF"_s;
    QTest::newRow("D DMARC at a selector") << QByteArray("TXT \"v=DMARC1; p=none\"") << other << u"DMARC"_s;
    QTest::newRow("D a dead CNAME") << QByteArray("CNAME gone.example.com.") << u"dkim-alias-leads-nowhere"_s
                                    << u"leads nowhere"_s;
}

void FieldJudgingTest::d_what_stands_at_a_selector_instead_of_a_key()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const FieldWorld field(Rest + QByteArray("s1._domainkey ") + line + '\n');
    const CliResult json = field.run({u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s, u"--json"_s});
    QCOMPARE(json.code, 1);
    QCOMPARE(findingCodes(json.json()), QStringList{code});
    const CliResult text = field.run({u"dkim"_s, u"check"_s, u"example.com"_s, u"s1"_s});
    QVERIFY2(textOf(text.out).contains(words), text.all().constData());
}

QTEST_GUILESS_MAIN(FieldJudgingTest)
#include "tst_field_judging.moc"
