// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/panels/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace sw::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate(); // otherwise a visible widget would stay where it was
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), Mode::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, Mode::Place);
}

int FlowLayout::lay(const QRect &rect, Mode mode) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int line = 0;
    QList<std::pair<QLayoutItem *, QRect>> places; // of the line so far
    const auto placeLine = [&] {
        for (auto &[item, place] : places) {
            place.translate(0, (line - place.height()) / 2);
            item->setGeometry(QStyle::visualRect(direction, inner, place));
        }
        places.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(inner.width(), 1), QWIDGETSIZE_MAX));
        if (x > 0 && x + size.width() > inner.width()) {
            placeLine();
            x = 0;
            y += line + m_gap;
            line = 0;
        }
        if (mode == Mode::Place)
            places.append({item, QRect(inner.topLeft() + QPoint(x, y), size)});
        x += size.width() + m_gap;
        line = qMax(line, size.height());
    }
    placeLine();
    const QMargins margins = contentsMargins();
    return y + line + margins.top() + margins.bottom();
}

} // namespace sw::ui
