// SPDX-License-Identifier: Apache-2.0
// PLAN.json and the saved setup: round trips, and what hostile files become.
#include "core/plan/model/record_plan.h"
#include "tests/support/utc_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sw;
using namespace sw::plan;
using dns::DomainName;
using dns::RecordType;

namespace {

RecordPlan samplePlan()
{
    RecordPlan plan;
    plan.domain = DomainName::literal("example.com");
    plan.zone = plan.domain;
    plan.nameServers = {DomainName::literal("ns1.example.net")};
    plan.dnsHost = "cloudflare";
    plan.route = Route::External;
    plan.vendor = "sendgrid";
    PlannedRecord cname{Action::Add, DomainName::literal("s1._domainkey.example.com"), RecordType::CNAME,
                        dns::NameData{DomainName::literal("a.dkim.amazonses.com")}};
    cname.neededBy = {"sendgrid", "other"};
    cname.dmarcRole = DmarcRole::Carries;
    cname.purpose = Purpose::Dkim;
    cname.reason = "reason-dkim-vendor";
    cname.reasonArgs = {{"vendor", QStringLiteral("Ä“x”")}};
    cname.acceptTargetSuffix = "amazonses.com";
    cname.order = 10;
    PlannedRecord spf{Action::Replace, plan.domain, RecordType::TXT,
                      dns::TxtData{dns::splitTxt("v=spf1 " + QByteArray(600, 'x') + " \xC3\xA4\x01\xFF -all")}};
    spf.before = {"v=spf1 -all", "", QByteArray("a\nb\0c", 5)};
    spf.purpose = Purpose::Spf;
    spf.dmarcRole = DmarcRole::AskedFor;
    spf.ttl = 300;
    PlannedRecord mx{Action::Keep, DomainName::literal("b.example.com"), RecordType::MX,
                     dns::MxData{10, DomainName::literal("mx.example.net")}};
    mx.before = {"one"};
    plan.records = {cname, spf, mx};
    plan.spfBudget = {-1, 11, 2, 10};
    plan.findings = {Finding{"plan-wildcard",
                             {{"name", QStringLiteral("x")}},
                             {Evidence{QStringLiteral("192.0.2.1:53"),
                                       QStringLiteral("udp"),
                                       QStringLiteral("x TXT"),
                                       QStringLiteral("timeout"),
                                       {},
                                       sw::test::utcTime(QDate(2026, 11, 23), QTime(1, 2, 3, 4)),
                                       12}}}};
    plan.takenAt = sw::test::utcTime(QDate(2026, 11, 23), QTime(14, 0, 0, 5));
    return plan;
}

QByteArray jsonOf(const RecordPlan &plan)
{
    return QJsonDocument(toJson(plan, {}, {})).toJson();
}

SetupPlan sampleSetup()
{
    SetupPlan setup;
    setup.domain = DomainName::literal("example.com");
    setup.route = Route::Default;
    setup.workflow = true;
    setup.workflowPasted = QStringLiteral("a\tb\n“c”");
    setup.advanced.identity = AdvancedSetup::Identity::Email;
    setup.advanced.sandbox = true;
    setup.advanced.records = {{DomainName::literal("a._domainkey.example.com"), RecordType::CNAME,
                               dns::NameData{DomainName::literal("b.example.net")}}};
    setup.vendor = {
        "amazonses",
        {{"region", QStringLiteral("eu-west-1")}},
        QStringLiteral("x"),
        {{DomainName::literal("m.example.com"), RecordType::MX, dns::MxData{10, DomainName::literal("x.example.net")}},
         {DomainName::literal("example.com"), RecordType::TXT, dns::TxtData{dns::splitTxt("a \"quoted\" \\ text")}}}};
    setup.alsoSends = {{"google"}, {"mailjet"}};
    setup.ownServer.addresses = {*dns::IpAddress::fromText("192.0.2.1"), *dns::IpAddress::fromText("2001:db8::1")};
    setup.ownServer.hosts = {DomainName::literal("mail.example.com")};
    setup.ownServer.mailExchangers = true;
    setup.ownServer.selector = "s";
    setup.ownServer.keyRecord = "v=DKIM1; p=x";
    setup.defaultServer.tenantEmail = QStringLiteral("b@example.com");
    setup.dmarc = {"quarantine", {QStringLiteral("d@example.com")}, "reject"};
    setup.dnsHost = "route53";
    return setup;
}

} // namespace

class TestPlanJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badPlans_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("field");
        const QByteArray good = jsonOf(samplePlan());
        const auto changed = [&](const QByteArray &from, const QByteArray &to) {
            QByteArray copy = good;
            Q_ASSERT(copy.contains(from));
            return copy.replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << QByteArray("plan-not-json") << "";
        QTest::newRow("array") << QByteArray("[]") << QByteArray("plan-not-json") << "";
        QTest::newRow("no schema") << QByteArray("{}") << QByteArray("plan-bad-field") << "schema";
        QTest::newRow("newer") << changed("\"schema\": 1", "\"schema\": 2") << QByteArray("plan-newer-schema") << "";
        QTest::newRow("nothing else") << QByteArray("{\"schema\":1}") << QByteArray("plan-bad-field") << "domain";
        QTest::newRow("no records") << QByteArray("{\"schema\":1,\"domain\":\"a.example\",\"route\":\"advanced\"}")
                                    << QByteArray("plan-bad-field") << "records";
        QTest::newRow("action") << changed("\"REPLACE\"", "\"replace it\"") << QByteArray("plan-bad-field")
                                << "records[1].action";
        QTest::newRow("type") << changed("\"MX\"", "\"WHAT\"") << QByteArray("plan-bad-field") << "records[2].type";
        QTest::newRow("mx value") << changed("\"10 mx.example.net\"", "\"mx.example.net\"")
                                  << QByteArray("plan-bad-field") << "records[2].value";
        QTest::newRow("cname value") << changed("\"a.dkim.amazonses.com\"", "\"a..b\"") << QByteArray("plan-bad-field")
                                     << "records[0].value";
        QTest::newRow("name") << changed("\"b.example.com\"", "\"" + QByteArray(300, 'a') + "\"")
                              << QByteArray("plan-bad-field") << "records[2].name";
        QTest::newRow("ttl") << changed("\"ttl\": 300", "\"ttl\": -1") << QByteArray("plan-bad-field")
                             << "records[1].ttl";
        QTest::newRow("date") << changed("2026-11-23T14", "next week") << QByteArray("plan-bad-field") << "takenAt";
        QTest::newRow("budget") << changed("\"after\": 11", "\"after\": \"many\"") << QByteArray("plan-bad-field")
                                << "spfBudget.after";
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << QByteArray("plan-too-large") << "";
        QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("plan-not-json") << "";
    }
    void badPlans()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, code);
        QFETCH(QString, field);
        const auto plan = planFromJson(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, code);
        QCOMPARE(plan.error().args.value("field"), field);
    }

    void everyTruncationIsAnError()
    {
        const QByteArray good = jsonOf(samplePlan()).trimmed();
        for (qsizetype i = 0; i < good.size(); i += 7)
            QVERIFY(!planFromJson(good.left(i)));
    }

    void plansComeBackAsTheyWere()
    {
        const RecordPlan plan = samplePlan();
        const auto back = planFromJson(jsonOf(plan));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().args.value("field")));
        QCOMPARE(back->records.size(), plan.records.size());
        for (qsizetype i = 0; i < plan.records.size(); ++i)
            QVERIFY(back->records[i] == plan.records[i]);
        QVERIFY(back->findings == plan.findings);
        QVERIFY(*back == plan);
        RecordPlan offline = plan;
        offline.takenAt = {};
        QVERIFY(*planFromJson(jsonOf(offline)) == offline);
    }

    void theContractOfTheCommandLine()
    {
        const QJsonObject object = toJson(
            samplePlan(), [](const Finding &f) { return QString::fromLatin1(f.code).toUpper(); },
            [](const QByteArray &) { return Severity::Info; });
        const QJsonObject record = object.value(QLatin1String("records")).toArray().first().toObject();
        for (const char *field : {"action", "type", "name", "value", "ttl", "purpose", "neededBy", "carriesDmarc"})
            QVERIFY2(record.contains(QLatin1String(field)), field);
        QVERIFY(!record.contains(QLatin1String("before")));
        QCOMPARE(record.value(QLatin1String("carriesDmarc")).toBool(), true);
        const QJsonObject finding = object.value(QLatin1String("findings")).toArray().first().toObject();
        QCOMPARE(finding.value(QLatin1String("severity")).toString(), QStringLiteral("info"));
        QCOMPARE(finding.value(QLatin1String("text")).toString(), QStringLiteral("PLAN-WILDCARD"));
        for (const char *field : {"before", "after", "voids", "limit"})
            QVERIFY(object.value(QLatin1String("spfBudget")).toObject().contains(QLatin1String(field)));
    }

    void setupsComeBackAsTheyWere()
    {
        const SetupPlan setup = sampleSetup();
        const auto back = setupFromJson(toJson(setup));
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().args.value("field")));
        QVERIFY(*back == setup);
        QVERIFY(*setupFromJson(toJson(SetupPlan{})) == SetupPlan{});
    }

    void badSetups_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("newer") << QByteArray("\"schema\": 1") << QByteArray("\"schema\": 7")
                               << QByteArray("setup-newer-schema") << "";
        QTest::newRow("route") << QByteArray("\"default\"") << QByteArray("\"scenic\"") << QByteArray("setup-bad-field")
                               << "route";
        QTest::newRow("identity") << QByteArray("\"email\"") << QByteArray("\"both\"") << QByteArray("setup-bad-field")
                                  << "advanced.identity";
        QTest::newRow("address") << QByteArray("\"192.0.2.1\"") << QByteArray("\"192.0.2.999\"")
                                 << QByteArray("setup-bad-field") << "ownServer.addresses";
        QTest::newRow("record") << QByteArray("\"10 x.example.net\"") << QByteArray("\"x\"")
                                << QByteArray("setup-bad-field") << "vendor.records[0].value";
        QTest::newRow("policy") << QByteArray("\"quarantine\"") << QByteArray("\"strict\"")
                                << QByteArray("setup-bad-field") << "dmarc.policy";
        QTest::newRow("flag") << QByteArray("\"sandbox\": true") << QByteArray("\"sandbox\": \"yes\"")
                              << QByteArray("setup-bad-field") << "advanced.sandbox";
        QTest::newRow("also") << QByteArray("\"mailjet\"") << QByteArray("5") << QByteArray("setup-bad-field")
                              << "alsoSends[1].id";
        QTest::newRow("broken") << QByteArray("\"schema\"") << QByteArray("schema") << QByteArray("setup-not-json")
                                << "";
    }
    void badSetups()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, code);
        QFETCH(QString, field);
        QByteArray json = toJson(sampleSetup());
        QVERIFY(json.contains(from));
        const auto setup = setupFromJson(json.replace(from, to));
        QVERIFY(!setup);
        QCOMPARE(setup.error().code, code);
        QCOMPARE(setup.error().args.value("field"), field);
    }
};

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_plan_json.moc"
