// SPDX-License-Identifier: Apache-2.0
// The include tree of an SPF record, drawn: what receivers look up, through whom, and the cost of each branch.
#pragma once

#include "core/report/checklist/spf_tree.h"

#include <QWidget>

namespace sw::ui {

// Painted; its accessible description names every line.
class SpfTreeView : public QWidget
{
    Q_OBJECT
public:
    explicit SpfTreeView(QWidget *parent = nullptr);        // empty
    void setLines(const QList<report::SpfTreeLine> &lines); // as from report::spfTreeLines()
    [[nodiscard]] const QList<report::SpfTreeLine> &lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintBranches(QPainter &painter, int row) const;
    void paintLine(QPainter &painter, int row) const;
    [[nodiscard]] QRect visual(const QRect &logical) const;

    QList<report::SpfTreeLine> m_lines;
};

} // namespace sw::ui
