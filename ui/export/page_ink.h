// SPDX-License-Identifier: Apache-2.0
// Small drawings that need no font: boxes, signs, chips, gauges. Private to ui/export.
#pragma once

#include "ui/export/page_style.h"

class QPainter;

namespace sw::ui {

// Paths in device units; colours of the paper.
void drawTickBox(QPainter &painter, QRectF box, report::Card::Box state);
void drawSign(QPainter &painter, QRectF box, report::Sign sign, const QColor &colour);

// With its padding.
[[nodiscard]] QSizeF chipSize(const report::Chip &chip, const QFont &font);
void drawChip(QPainter &painter, QPointF topLeft, const report::Chip &chip, const QFont &font,
              Qt::LayoutDirection direction);

// Drawn in GaugeHeight.
[[nodiscard]] qreal gaugeWidth(const report::Gauge &gauge);
void drawGauge(QPainter &painter, QPointF topLeft, const report::Gauge &gauge, Qt::LayoutDirection direction);
inline constexpr qreal GaugeHeight = pt(7.5); // device units

} // namespace sw::ui
