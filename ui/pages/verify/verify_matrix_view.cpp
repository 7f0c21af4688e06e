// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verify_matrix_view.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace sw::ui {

namespace {

constexpr int CellPadding = Grid + Grid / 2;
constexpr int NameRoom = 150; // for the record's name before it is elided

int matrixRowHeight()
{
    return chipSize({ToneRole::Waiting, QStringLiteral("check"), QStringLiteral("x")}).height() + 2 * Grid;
}

void paintRecord(QPainter *painter, const QRect &rect, const QModelIndex &index, const QStyleOptionViewItem &option)
{
    const Tokens tokens = tokensOf(option.palette);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString name = index.data(VerifyMatrixModel::NameRole).toString();
    const QFont strong = textFont(TextSize::Body, QFont::DemiBold);
    const QFont fixed = valueFont();

    const QRect inner = rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const int titleWidth = std::min(QFontMetrics(strong).horizontalAdvance(title), inner.width());
    const auto visual = [&](const QRect &logical) { return QStyle::visualRect(option.direction, inner, logical); };
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);

    painter->setPen(tokens.text);
    painter->setFont(strong);
    painter->drawText(visual({inner.left(), inner.top(), titleWidth, inner.height()}), static_cast<int>(align), title);

    const int room = inner.width() - titleWidth - Grid;
    if (room > Grid) {
        painter->setPen(tokens.muted);
        painter->setFont(fixed);
        painter->setLayoutDirection(Qt::LeftToRight); // names are left to right in every language
        const QString elided = QFontMetrics(fixed).elidedText(name, Qt::ElideRight, room);
        painter->drawText(visual({inner.left() + titleWidth + Grid, inner.top(), room, inner.height()}),
                          static_cast<int>(align), elided);
    }
}

} // namespace

GroupedHeader::GroupedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(2 * CellPadding);
}

void GroupedHeader::setGroups(const QList<VerifyMatrixModel::Group> &groups)
{
    m_groups = groups;
    viewport()->update();
}

const VerifyMatrixModel::Group *GroupedHeader::groupAt(int column) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const VerifyMatrixModel::Group &group) {
        return column >= group.firstColumn && column < group.firstColumn + group.count;
    });
    return found == m_groups.end() ? nullptr : &*found;
}

int GroupedHeader::tierHeight() const
{
    return QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).height() + 2 * Grid;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * tierHeight()};
}

QSize GroupedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(textFont(TextSize::Small, QFont::DemiBold));
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = metrics.horizontalAdvance(text) + 2 * CellPadding;
    // A group of one column must be as wide as its title; wider groups share the width.
    if (const auto *group = groupAt(logicalIndex))
        width = std::max(width, (metrics.horizontalAdvance(group->title) + 2 * CellPadding) / group->count);
    return {width, 2 * tierHeight()};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens tokens = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, tokens.panel);
    painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter->setPen(tokens.muted);
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const int tier = tierHeight();
    const QRect lower(rect.left() + CellPadding, rect.top() + tier, rect.width() - 2 * CellPadding, tier);
    painter->drawText(lower, align, model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString());

    if (const auto *group = groupAt(logicalIndex)) {
        // The title extends over the group: each section draws its part of it.
        const bool leftToRight = layoutDirection() == Qt::LeftToRight;
        int before = 0;
        int span = 0;
        for (int column = group->firstColumn; column < group->firstColumn + group->count; ++column) {
            before += column < logicalIndex ? sectionSize(column) : 0;
            span += sectionSize(column);
        }
        const int left = leftToRight ? rect.left() - before : rect.right() + 1 + before - span;
        painter->setClipRect(rect);
        painter->drawText(QRect(left + CellPadding, rect.top(), span - 2 * CellPadding, tier), align, group->title);
        if (group->firstColumn == logicalIndex) {
            const int border = leftToRight ? rect.left() : rect.right();
            painter->setPen(tokens.line);
            painter->drawLine(border, rect.top(), border, rect.bottom());
        }
    }
    painter->setPen(tokens.line);
    painter->drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    painter->restore();
}

void GroupedHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void VerifyMatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensOf(option.palette);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? tokens.accent.wash : tokens.panel);
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (index.column() == 0) {
        paintRecord(painter, option.rect, index, option);
    } else {
        const auto look = index.data(VerifyMatrixModel::LookRole).value<ChipLook>();
        paintChip(*painter, option.rect.adjusted(CellPadding, 0, -CellPadding / 2, 0), look, option.palette,
                  option.direction);
    }
    painter->restore();
}

QSize VerifyMatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.column() == 0) {
        const QFontMetrics strong(textFont(TextSize::Body, QFont::DemiBold));
        const QFontMetrics fixed(valueFont());
        const int name = fixed.horizontalAdvance(index.data(VerifyMatrixModel::NameRole).toString());
        return {strong.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + Grid + std::min(name, NameRoom) +
                    2 * CellPadding,
                matrixRowHeight()};
    }
    const auto look = index.data(VerifyMatrixModel::LookRole).value<ChipLook>();
    return {chipSize(look).width() + 2 * CellPadding, matrixRowHeight()};
}

VerifyMatrixView::VerifyMatrixView(QWidget *parent)
    : QTableView(parent)
    , m_header(new GroupedHeader(this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setItemDelegate(new VerifyMatrixDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where each record has arrived"));
}

void VerifyMatrixView::setMatrixModel(VerifyMatrixModel *model)
{
    m_matrix = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &VerifyMatrixView::layOut);
    connect(model, &QAbstractItemModel::dataChanged, this, &VerifyMatrixView::layOut);
    layOut();
}

void VerifyMatrixView::layOut()
{
    if (m_matrix == nullptr)
        return;
    m_header->setGroups(m_matrix->groups());
    const int columns = m_matrix->columnCount();
    int others = 0;
    for (int column = 1; column < columns; ++column) {
        const int width = std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
        m_header->resizeSection(column, width);
        others += width;
    }
    if (columns > 0)
        m_header->resizeSection(0, std::max(sizeHintForColumn(0), viewport()->width() - others));
    for (int row = 0; row < m_matrix->rowCount(); ++row)
        setRowHeight(row, matrixRowHeight());
    updateGeometry();
}

QSize VerifyMatrixView::sizeHint() const
{
    const int rows = m_matrix != nullptr ? m_matrix->rowCount() : 0;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {480, m_header->sizeHint().height() + rows * matrixRowHeight() + bar + 2 * frameWidth()};
}

QSize VerifyMatrixView::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void VerifyMatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void VerifyMatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void VerifyMatrixView::wheelEvent(QWheelEvent *event)
{
    // Vertical scrolling is the page's, horizontal the table's.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace sw::ui
