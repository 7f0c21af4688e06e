// SPDX-License-Identifier: Apache-2.0
// "Records kept by a service": hosted DMARC, SPF through a service's macro or redirect, MTA-STS behind a CNAME. A plan
// leaves them alone and says where the change is made. Part of the field's cases A2 and A12 by kind.
#include "core/report/export/exports.h"
#include "core/report/findings/finding_text.h"
#include "core/verify/survey/survey.h"
#include "resources/resources.h"
#include "tests/core/plan/planner_world.h"
#include "tests/field/field_world.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;
using plan::Action;
using plan::Purpose;

class FieldServicesTest : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

    plan::RecordPlan planFor(const QByteArray &more, const plan::SetupPlan &setup,
                             const QByteArray &spf = "v=spf1 mx include:_spf.google.com ~all") const
    {
        return planned(company(more, spf), setup, m_catalog);
    }
    static plan::SetupPlan defaultRoute(const char *domain = "example.com")
    {
        plan::SetupPlan setup = setupFor(plan::Route::Default, domain);
        setup.defaultServer.tenantEmail = u"ar@"_s + QLatin1String(domain);
        return setup;
    }
    static const Finding *findingOf(const plan::RecordPlan &plan, const QByteArray &code)
    {
        const auto at = std::find_if(plan.findings.begin(), plan.findings.end(),
                                     [&](const Finding &finding) { return finding.code == code; });
        return at != plan.findings.end() ? &*at : nullptr;
    }

private Q_SLOTS:
    void initTestCase();
    void everyServiceHasItsSource();
    void a2_hosted_dmarc_is_kept_data();
    void a2_hosted_dmarc_is_kept();
    void a2_hosted_dmarc_another_policy_is_changed_there();
    void a2_hosted_dmarc_that_leads_nowhere();
    void a2_hosted_dmarc_that_could_not_be_seen_data();
    void a2_hosted_dmarc_that_could_not_be_seen();
    void a2_unknown_cname_is_followed_and_kept();
    void a2_dmarc_delegated_to_a_service();
    void a2_lookalikes_are_no_service();
    void a12_inherited_from_a_hosted_record();
    void spf_kept_by_a_service_data();
    void spf_kept_by_a_service();
    void spf_that_a_service_allows_already();
    void spf_broken_beside_a_service_is_mended();
    void ordinary_includes_are_no_service();
    void reports_read_by_a_service_stay();
    void mta_sts_behind_a_cname();
    void every_format_keeps_the_row();
    void command_line_and_a_table_of_ones_own();
};

void FieldServicesTest::initTestCase()
{
    initResources();
    const auto loaded = catalog::Catalog::builtIn();
    QVERIFY(loaded.has_value());
    m_catalog = *loaded;
}

void FieldServicesTest::everyServiceHasItsSource()
{
    QVERIFY(m_catalog.services().size() >= 12);
    for (const catalog::Service &service : m_catalog.services()) {
        QVERIFY2(!service.sources.isEmpty() && !service.checked.isEmpty(), service.id.constData());
        QVERIFY2(!service.where().isEmpty() && !service.records.isEmpty(), service.id.constData());
        for (const catalog::Service::Kept &kept : service.records) {
            for (const QByteArray &suffix : kept.suffixes)
                QCOMPARE(m_catalog.serviceFor(kept.kind, "x." + suffix)->id, service.id);
        }
    }
}

void FieldServicesTest::a2_hosted_dmarc_is_kept_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("service");
    const auto row = [](const char *name, const char *target, const char *service) {
        QTest::newRow(name) << QByteArray(target) << QString::fromLatin1(service);
    };
    row("A2 EasyDMARC", "_dmarc.example_com._d.easydmarc.pro", "EasyDMARC");
    row("A2 Valimail", "example.com._dmarc.vali.email", "Valimail");
    row("A2 Sendmarc", "example.com.dmarc.sdmarc.net", "Sendmarc");
    row("A2 Sendmarc, older", "_san0y8lcc.sdmarc.net", "Sendmarc");
    row("A2 Proofpoint", "example.com.dmarc.has.pphosted.com", "Proofpoint");
    row("A2 Red Sift", "_dmarc.example.com.dynamic.ondmarc.com", "Red Sift OnDMARC");
    row("A2 Agari", "example.com.dmarc.agari.com", "Agari (Fortra)");
    row("A2 PowerDMARC", "example-com.dmarc.powerdmarc.com", "PowerDMARC");
    row("A2 Mimecast", "example.com.dmarcanalyzer.com", "Mimecast DMARC Analyzer");
    row("A2 dmarcian", "example.com.hosted.dmarcian.com", "dmarcian");
    row("A2 DMARC Report", "example.com.hosted.dmarc-report.com", "DMARC Report (DuoCircle, MxToolbox)");
    row("A2 in capitals", "EXAMPLE.COM.DMARC.SDMARC.NET", "Sendmarc");
}

