// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/announce.h"

#include <QAccessible>
#include <QWidget>

namespace sw::ui {

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent named(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace sw::ui
