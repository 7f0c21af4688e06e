// SPDX-License-Identifier: Apache-2.0
// The verify matrix: records down, vantage points across, grouped above. Ordinary table view, so that arrow keys and
// screen readers work as everywhere; only the painting is ours. As tall as its rows: the page scrolls, not the table.
#pragma once

#include "ui/pages/verify/verify_matrix_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace sw::ui {

// Two tiers: the group's title over the vantage points' names.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit GroupedHeader(QWidget *parent = nullptr);
    void setGroups(const QList<VerifyMatrixModel::Group> &groups);
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

class VerifyMatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class VerifyMatrixView : public QTableView
{
    Q_OBJECT
public:
    explicit VerifyMatrixView(QWidget *parent = nullptr);
    void setMatrixModel(VerifyMatrixModel *model);

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
