// SPDX-License-Identifier: Apache-2.0
// Signs are drawn as paths, so that no font is needed for them (page_ink.h).
#include "ui/export/page_ink.h"

#include "ui/export/prose.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sw::ui {

namespace {

constexpr qreal ChipHeight = pt(14.5);
constexpr qreal ChipPad = pt(6);
constexpr qreal SignSize = pt(6.5);
constexpr qreal SignGap = pt(3.5);
constexpr int MostSquares = 20;

QPen roundPen(const QColor &colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPainterPath tickPath(QRectF box)
{
    QPainterPath path({box.left() + box.width() * 0.08, box.top() + box.height() * 0.55});
    path.lineTo(box.left() + box.width() * 0.38, box.top() + box.height() * 0.85);
    path.lineTo(box.left() + box.width() * 0.94, box.top() + box.height() * 0.18);
    return path;
}

} // namespace

void drawTickBox(QPainter &painter, QRectF box, report::Card::Box state)
{
    if (state == report::Card::Box::None)
        return;
    const bool ticked = state == report::Card::Box::Ticked;
    painter.setPen(QPen(ticked ? ink::Good : ink::Text, pt(0.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, pt(1.5), pt(1.5));
    if (ticked) {
        painter.setPen(roundPen(ink::Good, pt(1.4)));
        painter.drawPath(tickPath(box.adjusted(pt(2), pt(2), -pt(2), -pt(2))));
    }
}

void drawSign(QPainter &painter, QRectF box, report::Sign sign, const QColor &colour)
{
    using report::Sign;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(colour, pt(1.2)));
    const QPointF centre = box.center();
    const qreal inset = box.width() * 0.12;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Tick:
        painter.drawPath(tickPath(box));
        break;
    case Sign::Cross:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    case Sign::Plus:
        painter.drawLine(QPointF(centre.x(), box.top()), QPointF(centre.x(), box.bottom()));
        painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()));
        break;
    case Sign::Minus:
        painter.drawLine(QPointF(inner.left(), centre.y()), QPointF(inner.right(), centre.y()));
        break;
    case Sign::Turn:
        painter.drawArc(inner, 60 * 16, 300 * 16);
        break;
    case Sign::Clock:
        painter.setPen(roundPen(colour, pt(0.9)));
        painter.drawEllipse(box);
        painter.drawLine(centre, QPointF(centre.x(), box.top() + box.height() * 0.22));
        painter.drawLine(centre, QPointF(box.right() - box.width() * 0.25, centre.y()));
        break;
    case Sign::Question: {
        painter.setPen(roundPen(colour, pt(1.1)));
        QPainterPath path({box.left() + box.width() * 0.25, box.top() + box.height() * 0.28});
        path.cubicTo(box.left() + box.width() * 0.3, box.top() - box.height() * 0.08, box.right(), box.top(),
                     box.left() + box.width() * 0.76, box.top() + box.height() * 0.38);
        path.quadTo(centre.x(), box.top() + box.height() * 0.52, centre.x(), box.top() + box.height() * 0.68);
        painter.drawPath(path);
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(centre.x(), box.top() + box.height() * 0.94), pt(0.7), pt(0.7));
        break;
    }
    case Sign::Dot:
        painter.setBrush(colour);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, box.width() * 0.3, box.height() * 0.3);
        break;
    }
}

namespace {

Prose chipText(const report::Chip &chip, const QFont &font, Qt::LayoutDirection direction)
{
    const Prose::Look look{
        font, font, font, coloursOf(chip.tone).text, 0, direction, Qt::AlignLeft | Qt::AlignAbsolute};
    return Prose({{chip.text}}, look, pt(400));
}

} // namespace

QSizeF chipSize(const report::Chip &chip, const QFont &font)
{
    const qreal sign = chip.sign == report::Sign::None ? 0 : SignSize + (chip.text.isEmpty() ? 0 : SignGap);
    return {2 * ChipPad + sign + chipText(chip, font, Qt::LeftToRight).naturalWidth(), ChipHeight};
}

void drawChip(QPainter &painter, QPointF topLeft, const report::Chip &chip, const QFont &font,
              Qt::LayoutDirection direction)
{
    const QSizeF size = chipSize(chip, font);
    const ToneColours colours = coloursOf(chip.tone);
    const bool rightToLeft = direction == Qt::RightToLeft;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(topLeft, size), pt(3), pt(3));
    qreal textLeft = topLeft.x() + ChipPad;
    if (chip.sign != report::Sign::None) {
        const qreal x = rightToLeft ? topLeft.x() + size.width() - ChipPad - SignSize : textLeft;
        drawSign(painter, {x, topLeft.y() + (size.height() - SignSize) / 2, SignSize, SignSize}, chip.sign,
                 colours.text);
        textLeft += rightToLeft ? 0 : SignSize + SignGap;
    }
    const Prose text = chipText(chip, font, direction);
    text.draw(painter, {textLeft, topLeft.y() + (size.height() - text.height()) / 2});
}

namespace {

constexpr qreal GaugePitch = pt(9);

int squaresOf(const report::Gauge &gauge)
{
    return gauge.limit > 0 && gauge.limit <= MostSquares ? std::min(std::max(gauge.limit, gauge.after), MostSquares)
                                                         : 0;
}

} // namespace

qreal gaugeWidth(const report::Gauge &gauge)
{
    return GaugePitch * squaresOf(gauge);
}

void drawGauge(QPainter &painter, QPointF topLeft, const report::Gauge &gauge, Qt::LayoutDirection direction)
{
    painter.setPen(Qt::NoPen);
    const int squares = squaresOf(gauge);
    for (int i = 0; i < squares; ++i) {
        QColor colour = ink::Line;
        if (i < gauge.after)
            colour = i >= gauge.limit   ? coloursOf(report::Tone::Bad).text
                     : i < gauge.before ? ink::Accent
                                        : ink::Careful;
        const int place = direction == Qt::RightToLeft ? squares - 1 - i : i;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(topLeft.x() + GaugePitch * place, topLeft.y(), GaugeHeight, GaugeHeight),
                                pt(1.5), pt(1.5));
    }
}

} // namespace sw::ui
