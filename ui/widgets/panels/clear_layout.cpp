// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace sw::ui {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace sw::ui
