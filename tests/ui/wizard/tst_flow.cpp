// SPDX-License-Identifier: Apache-2.0
// The order of the steps and what stops each: pure, so rows of a table.
#include "resources/resources.h"
#include "ui/wizard/flow.h"

#include <QTest>

using namespace sw;
using ui::Blocker;
using ui::Step;

namespace {

plan::PastedRecord alias(const QByteArray &selector)
{
    return {dns::DomainName::literal(selector + "._domainkey.example.com"), dns::RecordType::CNAME,
            dns::NameData{dns::DomainName::literal(selector + ".dkim.amazonses.com")}};
}

QList<plan::PastedRecord> aliases(int count)
{
    QList<plan::PastedRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(alias("token" + QByteArray::number(i)));
    return records;
}

plan::SetupPlan setup(plan::Route route)
{
    plan::SetupPlan made;
    made.domain = dns::DomainName::literal("example.com");
    made.route = route;
    return made;
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domain()
    {
        QCOMPARE(ui::blockers(Step::Domain, {}), QList<Blocker>{Blocker::DomainMissing});
        QCOMPARE(ui::reachable({}), Step::Domain);
        QVERIFY(ui::blockers(Step::Domain, setup(plan::Route::Default)).isEmpty());
    }

    void advanced_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<bool>("sandbox");
        QTest::addColumn<bool>("email");
        QTest::addColumn<QList<Blocker>>("expected");
        QTest::newRow("nothing") << 0 << false << false << QList<Blocker>{Blocker::PasteMissing};
        QTest::newRow("two") << 2 << false << false << QList<Blocker>{Blocker::PasteIncomplete};
        QTest::newRow("three") << 3 << false << false << QList<Blocker>{};
        QTest::newRow("three of six") << 3 << true << false << QList<Blocker>{Blocker::PasteIncomplete};
        QTest::newRow("six") << 6 << true << false << QList<Blocker>{};
        QTest::newRow("six unasked") << 6 << false << false << QList<Blocker>{Blocker::PasteIncomplete};
        QTest::newRow("email identity") << 0 << false << true << QList<Blocker>{};
    }
    void advanced()
    {
        QFETCH(int, records);
        QFETCH(bool, sandbox);
        QFETCH(bool, email);
        plan::SetupPlan plan = setup(plan::Route::Advanced);
        plan.advanced.records = aliases(records);
        plan.advanced.sandbox = sandbox;
        plan.advanced.identity = email ? plan::AdvancedSetup::Identity::Email : plan::AdvancedSetup::Identity::Domain;
        QTEST(ui::blockers(Step::Details, plan), "expected");
    }

    void external()
    {
        plan::SetupPlan plan = setup(plan::Route::External);
        QCOMPARE(ui::blockers(Step::Details, plan), QList<Blocker>{Blocker::VendorMissing});
        plan.vendor.vendor = "sendgrid";
        QCOMPARE(ui::blockers(Step::Details, plan), QList<Blocker>{Blocker::PasteMissing});
        plan.vendor.records = aliases(1);
        QVERIFY(ui::blockers(Step::Details, plan).isEmpty());
        plan.vendor.vendor = "own-server";
        QCOMPARE(ui::blockers(Step::Details, plan), QList<Blocker>{Blocker::SenderMissing});
        plan.ownServer.mailExchangers = true;
        QVERIFY(ui::blockers(Step::Details, plan).isEmpty());
        plan.ownServer.selector = "s1";
        QCOMPARE(ui::blockers(Step::Details, plan), QList<Blocker>{Blocker::KeyMissing});
        plan.ownServer.keyRecord = "v=DKIM1; p=x";
        QVERIFY(ui::blockers(Step::Details, plan).isEmpty());
    }

    void vendorsAskForWhatTheyNeed()
    {
        initResources();
        const auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        plan::SetupPlan plan = setup(plan::Route::External);
        const auto needs = [&](const char *vendor) {
            plan.vendor.vendor = vendor;
            return ui::blockers(Step::Details, plan, &*tables);
        };
        QCOMPARE(needs("sendgrid"), QList<Blocker>{Blocker::PasteMissing});
        QVERIFY(needs("fastmail").isEmpty()); // the same records for everyone
        QCOMPARE(needs("mailgun"), (QList<Blocker>{Blocker::VendorFieldMissing, Blocker::PasteMissing}));
        plan.vendor.fields = {{"sendingDomain", QStringLiteral("not a name")}};
        QCOMPARE(needs("mailgun").first(), Blocker::VendorFieldMissing);
        plan.vendor.fields = {{"sendingDomain", QStringLiteral("mg.example.com")}};
        QCOMPARE(needs("mailgun"), QList<Blocker>{Blocker::PasteMissing});
        QCOMPARE(needs("amazonses"), QList<Blocker>{Blocker::PasteMissing}); // its region has a preset
        plan.vendor.fields = {{"region", QStringLiteral("mars-north-1")}};
        QCOMPARE(needs("amazonses").first(), Blocker::VendorFieldMissing);
        QCOMPARE(ui::reachable(plan, &*tables), Step::Details);
    }

    void workflowAddsItsOwn()
    {
        plan::SetupPlan plan = setup(plan::Route::Default);
        QVERIFY(ui::blockers(Step::Details, plan).isEmpty());
        plan.workflow = true;
        QCOMPARE(ui::blockers(Step::Details, plan), QList<Blocker>{Blocker::WorkflowPasteMissing});
        QCOMPARE(ui::reachable(plan), Step::Details);
        plan.workflowRecords = aliases(3);
        QCOMPARE(ui::reachable(plan), Step::Finish);
    }

    void order()
    {
        const QList<Step> steps = ui::allSteps();
        QVERIFY(!ui::previousStep(steps.first()));
        QVERIFY(!ui::nextStep(steps.last()));
        for (qsizetype i = 1; i < steps.size(); ++i) {
            QCOMPARE(ui::nextStep(steps.at(i - 1)), std::optional(steps.at(i)));
            QCOMPARE(ui::previousStep(steps.at(i)), std::optional(steps.at(i - 1)));
            QVERIFY(!ui::stepTitle(steps.at(i)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
