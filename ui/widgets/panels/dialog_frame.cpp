// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/dialog_frame.h"

#include "ui/widgets/style/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QScrollArea>

namespace sw::ui {

QScrollArea *scrolling(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

DialogFrame frameDialog(QDialog *dialog, QWidget *page)
{
    auto *rows = new QVBoxLayout(dialog);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *scroll = scrolling(page);
    rows->addWidget(scroll, 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(3 * Grid, Grid, 3 * Grid, 2 * Grid);
    bar->setSpacing(Grid);
    rows->addLayout(bar);
    return {scroll, bar};
}

} // namespace sw::ui
