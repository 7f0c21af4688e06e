// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/controls/chip.h"

#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace sw::ui {

namespace {

QFont chipFont()
{
    return textFont(TextSize::Small, QFont::DemiBold);
}

int iconSide(const QFontMetrics &metrics)
{
    return qMax(12, metrics.height() - 3);
}

} // namespace

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(chipFont());
    int width = 2 * Grid;
    if (!look.icon.isEmpty())
        width += iconSide(metrics);
    if (!look.text.isEmpty())
        width += metrics.horizontalAdvance(look.text) + 1;
    if (!look.icon.isEmpty() && !look.text.isEmpty())
        width += Grid / 2;
    return {width, metrics.height() + Grid - 1};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QPalette &palette,
               Qt::LayoutDirection direction)
{
    const Tokens tokens = tokensOf(palette);
    const Tone &tone = tokens.tone(look.tone);
    const QFontMetrics metrics(chipFont());
    const QSize size = chipSize(look).boundedTo(QSize(rect.width(), rect.height()));
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tone.wash);
    painter.setPen(tokens.highContrast ? QPen(tone.ink, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inner = box.adjusted(Grid, 0, -Grid, 0);
    if (!look.icon.isEmpty()) {
        const int side = iconSide(metrics);
        const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inner);
        paintIcon(painter, look.icon, icon, tone.ink);
        if (direction == Qt::RightToLeft)
            inner.setRight(icon.left() - Grid / 2);
        else
            inner.setLeft(icon.right() + Grid / 2 + 1);
    }
    painter.setFont(chipFont());
    painter.setPen(tone.ink);
    painter.drawText(inner, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     metrics.elidedText(look.text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(chipSize(m_look).width(), 6 * Grid), chipSize(m_look).height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, palette(), layoutDirection());
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

ChipButton::ChipButton(const ChipLook &look, QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setLook(look);
}

void ChipButton::setLook(const ChipLook &look)
{
    m_look = look;
    setText(look.text);
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return chipSize(m_look);
}

QSize ChipButton::minimumSizeHint() const
{
    return {qMin(chipSize(m_look).width(), 6 * Grid), chipSize(m_look).height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_look, palette(), layoutDirection());
    if (hasFocus() || isDown())
        paintFocusRing(painter, rect(), palette(), 4);
}

void ChipButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sw::ui
