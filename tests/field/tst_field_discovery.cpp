// SPDX-License-Identifier: Apache-2.0
// Cases A12, A13 and A14: what the survey and `dmarc check` know, the plan says; one discovery of the policy, live and
// from a file.
#include "tests/field/field_world.h"

#include <QJsonArray>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Ses = "a7m2q5vtz4rjw3hs6dn8pyc2fblugaea";
QJsonObject rowAt(const QJsonObject &plan, const QString &name)
{
    const QJsonArray records = plan.value("records"_L1).toArray();
    for (const QJsonValue &row : records) {
        if (row.toObject().value("name"_L1).toString() == name)
            return row.toObject();
    }
    return {};
}

int count(const QJsonObject &plan, const QString &action)
{
    int found = 0;
    const QJsonArray records = plan.value("records"_L1).toArray();
    for (const QJsonValue &row : records)
        found += row.toObject().value("action"_L1).toString() == action ? 1 : 0;
    return found;
}

QJsonObject findingOf(const QJsonObject &json, const QString &code)
{
    const QJsonArray findings = json.value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings) {
        if (finding.toObject().value("code"_L1).toString() == code)
            return finding.toObject();
    }
    return {};
}

QStringList planFor(const QString &domain, const QStringList &more = {})
{
    return QStringList{u"plan"_s,     domain,   u"--route"_s, u"default"_s, u"--set"_s, u"tenant-email=ar@"_s + domain,
                       u"--format"_s, u"json"_s} +
           more;
}

QByteArray zoneFile(const QByteArray &records)
{
    return "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 hostmaster 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n" +
           records + '\n';
}

} // namespace

class FieldDiscoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a12_one_discovery_data();
    void a12_one_discovery();
    void a12_file_of_the_subzone_alone();
    void a12_survey_tells_it();
    void a12_no_record_anywhere();
    void a13_null_mx_data();
    void a13_null_mx();
    void a13_misplaced_data();
    void a13_misplaced();
    void a13_well_placed_is_not_misplaced();
    void a13_live_selector_data();
    void a13_live_selector();
    void a13_reports_not_authorised();
    void a13_record_only_below_the_registered_domain();
    void a14_leftovers_data();
    void a14_leftovers();
    void a14_living_records_are_no_leftovers();
};

void FieldDiscoveryTest::a12_one_discovery_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString above = u"_dmarc.example.com"_s;
    const QString own = u"_dmarc.billing.example.com"_s;
    const QByteArray q = "_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:d@example.com\"";
    QTest::newRow("A12 inherited") << q << QStringList{} << u"KEEP"_s << above << u"p=quarantine"_s << QString();
    QTest::newRow("A12 p=none chosen") << q << QStringList{u"--dmarc"_s, u"none"_s} << u"KEEP"_s << above
                                       << u"p=quarantine"_s << u"plan-dmarc-not-weakened"_s;
    QTest::newRow("A12 same policy chosen")
        << q << QStringList{u"--dmarc"_s, u"quarantine"_s} << u"KEEP"_s << above << u"p=quarantine"_s << QString();
    QTest::newRow("A12 stricter chosen") << q << QStringList{u"--dmarc"_s, u"reject"_s} << u"ADD"_s << own
                                         << u"v=DMARC1; p=reject; sp=reject; rua=mailto:d@example.com"_s << QString();
    QTest::newRow("A12 reports elsewhere")
        << q << QStringList{u"--rua"_s, u"ar@example.com"_s} << u"ADD"_s << own
        << u"v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:d@example.com,mailto:ar@example.com"_s << QString();
    QTest::newRow("A12 the same reports")
        << q << QStringList{u"--rua"_s, u"D@example.com"_s} << u"KEEP"_s << above << u"p=quarantine"_s << QString();
    QTest::newRow("A12 milder and reports elsewhere")
        << q << QStringList{u"--dmarc"_s, u"none"_s, u"--rua"_s, u"ar@example.com"_s} << u"ADD"_s << own
        << u"v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:d@example.com,mailto:ar@example.com"_s
        << u"dmarc-weaker-than-inherited"_s;
    QTest::newRow("A12 sp=reject") << QByteArray("_dmarc TXT \"v=DMARC1; p=none; sp=reject; rua=mailto:d@example.com\"")
                                   << QStringList{u"--dmarc"_s, u"quarantine"_s} << u"KEEP"_s << above << u"sp=reject"_s
                                   << u"plan-dmarc-not-weakened"_s;
    QTest::newRow("A12 sp=none below p=reject")
        << QByteArray("_dmarc TXT \"v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com\"")
        << QStringList{u"--dmarc"_s, u"none"_s} << u"KEEP"_s << above << u"sp=none"_s << QString();
    QTest::newRow("A12 np of a name that exists")
        << QByteArray("_dmarc TXT \"v=DMARC1; p=quarantine; np=reject; rua=mailto:d@example.com\"\nbilling A 192.0.2.1")
        << QStringList{u"--dmarc"_s, u"quarantine"_s} << u"KEEP"_s << above << u"np=reject"_s << QString();
    QTest::newRow("A12 psd=n above") << QByteArray("_dmarc TXT \"v=DMARC1; p=reject; psd=n; rua=mailto:d@example.com\"")
                                     << QStringList{} << u"KEEP"_s << above << u"p=reject"_s << QString();
    QTest::newRow("A12 strict alignment is taken over")
        << QByteArray("_dmarc TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com; aspf=s\"")
        << QStringList{u"--rua"_s, u"ar@example.com"_s} << u"ADD"_s << own
        << u"v=DMARC1; p=reject; sp=reject; rua=mailto:d@example.com,mailto:ar@example.com; aspf=s"_s << QString();
    QTest::newRow("A12 a record of its own")
        << QByteArray(
               "_dmarc TXT \"v=DMARC1; p=reject\"\n_dmarc.billing TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"")
        << QStringList{} << u"KEEP"_s << own << u"p=none"_s << QString();
}

