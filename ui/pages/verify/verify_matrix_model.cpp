// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verify_matrix_model.h"

#include "ui/widgets/controls/looks.h"

#include <algorithm>

namespace sw::ui {

namespace {

bool sameShape(const verify::MatrixView &a, const verify::MatrixView &b)
{
    const auto sameRecord = [](const auto &x, const auto &y) { return x.record == y.record; };
    return a.columns == b.columns && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), sameRecord);
}

} // namespace

void VerifyMatrixModel::setVerification(const verify::Verification &verification, const QDateTime &now)
{
    verify::MatrixView view = verify::matrixView(verification);
    if (sameShape(m_view, view)) {
        // Only the cells change, so that selection and scroll position are kept.
        m_view = std::move(view);
        takeWords(now);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    QList<plan::PlannedRecord> records;
    for (const verify::MatrixView::Row &row : std::as_const(m_view.rows))
        records.append(row.record);
    m_titles = report::recordTitles(records);
    takeWords(now);
    endResetModel();
}

void VerifyMatrixModel::setNow(const QDateTime &now)
{
    takeWords(now);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

void VerifyMatrixModel::takeWords(const QDateTime &now)
{
    m_words = report::matrix(m_view, m_titles, now);
    m_columns.clear();
    for (const report::Matrix::Group &group : std::as_const(m_words.groups))
        m_columns += group.columns;
}

QList<VerifyMatrixModel::Group> VerifyMatrixModel::groups() const
{
    QList<Group> groups;
    int first = 1;
    for (const report::Matrix::Group &group : m_words.groups) {
        const int count = static_cast<int>(group.columns.size());
        groups.append({group.title, first, count});
        first += count;
    }
    return groups;
}

int VerifyMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.rows.size());
}

int VerifyMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size());
}

QVariant VerifyMatrixModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_words.rows.size())
        return {};
    return index.column() == 0 ? recordData(index.row(), role) : cellData(index.row(), index.column() - 1, role);
}

QVariant VerifyMatrixModel::recordData(int row, int role) const
{
    const report::Matrix::Row &words = m_words.rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return words.title;
    case NameRole:
        return words.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(words.title, words.name, report::stateSentence(m_view.rows.at(row).state));
    default:
        return {};
    }
}

QVariant VerifyMatrixModel::cellData(int row, int column, int role) const
{
    const report::Matrix::Row &words = m_words.rows.at(row);
    const report::Matrix::Cell &cell = words.cells.at(column);
    switch (role) {
    case LookRole:
        return QVariant::fromValue(lookOf(cell.chip.tone, cell.chip.sign, cell.signSays ? QString() : cell.chip.text));
    case Qt::DisplayRole:
        return cell.chip.text;
    case Qt::AccessibleTextRole:
        return tr("%1 at %2: %3").arg(words.title, m_columns.at(column).fullTitle, cell.chip.text);
    default:
        return {};
    }
}

QVariant VerifyMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Record");
    if (section > m_columns.size())
        return {};
    const report::Matrix::Column &column = m_columns.at(section - 1);
    return role == Qt::DisplayRole ? column.title : column.fullTitle;
}

} // namespace sw::ui
