// SPDX-License-Identifier: Apache-2.0
// Case A12 and the records kept by a service, in the window: Domain, Policy and Records say one thing.
#include "core/report/text/state_text.h"
#include "tests/field/field_window.h"
#include "ui/pages/domain/domain_page.h"
#include "ui/pages/domain/survey_looks.h"
#include "ui/pages/policy/policy_page.h"
#include "ui/pages/policy/policy_record_card.h"
#include "ui/pages/records/records_page.h"
#include "ui/widgets/text/value_label.h"

#include <QApplication>
#include <QTest>

#include <utility>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

class FieldWindowPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        AnsweredSession desk("_dmarc.example.com. 300 IN TXT \"v=DMARC1; " + above + "; rua=mailto:d@example.com\"\n");
        desk.planFor("billing.example.com", chosen);
        session::WizardSession &session = desk.session;

        const ui::SurveyChip chip = ui::surveyChips(session.survey(), tables(), ui::Asking::No).at(4);
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

        const plan::PlannedRecord *row = desk.row(plan::Purpose::Dmarc);
        QVERIFY(row != nullptr);
        QCOMPARE(row->action, plan::Action::Keep);
        QCOMPARE(row->name.toText(), QByteArray("_dmarc.example.com"));
        ui::RecordsPage records(session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("_dmarc"_L1), qPrintable(wordsOf(records)));
    }

    void a2_a_service_keeps_it()
    {
        AnsweredSession desk("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n"
                             "example.com.dmarc.sdmarc.net. 300 IN TXT \"v=DMARC1; p=none\"\n");
        desk.planFor("example.com", "quarantine");
        session::WizardSession &session = desk.session;
        const ui::SurveyChip chip = ui::surveyChips(session.survey(), tables(), ui::Asking::No).at(4);
        QVERIFY2(chip.sentence.contains("Sendmarc"_L1), qPrintable(chip.sentence));
        ui::PolicyPage page(session);
        page.enter();
        QVERIFY2(wordsOf(page).contains("Sendmarc keeps this record"_L1), qPrintable(wordsOf(page)));
        QCOMPARE(desk.row(plan::Purpose::Dmarc)->action, plan::Action::Keep);
        QCOMPARE(session.recordPlan()->count(plan::Action::Remove), 0);
        ui::RecordsPage records(session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("A change is to be made at Sendmarc"_L1), qPrintable(wordsOf(records)));
    }

    void a2_its_target_does_not_exist()
    {
        AnsweredSession desk("_dmarc.example.com. 300 IN CNAME example.com.dmarc.sdmarc.net.\n");
        desk.planFor("example.com", "quarantine");
        QCOMPARE(desk.row(plan::Purpose::Dmarc)->action, plan::Action::Check);
        ui::PolicyPage page(desk.session);
        page.enter();
        const QString words = wordsOf(page);
        QVERIFY2(words.contains("Sendmarc keeps this record"_L1), qPrintable(words));
        QVERIFY2(words.contains("No policy is published behind this record"_L1), qPrintable(words));
        QVERIFY2(!words.contains("Nothing is published yet"_L1), qPrintable(words));
        QVERIFY(page.record()->isHidden());
    }

    void a2_an_unknown_name_keeps_it()
    {
        AnsweredSession desk("_dmarc.example.com. 300 IN CNAME _dmarc.sister-example.org.\n"
                             "_dmarc.sister-example.org. 300 IN TXT \"v=DMARC1; p=reject\"\n");
        desk.planFor("example.com");
        ui::PolicyPage page(desk.session);
        page.enter();
        QVERIFY2(wordsOf(page).contains("kept elsewhere, at _dmarc.sister-example.org"_L1), qPrintable(wordsOf(page)));
    }

    void values_begin_at_the_reading_side()
    {
        const auto start = [](Qt::LayoutDirection direction) {
            QGuiApplication::setLayoutDirection(direction);
            ui::ValueLabel label("v=DMARC1; p=none"_L1);
            QGuiApplication::setLayoutDirection(Qt::LeftToRight);
            label.resize(600, 40);
            label.show();
            QCoreApplication::processEvents();
            const QTextOption option = label.document()->defaultTextOption();
            // The record itself reads from left to right on either side.
            return std::pair{option.textDirection(), label.cursorRect().left()};
        };
        const auto [english, left] = start(Qt::LeftToRight);
        const auto [arabic, right] = start(Qt::RightToLeft);
        QCOMPARE(english, Qt::LeftToRight);
        QCOMPARE(arabic, Qt::LeftToRight);
        QVERIFY2(left < 20, qPrintable(QString::number(left)));
        QVERIFY2(right > 300, qPrintable(QString::number(right)));
    }

    void a13_null_mx_takes_no_mail()
    {
        AnsweredSession desk("example.com. 300 IN MX 0 .\n");
        desk.planFor("example.com");
        const ui::SurveyChip chip = ui::surveyChips(desk.session.survey(), tables(), ui::Asking::No).at(1);
        QCOMPARE(chip.look.tone, ui::ToneRole::Careful);
        QVERIFY2(!chip.look.text.contains("receives"_L1), qPrintable(chip.look.text));
        ui::RecordsPage records(desk.session);
        records.enter();
        QVERIFY2(wordsOf(records).contains("null MX"_L1), qPrintable(wordsOf(records)));
    }
};

QTEST_MAIN(FieldWindowPolicyTest)
#include "tst_field_window_policy.moc"
