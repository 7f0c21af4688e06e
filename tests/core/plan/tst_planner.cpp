// SPDX-License-Identifier: Apache-2.0
// How the planner decides, one behaviour a test; failures first. The whole of a plan is in tst_golden.cpp.
#include "resources/resources.h"
#include "tests/core/plan/planner_world.h"

#include <QTest>

using namespace sw;
using namespace sw::plan;
using namespace sw::test;
using dns::DomainName;
using dns::RecordType;

class TestPlanner : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

    RecordPlan plan(const FakeResolver &world, const SetupPlan &setup) const
    {
        return planned(world, setup, m_catalog);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }

    // --- failures are never "missing" ---

    void failureIsNotMissing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("servfail") << int(dns::FailureKind::ServFail) << "servfail";
        QTest::newRow("timeout") << int(dns::FailureKind::Timeout) << "timeout";
        QTest::newRow("refused") << int(dns::FailureKind::Refused) << "refused";
        QTest::newRow("offline") << int(dns::FailureKind::NotAsked) << "notAsked";
    }
    void failureIsNotMissing()
    {
        QFETCH(int, kind);
        QFETCH(QString, outcome);
        FakeResolver world = company();
        world.fail("example.com", RecordType::TXT, static_cast<dns::FailureKind>(kind));
        const RecordPlan result = plan(world, setupFor(Route::Advanced));
        const PlannedRecord *spf = recordAt(result, "example.com", Purpose::Spf);
        QVERIFY(spf != nullptr);
        QCOMPARE(spf->action, Action::Check);
        QCOMPARE(spf->before, QByteArrayList());
        QCOMPARE(result.spfBudget.before, -1);
        const bool offline = static_cast<dns::FailureKind>(kind) == dns::FailureKind::NotAsked;
        bool said = false;
        for (const Finding &finding : result.findings) {
            if (finding.code != (offline ? "plan-not-asked" : "plan-could-not-see"))
                continue;
            said = true;
            QCOMPARE(finding.args.value("names"), QStringLiteral("example.com TXT"));
            QCOMPARE(finding.args.value("count"), QStringLiteral("1"));
            QCOMPARE(finding.args.value("outcome"), outcome);
            QCOMPARE(finding.evidence.size(), 1);
            QCOMPARE(finding.evidence.first().outcome, outcome);
        }
        QVERIFY(said);
    }

    void aZoneThatCannotBeFound()
    {
        FakeResolver world = company();
        world.fail("example.com", RecordType::SOA, dns::FailureKind::Timeout);
        const RecordPlan result = plan(world, setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-zone-unknown"));
        QVERIFY(!containsCode(result.findings, "plan-domain-does-not-exist"));
        QCOMPARE(result.zone, DomainName::literal("example.com"));
    }

    void aDomainThatNobodyRuns()
    {
        FakeResolver world;
        world.addZone("org. 300 IN SOA a.nic.org. b.nic.org. 1 1 1 1 300\n" + SendersZone);
        QVERIFY(
            containsCode(plan(world, setupFor(Route::Advanced, "nobody.org")).findings, "plan-domain-does-not-exist"));
    }

    // --- everything at once ---

    void firstRoundAsksEverythingItCan()
    {
        const auto step = planRecords(setupFor(Route::Advanced), m_catalog, {});
        QVERIFY(!dns::isDone(step));
        QByteArrayList asked;
        for (const dns::Query &query : dns::neededBy(step).queries())
            asked.append(query.question.toText());
        for (const char *question :
             {"example.com SOA", "example.com TXT", "_dmarc.example.com TXT", "amazonses.com TXT",
              "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com CNAME",
              "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com TXT"})
            QVERIFY2(asked.contains(question), question);
        QCOMPARE(QSet<QByteArray>(asked.begin(), asked.end()).size(), asked.size());
    }

    void roundsAreTheDepthOfTheDependencies()
    {
        const FakeResolver world = company();
        dns::Facts facts;
        int rounds = 0;
        for (auto step = planRecords(setupFor(Route::Advanced), m_catalog, facts); !dns::isDone(step);
             step = planRecords(setupFor(Route::Advanced), m_catalog, facts)) {
            ++rounds;
            for (const dns::Query &query : dns::neededBy(step).queries())
                facts.add(world.factFor(query));
        }
        QVERIFY2(rounds <= 4,
                 qPrintable(QString::number(rounds))); // apex -> name servers -> addresses; record -> include
    }

    void theSameFactsGiveTheSamePlan()
    {
        const FakeResolver world = company();
        QCOMPARE(plan(world, setupFor(Route::Advanced)), plan(world, setupFor(Route::Advanced)));
    }

    // --- routes ---

    void advancedWithoutCnames()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.advanced.records.clear();
        const RecordPlan result = plan(company(), setup);
        QVERIFY(containsCode(result.findings, "advanced-needs-cnames"));
        QVERIFY(containsCode(result.findings, "plan-nothing-carries-dmarc"));
        QVERIFY(recordAt(result, "example.com", Purpose::Spf) != nullptr);
    }

    void advancedWithTwoOfThree()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.advanced.records.removeLast();
        QVERIFY(containsCode(plan(company(), setup).findings, "advanced-too-few-cnames"));
        setup = setupFor(Route::Advanced);
        setup.advanced.sandbox = true;
        QVERIFY(containsCode(plan(company(), setup).findings, "advanced-too-few-cnames"));
    }

    void emailIdentityPlansNoCnames()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.advanced.identity = AdvancedSetup::Identity::Email;
        const RecordPlan result = plan(company(), setup);
        QVERIFY(containsCode(result.findings, "advanced-email-identity-never-passes-dmarc"));
        for (const PlannedRecord &record : result.records)
            QVERIFY(record.type != RecordType::CNAME);
    }

    void aTargetOutsideAmazonIsSaid()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.advanced.records[0].data = dns::NameData{DomainName::literal("abc.example.net")};
        const RecordPlan result = plan(company(), setup);
        QVERIFY(containsCode(result.findings, "pasted-target-elsewhere"));
        const QByteArray set = setup.advanced.records[0].name.toText();
        QVERIFY(std::none_of(result.records.begin(), result.records.end(),
                             [&](const PlannedRecord &record) { return record.name.toText() == set; }));
        setup.advanced.records[0].data = dns::NameData{DomainName::literal("abc.dkim.example.net")};
        QVERIFY(containsCode(plan(company(), setup).findings, "advanced-unexpected-target"));
    }

    // The same answer for the paste box, which asks record by record, and for the plan.
    void ofAnUnknownSenderOnlyMailIsTaken()
    {
        const SetupPlan setup = vendorSetup(
            "other", QStringLiteral("k1._domainkey CNAME k1.dkim.acme.example\nbounce CNAME rp.acme.example\n"
                                    "www CNAME sites.acme.example\nreturn CNAME rp.elsewhere.example\n"));
        QCOMPARE(setup.vendor.records.size(), 4);
        QByteArrayList aside;
        for (const PastedRecord &record : setup.vendor.records) {
            const auto why = whySetAside(record, *m_catalog.vendor("other"), setup.domain, {}, setup.vendor.records);
            aside.append(why ? why->code : QByteArray());
        }
        QCOMPARE(aside, QByteArrayList({"", "", "pasted-unknown-purpose", "pasted-not-of-this-sender"}));
        const RecordPlan result = plan(company(), setup);
        for (const QByteArray &code : {aside[2], aside[3]})
            QVERIFY(containsCode(result.findings, code));
        QCOMPARE(rows(result).filter(QStringLiteral("CNAME")),
                 QStringList({QStringLiteral("ADD CNAME k1._domainkey.example.com k1.dkim.acme.example"),
                              QStringLiteral("ADD CNAME bounce.example.com rp.acme.example")}));
    }

    void defaultServerTenantEmail_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("spfAt");
        QTest::newRow("same") << "billing@example.com" << QByteArray() << QByteArray("example.com");
        QTest::newRow("not given") << "" << QByteArray() << QByteArray("example.com");
        QTest::newRow("sub-domain") << "billing@mail.example.com" << QByteArray("default-tenant-email-subdomain")
                                    << QByteArray("mail.example.com");
        QTest::newRow("elsewhere") << "billing@gmail.com" << QByteArray("default-tenant-email-not-aligned")
                                   << QByteArray("example.com");
        QTest::newRow("nonsense") << "billing" << QByteArray("default-tenant-email-not-understood")
                                  << QByteArray("example.com");
    }
    void defaultServerTenantEmail()
    {
        QFETCH(QString, email);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, spfAt);
        SetupPlan setup = setupFor(Route::Default);
        setup.defaultServer.tenantEmail = email;
        const RecordPlan result = plan(company("mail.example.com. 300 IN TXT \"x\"\n"), setup);
        QVERIFY(containsCode(result.findings, "default-only-spf-passes"));
        if (!code.isEmpty())
            QVERIFY(containsCode(result.findings, code));
        const PlannedRecord *spf = recordAt(result, spfAt.constData(), Purpose::Spf);
        QVERIFY(spf != nullptr);
        QVERIFY(spf->valueText().contains("a:zgateway.zuora.com"));
        QCOMPARE(containsCode(result.findings, "plan-nothing-carries-dmarc"),
                 code == "default-tenant-email-not-aligned");
    }

    void ownServerGaps_data()
    {
        QTest::addColumn<bool>("address");
        QTest::addColumn<bool>("key");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("nothing") << false << false << QByteArray("own-server-nothing-given");
        QTest::newRow("no key") << true << false << QByteArray("own-server-no-dkim");
        QTest::newRow("no address") << false << true << QByteArray("own-server-no-spf");
    }
    void ownServerGaps()
    {
        QFETCH(bool, address);
        QFETCH(bool, key);
        QFETCH(QByteArray, code);
        SetupPlan setup = vendorSetup("own-server");
        if (address)
            setup.ownServer.mailExchangers = true;
        if (key) {
            setup.ownServer.selector = "a";
            setup.ownServer.keyRecord = "v=DKIM1; p=abcd";
        }
        QVERIFY(containsCode(plan(company(), setup).findings, code));
    }

    void unknownAndMissingVendors()
    {
        QVERIFY(containsCode(plan(company(), vendorSetup("acme")).findings, "plan-unknown-vendor"));
        QVERIFY(containsCode(plan(company(), vendorSetup("")).findings, "plan-no-vendor"));
        QVERIFY(containsCode(plan(company(), vendorSetup("zuora-advanced")).findings, "plan-unknown-vendor"));
        QVERIFY(containsCode(plan(company(), vendorSetup("sendgrid")).findings, "vendor-needs-paste"));
    }

    void aVendorsMxAtTheDomainIsNeverPlanned()
    {
        const RecordPlan result =
            plan(company(), vendorSetup("scaleway", QStringLiteral("MX @ 0 blackhole.tem.scaleway.com")));
        QVERIFY(containsCode(result.findings, "vendor-mx-not-planned"));
        for (const PlannedRecord &record : result.records)
            QVERIFY(record.type != RecordType::MX);
    }

    void aMissingRecordOfTheBegunSetIsNamed()
    {
        const RecordPlan result = plan(
            company(),
            vendorSetup("sendgrid",
                        QStringLiteral(
                            "CNAME em12 u1.wl2.sendgrid.net\nCNAME s1._domainkey s1.domainkey.u1.wl2.sendgrid.net")));
        QStringList missing;
        for (const Finding &finding : result.findings) {
            if (finding.code == "vendor-record-not-pasted")
                missing.append(finding.args.value("name"));
        }
        QCOMPARE(missing, QStringList{QStringLiteral("s2._domainkey.example.com")});
    }

    void ownSelectorsOfSendgridAreFine()
    {
        const RecordPlan result =
            plan(company(),
                 vendorSetup(
                     "sendgrid",
                     QStringLiteral(
                         "CNAME mail u1.wl2.sendgrid.net\nCNAME st._domainkey st.domainkey.u1.wl2.sendgrid.net\nCNAME "
                         "st2._domainkey st2.domainkey.u1.wl2.sendgrid.net")));
        QCOMPARE(result.count(Action::Add), 4);
        QVERIFY(recordAt(result, "mail.example.com", Purpose::ReturnPath) != nullptr);
    }

    void aFieldThatCannotBe()
    {
        const RecordPlan result =
            plan(company(), vendorSetup("amazonses", sesPaste(),
                                        {{"region", QStringLiteral("moon-1")}, {"mailFrom", QStringLiteral("a b")}}));
        QVERIFY(containsCode(result.findings, "vendor-field-not-good"));
    }

    void senderOnASubdomainAlignsThroughTheOrganization()
    {
        // From billing.example.com, SendGrid authenticated for example.com: relaxed alignment passes.
        SetupPlan setup =
            vendorSetup("sendgrid",
                        QStringLiteral("em12.example.com CNAME u1.wl2.sendgrid.net\ns1._domainkey.example.com CNAME "
                                       "s1.domainkey.u1.wl2.sendgrid.net"),
                        {}, "billing.example.com");
        const RecordPlan result = plan(company("_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none\"\n"), setup);
        QCOMPARE(recordAt(result, "s1._domainkey.example.com", Purpose::Dkim)->dmarcRole, DmarcRole::Carries);
        QCOMPARE(recordAt(result, "em12.example.com", Purpose::ReturnPath)->dmarcRole, DmarcRole::Carries);
    }

    void strictAlignmentTakesTheCarriersAway()
    {
        const RecordPlan result = plan(
            company("_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none; aspf=s\"\n"),
            vendorSetup("sendgrid",
                        QStringLiteral(
                            "em12 CNAME u1.wl2.sendgrid.net\ns1._domainkey CNAME "
                            "s1.domainkey.u1.wl2.sendgrid.net\ns2._domainkey CNAME s2.domainkey.u1.wl2.sendgrid.net")));
        QVERIFY(containsCode(result.findings, "plan-strict-alignment"));
        QCOMPARE(recordAt(result, "em12.example.com", Purpose::ReturnPath)->dmarcRole, DmarcRole::None);
        QCOMPARE(recordAt(result, "s1._domainkey.example.com", Purpose::Dkim)->dmarcRole, DmarcRole::Carries);
    }

    void keysForAnotherDomainDoNotCarry()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.advanced.records[0].name = DomainName::literal("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.org");
        const RecordPlan result = plan(company(), setup);
        QVERIFY(containsCode(result.findings, "plan-signs-for-other-domain"));
    }

    void severalSendersShareOneSpfRecord()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.alsoSends = {VendorSetup{"microsoft365"}, VendorSetup{"mailjet"}, VendorSetup{"amazonses"}};
        const RecordPlan result = plan(company(), setup);
        int spf = 0;
        for (const PlannedRecord &record : result.records)
            spf += record.purpose == Purpose::Spf ? 1 : 0;
        QCOMPARE(spf, 1);
        const PlannedRecord *record = recordAt(result, "example.com", Purpose::Spf);
        QCOMPARE(record->neededBy, (QByteArrayList{"zuora-advanced", "microsoft365", "mailjet"}));
        QCOMPARE(record->dmarcRole, DmarcRole::Carries);
        QVERIFY(record->valueText().contains("include:spf.protection.outlook.com"));
        QVERIFY(record->valueText().contains("include:spf.mailjet.com"));
    }

    void workflowHasItsOwnCnamesAndMailFrom()
    {
        SetupPlan setup = setupFor(Route::Advanced);
        setup.workflow = true;
        setup.workflowRecords =
            understandPaste(
                QStringLiteral(
                    "CNAME aaa._domainkey aaa.dkim.amazonses.com\nCNAME bbb._domainkey bbb.dkim.amazonses.com\nCNAME "
                    "ccc._domainkey ccc.dkim.amazonses.com\n"
                    "MX wf 10 feedback-smtp.us-west-2.amazonses.com\nTXT wf \"v=spf1 include:amazonses.com ~all\""),
                setup.domain)
                .records;
        const RecordPlan result = plan(company(), setup);
        QCOMPARE(recordAt(result, "aaa._domainkey.example.com", Purpose::Dkim)->neededBy,
                 QByteArrayList{"zuora-workflow"});
        QVERIFY(!containsCode(result.findings, "workflow-needs-cnames"));
        int returnPath = 0;
        for (const PlannedRecord &record : result.records)
            returnPath +=
                record.name == DomainName::literal("wf.example.com") && record.purpose == Purpose::ReturnPath ? 1 : 0;
        QCOMPARE(returnPath, 2);
    }

    // --- against what is published ---

    void anExistingCname_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("action");
        QTest::newRow("identical") << QByteArray("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.amazonses.com.")
                                   << int(Action::Keep);
        QTest::newRow("other case") << QByteArray("CTOY2WJ55UQF3YSQ7XNRCSM7KVZBMAA1.DKIM.amazonses.COM.")
                                    << int(Action::Keep);
        QTest::newRow("other region") << QByteArray("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.af-south-1.amazonses.com.")
                                      << int(Action::Keep);
        QTest::newRow("other token") << QByteArray("zzz.dkim.amazonses.com.") << int(Action::Replace);
        QTest::newRow("other place") << QByteArray("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.notamazonses.com.")
                                     << int(Action::Replace);
        QTest::newRow("domain appended") << QByteArray(
                                                "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1.dkim.amazonses.com.example.com.")
                                         << int(Action::Replace);
    }
    void anExistingCname()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, action);
        const RecordPlan result =
            plan(company("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 IN CNAME " + target + "\n"),
                 setupFor(Route::Advanced));
        const PlannedRecord *record =
            recordAt(result, "ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com", Purpose::Dkim);
        QCOMPARE(int(record->action), action);
        if (record->action == Action::Replace)
            QCOMPARE(record->before, QByteArrayList{target.chopped(1)});
    }

    void theSameKeyWrittenOtherwiseIsKept()
    {
        SetupPlan setup = vendorSetup("own-server");
        setup.ownServer.mailExchangers = true;
        setup.ownServer.selector = "k";
        setup.ownServer.keyRecord = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        const RecordPlan kept = plan(company("k._domainkey.example.com. 300 IN TXT \"v=DKIM1;k=ed25519;\" \" "
                                             "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"),
                                     setup);
        QCOMPARE(recordAt(kept, "k._domainkey.example.com", Purpose::Dkim)->action, Action::Keep);
        const RecordPlan two = plan(company("k._domainkey.example.com. 300 IN TXT \"v=DKIM1; k=ed25519; "
                                            "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"
                                            "k._domainkey.example.com. 300 IN TXT \"v=DKIM1; k=ed25519; "
                                            "p=AAAAAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"\n"),
                                    setup);
        QVERIFY(containsCode(two.findings, "plan-two-keys"));
        QCOMPARE(two.count(Action::Remove), 1);
        const RecordPlan behind =
            plan(company("k._domainkey.example.com. 300 IN CNAME k.dkim.elsewhere.example.\n"), setup);
        QVERIFY(containsCode(behind.findings, "plan-key-behind-cname"));
        QCOMPARE(behind.count(Action::Remove), 1);
    }

    void aKeyWhereTheCnameGoesIsRemovedFirst()
    {
        const RecordPlan result =
            plan(company("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 IN TXT \"v=DKIM1; p=abcd\"\n"),
                 setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-cname-beside-key"));
        const auto ordered = result.inPublishingOrder();
        QCOMPARE(ordered.first().action, Action::Remove);
        QCOMPARE(ordered.first().valueText(), QByteArray("v=DKIM1; p=abcd"));
    }

    void otherDataWhereTheCnameGoesIsNotTouched()
    {
        const RecordPlan result =
            plan(company("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 IN TXT \"somebody's note\"\n"),
                 setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-cname-blocked"));
        QCOMPARE(result.count(Action::Remove), 0);
    }

    void aDelegatedNameIsSaid()
    {
        FakeResolver world = company();
        const auto soa = dns::ResourceRecord{
            DomainName::literal("_domainkey.example.com"), RecordType::SOA, 300,
            dns::SoaData{DomainName::literal("ns.other.example"), DomainName::literal("x.other.example")}};
        for (const RecordType type : {RecordType::CNAME, RecordType::TXT})
            world.answer({DomainName::literal("ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com"), type},
                         dns::NxDomain{{}, soa});
        const RecordPlan result = plan(world, setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-name-delegated"));
        QVERIFY(!containsCode(plan(company(), setupFor(Route::Advanced)).findings, "plan-name-delegated"));
    }

    void theFromDomainIsACname()
    {
        const RecordPlan result = plan(company("billing.example.com. 300 IN CNAME shop.example.net.\n"),
                                       setupFor(Route::Advanced, "billing.example.com"));
        QVERIFY(containsCode(result.findings, "plan-name-is-cname"));
    }

    void dmarcRows_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("action");
        QTest::newRow("none yet") << QByteArray() << QByteArray() << int(Action::Add);
        QTest::newRow("kept") << QByteArray("v=DMARC1; p=reject; rua=mailto:a@example.com") << QByteArray()
                              << int(Action::Keep);
        QTest::newRow("changed") << QByteArray("v=DMARC1; p=none; rua=mailto:a@example.com") << QByteArray("quarantine")
                                 << int(Action::Replace);
    }
    void dmarcRows()
    {
        QFETCH(QByteArray, published);
        QFETCH(QByteArray, policy);
        QFETCH(int, action);
        SetupPlan setup = setupFor(Route::Advanced);
        setup.dmarc.policy = policy;
        const RecordPlan result =
            plan(company(published.isEmpty() ? QByteArray() : "_dmarc.example.com. 300 IN TXT \"" + published + "\"\n"),
                 setup);
        const PlannedRecord *record = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
        QCOMPARE(int(record->action), action);
        QCOMPARE(record->dmarcRole, DmarcRole::Policy);
        QCOMPARE(containsCode(result.findings, "plan-policy-last"), policy == "quarantine");
    }

    void aDeadDmarcCnameIsLeftToThePerson()
    {
        const RecordPlan result =
            plan(company("_dmarc.example.com. 300 IN CNAME gone.example.net.\n"), setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-dmarc-dead-cname"));
        QCOMPARE(result.count(Action::Remove), 0);
        const PlannedRecord *record = recordAt(result, "_dmarc.example.com", Purpose::Dmarc);
        QCOMPARE(record->action, Action::Check);
        QCOMPARE(record->type, RecordType::TXT);
    }

    void aKeptDmarcBehindACnameStays()
    {
        const RecordPlan result = plan(
            company(
                "_dmarc.example.com. 300 IN CNAME d.example.net.\nd.example.net. 300 IN TXT \"v=DMARC1; p=none\"\n"),
            setupFor(Route::Advanced));
        QCOMPARE(result.count(Action::Remove), 0);
        QCOMPARE(recordAt(result, "_dmarc.example.com", Purpose::Dmarc)->action, Action::Keep);
    }

    void aSubdomainWithAPolicyOfItsOwn()
    {
        SetupPlan setup = setupFor(Route::Advanced, "billing.example.com");
        setup.dmarc.policy = "reject";
        const RecordPlan result = plan(company("_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none\"\n"), setup);
        QCOMPARE(recordAt(result, "_dmarc.billing.example.com", Purpose::Dmarc)->action, Action::Add);
    }

    // --- the DNS host ---

    void hostTraps()
    {
        FakeResolver world;
        world.addZone(companyZone("v=spf1 -all", "ada.ns.cloudflare.com bob.ns.cloudflare.com") + SendersZone);
        const RecordPlan result = plan(world, setupFor(Route::Advanced));
        QCOMPARE(result.dnsHost, QByteArray("cloudflare"));
        QVERIFY(containsCode(result.findings, "plan-host-proxies-cnames"));
        QCOMPARE(result.nameServers.size(), 2);

        SetupPlan setup = setupFor(Route::Advanced);
        setup.dnsHost = "route53";
        const RecordPlan chosen = plan(world, setup);
        QCOMPARE(chosen.dnsHost, QByteArray("route53"));
        QVERIFY(!containsCode(chosen.findings, "plan-host-proxies-cnames"));
    }

    void aKeyThatDoesNotFitThisHost()
    {
        SetupPlan setup = vendorSetup("own-server");
        setup.ownServer.mailExchangers = true;
        setup.ownServer.selector = "big";
        setup.ownServer.keyRecord = // RSA, 4096 bits
            "v=DKIM1; k=rsa; p="
            "MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAqxYqeSx4J1myI9UWzWsmEi0AWRrCcLNMosxOkWr0L3ui"
            "Lf2Y9P2c2xJrufKryn/P4IKia2dB4tTU20aEdCgFLeHDyRW1+Coegcc5nNpqL28fSLHCXs9k9461re+EVwx3SrhS"
            "+gRtiPbhQHeZWwGHLz55hv7qeZraI9/gMHk4acAmjXQYzk/48tufeXIP56ygGqTVAv1rxm7Dfca0OLnXUzB4AqLQ"
            "jg1762dbjlTO9M4YEq0aikcsuueoMXeP7TUDUYqikV89Wuxai6uEkrwEMcb/BdZBBy389pZmeRY6jIOyfyjnoVE6"
            "5TKTIhMpWauwogHlejoZnH7401aLBhN+b+zB51fCfvyBQ2WR9V8bVPe2D+AVAD2AQsbhQniiMR+hCMryB1ugcp3y"
            "OKPJyRoUJUU3EnDOn/BOPwEnYen3gG2X1UkqDEXT00a+GRGoVzCfC8QyniUdMBoUQzjZh8k47LKAgwnGaDXDFVyd"
            "zqTAS6QWkmzWZc27CC/OVnVSsYJtFbYQ9TkyCiP+aGjjNbAbUtAxR2UOgv2SPWgHzg4xYUY11C2F5qzrqexGZ+gD"
            "1w3YAFATyvAFI0MqS7P87/kfjvLqmP5V+crmAtPde4bnkz7gQYUlw//6gTVWkThoFXaUJqkGs164EdzYBzKAalGL"
            "ET4QQjd5pZrSUiqc5+W5ElECAwEAAQ==";
        setup.dnsHost = "digitalocean";
        QVERIFY(containsCode(plan(company(), setup).findings, "plan-value-too-long-for-host"));
    }

    void sharedNameServersAreAsked()
    {
        FakeResolver world;
        world.addZone(companyZone("v=spf1 -all", "dns1.p05.nsone.net dns2.p05.nsone.net") + SendersZone);
        const RecordPlan result = plan(world, setupFor(Route::Advanced));
        QVERIFY(result.dnsHost.isEmpty());
        QVERIFY(containsCode(result.findings, "plan-dns-host-ambiguous"));
    }

    void domainConnectSettlesVanityNameServers()
    {
        FakeResolver world;
        world.addZone(companyZone("v=spf1 -all", "ns1.example.com ns2.example.com") +
                      "_domainconnect.example.com. 300 IN CNAME _domainconnect.gd.domaincontrol.com.\n" + SendersZone);
        QCOMPARE(plan(world, setupFor(Route::Advanced)).dnsHost, QByteArray("godaddy"));
        FakeResolver silent;
        silent.addZone(companyZone("v=spf1 -all", "ns1.example.com ns2.example.com") + SendersZone);
        silent.fail("_domainconnect.example.com", RecordType::TXT, dns::FailureKind::Timeout);
        const RecordPlan unknown = plan(silent, setupFor(Route::Advanced));
        QVERIFY(unknown.dnsHost.isEmpty());
        QVERIFY(!containsCode(unknown.findings, "plan-dns-host-ambiguous"));
        QVERIFY(!containsCode(unknown.findings, "plan-could-not-see"));
    }

    // --- what may go later ---

    void termsThatMayGo()
    {
        const RecordPlan old = plan(company({}, "v=spf1 a:zgateway.zuora.com include:sendgrid.net -all"),
                                    vendorSetup("sendgrid", QStringLiteral("CNAME em12 u1.wl2.sendgrid.net")));
        QVERIFY(containsCode(old.findings, "plan-old-route-term"));
        QVERIFY(containsCode(old.findings, "plan-term-not-needed"));
        QCOMPARE(old.count(Action::Remove), 0);
    }

    void anAskedTermThatNoLongerFits()
    {
        QByteArray spf = "v=spf1";
        QByteArray zone;
        for (int i = 0; i < 10; ++i) {
            spf += " include:s" + QByteArray::number(i) + ".example.net";
            zone += "s" + QByteArray::number(i) + ".example.net. 300 IN TXT \"v=spf1 ip4:198.51.100.1 -all\"\n";
        }
        const RecordPlan result = plan(company(zone, spf + " -all"), setupFor(Route::Advanced));
        QVERIFY(containsCode(result.findings, "plan-asked-term-over-budget"));
        QCOMPARE(result.spfBudget.after, 11);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
