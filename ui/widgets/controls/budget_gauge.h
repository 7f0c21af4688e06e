// SPDX-License-Identifier: Apache-2.0
// How many of the ten DNS lookups an SPF record costs (RFC 7208 4.6.4): now, and after publishing.
#pragma once

#include "core/spf/record/limits.h"
#include "ui/widgets/style/theme.h"

#include <QWidget>

namespace sw::ui {

// The numbers to show.
struct BudgetLook
{
    int before = 0;              // -1: could not be counted
    int after = 0;               // as `before`
    int limit = spf::MaxLookups; // lookups that receivers allow
};

[[nodiscard]] QString budgetText(const BudgetLook &budget); // "DNS lookups 2 → 3 of 10"
// For delegates; depends on the text.
[[nodiscard]] QSize budgetSize(const BudgetLook &budget);
// Paints at the end edge of `rect`: for group rows of a delegate.
void paintBudget(QPainter &painter, const QRect &rect, const BudgetLook &budget, const QPalette &palette,
                 Qt::LayoutDirection direction);

// The same as a widget.
class BudgetGauge : public QWidget
{
    Q_OBJECT
public:
    // Empty until setBudget().
    explicit BudgetGauge(QWidget *parent = nullptr);
    void setBudget(const BudgetLook &budget); // also its accessible name
    [[nodiscard]] QSize sizeHint() const override { return budgetSize(m_budget); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetLook m_budget;
};

} // namespace sw::ui