void FieldServicesTest::a2_hosted_dmarc_is_kept()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, service);
    const QByteArray zone = "_dmarc.example.com. 300 IN CNAME " + target + ".\n" + target +
                            ". 300 IN TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n";
    const plan::RecordPlan result = planFor(zone, setupFor(plan::Route::Advanced));
    QCOMPARE(result.count(Action::Remove), 0);
    const plan::PlannedRecord *row = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
    QVERIFY(row != nullptr);
    QCOMPARE(row->action, Action::Keep);
    QCOMPARE(row->type, dns::RecordType::CNAME);
    const QString why = report::reasonText(row->reason, row->reasonArgs);
    QVERIFY2(why.contains(service) && why.contains("reject"_L1), qPrintable(why));
    const Finding *finding = findingOf(result, "plan-dmarc-at-service");
    QVERIFY(finding != nullptr);
    QVERIFY(report::findingText(*finding).contains(service));
    QVERIFY(report::findingAdvice(*finding).contains(service));
    QVERIFY(!result.hasWorkElsewhere());
    QVERIFY(std::count_if(result.records.begin(), result.records.end(),
                          [](const plan::PlannedRecord &r) { return r.purpose == Purpose::Dmarc; }) == 1);
}

void FieldServicesTest::a2_hosted_dmarc_another_policy_is_changed_there()
{
    plan::SetupPlan setup = setupFor(plan::Route::Advanced);
    setup.dmarc.policy = "quarantine";
    const plan::RecordPlan result = planFor("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n"
                                            "example.com.dmarc.sdmarc.net. 300 IN TXT \"v=DMARC1; p=none\"\n",
                                            setup);
    QCOMPARE(recordAt(result, "_dmarc.example.com", Purpose::Dmarc)->action, Action::Keep);
    QCOMPARE(result.count(Action::Remove), 0);
    const Finding *finding = findingOf(result, "plan-change-at-service");
    QVERIFY(finding != nullptr);
    QVERIFY(report::findingText(*finding).contains("p=quarantine"_L1));
    QVERIFY(report::findingText(*finding).contains("Sendmarc"_L1));
    QVERIFY(result.hasWorkElsewhere());
}

void FieldServicesTest::a2_hosted_dmarc_that_leads_nowhere()
{
    const plan::RecordPlan result =
        planFor("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n", setupFor(plan::Route::Advanced));
    QCOMPARE(result.count(Action::Remove), 0);
    QCOMPARE(recordAt(result, "_dmarc.example.com", Purpose::Dmarc)->action, Action::Check);
    QVERIFY(findingOf(result, "plan-dmarc-empty-at-service") != nullptr);
    QVERIFY(result.hasWorkElsewhere());
}

void FieldServicesTest::a2_hosted_dmarc_that_could_not_be_seen_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("A2 a service from a file") << QByteArray("example.com.dmarc.sdmarc.net");
    QTest::newRow("A2 a sister domain from a file") << QByteArray("_dmarc.sister-example.org");
}

