// SPDX-License-Identifier: Apache-2.0
// Cases A7 (what cannot be read must not become a hard fail), A13 (what the survey knows, the plan says), B3 (what was
// not given is no fault of the record), B4 (a mailto URI is judged as an address).
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldSpfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merged_data();
    void merged();
    void a7_terms_to_add_are_read_too();
    void b3_helo_was_not_given();
    void b4_report_addresses_data();
    void b4_report_addresses();
    void a13_plan_tells_what_breaks_spf_data();
    void a13_plan_tells_what_breaks_spf();
};

void FieldSpfTest::merged_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *existing, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(existing) << QString::fromUtf8(expected);
    };
    row("A7 include with a dot", "v=spf1 include.spf.protection.outlook.com -all",
        "v=spf1 include:spf.protection.outlook.com include:amazonses.com -all");
    row("A7 a list with commas", "v=spf1 ip4:192.0.2.1,ip4:192.0.2.2 -all",
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 include:amazonses.com -all");
    row("A7 a list that names its kind once", "v=spf1 ip4:192.0.2.1,192.0.2.2 -all",
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 include:amazonses.com -all");
    row("A7 includes in a list", "v=spf1 include:a.example,b.example;c.example -all",
        "v=spf1 include:a.example include:b.example include:c.example include:amazonses.com -all");
    row("A7 everything in one list", "v=spf1,mx,ip4:192.0.2.1,-all",
        "v=spf1 mx ip4:192.0.2.1 include:amazonses.com -all");
    row("A7 include with a hyphen", "v=spf1 include-spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include with an underscore", "v=spf1 include_spf.example.com -all",
        "v=spf1 include:_spf.example.com include:amazonses.com -all");
    row("A7 include with a space", "v=spf1 include spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include without anything", "v=spf1 includespf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include twice a colon", "v=spf1 include::spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include of a link", "v=spf1 include:https://spf.example.com/ -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include misspelt", "v=spf1 inclde:spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 include misspelt as a modifier", "v=spf1 inlcude=spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 ip4 with a dot", "v=spf1 ip4.192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 include:amazonses.com -all");
    row("A7 ip4 with a space", "v=spf1 ip4 192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 include:amazonses.com -all");
    row("A7 ip4 with a netmask", "v=spf1 ip4:192.0.2.0/255.255.255.0 -all",
        "v=spf1 ip4:192.0.2.0/24 include:amazonses.com -all");
    row("A7 ip4 with a star", "v=spf1 ip4:192.0.2.* -all", "v=spf1 ip4:192.0.2.0/24 include:amazonses.com -all");
    row("A7 ip4 with a port", "v=spf1 ip4:192.0.2.1:25 -all", "v=spf1 ip4:192.0.2.1 include:amazonses.com -all");
    row("A7 ip4 with a host name", "v=spf1 ip4:mail.example.com -all",
        "v=spf1 a:mail.example.com include:amazonses.com -all");
    row("A7 ip misspelt", "v=spf1 ipv4:192.0.2.1 lp4:192.0.2.2 -all",
        "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 include:amazonses.com -all");
    row("A7 a host name alone", "v=spf1 mail.example.com -all", "v=spf1 a:mail.example.com include:amazonses.com -all");
    row("A7 a record name alone", "v=spf1 _spf.example.com -all",
        "v=spf1 include:_spf.example.com include:amazonses.com -all");
    row("A7 all=softfail", "v=spf1 mx all=softfail", "v=spf1 mx include:amazonses.com ~all");
    // What nobody can read: the ending is milder, whatever it was.
    row("A7 an address that is none", "v=spf1 ip4:192.0.2.300 -all", "v=spf1 include:amazonses.com ~all");
    row("A7 half an address", "v=spf1 ip4:192.0.2 mx -all", "v=spf1 mx include:amazonses.com ~all");
    row("A7 a word", "v=spf1 mx ourmailserver -all", "v=spf1 mx include:amazonses.com ~all");
    row("A7 a word, already mild", "v=spf1 mx ourmailserver ?all", "v=spf1 mx include:amazonses.com ?all");
    row("A7 an address of mail", "v=spf1 billing@example.com -all", "v=spf1 include:amazonses.com ~all");
    row("A7 nothing wrong", "v=spf1 mx -all", "v=spf1 mx include:amazonses.com -all");
    row("A7 a word before a redirect", "v=spf1 ourmailserver redirect=_spf.example.com",
        "v=spf1 include:amazonses.com include:_spf.example.com ~all");
    row("A7 a word behind a redirect", "v=spf1 redirect=_spf.example.com mailserver",
        "v=spf1 include:amazonses.com include:_spf.example.com ~all");
    row("A7 a redirect that is included already",
        "v=spf1 include:_spf.example.com ip4:192.0.2 redirect=_spf.example.com",
        "v=spf1 include:_spf.example.com include:amazonses.com ~all");
    row("A7 a good redirect", "v=spf1 mx redirect=_spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect with a colon", "v=spf1 mx redirect:_spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect with a space", "v=spf1 mx redirect= _spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect with spaces around", "v=spf1 mx redirect = _spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect without a sign", "v=spf1 mx redirect _spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 include with spaces around", "v=spf1 include : spf.example.com -all",
        "v=spf1 include:spf.example.com include:amazonses.com -all");
    row("A7 redirect and nothing behind it", "v=spf1 redirect mx", "v=spf1 mx include:amazonses.com");
    row("A7 redirect of a link", "v=spf1 redirect=https://_spf.example.com/",
        "v=spf1 include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect misspelt", "v=spf1 redirct=_spf.example.com",
        "v=spf1 include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect with a qualifier", "v=spf1 mx -redirect=_spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect in a list", "v=spf1 mx,redirect=_spf.example.com",
        "v=spf1 mx include:amazonses.com redirect=_spf.example.com");
    row("A7 redirect to nothing", "v=spf1 mx redirect=", "v=spf1 mx include:amazonses.com");
    row("A7 redirect to an address", "v=spf1 mx redirect=192.0.2.1", "v=spf1 mx include:amazonses.com");
    row("A7 a comma in a macro", "v=spf1 exists:%{l1r,-}.spf.example.com -all",
        "v=spf1 exists:%{l1r,-}.spf.example.com include:amazonses.com -all");
}

void FieldSpfTest::merged()
{
    QFETCH(QString, existing);
    QFETCH(QString, expected);
    const CliResult result = runCli({u"spf"_s, u"merge"_s, u"--existing"_s, existing, u"--add"_s,
                                     u"include:amazonses.com"_s, u"--offline"_s, u"--json"_s});
    const QJsonObject json = result.json();
    QCOMPARE(json.value("record"_L1).toString(), expected);
    QVERIFY(!expected.contains(u"~all") || existing.contains(u"?all") || existing.contains(u"softfail") ||
            findingCodes(json).contains(u"spf-ending-softened"_s));
}

void FieldSpfTest::a7_terms_to_add_are_read_too()
{
    const auto merged = [](const QStringList &terms) {
        QStringList arguments{u"spf"_s,       u"merge"_s, u"--existing"_s, u"v=spf1 ourmailserver -all"_s,
                              u"--offline"_s, u"--json"_s};
        for (const QString &term : terms)
            arguments += {u"--add"_s, term};
        return runCli(arguments).json().value("record"_L1).toString();
    };
    QCOMPARE(merged({u"ip4:192.0.2.1,192.0.2.2"_s, u"include.spf.example.com"_s}),
             u"v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 include:spf.example.com ~all"_s);
    QCOMPARE(merged({u"mx"_s, u"-all"_s}), u"v=spf1 mx -all"_s); // asked for in so many words
}

void FieldSpfTest::b3_helo_was_not_given()
{
    const FieldWorld field("@ TXT \"v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.test -all\"\n"
                           "plain TXT \"v=spf1 ip4:192.0.2.1 exists:%{h}.x.example.com -all\"\n"
                           "late TXT \"v=spf1 exists:%%{h}.example.com ip4:192.0.2.1 -all\"\n"
                           "below TXT \"v=spf1 include:example.com -all\"\n"
                           "why TXT \"v=spf1 exp=exp.example.com -all\"\nexp TXT \"%{h} may not\"");
    const auto check = [&](const QString &domain, const QString &ip, const QStringList &more = {}) {
        return field.run(
            QStringList{u"spf"_s, u"check"_s, u"--ip"_s, ip, u"--mail-from"_s, u"a@"_s + domain, u"--json"_s} + more);
    };
    for (const QString &domain : {u"example.com"_s, u"below.example.com"_s}) {
        const CliResult missing = check(domain, u"192.0.2.9"_s);
        QCOMPARE(missing.code, 2);
        QVERIFY2(missing.err.contains("--helo") && !missing.all().contains("permerror"), missing.all().constData());
    }
    // What comes before it decides: nothing is missing.
    QCOMPARE(check(u"plain.example.com"_s, u"192.0.2.1"_s).json().value("result"_L1).toString(), u"pass"_s);
    QCOMPARE(check(u"plain.example.com"_s, u"192.0.2.9"_s).code, 2);
    const CliResult given = check(u"plain.example.com"_s, u"192.0.2.9"_s, {u"--helo"_s, u"mail.example.net"_s});
    QCOMPARE(given.json().value("result"_L1).toString(), u"fail"_s);
    // An explanation is not the result, and "%%{h}" is no macro.
    QCOMPARE(check(u"why.example.com"_s, u"192.0.2.9"_s).json().value("result"_L1).toString(), u"fail"_s);
    // The same for a message whose Received fields do not tell.
    const CliResult message =
        field.run({u"message"_s, u"verify"_s, u"-"_s, u"--ip"_s, u"192.0.2.9"_s, u"--mail-from"_s, u"a@example.com"_s},
                  "From: a@example.com\r\nSubject: x\r\n\r\nx\r\n");
    QVERIFY2(message.out.contains("--helo") && !message.out.contains("permerror"), message.all().constData());
}

void FieldSpfTest::b4_report_addresses_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<bool>("good");
    QTest::newRow("B4 mailto twice") << QByteArray("mailto:mailto:a@d.example") << false;
    QTest::newRow("B4 address literal") << QByteArray("mailto:a@[192.0.2.1]") << false;
    QTest::newRow("B4 address without brackets") << QByteArray("mailto:a@192.0.2.1") << false;
    QTest::newRow("B4 no domain") << QByteArray("mailto:a@") << false;
    QTest::newRow("B4 no local part") << QByteArray("mailto:@d.example") << false;
    QTest::newRow("B4 no at sign") << QByteArray("mailto:d.example") << false;
    QTest::newRow("B4 two at signs") << QByteArray("mailto:a@b@d.example") << false;
    QTest::newRow("B4 single label") << QByteArray("mailto:a@localhost") << false;
    QTest::newRow("B4 two dots") << QByteArray("mailto:a..b@d.example") << false;
    QTest::newRow("B4 a bad domain") << QByteArray("mailto:a@-d-.example") << false;
    QTest::newRow("B4 slashes") << QByteArray("mailto://a@d.example") << false;
    QTest::newRow("B4 angle brackets encoded") << QByteArray("mailto:%3Ca@d.example%3E") << false;
    QTest::newRow("B4 fine") << QByteArray("mailto:a@example.com") << true;
    QTest::newRow("B4 fine with a plus") << QByteArray("mailto:a+b@example.com") << true;
    QTest::newRow("B4 fine with a size") << QByteArray("mailto:a@example.com!10m") << true;
    QTest::newRow("B4 fine, percent-encoded") << QByteArray("mailto:a%2Fb@example.com") << true;
}

