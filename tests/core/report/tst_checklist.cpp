// SPDX-License-Identifier: Apache-2.0
// The document tree and its text and HTML forms.
#include "tests/core/report/sample_plans.h"

#include "core/report/checklist/document_writers.h"
#include "core/report/text/value_forms.h"

#include <QTest>

using namespace sw;
using namespace sw::report;

namespace {

template<class T>
QList<T> all(const Document &document)
{
    QList<T> out;
    for (const Block &block : document.blocks) {
        if (const T *found = std::get_if<T>(&block))
            out.append(*found);
    }
    return out;
}

QStringList valuesOf(const Card &card)
{
    QStringList values;
    for (const report::Field &field : card.fields) {
        if (const auto *value = std::get_if<Value>(&field.content))
            values.append(value->text);
    }
    return values;
}

} // namespace

class TestChecklist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextIsEscapedInHtml()
    {
        plan::RecordPlan plan = test::advancedPlan();
        plan.records[3].before = {"<script>alert(1)</script>&\"'"};
        const QByteArray html = toHtml(checklist(test::checklistOf(plan)));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;"));
    }

    void unknownIsNotCalledMissing()
    {
        ChecklistInput input = test::checklistOf(test::advancedPlan());
        input.verification = test::allInPlace(input.plan);
        for (verify::RecordStatus &status : input.verification->records) {
            status.state = verify::State::Servfail;
            for (verify::Cell &cell : status.cells)
                cell.state = verify::State::Servfail;
        }
        const Document document = checklist(input);
        for (const Card &card : all<Card>(document)) {
            QCOMPARE(card.box, Card::Box::Open);
            QVERIFY(card.chips.isEmpty());
        }
        QVERIFY(toPlainText(document).simplified().contains("We could not ask your name servers"));
    }

    void oneCardForEachRecord()
    {
        for (const plan::RecordPlan &plan :
             {test::advancedPlan(), test::sendgridPlan(), test::ownServerPlan(test::Rsa4096Characters),
              test::defaultPlan(), test::largePlan(60)}) {
            const Document document = checklist(test::checklistOf(plan));
            const QList<Card> cards = all<Card>(document);
            QCOMPARE(cards.size(), plan.records.size());
            for (qsizetype i = 0; i < cards.size(); ++i) {
                const QString value =
                    valueAs(plan.records.at(i), ValueForm::AsHostWants, test::sampleCatalog().dnsHost(plan.dnsHost));
                QCOMPARE(valuesOf(cards.at(i)).count(value), 1);
                QCOMPARE(valuesOf(cards.at(i)).size(), 2 + plan.records.at(i).before.size());
                QCOMPARE(cards.at(i).box,
                         plan.records.at(i).action == plan::Action::Keep ? Card::Box::Ticked : Card::Box::Open);
            }
        }
    }

    void ticksWhatIsInPlace()
    {
        ChecklistInput input = test::checklistOf(test::advancedPlan());
        input.verification = test::someInPlace(input.plan);
        const QList<Card> cards = all<Card>(checklist(input));
        QCOMPARE(cards.at(0).box, Card::Box::Ticked);
        QCOMPARE(cards.at(2).box, Card::Box::Open);
        QCOMPARE(cards.at(2).chips.value(0).text, QStringLiteral("Doubled name"));
    }

    void marksWhatChanges()
    {
        const Card spf = all<Card>(checklist(test::checklistOf(test::advancedPlan()))).at(3);
        QCOMPARE(spf.fields.at(1).key, QStringLiteral("Before"));
        QCOMPARE(spf.fields.at(2).key, QStringLiteral("After"));
        const auto &after = std::get<Value>(spf.fields.at(2).content);
        QCOMPARE(after.marks.size(), 1);
        QCOMPARE(after.text.mid(after.marks.first().from, after.marks.first().length),
                 QStringLiteral("include:amazonses.com"));
        QCOMPARE(std::get<Gauge>(spf.fields.at(3).content).text, QStringLiteral("2 \u2192 3 of 10"));
    }

    void nextStepsCarryDates()
    {
        const QByteArray text = toPlainText(checklist(test::checklistOf(test::advancedPlan())));
        QVERIFY(text.contains("[ ] by 26 November 2026:"));
        // As many days as the window's ladder of policies wants (dmarc::DaysPerStep): planned on 23 November.
        QVERIFY(text.contains("[ ] on 23 December 2026:"));
        QVERIFY(text.contains("raise p to"));
        // A record that rejects already has nowhere further to go.
        QVERIFY(!toPlainText(checklist(test::checklistOf(test::defaultPlan()))).contains("raise p to"));
    }

    void publishingOrderIsSaidWhereItMatters()
    {
        plan::RecordPlan plan = test::advancedPlan();
        QVERIFY(!toPlainText(checklist(test::checklistOf(plan))).contains("in this order"));
        plan.records[4].order = -1;
        const QByteArray text = toPlainText(checklist(test::checklistOf(plan))).simplified();
        QVERIFY2(text.contains("on the way: DMARC, DKIM 1, DKIM 2, DKIM 3, SPF."), text.constData());
    }

    void valuesAreNeverWrappedInText()
    {
        const plan::RecordPlan plan = test::ownServerPlan(test::Rsa4096Characters);
        QVERIFY(toPlainText(checklist(test::checklistOf(plan)), 40).contains(plan.records.first().valueText() + '\n'));
        QVERIFY(
            toHtml(checklist(test::checklistOf(plan))).contains(">" + plan.records.first().valueText() + "</code>"));
    }

    void nothingToDo()
    {
        plan::RecordPlan plan = test::advancedPlan();
        for (plan::PlannedRecord &record : plan.records)
            record.action = plan::Action::Keep;
        QVERIFY(toPlainText(checklist(test::checklistOf(plan))).simplified().contains("Nothing has to change"));
    }

    void emptyPlanIsADocumentToo()
    {
        const Document document = checklist(test::checklistOf(plan::RecordPlan{}));
        QVERIFY(!document.blocks.isEmpty());
        QVERIFY(all<Card>(document).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChecklist)
#include "tst_checklist.moc"
