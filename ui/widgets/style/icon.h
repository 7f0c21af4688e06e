// SPDX-License-Identifier: Apache-2.0
// Icons: SVG files of resources/icons, drawn in a colour of the palette.
//
// The files use `currentColor`, which is replaced before rendering, so one file serves every scheme and state.
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

// For buttons and menus: takes its colour from the application's palette each time it is painted.
[[nodiscard]] QIcon themedIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace sw::ui