void FieldSpfTest::b4_report_addresses()
{
    QFETCH(QByteArray, uri);
    QFETCH(bool, good);
    const FieldWorld field("@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=none; rua=" + uri + "\"");
    const CliResult result = field.run({u"dmarc"_s, u"check"_s, u"example.com"_s, u"--json"_s});
    const QJsonObject json = result.json();
    QCOMPARE(!findingCodes(json).contains(u"dmarc-report-unusable"_s), good);
    // Nobody is asked to allow reports to what is no domain.
    QVERIFY2(good || !result.out.contains("_report._dmarc.["), result.out.constData());
    QVERIFY2(!result.out.contains("_report._dmarc.192"), result.out.constData());
}

// SendGrid asks for nothing in the SPF record of the domain: the plan leaves it alone, and says that it is broken.
void FieldSpfTest::a13_plan_tells_what_breaks_spf_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code"); // empty: nothing is broken
    const auto row = [](const char *name, const char *records, const char *code) {
        QTest::newRow(name) << QByteArray(records) << QString::fromLatin1(code);
    };
    row("A13 two SPF records", "@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n@ TXT \"v=spf1 ip4:192.0.2.2 ~all\"",
        "spf-several-records");
    row("A13 blanks lost", "@ TXT \"v=spf1ip4:192.0.2.1 -all\"", "spf-near-damaged");
    row("A13 unquoted", "@ TXT \"v=spf1\" \"ip4:192.0.2.1\" \"-all\"", "spf-near-unquoted");
    row("A13 no address", "@ TXT \"v=spf1 ip4:192.0.2.300 -all\"", "spf-bad-ip4");
    row("A13 everybody may send", "@ TXT \"v=spf1 ip4:192.0.2.1 +all\"", "spf-plus-all");
    row("A13 eleven lookups",
        "@ TXT \"v=spf1 a:m1.example.com a:m2.example.com a:m3.example.com a:m4.example.com a:m5.example.com "
        "a:m6.example.com a:m7.example.com\" \" a:m8.example.com a:m9.example.com a:m10.example.com "
        "a:m11.example.com -all\"\n*.example.com. A 192.0.2.1",
        "spf-over-budget");
    row("A13 include of nothing", "@ TXT \"v=spf1 include:gone.example.com -all\"", "spf-include-without-record");
    row("A13 a good record", "@ TXT \"v=spf1 ip4:192.0.2.1 ?all\"", "");
    row("A13 no record", "m A 192.0.2.1", "");
}

void FieldSpfTest::a13_plan_tells_what_breaks_spf()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    const FieldWorld field(records);
    const CliResult plan = field.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                                      u"sendgrid"_s, u"--dmarc"_s, u"none"_s, u"--json"_s});
    const QStringList codes = findingCodes(plan.json());
    const auto spf = [](const QString &found) { return found.startsWith("spf-"_L1); };
    QVERIFY2(code.isEmpty() ? std::none_of(codes.begin(), codes.end(), spf) : codes.count(code) > 0,
             plan.all().constData());
    for (const QJsonValue &value : plan.json().value("records"_L1).toArray())
        QVERIFY2(value.toObject().value("name"_L1).toString() != u"example.com"_s, plan.all().constData());
    // Said once where the plan merges the record.
    const CliResult merging = field.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--set"_s,
                                         u"tenant-email=ar@example.com"_s, u"--json"_s});
    QVERIFY2(findingCodes(merging.json()).count(u"spf-several-records"_s) <= 1, merging.all().constData());
}

QTEST_GUILESS_MAIN(FieldSpfTest)
#include "tst_field_spf.moc"