void FieldDiscoveryTest::a12_one_discovery()
{
    QFETCH(QByteArray, records);
    QFETCH(QStringList, options);
    QFETCH(QString, action);
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, code);
    const QString domain = u"billing.example.com"_s;
    const FieldWorld field(records);
    const QString file = field.file(u"zone"_s, zoneFile(records));
    for (const CliResult &result :
         {field.run(planFor(domain, options)), runCli(planFor(domain, options + QStringList{u"--existing"_s, file}))}) {
        const QJsonObject row = rowAt(result.json(), name);
        QVERIFY2(row.value("action"_L1).toString() == action, result.all().constData());
        QVERIFY2(row.value("value"_L1).toString().contains(value), result.all().constData());
        QCOMPARE(count(result.json(), u"REMOVE"_s), 0);
        if (!code.isEmpty())
            QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
        if (action == "KEEP"_L1 && name == "_dmarc.example.com"_L1)
            QVERIFY(rowAt(result.json(), u"_dmarc.billing.example.com"_s).isEmpty());
    }
}

// A file that begins below the organisation does not answer for it: nothing is inherited, and nothing is "none".
void FieldDiscoveryTest::a12_file_of_the_subzone_alone()
{
    const FieldWorld field("@ TXT x");
    const QString file = field.file(
        u"zone"_s, "$ORIGIN billing.example.com.\n$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\nns1 A 127.0.0.1\n");
    const CliResult result = runCli(planFor(u"billing.example.com"_s, {u"--existing"_s, file}));
    QVERIFY2(result.out.contains("_dmarc.example.com TXT"), result.all().constData()); // named as not seen
    QCOMPARE(rowAt(result.json(), u"_dmarc.billing.example.com"_s).value("action"_L1).toString(), u"CHECK"_s);
    QCOMPARE(result.code, 3);
}

void FieldDiscoveryTest::a12_survey_tells_it()
{
    const FieldWorld field("_dmarc TXT \"v=DMARC1; p=quarantine; rua=mailto:d@example.com\"\nbilling A 192.0.2.1\n"
                           "billing TXT \"v=spf1 a -all\"");
    const CliResult text = field.run({u"survey"_s, u"billing.example.com"_s});
    QVERIFY2(text.out.contains("inherited: the record of example.com holds here, policy quarantine"),
             text.all().constData());
    const CliResult json = field.run({u"survey"_s, u"billing.example.com"_s, u"--json"_s});
    QCOMPARE(json.json().value("dmarc"_L1).toObject().value("policyDomain"_L1).toString(), u"example.com"_s);
    const CliResult check = field.run({u"dmarc"_s, u"check"_s, u"billing.example.com"_s, u"--json"_s});
    QCOMPARE(check.json().value("source"_L1).toString(), u"org"_s);
    QCOMPARE(check.json().value("policy"_L1).toString(), u"quarantine"_s);
}

