// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/records/spf_tree_view.h"

#include "core/report/text/value_forms.h"
#include "ui/widgets/controls/looks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace sw::ui {

namespace {

constexpr int Indent = 2 * Grid + Grid / 2; // of one level
constexpr int Knee = Grid;                  // from a level's edge to its vertical line
constexpr int TermRoom = 12 * Grid;         // a term is not elided below this width: the sender is, first

QString costText(const report::SpfTreeLine &line)
{
    return line.lookups > 0 ? SpfTreeView::tr("%n lookup(s)", nullptr, line.lookups) : QString();
}

// A later line of the same level follows before the branch ends.
bool goesOn(const QList<report::SpfTreeLine> &lines, int row, int depth)
{
    for (int i = row + 1; i < lines.size() && lines.at(i).depth >= depth; ++i) {
        if (lines.at(i).depth == depth)
            return true;
    }
    return false;
}

} // namespace

SpfTreeView::SpfTreeView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("What the SPF record makes receivers look up"));
}

void SpfTreeView::setLines(const QList<report::SpfTreeLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList words;
    for (const report::SpfTreeLine &line : lines)
        words.append(report::spfTreeLineText(line));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int SpfTreeView::rowHeight() const
{
    const int chip = chipSize({ToneRole::Bad, QStringLiteral("cross"), QStringLiteral("x")}).height();
    return std::max(chip, QFontMetrics(valueFont()).height()) + Grid / 2;
}

QSize SpfTreeView::sizeHint() const
{
    return {60 * Grid, static_cast<int>(m_lines.size()) * rowHeight()};
}

QSize SpfTreeView::minimumSizeHint() const
{
    return {20 * Grid, sizeHint().height()};
}

QRect SpfTreeView::visual(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void SpfTreeView::paintBranches(QPainter &painter, int row) const
{
    const Tokens tokens = tokensOf(palette());
    painter.setPen(QPen(tokens.highContrast ? tokens.text : tokens.muted, 1));
    const int height = rowHeight();
    const int top = row * height;
    const int middle = top + height / 2;
    const int depth = m_lines.at(row).depth;
    const auto upright = [&](int level, int from, int to) {
        const QRect line = visual({level * Indent + Knee, from, 1, to - from});
        painter.drawLine(line.left(), line.top(), line.left(), line.bottom());
    };
    for (int level = 0; level < depth; ++level) {
        if (goesOn(m_lines, row, level))
            upright(level, top, top + height);
    }
    upright(depth, row == 0 ? middle : top, goesOn(m_lines, row, depth) ? top + height : middle + 1);
    const QRect branch = visual({depth * Indent + Knee, middle, Indent - Knee - Grid / 2, 1});
    painter.drawLine(branch.left(), middle, branch.right(), middle);
}

void SpfTreeView::paintLine(QPainter &painter, int row) const
{
    const report::SpfTreeLine &line = m_lines.at(row);
    const Tokens tokens = tokensOf(palette());
    const int height = rowHeight();
    const int start = (line.depth + 1) * Indent;
    QRect room(start, row * height, std::max(0, width() - start), height);
    const auto leading = static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto trailing =
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));

    if (const QString cost = costText(line); !cost.isEmpty()) {
        const QFont font = textFont(TextSize::Small);
        const int wide = QFontMetrics(font).horizontalAdvance(cost);
        painter.setFont(font);
        painter.setPen(tokens.muted);
        painter.drawText(visual({room.right() + 1 - wide, room.top(), wide, height}), trailing, cost);
        room.setRight(room.right() - wide - 2 * Grid);
    }
    if (!line.trouble.isEmpty()) {
        const report::Sign sign = line.tone == report::Tone::Bad ? report::Sign::Cross : report::Sign::Question;
        const ChipLook look = lookOf(line.tone, sign, line.trouble);
        const int wide = std::min(chipSize(look).width(), room.width() / 2);
        paintChip(painter, visual({room.right() + 1 - wide, room.top(), wide, height}), look, palette(),
                  layoutDirection());
        room.setRight(room.right() - wide - Grid);
    }
    const QString term = report::plainText(line.term);
    const QFont fixed = valueFont();
    const int wanted = QFontMetrics(fixed).horizontalAdvance(term) + 1;
    const int wide = std::min(wanted, room.width());
    painter.setFont(fixed);
    painter.setPen(tokens.text);
    painter.setLayoutDirection(Qt::LeftToRight); // terms are left to right in every language
    painter.drawText(visual({room.left(), room.top(), wide, height}), leading,
                     QFontMetrics(fixed).elidedText(term, Qt::ElideMiddle, wide));
    painter.setLayoutDirection(layoutDirection());
    room.setLeft(room.left() + wide + Grid);
    if (line.sender.isEmpty() || room.width() < TermRoom / 2)
        return;
    const QFont body = textFont(TextSize::Body);
    painter.setFont(body);
    painter.setPen(tokens.muted);
    painter.drawText(visual(room), leading, QFontMetrics(body).elidedText(line.sender, Qt::ElideRight, room.width()));
}

void SpfTreeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int row = 0; row < m_lines.size(); ++row) {
        paintBranches(painter, row);
        paintLine(painter, row);
    }
}

void SpfTreeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace sw::ui
