// SPDX-License-Identifier: Apache-2.0
// Every plan of the golden files (one for each vendor and route, and awkward zones) as a PDF, read back: each name and
// each value stands in it exactly once, to the character, and nothing that cannot be seen is copied along.
#include "core/report/text/value_forms.h"
#include "tests/core/plan/golden_scenes.h"
#include "tests/core/report/sample_plans.h"
#include "tests/ui/export/pdf_reader.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace sw;

namespace {

using test::TypedRow;

QString unseen(const QString &text)
{
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\f';
        if (control || c.category() == QChar::Other_Format || c == QChar(0xa0) || c == QChar(0xad))
            return QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return {};
}

} // namespace

class TestPdfPlans : public QObject
{
    Q_OBJECT

    test::PdfFolder m_folder;

    // What is wrong with the file, or nothing.
    static QString faultOf(const report::Document &document, const QString &file)
    {
        const QString text = test::pdfText(file);
        const QStringList lines = text.split(QRegularExpression(QStringLiteral("[\n\f]")));
        if (const QString sign = unseen(text); !sign.isEmpty())
            return QStringLiteral("unseen character ") + sign;
        const QList<TypedRow> rows = test::typedRows(document);
        qsizetype line = 0;
        if (const QString fault = test::faultOfTypedRows(rows, lines, &line); !fault.isEmpty())
            return fault;
        // Copied in reading order, without the layout.
        const QString reading = test::pdfReadingText(file);
        for (const TypedRow &row : rows) {
            for (const QString &piece : row.pieces) {
                if (!reading.contains(piece) && !QString(reading).remove(u'\n').contains(piece))
                    return QStringLiteral("copied in pieces: ") + piece;
            }
        }
        // And no second time, up to where the cards end; the specialist's page names the zone again.
        const QString cards = lines.mid(0, line).join(u'\n');
        for (const TypedRow &row : rows) {
            const auto same = [&](const TypedRow &other) { return other.content == row.content; };
            const QRegularExpression alone(
                QStringLiteral("(?m)(?:^|  )%1 *$").arg(QRegularExpression::escape(row.content)));
            const bool isLong = row.content.size() > 64; // may stand on several lines
            if (!isLong && cards.count(alone) != std::count_if(rows.begin(), rows.end(), same))
                return QStringLiteral("%1 times: %2").arg(cards.count(alone)).arg(row.content);
        }
        const auto isName = [](const TypedRow &row) { return row.key == QLatin1String("Name"); };
        const auto names = cards.count(QRegularExpression(QStringLiteral("(?m)^ *Name  +\\S+ *$")));
        if (names != std::count_if(rows.begin(), rows.end(), isName))
            return QStringLiteral("%1 names").arg(names);
        return {};
    }

private Q_SLOTS:
    void everyNameAndValueOnceAndWhole_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<bool>("letter");
        const QList<test::Scene> scenes = test::goldenScenes();
        QVERIFY(scenes.size() > 35);
        for (int i = 0; i < scenes.size(); ++i) {
            QTest::addRow("%s, A4", scenes.at(i).name) << i << false;
            QTest::addRow("%s, Letter", scenes.at(i).name) << i << true;
        }
    }
    void everyNameAndValueOnceAndWhole()
    {
        QFETCH(int, index);
        QFETCH(bool, letter);
        const test::Scene scene = test::goldenScenes().at(index);
        const plan::RecordPlan plan = test::planned(scene.world(), scene.setup(), test::sampleCatalog());
        report::ChecklistInput input = test::checklistOf(plan);
        if (letter && plan.records.size() > 1)
            input.verification = test::someInPlace(plan);
        const report::Document document = report::checklist(input);
        QVERIFY(test::typedRows(document).size() >= 2 * plan.records.size() - 1); // a name may be an empty field
        const QString file = m_folder.write(document, letter ? ui::Paper::Letter : ui::Paper::A4);
        QVERIFY(!file.isEmpty());
        const QString fault = faultOf(document, file);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + test::pdfText(file)));
    }

    // Names and values as the panel of each DNS host wants them.
    void everyHostsForm_data()
    {
        QTest::addColumn<QByteArray>("host");
        QStringList seen;
        for (const catalog::DnsHost &host : test::sampleCatalog().dnsHosts()) {
            plan::RecordPlan plan = test::sendgridPlan();
            QString form;
            for (const plan::PlannedRecord &record : plan.records)
                form += report::nameAs(record, plan.zone, report::NameForm::AsHostWants, &host) + u'\n' +
                        report::valueAs(record, report::ValueForm::AsHostWants, &host) + u'\n';
            if (seen.contains(form))
                continue;
            seen.append(form);
            QTest::addRow("%s", host.id.constData()) << host.id;
        }
        QVERIFY(seen.size() > 2);
    }
    void everyHostsForm()
    {
        QFETCH(QByteArray, host);
        for (const plan::RecordPlan &sample : {test::advancedPlan(), test::sendgridPlan(), test::defaultPlan(),
                                               test::ownServerPlan(test::Rsa2048Characters),
                                               test::ownServerPlan(test::Rsa4096Characters), test::largePlan(60)}) {
            plan::RecordPlan plan = sample;
            plan.dnsHost = host;
            const report::Document document = report::checklist(test::checklistOf(plan));
            const QString file = m_folder.write(document);
            const QString fault = faultOf(document, file);
            QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + test::pdfText(file)));
        }
    }
};

QTEST_MAIN(TestPdfPlans)
#include "tst_pdf_plans.moc"
