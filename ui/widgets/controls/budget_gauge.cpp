// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/budget_gauge.h"

#include <QPainter>
#include <QStyle>

namespace sw::ui {

namespace {

constexpr int Gap = 2;

int square()
{
    return withText(10);
}

int squaresWidth(const BudgetLook &budget)
{
    return qMax(budget.limit, 1) * (square() + Gap) - Gap;
}

} // namespace

QString budgetText(const BudgetLook &budget)
{
    if (budget.after < 0)
        return BudgetGauge::tr("DNS lookups: could not be counted");
    if (budget.before < 0 || budget.before == budget.after)
        return BudgetGauge::tr("DNS lookups %1 of %2").arg(budget.after).arg(budget.limit);
    return BudgetGauge::tr("DNS lookups %1 → %2 of %3").arg(budget.before).arg(budget.after).arg(budget.limit);
}

QSize budgetSize(const BudgetLook &budget)
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    return {metrics.horizontalAdvance(budgetText(budget)) + Grid + 4 + squaresWidth(budget),
            qMax(metrics.height(), square())};
}

void paintBudget(QPainter &painter, const QRect &rect, const BudgetLook &budget, const QPalette &palette,
                 Qt::LayoutDirection direction)
{
    const Tokens tokens = tokensOf(palette);
    const QRect place = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, budgetSize(budget), rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(budget.after > budget.limit ? tokens.bad.ink : tokens.muted);
    painter.drawText(place, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), budgetText(budget));
    const int before = qMax(0, budget.before);
    for (int i = 0; i < budget.limit; ++i) {
        const int offset = squaresWidth(budget) - i * (square() + Gap);
        const int x = direction == Qt::RightToLeft ? place.left() + offset - square() : place.right() + 1 - offset;
        QColor fill = tokens.line;
        if (budget.after > budget.limit)
            fill = tokens.bad.ink;
        else if (i < qMin(before, budget.after))
            fill = tokens.accent.ink;
        else if (i < budget.after)
            fill = tokens.careful.ink; // what publishing adds
        painter.setBrush(tokens.highContrast && i >= budget.after ? QColor(Qt::transparent) : fill);
        painter.setPen(tokens.highContrast ? QPen(tokens.text, 1) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(x, place.center().y() - square() / 2.0 + 0.5, square(), square()), 2, 2);
    }
    painter.restore();
}

BudgetGauge::BudgetGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BudgetGauge::setBudget(const BudgetLook &budget)
{
    m_budget = budget;
    setAccessibleName(budgetText(budget));
    updateGeometry();
    update();
}

void BudgetGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBudget(painter, rect(), m_budget, palette(), layoutDirection());
}

} // namespace sw::ui
