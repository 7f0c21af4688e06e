// Case A12 and the records kept by a service, in the window: Domain, Policy and Records say one thing.
#include "core/report/state_text.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/policy_page.h"
#include "ui/pages/records_page.h"
#include "ui/pages/survey_looks.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace sw;
using namespace Qt::StringLiterals;
using session::Activity;

namespace {

const QByteArray Zone = "example.com. 300 IN SOA ns1.example.com. h.example.com. 1 2 3 4 5\n"
                        "example.com. 300 IN NS ns1.example.com.\nns1.example.com. 300 IN A 192.0.2.53\n"
                        "billing.example.com. 300 IN A 192.0.2.1\nzgateway.zuora.com. 300 IN A 192.0.2.77\n";

// All that a person can read on a page.
QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    for (const QWidget *child : page.findChildren<QWidget *>())
        words.append(child->accessibleName() + u' ' + child->property("text").toString());
    return words.join(u'\n').remove(QChar(0x200B));
}

} // namespace

class FieldWindowPolicyTest : public QObject
{
    Q_OBJECT
    std::optional<catalog::Catalog> m_tables;

    // A session whose survey and plan are done for that address.
    struct Desk
    {
        test::FakeResolver resolver;
        test::ManualClock clock;
        std::unique_ptr<session::WizardSession> session;
    };
    std::unique_ptr<Desk> deskFor(const QByteArray &records, const char *domain, const QByteArray &policy = {}) const
    {
        auto desk = std::make_unique<Desk>();
        desk->resolver.addZone(Zone + records);
        desk->session =
            std::make_unique<session::WizardSession>(session::Services{desk->resolver, *m_tables, desk->clock});
        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal(domain);
        setup.route = plan::Route::Default;
        setup.defaultServer.tenantEmail = u"ar@"_s + QLatin1String(domain);
        setup.dmarc.policy = policy;
        desk->session->setSetup(setup);
        desk->session->startSurvey();
        if (!QTest::qWaitFor([&] { return desk->session->surveyActivity() == Activity::Done; }))
            qFatal("the survey did not end");
        desk->session->startPlanning();
        if (!QTest::qWaitFor([&] { return desk->session->recordPlan().has_value(); }))
            qFatal("the plan did not end");
        return desk;
    }
    static const plan::PlannedRecord *dmarcRow(const session::WizardSession &session)
    {
        for (const plan::PlannedRecord &record : session.recordPlan()->records) {
            if (record.purpose == plan::Purpose::Dmarc)
                return &record;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = *tables;
    }

    void a12_three_pages_one_answer_data()
    {
        QTest::addColumn<QByteArray>("above");
        QTest::addColumn<QByteArray>("chosen");
        QTest::addColumn<QString>("policy");
        QTest::newRow("A12 p=quarantine") << QByteArray("p=quarantine") << QByteArray() << u"quarantine"_s;
        QTest::newRow("A12 sp=reject") << QByteArray("p=none; sp=reject") << QByteArray() << u"reject"_s;
        QTest::newRow("A12 sp=none") << QByteArray("p=reject; sp=none") << QByteArray() << u"none"_s;
        QTest::newRow("A12 p=none chosen at the subdomain")
            << QByteArray("p=quarantine") << QByteArray("none") << u"quarantine"_s;
    }
    void a12_three_pages_one_answer()
    {
        QFETCH(QByteArray, above);
        QFETCH(QByteArray, chosen);
        QFETCH(QString, policy);
        const auto desk =
            deskFor("_dmarc.example.com. 300 IN TXT \"v=DMARC1; " + above + "; rua=mailto:d@example.com\"\n",
                    "billing.example.com", chosen);
        session::WizardSession &session = *desk->session;

        const ui::SurveyChip chip = ui::surveyChips(session.survey(), *m_tables, ui::Asking::No).at(4);
        QVERIFY2(chip.look.text.contains("inherited"_L1) && chip.look.text.contains(policy),
                 qPrintable(chip.look.text));
        ui::DomainPage domain(session, {});
        domain.enter();
        QVERIFY2(wordsOf(domain).contains(chip.sentence), qPrintable(wordsOf(domain)));

        ui::PolicyPage page(session);
        page.enter();
        const QString words = wordsOf(page);
        QVERIFY2(words.contains("Inherited: the record of example.com holds here, with the policy p="_L1 + policy),
                 qPrintable(words));
        QVERIFY2(!words.contains("Nothing is published yet"_L1), qPrintable(words));
        QVERIFY2(words.contains(report::actionLabel(plan::Action::Keep)), qPrintable(words));
        QCOMPARE(words.contains("You chose the policy none"_L1), chosen == "none");

        const plan::PlannedRecord *row = dmarcRow(session);
        QVERIFY(row != nullptr);
        QCOMPARE(row->action, plan::Action::Keep);
        QCOMPARE(row->name.toText(), QByteArray("_dmarc.example.com"));
        ui::RecordsPage records(session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("_dmarc"_L1), qPrintable(wordsOf(records)));
    }

    void a2_a_service_keeps_it()
    {
        const auto desk = deskFor("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n"
                                  "example.com.dmarc.sdmarc.net. 300 IN TXT \"v=DMARC1; p=none\"\n",
                                  "example.com", "quarantine");
        session::WizardSession &session = *desk->session;
        const ui::SurveyChip chip = ui::surveyChips(session.survey(), *m_tables, ui::Asking::No).at(4);
        QVERIFY2(chip.sentence.contains("Sendmarc"_L1), qPrintable(chip.sentence));
        ui::PolicyPage page(session);
        page.enter();
        QVERIFY2(wordsOf(page).contains("Sendmarc keeps this record"_L1), qPrintable(wordsOf(page)));
        QCOMPARE(dmarcRow(session)->action, plan::Action::Keep);
        QCOMPARE(session.recordPlan()->count(plan::Action::Remove), 0);
        ui::RecordsPage records(session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("A change is to be made at Sendmarc"_L1), qPrintable(wordsOf(records)));
    }

    void a2_an_unknown_name_keeps_it()
    {
        const auto desk = deskFor("_dmarc.example.com. 300 IN CNAME _dmarc.sister-example.org.\n"
                                  "_dmarc.sister-example.org. 300 IN TXT \"v=DMARC1; p=reject\"\n",
                                  "example.com");
        ui::PolicyPage page(*desk->session);
        page.enter();
        QVERIFY2(wordsOf(page).contains("kept elsewhere, at _dmarc.sister-example.org"_L1), qPrintable(wordsOf(page)));
    }

    void a13_null_mx_takes_no_mail()
    {
        const auto desk = deskFor("example.com. 300 IN MX 0 .\n", "example.com");
        const ui::SurveyChip chip = ui::surveyChips(desk->session->survey(), *m_tables, ui::Asking::No).at(1);
        QCOMPARE(chip.look.tone, ui::ToneRole::Careful);
        QVERIFY2(!chip.look.text.contains("receives"_L1), qPrintable(chip.look.text));
        ui::RecordsPage records(*desk->session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("null MX"_L1), qPrintable(wordsOf(records)));
    }
};

QTEST_MAIN(FieldWindowPolicyTest)
#include "tst_field_window_policy.moc"