void FieldDiscoveryTest::a12_no_record_anywhere()
{
    const FieldWorld field("billing A 192.0.2.1");
    const CliResult result = field.run(planFor(u"billing.example.com"_s));
    QCOMPARE(rowAt(result.json(), u"_dmarc.billing.example.com"_s).value("action"_L1).toString(), u"ADD"_s);
    QVERIFY2(findingCodes(result.json()).contains(u"plan-dmarc-only-below"_s), result.all().constData());
}

void FieldDiscoveryTest::a13_null_mx_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code");
    QTest::newRow("A13 null MX") << QByteArray("@ MX 0 .\n@ A 192.0.2.1") << u"mx-null"_s;
    QTest::newRow("A13 null MX of another preference") << QByteArray("@ MX 10 .") << u"mx-null"_s;
    QTest::newRow("A13 nothing at all") << QByteArray("www A 192.0.2.1") << u"mx-missing"_s;
    QTest::newRow("A13 an address instead of MX") << QByteArray("@ A 192.0.2.1") << QString();
    QTest::newRow("A13 an IPv6 address instead of MX") << QByteArray("@ AAAA 2001:db8::1") << QString();
    QTest::newRow("A13 an MX") << QByteArray("@ MX 10 mail\nmail A 192.0.2.1") << QString();
}

void FieldDiscoveryTest::a13_null_mx()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    const FieldWorld field(records);
    const QString file = field.file(u"zone"_s, zoneFile(records));
    for (const CliResult &result :
         {field.run(planFor(u"example.com"_s)), runCli(planFor(u"example.com"_s, {u"--existing"_s, file}))}) {
        const QStringList codes = findingCodes(result.json());
        for (const QString &one : {u"mx-null"_s, u"mx-missing"_s})
            QVERIFY2(codes.contains(one) == (one == code), result.all().constData());
    }
    if (code == "mx-null"_L1) {
        const CliResult result = field.run(planFor(u"example.com"_s));
        const QString text = findingOf(result.json(), code).value("text"_L1).toString();
        QVERIFY2(text.contains("replies and bounces"_L1), qPrintable(text));
    }
}

void FieldDiscoveryTest::a13_misplaced_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    const QByteArray text = " TXT \"v=DMARC1; p=reject\"";
    QTest::newRow("A13 at the apex") << "@" + text << u"dmarc-at-apex"_s << u"example.com"_s;
    QTest::newRow("A13 without the underscore") << "dmarc" + text << u"dmarc-wrong-name"_s << u"dmarc.example.com"_s;
    QTest::newRow("A13 below www") << "_dmarc.www" + text << u"dmarc-wrong-name"_s << u"_dmarc.www.example.com"_s;
    QTest::newRow("A13 _dmarc twice") << "_dmarc._dmarc" + text << u"dmarc-wrong-name"_s
                                      << u"_dmarc._dmarc.example.com"_s;
    QTest::newRow("A13 the domain twice")
        << "_dmarc.example.com" + text << u"dmarc-doubled-name"_s << u"_dmarc.example.com.example.com"_s;
    QTest::newRow("A13 two underscores") << "__dmarc" + text << u"dmarc-wrong-name"_s << u"__dmarc.example.com"_s;
    QTest::newRow("A13 below _domainkey")
        << "_dmarc._domainkey" + text << u"dmarc-wrong-name"_s << u"_dmarc._domainkey.example.com"_s;
    QTest::newRow("A13 in quotes at the apex")
        << QByteArray("@ TXT \"\\\"v=DMARC1; p=reject\\\"\"") << u"dmarc-at-apex"_s << u"example.com"_s;
}

void FieldDiscoveryTest::a13_misplaced()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    QFETCH(QString, name);
    const FieldWorld field(records);
    const QString file = field.file(u"zone"_s, zoneFile(records));
    for (const CliResult &result :
         {field.run(planFor(u"example.com"_s)), runCli(planFor(u"example.com"_s, {u"--existing"_s, file})),
          field.run({u"dmarc"_s, u"check"_s, u"example.com"_s, u"--json"_s}),
          field.run({u"survey"_s, u"example.com"_s, u"--json"_s})}) {
        const QJsonObject finding = findingOf(result.json(), code);
        QVERIFY2(!finding.isEmpty(), result.all().constData());
        QCOMPARE(finding.value("args"_L1).toObject().value("name"_L1).toString(), name);
    }
}

