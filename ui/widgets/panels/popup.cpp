// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/popup.h"

#include "ui/widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace sw::ui {

Popup::Popup(QWidget *anchor)
    : QFrame(anchor, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void Popup::openAt(const QWidget *anchor)
{
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + Grid / 2));
    QRect place(below, size());
    if (const QScreen *screen = anchor->screen()) {
        const QRect all = screen->availableGeometry();
        if (place.bottom() > all.bottom())
            place.moveBottom(anchor->mapToGlobal(QPoint(0, 0)).y() - Grid / 2);
        place.moveLeft(qBound(all.left(), place.left(), qMax(all.left(), all.right() - place.width())));
        place.moveTop(qMax(all.top(), place.top()));
    }
    move(place.topLeft());
    show();
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace sw::ui
