// SPDX-License-Identifier: Apache-2.0
// The window's matrix and the checklist's say the same of the same verification, cell by cell.
#include "tests/core/report/sample_plans.h"
#include "ui/pages/verify/verify_matrix_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using ui::VerifyMatrixModel;

class VerifyMatrixTest : public QObject
{
    Q_OBJECT

    static report::Matrix paper(const plan::RecordPlan &plan, const verify::Verification &verification)
    {
        report::ChecklistInput input = test::checklistOf(plan);
        input.verification = verification;
        const report::Document document = report::checklist(input);
        for (const report::Block &block : document.blocks) {
            if (const auto *matrix = std::get_if<report::Matrix>(&block))
                return *matrix;
        }
        return {};
    }

private Q_SLOTS:
    void windowAndPaperAgree_data()
    {
        QTest::addColumn<bool>("done");
        QTest::newRow("half way") << false;
        QTest::newRow("done") << true;
    }

    void windowAndPaperAgree()
    {
        QFETCH(bool, done);
        const plan::RecordPlan plan = test::advancedPlan();
        const verify::Verification verification = done ? test::allInPlace(plan) : test::someInPlace(plan);
        const report::Matrix matrix = paper(plan, verification);
        VerifyMatrixModel model;
        model.setVerification(verification, verification.at);
        QVERIFY(!matrix.rows.isEmpty());
        QCOMPARE(model.rowCount(), matrix.rows.size());
        QCOMPARE(model.groups().size(), matrix.groups.size());
        int column = 1;
        for (qsizetype group = 0; group < matrix.groups.size(); ++group) {
            QCOMPARE(model.groups().at(group).title, matrix.groups.at(group).title);
            QCOMPARE(model.groups().at(group).firstColumn, column);
            QCOMPARE(model.groups().at(group).count, matrix.groups.at(group).columns.size());
            for (const report::Matrix::Column &title : matrix.groups.at(group).columns) {
                QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), title.title);
                QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), title.fullTitle);
                ++column;
            }
        }
        QCOMPARE(model.columnCount(), column);
        bool cause = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data().toString(), matrix.rows.at(row).title);
            for (int at = 1; at < column; ++at) {
                const report::Matrix::Cell &cell = matrix.rows.at(row).cells.at(at - 1);
                QCOMPARE(model.index(row, at).data().toString(), cell.chip.text);
                QVERIFY(model.index(row, at).data(Qt::AccessibleTextRole).toString().endsWith(cell.chip.text));
                const auto look = model.index(row, at).data(VerifyMatrixModel::LookRole).value<ui::ChipLook>();
                QCOMPARE(look.text, cell.signSays ? QString() : cell.chip.text);
                cause = cause || cell.chip.text == report::stateLabel(verify::State::DoubledName);
            }
        }
        QCOMPARE(cause, !done);
    }

    // New answers about the same records and places keep the selection; others begin afresh.
    void onlyAnotherShapeResets()
    {
        const plan::RecordPlan plan = test::advancedPlan();
        VerifyMatrixModel model;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        verify::Verification verification = test::someInPlace(plan);
        model.setVerification(verification, verification.at);
        QCOMPARE(resets.size(), 1);
        model.setVerification(test::allInPlace(plan), verification.at);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 1);
        verification.vantagePoints.removeLast();
        for (verify::RecordStatus &status : verification.records)
            status.cells.removeLast();
        model.setVerification(verification, verification.at);
        QCOMPARE(resets.size(), 2);
    }

    void countdownsRun()
    {
        const plan::RecordPlan plan = test::advancedPlan();
        verify::Verification verification = test::someInPlace(plan);
        verify::Cell &cell = verification.records[3].cells.last();
        cell.state = verify::State::OldValue;
        cell.expiresAt = verification.at.addSecs(600);
        VerifyMatrixModel model;
        model.setVerification(verification, verification.at);
        const QModelIndex index = model.index(3, static_cast<int>(verification.vantagePoints.size()));
        QCOMPARE(index.data().toString(), QStringLiteral("Old value, 10 min"));
        model.setNow(verification.at.addSecs(480));
        QCOMPARE(index.data().toString(), QStringLiteral("Old value, 2 min"));
        QVERIFY(!model.index(0, 99).data().isValid());
    }
};

QTEST_GUILESS_MAIN(VerifyMatrixTest)
#include "tst_verify_matrix.moc"
