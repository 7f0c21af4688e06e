// SPDX-License-Identifier: Apache-2.0
// Where planned aliases and mail exchangers lead: looked at before anything is published (case F8, and B1 of a plan).
#include "tests/field/field_world.h"
#include "tests/field/key_records.h"

#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Rest[] = "@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=none; rua=mailto:r@example.com\"\n";
const QStringList Plan{u"plan"_s,  u"example.com"_s, u"--route"_s, u"external"_s, u"--vendor"_s,
                       u"other"_s, u"--json"_s,      u"--paste"_s, u"-"_s};

QStringList aboutTargets(const QJsonObject &json)
{
    QStringList codes = findingCodes(json);
    codes.removeIf(
        [](const QString &code) { return !code.startsWith(u"plan-target"_s) && !code.startsWith(u"dkim-"_s); });
    return codes;
}

} // namespace

class FieldTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f8_targets_data();
    void f8_targets();
    void f8_of_a_file_nothing_is_said();
    void f8_what_could_not_be_asked_is_said();
};

void FieldTargetsTest::f8_targets_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("paste");
    QTest::addColumn<QStringList>("codes");
    const auto row = [](const char *name, const QByteArray &zone, const QByteArray &paste, const QStringList &codes) {
        QTest::newRow(name) << zone << paste << codes;
    };
    const QByteArray alias = "k1._domainkey CNAME keys.example.com";
    row("F8 a target with its key", keyLine("keys", usableKey()), alias, {});
    row("F8 a target in capitals with its dot", keyLine("keys", usableKey()), "k1._domainkey CNAME KEYS.EXAMPLE.COM.",
        {});
    row("F8 a target that is an alias itself", "keys CNAME more\n" + keyLine("more", usableKey()), alias, {});
    row("F8 a target that does not exist", {}, alias, {u"plan-targets-missing"_s});
    row("F8 a target in a domain that does not exist", {}, "k1._domainkey CNAME k1.dkim.acme.example",
        {u"plan-targets-missing"_s});
    row("F8 a target that is a dead alias", "keys CNAME gone\n", alias, {u"plan-targets-missing"_s});
    row("F8 a target without a key", "keys A 192.0.2.1\n", alias, {u"plan-targets-without-key"_s});
    row("F8 a target that has names below only", "x.keys A 192.0.2.1\n", alias, {u"plan-targets-without-key"_s});
    row("F8 a target with a revoked key", "keys TXT \"v=DKIM1; p=\"\n", alias,
        {u"plan-target-key-unusable"_s, u"dkim-key-revoked"_s});
    row("F8 a target with SPF", "keys TXT \"v=spf1 -all\"\n", alias,
        {u"plan-target-key-unusable"_s, u"dkim-key-is-other-record"_s});
    row("F8 a target with two keys", keyLine("keys", usableKey()) + "keys TXT \"v=DKIM1; p=AAAA\"\n", alias,
        {u"plan-target-key-unusable"_s, u"dkim-key-several"_s});
    row("F8 two targets that do not exist are one finding", {}, alias + "\nk2._domainkey CNAME keys2.example.com",
        {u"plan-targets-missing"_s});
    row("F8 a return path that is there", "keys A 192.0.2.1\n", "bounce CNAME keys.example.com", {});
    row("F8 a return path without addresses", "keys TXT \"v=spf1 -all\"\n", "bounce CNAME keys.example.com", {});
    row("F8 a return path that does not exist", {}, "bounce CNAME keys.example.com", {u"plan-targets-missing"_s});
    row("F8 a mail exchanger that does not exist", {},
        "bounce MX 10 mx.acme.example\nbounce TXT \"v=spf1 ip4:192.0.2.1 -all\"", {u"plan-targets-missing"_s});
    row("F8 in place already", "k1._domainkey CNAME keys\n" + keyLine("keys", usableKey()), alias, {});
}

void FieldTargetsTest::f8_targets()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, paste);
    QFETCH(QStringList, codes);
    const FieldWorld field(Rest + zone);
    const CliResult result = field.run(Plan, paste);
    QVERIFY2(result.code < 2, result.all().constData());
    QCOMPARE(aboutTargets(result.json()), codes);
    const QJsonArray findings = result.json().value("findings"_L1).toArray();
    for (const QJsonValue finding : findings) { // never a name without saying which
        const QString text = finding.toObject().value("text"_L1).toString();
        QVERIFY2(!text.contains(u"not known"), qPrintable(text));
    }
}

// Whatever lies outside a file of records is not known, and nobody asked.
void FieldTargetsTest::f8_of_a_file_nothing_is_said()
{
    const FieldWorld field(Rest);
    const QString zone = field.file(u"zone"_s, "$ORIGIN example.com.\n$TTL 3600\n@ SOA ns host 1 1 1 1 1\n@ NS ns\n"
                                               "@ TXT \"v=spf1 -all\"\n");
    for (const QStringList &source : {QStringList{u"--existing"_s, zone}, QStringList{u"--offline"_s}}) {
        const CliResult result = runCli(Plan + source, "k1._domainkey CNAME k1.dkim.acme.example");
        QVERIFY2(result.code != 2, result.all().constData());
        QCOMPARE(aboutTargets(result.json()), QStringList());
    }
}

void FieldTargetsTest::f8_what_could_not_be_asked_is_said()
{
    const FieldWorld field("@ TXT \"v=spf1 -all\"\n_dmarc TXT \"v=DMARC1; p=none\"\nlame NS ns.lame\n"
                           "ns.lame A 127.0.0.1\n");
    const CliResult result = field.run(Plan, "k1._domainkey CNAME k1.lame.example.com");
    QCOMPARE(aboutTargets(result.json()), QStringList{u"plan-targets-unseen"_s});
}

QTEST_GUILESS_MAIN(FieldTargetsTest)
#include "tst_field_targets.moc"
