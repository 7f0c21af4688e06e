// SPDX-License-Identifier: Apache-2.0
// The route of a domain that sends no mail: what is planned beside what is published, and that the result verifies.
#include "core/report/checklist/checklist.h"
#include "core/report/checklist/document_writers.h"
#include "core/report/checklist/hand_over.h"
#include "core/verify/matrix/verification.h"
#include "resources/resources.h"
#include "tests/core/plan/planner_world.h"

#include <QTest>

using namespace sw;
using namespace sw::plan;
using namespace sw::test;
using dns::RecordType;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Apex = "example.com. 3600 IN SOA ns1.example.com. h.example.com. 1 2 3 4 300\n"
                        "example.com. 3600 IN NS ns1.example.com.\nns1.example.com. 300 IN A 192.0.2.53\n";
const QByteArray Done = "example.com. 3600 IN TXT \"v=spf1 -all\"\nexample.com. 3600 IN MX 0 .\n"
                        "*._domainkey.example.com. 3600 IN TXT \"v=DKIM1; p=\"\n"
                        "_dmarc.example.com. 3600 IN TXT \"v=DMARC1; p=reject; rua=mailto:d@example.com\"\n";

FakeResolver zone(const QByteArray &records)
{
    FakeResolver resolver;
    resolver.addZone(Apex + records);
    return resolver;
}

} // namespace