// A file holds the alias and not what stands behind it.
void FieldServicesTest::a2_hosted_dmarc_that_could_not_be_seen()
{
    QFETCH(QByteArray, target);
    const FieldWorld field("@ TXT x");
    const QString file = field.file(u"zone"_s, "$ORIGIN example.com.\n$TTL 300\n@ SOA ns1 h 1 2 3 4 5\n@ NS ns1\n"
                                               "ns1 A 192.0.2.1\n_dmarc CNAME " +
                                                   target + ".\n");
    const CliResult result =
        runCli({u"plan"_s, u"example.com"_s, u"--route"_s, u"default"_s, u"--set"_s, u"tenant-email=ar@example.com"_s,
                u"--existing"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(result.code, 3);
    int rows = 0;
    const QJsonArray records = result.json().value("records"_L1).toArray();
    for (const QJsonValue &row : records) {
        QVERIFY2(row.toObject().value("action"_L1).toString() != "REMOVE"_L1, result.all().constData());
        if (row.toObject().value("purpose"_L1).toString() != "dmarc"_L1)
            continue;
        ++rows;
        QCOMPARE(row.toObject().value("action"_L1).toString(), u"CHECK"_s);
    }
    QCOMPARE(rows, 1);
}

void FieldServicesTest::a2_unknown_cname_is_followed_and_kept()
{
    plan::SetupPlan setup = setupFor(plan::Route::Advanced);
    setup.dmarc.policy = "none";
    const plan::RecordPlan result = planFor("_dmarc.example.com. 300 IN CNAME _dmarc.sister-example.org.\n"
                                            "_dmarc.sister-example.org. 300 IN TXT \"v=DMARC1; p=reject\"\n",
                                            setup);
    const plan::PlannedRecord *row = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
    QCOMPARE(row->action, Action::Keep);
    QCOMPARE(row->valueText(), QByteArray("_dmarc.sister-example.org"));
    QCOMPARE(result.count(Action::Remove), 0);
    const Finding *finding = findingOf(result, "plan-dmarc-through-cname");
    QVERIFY(finding != nullptr);
    QVERIFY(report::findingText(*finding).contains("reject"_L1));
    QVERIFY(report::findingText(*finding).contains("_dmarc.sister-example.org"_L1));
}

void FieldServicesTest::a2_dmarc_delegated_to_a_service()
{
    const plan::RecordPlan result = planFor("_dmarc.example.com. 300 IN NS ns.vali.email.\n"
                                            "_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=reject\"\n",
                                            setupFor(plan::Route::Advanced));
    QCOMPARE(recordAt(result, "_dmarc.example.com", Purpose::Dmarc)->action, Action::Keep);
    QVERIFY(findingOf(result, "plan-dmarc-at-service") != nullptr);
}

void FieldServicesTest::a2_lookalikes_are_no_service()
{
    QVERIFY(m_catalog.serviceFor("dmarc", "x.notsdmarc.net") == nullptr);
    QVERIFY(m_catalog.serviceFor("dmarc", "sdmarc.net.evil.example") == nullptr);
    QVERIFY(m_catalog.serviceFor("spf", "vali.email.example") == nullptr);
    QVERIFY(m_catalog.serviceFor("spf", "") == nullptr);
    QVERIFY(m_catalog.serviceFor("dmarc", "sdmarc.net.") != nullptr);
}

void FieldServicesTest::a12_inherited_from_a_hosted_record()
{
    const plan::RecordPlan result = planFor("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n"
                                            "example.com.dmarc.sdmarc.net. 300 IN TXT \"v=DMARC1; p=quarantine\"\n",
                                            setupFor(plan::Route::Advanced, "billing.example.com"));
    QVERIFY(recordAt(result, "_dmarc.billing.example.com", Purpose::Dmarc) == nullptr);
    const plan::PlannedRecord *row = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
    QCOMPARE(row->action, Action::Keep);
    QCOMPARE(row->type, dns::RecordType::CNAME);
    const Finding *finding = findingOf(result, "plan-dmarc-at-service");
    QVERIFY(finding != nullptr && report::findingText(*finding).contains("quarantine"_L1));
}

void FieldServicesTest::spf_kept_by_a_service_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("service");
    QTest::newRow("Valimail by macro") << QByteArray("v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all")
                                       << QByteArray() << u"Valimail"_s;
    QTest::newRow("Red Sift") << QByteArray("v=spf1 include:_u.example.com._spf.smart.ondmarc.com ~all")
                              << QByteArray("_u.example.com._spf.smart.ondmarc.com. 300 IN TXT "
                                            "\"v=spf1 exists:%{i}._i.example.com._spf.smart.ondmarc.com ~all\"\n")
                              << u"Red Sift OnDMARC"_s;
    QTest::newRow("EasySPF") << QByteArray("v=spf1 include:_spf.example_com._d.easydmarc.pro ~all")
                             << QByteArray(
                                    "_spf.example_com._d.easydmarc.pro. 300 IN TXT \"v=spf1 ip4:192.0.2.9 ~all\"\n")
                             << u"EasyDMARC"_s;
    QTest::newRow("Sendmarc by redirect")
        << QByteArray("v=spf1 redirect=_san0y8lcc.sdmarc.net")
        << QByteArray("_san0y8lcc.sdmarc.net. 300 IN TXT \"v=spf1 ip4:192.0.2.9 ~all\"\n") << u"Sendmarc"_s;
    QTest::newRow("Proofpoint by macro") << QByteArray("v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com ~all")
                                         << QByteArray() << u"Proofpoint"_s;
    QTest::newRow("Agari by exists") << QByteArray("v=spf1 exists:%{i}._i.%{d}._d.espf.agari.com -all") << QByteArray()
                                     << u"Agari (Fortra)"_s;
    QTest::newRow("AutoSPF") << QByteArray("v=spf1 include:_spf1.example.com.autospf.com ~all")
                             << QByteArray("_spf1.example.com.autospf.com. 300 IN TXT \"v=spf1 ip4:192.0.2.9 ~all\"\n")
                             << u"AutoSPF"_s;
    QTest::newRow("in capitals") << QByteArray("v=spf1 INCLUDE:%{i}._IP.%{h}._EHLO.%{d}._SPF.VALI.EMAIL ~all")
                                 << QByteArray() << u"Valimail"_s;
    QTest::newRow("with a qualifier") << QByteArray("v=spf1 ?include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all")
                                      << QByteArray() << u"Valimail"_s;
}

void FieldServicesTest::spf_kept_by_a_service()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, more);
    QFETCH(QString, service);
    const plan::RecordPlan result = planFor(more, defaultRoute(), record);
    const plan::PlannedRecord *row = recordAt(result, "example.com", Purpose::Spf);
    QCOMPARE(row->action, Action::Keep);
    QCOMPARE(row->valueText(), record);
    const Finding *finding = findingOf(result, "plan-change-at-service");
    QVERIFY(finding != nullptr);
    const QString text = report::findingText(*finding);
    QVERIFY2(text.contains(service) && text.contains("a:zgateway.zuora.com"_L1), qPrintable(text));
    QVERIFY(result.hasWorkElsewhere());
    for (const Finding &other : result.findings)
        QVERIFY2(other.code != "spf-added-unseen" && other.code != "spf-several-records", other.code.constData());
}

