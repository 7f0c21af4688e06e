// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/text_scale.h"

#include <QApplication>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace sw::ui {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

TextScale::TextScale(QApplication &application)
    : m_system(application.font())
{}

void TextScale::setPercent(int percent)
{
    if (percent == m_percent)
        return;
    const double factor = double(percent) / m_percent;
    m_percent = percent;
    QList<QPair<QPointer<QWidget>, QFont>> own;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            own.append({widget, widget->font()});
    }
    QApplication::setFont(scaled(m_system, percent / 100.0));
    for (const auto &[widget, before] : std::as_const(own)) {
        // Widgets that handled the change themselves have another font already.
        if (!widget.isNull() && widget->font() == before)
            widget->setFont(scaled(before, factor));
    }
    for (QWidget *widget : QApplication::allWidgets())
        widget->updateGeometry();
}

} // namespace sw::ui