class TestNoMail : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;

    RecordPlan plan(const FakeResolver &world, NoMailSetup::Receiving receiving = NoMailSetup::Receiving::AsPublished,
                    const QByteArray &policy = {}) const
    {
        SetupPlan setup = setupFor(Route::NoMail);
        setup.noMail.receiving = receiving;
        setup.dmarc.policy = policy;
        setup.workflow = true; // left over from another route
        setup.alsoSends = {VendorSetup{"sendgrid"}};
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

    void whatCouldNotBeReadIsCheckedFirst()
    {
        FakeResolver world = zone({});
        world.fail("example.com", RecordType::TXT, dns::FailureKind::Timeout);
        world.fail("example.com", RecordType::MX, dns::FailureKind::Timeout);
        const QStringList lines = rows(plan(world));
        QVERIFY2(lines.contains(u"CHECK TXT example.com v=spf1 -all"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"CHECK MX example.com 0 ."_s), qPrintable(lines.join(u'\n')));
    }

    void anEmptyDomain()
    {
        const RecordPlan result = plan(zone({}));
        QCOMPARE(
            rows(result),
            (QStringList{u"ADD TXT *._domainkey.example.com v=DKIM1; p="_s, u"ADD TXT example.com v=spf1 -all"_s,
                         u"ADD TXT _dmarc.example.com v=DMARC1; p=reject; sp=reject"_s, u"ADD MX example.com 0 ."_s}));
        QVERIFY(!containsCode(result.findings, "plan-nothing-carries-dmarc"));
        QVERIFY(!containsCode(result.findings, "mx-null"));
        QCOMPARE(result.spfBudget.after, 0);
    }

    void allOfItPublished()
    {
        const FakeResolver world = zone(Done);
        const RecordPlan result = plan(world);
        QCOMPARE(result.count(Action::Keep), 4);
        QCOMPARE(result.records.size(), 4);
        for (const char *code : {"plan-kept-key-unusable", "dkim-key-revoked", "mx-null", "no-mail-domain-receives"})
            QVERIFY2(!containsCode(result.findings, code), code);
        const verify::VerifyRequest request{result, {}, &m_catalog};
        const verify::Verification verified =
            runToEnd(world, [&](const dns::Facts &facts) { return verify::verifyPlan(request, facts); });
        for (const verify::RecordStatus &status : verified.records)
            QVERIFY2(isGood(status.state), stateName(status.state).constData());
    }

    void aKeyUnderTheWildcardIsNotRevoked()
    {
        const QByteArray live =
            QByteArray(Done).replace("p=\"\n", "p=MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\"\n");
        QVERIFY(live != Done);
        const RecordPlan result = plan(zone(live));
        QCOMPARE(recordAt(result, "*._domainkey.example.com", Purpose::Dkim)->action, Action::Replace);
    }

    void sendersThatArePublished_data()
    {
        QTest::addColumn<QByteArray>("spf");
        QTest::addColumn<bool>("named");
        QTest::newRow("include and address") << QByteArray("v=spf1 include:_spf.google.com ip4:192.0.2.1 ~all") << true;
        QTest::newRow("softfail for all") << QByteArray("v=spf1 ~all") << false;
        QTest::newRow("redirect") << QByteArray("v=spf1 redirect=_spf.google.com") << false;
        QTest::newRow("everybody") << QByteArray("v=spf1 +all") << false;
        QTest::newRow("nothing but the version") << QByteArray("v=spf1") << false;
    }
    void sendersThatArePublished()
    {
        QFETCH(QByteArray, spf);
        QFETCH(bool, named);
        const RecordPlan result = plan(zone("example.com. 3600 IN TXT \"" + spf +
                                            "\"\n"
                                            "example.com. 3600 IN TXT \"site-verification=x\"\n"));
        const PlannedRecord *record = recordAt(result, "example.com", Purpose::Spf);
        QVERIFY(record != nullptr);
        QCOMPARE(record->action, Action::Replace);
        QCOMPARE(record->before, QByteArrayList{spf}); // the other text stays
        QCOMPARE(containsCode(result.findings, "no-mail-spf-lists-senders"), named);
    }

    // No TXT can stand beside an alias (RFC 1034 3.6.2).
    void anAliasIsInTheWay()
    {
        FakeResolver world;
        world.addZone(Apex + "shop.example.com. 300 IN CNAME shops.example.net.\n");
        world.addZone("example.net. 300 IN SOA ns. h. 1 2 3 4 300\nshops.example.net. 300 IN TXT \"v=spf1 mx -all\"\n");
        const RecordPlan result = planned(world, setupFor(Route::NoMail, "shop.example.com"), m_catalog);
        QVERIFY(containsCode(result.findings, "plan-name-is-cname"));
    }

    void severalSpfRecordsBecomeOne()
    {
        const RecordPlan result =
            plan(zone("example.com. 60 IN TXT \"v=spf1 -all\"\nexample.com. 60 IN TXT \"v=spf1 mx -all\"\n"));
        const PlannedRecord *record = recordAt(result, "example.com", Purpose::Spf);
        QCOMPARE(record->action, Action::Replace);
        QCOMPARE(record->before.size(), 2);
    }

    void mailThatArrivesIsNotCutOffUnasked()
    {
        const QByteArray mx = "example.com. 3600 IN MX 10 mail.example.com.\nmail.example.com. 300 IN A 192.0.2.5\n";
        using Receiving = NoMailSetup::Receiving;
        const RecordPlan asIs = plan(zone(mx));
        QVERIFY(recordAt(asIs, "example.com", Purpose::Optional) == nullptr);
        QVERIFY(containsCode(asIs.findings, "no-mail-domain-receives"));
        const RecordPlan yes = plan(zone(mx), Receiving::Yes);
        QVERIFY(recordAt(yes, "example.com", Purpose::Optional) == nullptr);
        QVERIFY(!containsCode(yes.findings, "no-mail-domain-receives"));
        const PlannedRecord *none = nullptr;
        const RecordPlan no = plan(zone(mx), Receiving::None);
        none = recordAt(no, "example.com", Purpose::Optional);
        QVERIFY(none != nullptr);
        QCOMPARE(none->action, Action::Replace);
        QCOMPARE(none->before, QByteArrayList{"10 mail.example.com"});
        QVERIFY(recordAt(plan(zone({}), Receiving::Yes), "example.com", Purpose::Optional) == nullptr);
    }

    void policyIsRejectUnlessChosen()
    {
        const FakeResolver world =
            zone("_dmarc.example.com. 300 IN TXT \"v=DMARC1; p=none; rua=mailto:d@example.com\"\n");
        QVERIFY(recordAt(plan(world), "_dmarc.example.com", Purpose::Dmarc)->valueText().contains("p=reject"));
        const RecordPlan milder = plan(world, NoMailSetup::Receiving::AsPublished, "quarantine");
        QVERIFY(recordAt(milder, "_dmarc.example.com", Purpose::Dmarc)->valueText().contains("p=quarantine"));
    }

    // What is said of every other route would be untrue here.
    void noInvoicesArePromised()
    {
        const QDateTime at(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        report::ChecklistInput input{plan(zone({})), std::nullopt, m_catalog, at};
        const QByteArray paper = report::toPlainText(report::checklist(input));
        const report::Message message = report::handOverMessage(input, {});
        QVERIFY(paper.contains("sends no mail") && message.body.contains(u"sends no mail"_s));
        for (const QString &text : {QString::fromUtf8(paper), message.subject, message.body})
            QVERIFY2(!text.contains(u"invoice"_s) && !text.contains(u"Zuora"_s), qPrintable(text));
        input.plan.route = Route::Default;
        QVERIFY(report::handOverMessage(input, {}).subject.contains(u"invoice"_s));
    }

    void savedAndReadBack_data()
    {
        QTest::addColumn<NoMailSetup::Receiving>("receiving");
        using Receiving = NoMailSetup::Receiving;
        QTest::newRow("as published") << Receiving::AsPublished;
        QTest::newRow("no") << Receiving::None;
        QTest::newRow("yes") << Receiving::Yes;
    }
    void savedAndReadBack()
    {
        QFETCH(NoMailSetup::Receiving, receiving);
        SetupPlan setup = setupFor(Route::NoMail);
        setup.noMail.receiving = receiving;
        const auto read = setupFromJson(toJson(setup));
        QVERIFY(read.has_value());
        QCOMPARE(read->noMail.receiving, receiving);
        QCOMPARE(read->route, Route::NoMail);
        QByteArray broken = toJson(setup);
        broken.replace("\"receives\": \"" + receivingName(receiving) + '"', "\"receives\": \"perhaps\"");
        QVERIFY(!setupFromJson(broken).has_value());
        QByteArray older = toJson(setup);
        older.replace("\"noMail\"", "\"ofLater\"");
        const auto before = setupFromJson(older);
        QVERIFY(before.has_value());
        QCOMPARE(before->noMail.receiving, NoMailSetup::Receiving::AsPublished);
    }
};

QTEST_GUILESS_MAIN(TestNoMail)
#include "tst_no_mail.moc"
