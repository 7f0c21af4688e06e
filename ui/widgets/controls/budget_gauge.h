// SPDX-License-Identifier: Apache-2.0
// How many of the ten DNS lookups an SPF record spends (RFC 7208 4.6.4): now, and after publishing.
#pragma once

#include "core/spf/record/limits.h"
#include "ui/widgets/style/theme.h"

#include <QWidget>

namespace sw::ui {

struct BudgetLook
{
    int before = 0; // -1: could not be counted
    int after = 0;
    int limit = spf::MaxLookups;
};

[[nodiscard]] QString budgetText(const BudgetLook &budget); // "DNS lookups 2 → 3 of 10"
[[nodiscard]] QSize budgetSize(const BudgetLook &budget);
// At the end edge of `rect`: for group rows painted by a delegate.
void paintBudget(QPainter &painter, const QRect &rect, const BudgetLook &budget, const QPalette &palette,
                 Qt::LayoutDirection direction);

class BudgetGauge : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetGauge(QWidget *parent = nullptr);
    void setBudget(const BudgetLook &budget);
    [[nodiscard]] QSize sizeHint() const override { return budgetSize(m_budget); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetLook m_budget;
};

} // namespace sw::ui