void FieldDiscoveryTest::a13_well_placed_is_not_misplaced()
{
    const FieldWorld field("_dmarc TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"\n"
                           "_dmarc.www TXT \"v=DMARC1; p=reject\"");
    const CliResult result = field.run(planFor(u"example.com"_s));
    for (const QString &code : findingCodes(result.json()))
        QVERIFY2(!code.startsWith("dmarc-"_L1), qPrintable(code));
}

void FieldDiscoveryTest::a13_live_selector_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("owner");
    QTest::newRow("A13 another SendGrid account")
        << QByteArray("s1._domainkey CNAME s1.domainkey.u4172938.wl017.sendgrid.net.") << u"plan-replaces-live-alias"_s
        << u"SendGrid"_s;
    QTest::newRow("A13 another vendor") << "s1._domainkey CNAME " + Ses + ".dkim.amazonses.com."
                                        << u"plan-replaces-live-alias"_s << u"Amazon SES"_s;
    QTest::newRow("A13 an unknown vendor")
        << QByteArray("s1._domainkey CNAME k.keys\nk.keys TXT \"v=DKIM1; p=\" \"$KEY\"")
        << u"plan-replaces-live-alias"_s << u"k.keys.example.com"_s;
    QTest::newRow("A13 a key of one's own")
        << QByteArray("s1._domainkey TXT \"v=DKIM1; p=\" \"$KEY\"") << u"plan-replaces-live-key"_s << QString();
    QTest::newRow("A13 a revoked key") << QByteArray("s1._domainkey TXT \"v=DKIM1; p=\"") << QString() << QString();
    QTest::newRow("A13 a target that is gone")
        << QByteArray("s1._domainkey CNAME s1.domainkey.u1.wl1.gone.example.") << QString() << QString();
    QTest::newRow("A13 a return path of another account")
        << QByteArray("em12 CNAME u999.wl9.sendgrid.net.") << u"plan-replaces-alias"_s << u"SendGrid"_s;
}

void FieldDiscoveryTest::a13_live_selector()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    QFETCH(QString, owner);
    // The practice world's own key is one that works.
    const FieldWorld sample("x TXT x");
    const CliResult known =
        sample.run({u"dns"_s, u"query"_s, QString::fromLatin1(Ses) + u".dkim.amazonses.com"_s, u"TXT"_s, u"--json"_s});
    const QString text =
        known.json().value("answers"_L1).toArray().first().toVariant().toString() + QString::fromUtf8(known.out);
    const qsizetype at = text.indexOf("MIIBIjAN"_L1);
    QVERIFY2(at > 0, known.all().constData());
    QString key = text.mid(at, text.indexOf("IDAQAB"_L1, at) + 6 - at);
    key.remove(u'"').remove(u'\\').remove(u' ');
    QByteArray parts;
    for (qsizetype i = 0; i < key.size(); i += 200)
        parts += (i > 0 ? "\" \"" : "") + key.mid(i, 200).toLatin1();
    records.replace("$KEY", parts);

    const FieldWorld field(records);
    const QString paste = field.file(u"paste"_s, "s1._domainkey.example.com CNAME s1.domainkey.u777.wl7.sendgrid.net\n"
                                                 "s2._domainkey.example.com CNAME s2.domainkey.u777.wl7.sendgrid.net\n"
                                                 "em12.example.com CNAME u777.wl7.sendgrid.net\n");
    const CliResult result = field.run({u"plan"_s, u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                                        u"sendgrid"_s, u"--paste"_s, paste, u"--format"_s, u"json"_s});
    QStringList found = findingCodes(result.json()).filter(u"plan-replaces-"_s);
    found.removeDuplicates();
    QVERIFY2(found == (code.isEmpty() ? QStringList() : QStringList{code}), result.all().constData());
    if (!owner.isEmpty())
        QVERIFY2(findingOf(result.json(), code).value("text"_L1).toString().contains(owner), result.all().constData());
}