void FieldServicesTest::spf_that_a_service_allows_already()
{
    const plan::RecordPlan result =
        planFor("_san0y8lcc.sdmarc.net. 300 IN TXT \"v=spf1 include:_spf.google.com a:zgateway.zuora.com ~all\"\n",
                defaultRoute(), "v=spf1 redirect=_san0y8lcc.sdmarc.net");
    QCOMPARE(recordAt(result, "example.com", Purpose::Spf)->action, Action::Keep);
    QVERIFY(findingOf(result, "plan-change-at-service") == nullptr);
    QVERIFY(findingOf(result, "plan-spf-at-service") != nullptr);
    QVERIFY(!result.hasWorkElsewhere());
}

// Two records are a permanent error for all mail, whoever keeps one of them: they are merged, the service's term in it.
void FieldServicesTest::spf_broken_beside_a_service_is_mended()
{
    const plan::RecordPlan result =
        planFor("example.com. 3600 IN TXT \"v=spf1 include:_spf.google.com ~all\"\n", defaultRoute(),
                "v=spf1 include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email ~all");
    const plan::PlannedRecord *row = recordAt(result, "example.com", Purpose::Spf);
    QCOMPARE(row->action, Action::Replace);
    QVERIFY(row->valueText().contains("include:%{i}._ip.%{h}._ehlo.%{d}._spf.vali.email"));
    QVERIFY(row->valueText().contains("a:zgateway.zuora.com"));
}

void FieldServicesTest::ordinary_includes_are_no_service()
{
    for (const char *record : {"v=spf1 include:_spf.google.com ~all", "v=spf1 include:us._netblocks.mimecast.com ~all",
                               "v=spf1 include:spf-0001.pphosted.com ~all", "v=spf1 mx -all", ""})
        QVERIFY2(plan::spfServiceIn(record, m_catalog).service == nullptr, record);
}

void FieldServicesTest::reports_read_by_a_service_stay()
{
    plan::SetupPlan setup = setupFor(plan::Route::Advanced);
    setup.dmarc.reportTo = {u"own@example.com"_s};
    const plan::RecordPlan result =
        planFor("_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none; rua=mailto:1a@dmarc-reports.cloudflare.net\"\n"
                "*._report._dmarc.dmarc-reports.cloudflare.net. 300 IN TXT \"v=DMARC1\"\n",
                setup);
    const plan::PlannedRecord *row = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
    QCOMPARE(row->action, Action::Replace);
    QVERIFY(row->valueText().contains("rua=mailto:1a@dmarc-reports.cloudflare.net,mailto:own@example.com"));
    const Finding *finding = findingOf(result, "plan-reports-at-service");
    QVERIFY(finding != nullptr && report::findingText(*finding).contains("Cloudflare"_L1));
}

