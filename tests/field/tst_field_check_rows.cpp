// SPDX-License-Identifier: Apache-2.0
// Case A11 behind the plan: what verify, checklist, portfolio and the practice panel do with rows that were planned
// without seeing what is published ("CHECK").
#include "tests/field/field_world.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QTest>

using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Planning{u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--offline"_s, u"--json"_s};

} // namespace

class FieldCheckRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a11_data();
    void a11();
    void a11_the_practice_panel_takes_none();
};

void FieldCheckRowsTest::a11_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("findings"); // of SPF, then of DMARC; empty: none
    const QString again = u"verify-plan-again"_s;
    const QString missing = u"verify-not-published"_s;
    QTest::newRow("A11 other senders, a strict policy")
        << QByteArray("@ TXT \"v=spf1 ip4:192.0.2.1 -all\"\n_dmarc TXT \"v=DMARC1; p=reject\"") << 1
        << QStringList{again, again};
    QTest::newRow("A11 nothing is there") << QByteArray("x TXT y") << 1 << QStringList{missing, missing};
    QTest::newRow("A11 it is there already")
        << QByteArray("@ TXT \"v=spf1 a:zgateway.zuora.com ~all\"\n_dmarc TXT \"v=DMARC1; p=none; sp=none\"") << 0
        << QStringList{QString(), QString()};
    QTest::newRow("A11 other texts only")
        << QByteArray("@ TXT \"google-site-verification=abc\"") << 1 << QStringList{missing, missing};
    QTest::newRow("A11 two SPF records")
        << QByteArray("@ TXT \"v=spf1 mx -all\"\n@ TXT \"v=spf1 a -all\"\n_dmarc TXT \"v=DMARC1; p=none; sp=none\"")
        << 1 << QStringList{again, QString()};
    QTest::newRow("A11 a broken SPF record")
        << QByteArray("@ TXT \"v=spf1 include; -all\"\n_dmarc TXT \"v=DMARC1; p=none; sp=none\"") << 1
        << QStringList{again, QString()};
}

void FieldCheckRowsTest::a11()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, code);
    QFETCH(QStringList, findings);
    const FieldWorld field(zone);
    const CliResult planned = runCli(Planning);
    QVERIFY2(planned.code == 3 && !planned.out.contains("\"ADD\""), planned.all().constData());
    const QString plan = field.file(u"plan.json"_s, planned.out);

    const CliResult verified = field.run({u"verify"_s, plan, u"--json"_s});
    QCOMPARE(verified.code, code);
    const QJsonArray records = verified.json().value("records"_L1).toArray();
    QCOMPARE(records.size(), findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QStringList codes = findingCodes(records.at(i).toObject());
        QCOMPARE(records.at(i)["action"_L1].toString(), u"CHECK"_s);
        QVERIFY2(findings[i].isEmpty() ? !codes.contains(u"verify-plan-again"_s) : codes == QStringList{findings[i]},
                 verified.all().constData());
    }
    // Never told to put the blindly planned value over what stands there.
    const QString text = field.file(u"checklist.txt"_s, {});
    const CliResult checklist = field.run({u"checklist"_s, plan, u"--verify"_s, u"-o"_s, text});
    QCOMPARE(checklist.code, code);
    const CliResult portfolio = field.run({u"portfolio"_s, field.file(u"list"_s, plan.toUtf8() + '\n'), u"--json"_s});
    QCOMPARE(portfolio.code, code);
    for (const QByteArray &said :
         {verified.out, field.run({u"verify"_s, plan}).out, readFile(text).simplified(), portfolio.out, readFile(text)})
        QVERIFY2(!said.contains("Edit the record") && !said.contains("so that its value is exactly"), said.constData());
    QVERIFY2(readFile(text).contains("CHECK FIRST"), readFile(text).constData());
}

void FieldCheckRowsTest::a11_the_practice_panel_takes_none()
{
    QTemporaryDir folder;
    QVERIFY(
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    const auto server = startCli({u"practice"_s, u"serve"_s}, folder.path());
    const auto ended = qScopeGuard([&] { endProcess(server.get()); });
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += server->readAllStandardOutput()).endsWith("}\n"), 20'000);
    QStringList planning = Planning;
    planning[1] = u"acme-billing.example"_s;
    const QString plan = writeFile(folder, u"plan.json"_s, runCli(planning).out);
    const CliResult result = runCli({u"practice"_s, u"publish"_s, plan, u"--json"_s}, {}, folder.path());
    QCOMPARE(result.code, 1);
    QCOMPARE(result.json().value("published"_L1).toArray().size(), 0);
    const QJsonArray refused = result.json().value("refused"_L1).toArray();
    QCOMPARE(refused.size(), 2);
    for (const QJsonValue row : refused)
        QCOMPARE(row["error"_L1].toString(), u"practice-check-first"_s);
}

QTEST_GUILESS_MAIN(FieldCheckRowsTest)
#include "tst_field_check_rows.moc"
