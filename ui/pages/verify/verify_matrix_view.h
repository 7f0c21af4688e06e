// SPDX-License-Identifier: Apache-2.0
// The verification matrix: records as rows, vantage points as grouped columns. A table view with painting of our own,
// so that arrow keys and screen readers work as usual. As high as its rows: the page scrolls, not the table.
#pragma once

#include "ui/pages/verify/verify_matrix_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace sw::ui {

// Two levels: the group's title above the vantage points' labels.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit GroupedHeader(QWidget *parent = nullptr);             // horizontal
    void setGroups(const QList<VerifyMatrixModel::Group> &groups); // as VerifyMatrixModel::groups()
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const VerifyMatrixModel::Group *groupAt(int column) const;
    [[nodiscard]] int tierHeight() const;

    QList<VerifyMatrixModel::Group> m_groups;
};

// Paints chips.
class VerifyMatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Header, delegate and sizes.
class VerifyMatrixView : public QTableView
{
    Q_OBJECT
public:
    explicit VerifyMatrixView(QWidget *parent = nullptr); // without a model
    void setMatrixModel(VerifyMatrixModel *model);        // instead of setModel(); also passes on the groups

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    VerifyMatrixModel *m_matrix = nullptr;
    GroupedHeader *m_header;
};

} // namespace sw::ui
