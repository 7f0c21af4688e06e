// SPDX-License-Identifier: Apache-2.0
// The verification matrix as an item model: one row for each record, one column for each vantage point (after the
// record's own column).
//
// A view paints LookRole as a chip and draws groups() above the header. Screen readers get a sentence for each cell
// (AccessibleTextRole). Values from outside are plain text only.
#pragma once

#include "core/report/checklist/matrix.h"
#include "ui/widgets/controls/chip.h"

#include <QAbstractTableModel>

namespace sw::ui {

// Shows a verify::MatrixView with the words of report::matrix().
class VerifyMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // Besides Qt's.
    enum Role {
        LookRole = Qt::UserRole + 1, // ChipLook, for cells
        NameRole,                    // QString: the name beside the title, in the record column
    };
    struct Group // of columns: "Your name servers", "Your network", "The world"
    {
        // Title; columns of the model, the record's own being 0.
        QString title;
        int firstColumn = 1;
        int count = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // `now`: UTC, for "old value, 12 min". Keeps the selection if rows and columns are the same.
    void setVerification(const verify::Verification &verification, const QDateTime &now);
    // Updates the remaining times.
    void setNow(const QDateTime &now);
    [[nodiscard]] QString titleAt(int row) const { return m_titles.value(row); } // "DKIM 1"; empty: no such row
    [[nodiscard]] QList<Group> groups() const;                                   // from left to right in reading order

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeWords(const QDateTime &now);
    [[nodiscard]] QVariant recordData(int row, int role) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;

    verify::MatrixView m_view;
    QStringList m_titles;                    // of the rows
    report::Matrix m_words;                  // of m_view, at a time
    QList<report::Matrix::Column> m_columns; // those of m_words, without their groups; the record's own is not there
};

} // namespace sw::ui

Q_DECLARE_METATYPE(sw::ui::ChipLook)