void FieldDiscoveryTest::a13_reports_not_authorised()
{
    const FieldWorld field("_dmarc TXT \"v=DMARC1; p=none; rua=mailto:a@reports.zuora.com\"");
    const CliResult check = field.run({u"dmarc"_s, u"check"_s, u"example.com"_s, u"--json"_s});
    QVERIFY2(findingCodes(check.json()).contains(u"dmarc-report-not-authorised"_s), check.all().constData());
    const CliResult plan = field.run(planFor(u"example.com"_s));
    QVERIFY2(findingCodes(plan.json()).contains(u"dmarc-report-not-authorised"_s), plan.all().constData());
    const CliResult added = field.run(planFor(u"example.com"_s, {u"--rua"_s, u"b@mailhost.example"_s}));
    const QJsonObject finding = findingOf(added.json(), u"dmarc-report-not-authorised"_s);
    QCOMPARE(finding.value("args"_L1).toObject().value("host"_L1).toString(), u"reports.zuora.com"_s);
}

void FieldDiscoveryTest::a13_record_only_below_the_registered_domain()
{
    const FieldWorld field(
        "billing A 192.0.2.1\n_dmarc.billing TXT \"v=DMARC1; p=none; rua=mailto:d@billing.example.com\"");
    const QString code = u"dmarc-only-at-subdomain"_s;
    for (const CliResult &result : {field.run({u"dmarc"_s, u"check"_s, u"billing.example.com"_s, u"--json"_s}),
                                    field.run(planFor(u"billing.example.com"_s))})
        QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
}

void FieldDiscoveryTest::a14_leftovers_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("code");
    const QByteArray spf = "@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n";
    QTest::newRow("A14 spf2.0/mfrom,pra")
        << spf + "@ TXT \"spf2.0/mfrom,pra ip4:192.0.2.9 -all\"" << u"leftover-sender-id"_s;
    QTest::newRow("A14 spf2.0/pra") << spf + "@ TXT \"spf2.0/pra ?all\"" << u"leftover-sender-id"_s;
    QTest::newRow("A14 SPF2.0 in capitals") << spf + "@ TXT \"SPF2.0/PRA ?all\"" << u"leftover-sender-id"_s;
    QTest::newRow("A14 DomainKeys o=~") << spf + "_domainkey TXT \"o=~\"" << u"leftover-domainkeys"_s;
    QTest::newRow("A14 DomainKeys with address")
        << spf + "_domainkey TXT \"t=y; o=-; r=postmaster@example.com; n=old\"" << u"leftover-domainkeys"_s;
    QTest::newRow("A14 ADSP") << spf + "_adsp._domainkey TXT \"dkim=discardable\"" << u"leftover-adsp"_s;
    QTest::newRow("A14 type SPF") << spf + "@ TYPE99 \\# 12 0b763d73706631202d616c6c" << u"leftover-spf-type"_s;
}

void FieldDiscoveryTest::a14_leftovers()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, code);
    const FieldWorld field(records);
    const CliResult plan = field.run(planFor(u"example.com"_s));
    const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s});
    for (const CliResult &result : {plan, survey}) {
        QVERIFY2(findingCodes(result.json()).contains(code), result.all().constData());
        QCOMPARE(findingOf(result.json(), code).value("severity"_L1).toString(), u"info"_s);
    }
    const QJsonObject row = rowAt(plan.json(), u"example.com"_s);
    QCOMPARE(row.value("value"_L1).toString(), u"v=spf1 ip4:192.0.2.1 a:zgateway.zuora.com -all"_s);
    QCOMPARE(row.value("action"_L1).toString(), u"REPLACE"_s); // of the one SPF record, and of nothing else
    QCOMPARE(row.value("before"_L1).toVariant().toStringList().join(u'|'), u"v=spf1 ip4:192.0.2.1 -all"_s);
}

void FieldDiscoveryTest::a14_living_records_are_no_leftovers()
{
    const FieldWorld field("@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n@ TXT \"o=~ is no policy here\"\n"
                           "x._domainkey TXT \"t=y; p=\"\n_domainkey TXT \"v=DKIM1; p=\"");
    const CliResult result = field.run(planFor(u"example.com"_s));
    QVERIFY2(findingCodes(result.json()).filter(u"leftover-"_s).isEmpty(), result.all().constData());
}

QTEST_GUILESS_MAIN(FieldDiscoveryTest)
#include "tst_field_discovery.moc"