void FieldServicesTest::mta_sts_behind_a_cname()
{
    const QByteArray zone = "mta-sts.example.com. 300 IN CNAME example.com.mta-sts.mailhardener.com.\n"
                            "_mta-sts.example.com. 300 IN CNAME example.com.sdmarc.net.\n"
                            "example.com.sdmarc.net. 300 IN TXT \"v=STSv1; id=1\"\n";
    const plan::RecordPlan result = planFor(zone, setupFor(plan::Route::Advanced));
    QStringList told;
    for (const Finding &finding : result.findings) {
        if (finding.code == "kept-by-service")
            told.append(report::findingText(finding));
    }
    QCOMPARE(told.size(), 2);
    QVERIFY2(told.join(u'\n').contains("Mailhardener"_L1) && told.join(u'\n').contains("Sendmarc"_L1),
             qPrintable(told.join(u'\n')));
    for (const plan::PlannedRecord &record : result.records)
        QVERIFY(!record.name.toText().contains("mta-sts"));
}

// No format of the plan takes the alias away, or puts a TXT record beside it.
void FieldServicesTest::every_format_keeps_the_row()
{
    const plan::RecordPlan result =
        planFor("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n"
                "example.com.dmarc.sdmarc.net. 300 IN TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n",
                setupFor(plan::Route::Advanced));
    for (const report::Format format : report::AllFormats) {
        const QByteArray text = report::exportPlan(result, format);
        for (const QByteArray &line : text.split('\n')) {
            const bool about = line.contains("_dmarc");
            QVERIFY2(!about || !(line.contains("REMOVE") || line.contains("delete")),
                     qPrintable(QString::fromUtf8(line)));
        }
    }
}

void FieldServicesTest::command_line_and_a_table_of_ones_own()
{
    const FieldWorld field(
        "_dmarc CNAME example_com.kept\nexample_com.kept TXT \"v=DMARC1; p=reject\"\n"
        "@ TXT \"v=spf1 include:s.kept.example.com ~all\"\ns.kept TXT \"v=spf1 ip4:192.0.2.7 ~all\"");
    const QString folder = QFileInfo(field.file(u"x"_s, "")).path();
    QVERIFY(QDir(folder).mkpath(u"services"_s));
    const QByteArray table = R"({"schema":1,"id":"keeper","name":"Keeper","records":[
        {"kind":"dmarc","suffixes":["kept.example.com"]},{"kind":"spf","suffixes":["kept.example.com"]}],
        "menu":["Domains","Policy"],"url":"https://keeper.example","sure":"general","sources":["x"],"checked":"2026-11"})";
    (void)field.file(u"services/keeper.json"_s, table);
    const QStringList arguments{u"plan"_s,      u"example.com"_s,
                                u"--route"_s,   u"default"_s,
                                u"--set"_s,     u"tenant-email=ar@example.com"_s,
                                u"--catalog"_s, folder};
    const CliResult json = field.run(arguments + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.code, 1);
    const QStringList codes = findingCodes(json.json());
    QVERIFY2(codes.contains(u"plan-dmarc-at-service"_s), json.all().constData());
    QVERIFY2(codes.contains(u"plan-change-at-service"_s), json.all().constData());
    const CliResult text = field.run(arguments);
    QVERIFY2(text.out.contains("1 to change elsewhere"), text.all().constData());
    QVERIFY2(text.out.contains("KEEP    CNAME  _dmarc.example.com"), text.all().constData());
    QVERIFY2(text.out.contains("Keeper"), text.all().constData());
    QVERIFY2(text.out.contains("Domains \u203a Policy"), text.all().constData());
    QVERIFY2(!text.out.contains("REMOVE"), text.all().constData());

    const CliResult survey = field.run({u"survey"_s, u"example.com"_s, u"--json"_s, u"--catalog"_s, folder});
    const QJsonArray kept = survey.json().value("keptElsewhere"_L1).toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.first().toObject().value("service"_L1).toString(), u"keeper"_s);
    QVERIFY2(findingCodes(survey.json()).contains(u"kept-by-service"_s), survey.all().constData());

    (void)field.file(u"services/keeper.json"_s, QByteArray(table).replace("\"dmarc\"", "\"dmark\""));
    const CliResult bad = field.run(arguments);
    QCOMPARE(bad.code, 2);
    QVERIFY2(bad.err.contains("keeper.json"), bad.all().constData());
}

QTEST_GUILESS_MAIN(FieldServicesTest)
#include "tst_field_services.moc"
