// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text/elided_value.h"

#include "ui/widgets/style/theme.h"

#include <QEvent>
#include <QPainter>

namespace sw::ui {

ElidedValue::ElidedValue(QWidget *parent)
    : QWidget(parent)
{
    // Maximum: as wide as the text and no wider, so that a copy button can follow directly.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedValue::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedValue::sizeHint() const
{
    const QFontMetrics metrics(valueFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height() + Grid / 2};
}

QSize ElidedValue::minimumSizeHint() const
{
    const QFontMetrics metrics(valueFont());
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * 6), sizeHint().height()};
}

void ElidedValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(valueFont());
    painter.setPen(palette().color(QPalette::WindowText));
    // Names and values are read from left to right in every language.
    const QString shown = QFontMetrics(valueFont()).elidedText(m_text, Qt::ElideMiddle, width());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect(), Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     shown);
}

void ElidedValue::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace sw::ui
