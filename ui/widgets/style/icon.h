// SPDX-License-Identifier: Apache-2.0
// Icons: SVG files of resources/icons, drawn in whatever colour the palette asks for.
//
// The files use `currentColor`; it is replaced before rendering, so one file serves every scheme and state.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace sw::ui {

// `name` is the file name without ".svg". An unknown name draws nothing.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

// For buttons and menus: takes its colour from the application's palette at every painting.
[[nodiscard]] QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace sw::ui
