// SPDX-License-Identifier: Apache-2.0
// Every block of the document tree except the card, as slices (pages.h).
#include "core/report/text/punctuation.h"
#include "ui/export/page_ink.h"
#include "ui/export/pages.h"
#include "ui/export/prose.h"
#include "ui/export/value_block.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace sw::ui {

namespace {

using report::Run;
using report::Runs;

class BlockSlicer
{
public:
    BlockSlicer(const PageStyle &style, const PageFrame &frame, const QString &language)
        : m_style(style)
        , m_frame(frame)
        , m_colon(report::punctuationOf(language).colon)
    {}
    QList<Slice> slices;

    void operator()(const report::Heading &heading);
    void operator()(const report::Paragraph &paragraph) { addProse(paragraph.runs, pt(5)); }
    void operator()(const report::Callout &callout);
    void operator()(const report::Card &card) { slices += cardSlices(card, m_style, m_frame); }
    void operator()(const report::Chips &chips);
    void operator()(const report::ItemList &list);
    void operator()(const report::Matrix &matrix);
    void operator()(const report::Tree &tree);
    void operator()(const report::Table &table);
    void operator()(const report::SignatureLine &line);
    void operator()(const report::PageBreak &) { m_newPage = true; }

    void settle() // what was requested for the next slice
    {
        if (m_newPage && m_settled < slices.size()) {
            slices[m_settled].newPage = true;
            m_newPage = false;
        }
        m_settled = slices.size();
    }

private:
    [[nodiscard]] Prose::Look look(const QFont &plain, const QFont &strong, const QColor &colour = ink::Text) const
    {
        return {plain, strong, m_style.mono(9), colour, pt(3), m_frame.direction, Qt::AlignLeft};
    }
    [[nodiscard]] Prose::Look body() const { return look(m_style.body, m_style.strong); }
    void addProse(const Runs &runs, qreal gap);
    [[nodiscard]] Slice rowSlice(const QList<Prose> &cells, const QList<qreal> &xs, const QList<qreal> &widths,
                                 const QColor &rule) const;

    const PageStyle &m_style;
    const PageFrame &m_frame;
    QString m_colon;
    qsizetype m_settled = 0;
    qsizetype m_section = 0; // the slice of its heading
    bool m_newPage = false;
};

void BlockSlicer::addProse(const Runs &runs, qreal gap)
{
    // A readable line length, not the whole width of the page.
    const qreal width = std::min(m_frame.width, pt(480));
    const Prose prose(runs, body(), width);
    Slice slice;
    slice.height = prose.height();
    slice.gap = gap;
    slice.paint = [prose, frame = m_frame, width](QPainter &painter, qreal top) {
        prose.draw(painter, {frame.at(0, width), top});
    };
    slices.append(slice);
}

void BlockSlicer::operator()(const report::Heading &heading)
{
    const bool section = heading.level == report::Heading::Level::Section;
    const QFont &font = section ? m_style.heading : m_style.sub;
    const Prose prose({{heading.text}}, look(font, font), m_frame.width);
    Slice slice;
    slice.height = prose.height();
    slice.gap = section ? pt(16) : pt(10);
    slice.keepWithNext = true;
    m_section = section ? slices.size() : m_section;
    slice.bookmark = heading.text;
    slice.bookmarkLevel = section ? 0 : 1;
    slice.paint = [prose, frame = m_frame](QPainter &painter, qreal top) { prose.draw(painter, {frame.left, top}); };
    slices.append(slice);
}

void BlockSlicer::operator()(const report::Callout &callout)
{
    const qreal pad = pt(8);
    const qreal x = pt(12);
    const ToneColours colours = coloursOf(callout.tone);
    const Prose title({{callout.title}}, look(m_style.sub, m_style.sub, colours.text), m_frame.width - 2 * x);
    const Prose text(callout.body, body(), m_frame.width - 2 * x);
    const qreal between = callout.body.isEmpty() ? 0 : pt(3);
    Slice slice;
    slice.height = 2 * pad + title.height() + between + (callout.body.isEmpty() ? 0 : text.height());
    slice.gap = pt(6);
    slice.paint = [=, frame = m_frame, height = slice.height, some = !callout.body.isEmpty()](QPainter &painter,
                                                                                              qreal top) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(QRectF(frame.left, top, frame.width, height), pt(3), pt(3));
        painter.fillRect(QRectF(frame.at(0, pt(3)), top, pt(3), height), colours.text);
        title.draw(painter, {frame.at(x, frame.width - 2 * x), top + pad});
        if (some)
            text.draw(painter, {frame.at(x, frame.width - 2 * x), top + pad + title.height() + between});
    };
    slices.append(slice);
}

void BlockSlicer::operator()(const report::Chips &chips)
{
    struct Placed
    {
        report::Chip chip;
        qreal x;
        qreal y;
    };
    QList<Placed> placed;
    qreal x = 0;
    qreal y = 0;
    qreal height = 0;
    for (const report::Chip &chip : chips.chips) {
        const QSizeF size = chipSize(chip, m_style.smallStrong);
        if (x > 0 && x + size.width() > m_frame.width) {
            x = 0;
            y += size.height() + pt(5);
        }
        placed.append({chip, x, y});
        x += size.width() + pt(6);
        height = y + size.height();
    }
    Slice slice;
    slice.height = height;
    slice.gap = pt(6);
    slice.paint = [placed, frame = m_frame, font = m_style.smallStrong](QPainter &painter, qreal top) {
        for (const Placed &item : placed)
            drawChip(painter, {frame.at(item.x, chipSize(item.chip, font).width()), top + item.y}, item.chip, font,
                     frame.direction);
    };
    slices.append(slice);
}

void BlockSlicer::operator()(const report::ItemList &list)
{
    int number = 0;
    for (const report::ListItem &item : list.items) {
        Runs runs;
        if (!item.when.isEmpty())
            runs.append({item.when + m_colon, Run::Style::Strong});
        runs += item.runs;
        const qreal x = pt(17);
        const qreal width = std::min(m_frame.width - x, pt(470));
        const Prose prose(runs, body(), width);
        const bool ticks = list.kind == report::ItemList::Kind::Ticks;
        const Prose digit({{QString::number(++number)}}, look(m_style.body, m_style.strong, ink::Muted), pt(15));
        Slice slice;
        slice.height = prose.height();
        slice.gap = pt(5);
        slice.paint = [=, frame = m_frame](QPainter &painter, qreal top) {
            const qreal size = pt(9);
            const qreal firstLine = (prose.height() + pt(3)) / prose.lineCount() - pt(3);
            if (ticks)
                drawTickBox(painter, {frame.at(0, size), top + (firstLine - size) / 2 - pt(0.5), size, size},
                            report::Card::Box::Open);
            else
                digit.draw(painter, {frame.at(0, pt(15)), top + prose.ascent() - digit.ascent()});
            prose.draw(painter, {frame.at(x, width), top});
        };
        slices.append(slice);
    }
}

Slice BlockSlicer::rowSlice(const QList<Prose> &cells, const QList<qreal> &xs, const QList<qreal> &widths,
                            const QColor &rule) const
{
    Slice slice;
    for (const Prose &cell : cells)
        slice.height = std::max(slice.height, cell.height());
    slice.height += pt(5);
    slice.paint = [=, frame = m_frame, height = slice.height](QPainter &painter, qreal top) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            cells.at(i).draw(painter, {frame.at(xs.at(i), widths.at(i)), top + pt(2)});
        painter.fillRect(QRectF(frame.left, top + height - pt(0.5), frame.width, pt(0.5)), rule);
    };
    return slice;
}

void BlockSlicer::operator()(const report::Table &table)
{
    const qsizetype columns = std::max(table.header.size(), table.rows.isEmpty() ? 0 : table.rows.first().size());
    if (columns == 0)
        return;
    QList<int> shares = table.shares;
    shares.resize(columns, 1);
    const qreal sum = std::max(1, std::accumulate(shares.begin(), shares.end(), 0));
    QList<qreal> xs;
    QList<qreal> widths;
    qreal x = 0;
    for (const int share : shares) {
        xs.append(x);
        widths.append(m_frame.width * share / sum - pt(6));
        x += m_frame.width * share / sum;
    }
    const auto cellsOf = [&](const QStringList &row, const Prose::Look &cellLook) {
        QList<Prose> cells;
        for (qsizetype i = 0; i < std::min(row.size(), columns); ++i)
            cells.append(Prose({{row.at(i)}}, cellLook, widths.at(i)));
        return cells;
    };
    std::shared_ptr<Slice> header;
    if (!table.header.isEmpty()) {
        Slice slice = rowSlice(cellsOf(table.header, look(m_style.smallStrong, m_style.smallStrong, ink::Muted)), xs,
                               widths, ink::Muted);
        slice.gap = pt(5);
        slice.keepWithNext = true;
        header = std::make_shared<Slice>(slice);
        slices.append(slice);
    }
    bool first = true;
    for (const QStringList &row : table.rows) {
        Slice slice = rowSlice(cellsOf(row, look(m_style.small, m_style.smallStrong)), xs, widths, ink::Line);
        slice.gap = first && !header ? pt(5) : 0;
        slice.repeat = first ? nullptr : header;
        first = false;
        slices.append(slice);
    }
}

void BlockSlicer::operator()(const report::Matrix &matrix)
{
    qsizetype columns = 0;
    for (const report::Matrix::Group &group : matrix.groups)
        columns += group.columns.size();
    if (columns == 0)
        return;
    const qreal titleWidth = pt(78);
    const qreal pitch = (m_frame.width - titleWidth) / static_cast<qreal>(columns);
    const Prose::Look small = look(m_style.small, m_style.smallStrong, ink::Muted);

    QList<Prose> groups, names;
    QList<qreal> groupXs, groupWidths, nameXs, nameWidths;
    qreal x = titleWidth;
    for (const report::Matrix::Group &group : matrix.groups) {
        groupXs.append(x);
        groupWidths.append(pitch * static_cast<qreal>(group.columns.size()) - pt(4));
        groups.append(Prose({{group.title, Run::Style::Strong}}, small, groupWidths.last()));
        for (const report::Matrix::Column &column : group.columns) {
            nameXs.append(x);
            nameWidths.append(pitch - pt(4));
            names.append(Prose({{column.title}}, small, pitch - pt(4)));
            x += pitch;
        }
    }
    Slice top = rowSlice(groups, groupXs, groupWidths, Qt::transparent);
    top.gap = pt(8);
    top.keepWithNext = true;
    Slice header = rowSlice(names, nameXs, nameWidths, ink::Muted);
    header.keepWithNext = true;
    slices << top << header;
    const auto repeated = std::make_shared<Slice>(header);

    bool first = true;
    for (const report::Matrix::Row &row : matrix.rows) {
        const Prose title({{row.title, Run::Style::Strong}}, look(m_style.small, m_style.smallStrong),
                          titleWidth - pt(6));
        QList<Prose> words;
        qreal height = title.height();
        for (const report::Matrix::Cell &cell : row.cells) {
            const report::Chip &chip = cell.chip;
            const QString text = chip.sign == report::Sign::Tick ? QString() : chip.text;
            words.append(
                Prose({{text}}, look(m_style.small, m_style.small, coloursOf(chip.tone).text), pitch - pt(20)));
            height = std::max(height, words.last().height());
        }
        Slice slice;
        slice.height = height + pt(7);
        slice.repeat = first ? nullptr : repeated;
        first = false;
        slice.paint = [=, frame = m_frame, cells = row.cells, full = slice.height](QPainter &painter, qreal y) {
            title.draw(painter, {frame.at(0, titleWidth - pt(6)), y + pt(3)});
            for (qsizetype i = 0; i < std::min(cells.size(), columns); ++i) {
                const ToneColours colours = coloursOf(cells.at(i).chip.tone);
                const qreal cellX = titleWidth + pitch * static_cast<qreal>(i);
                painter.setPen(Qt::NoPen);
                painter.setBrush(colours.fill);
                painter.drawRoundedRect(
                    QRectF(frame.at(cellX, pitch - pt(3)), y + pt(1), pitch - pt(3), full - pt(2.5)), pt(2), pt(2));
                drawSign(
                    painter,
                    {frame.at(cellX + pt(4), pt(6.5)), y + pt(3) + (title.height() - pt(6.5)) / 2, pt(6.5), pt(6.5)},
                    cells.at(i).chip.sign, colours.text);
                words.at(i).draw(painter, {frame.at(cellX + pt(14), pitch - pt(20)), y + pt(3)});
            }
        };
        slices.append(slice);
    }
}

void BlockSlicer::operator()(const report::Tree &tree)
{
    const QFont font = m_style.mono(8.25);
    for (qsizetype i = 0; i < tree.lines.size(); ++i) {
        const report::TreeLine &line = tree.lines.at(i);
        const qreal indent = pt(14) * std::clamp(line.depth, 0, 12);
        const auto columns = static_cast<qsizetype>((m_frame.width - indent - pt(90)) / ValueBlock::advance(font));
        const ValueBlock block({line.text}, font, columns);
        const qreal width = ValueBlock::advance(font) * static_cast<qreal>(std::min(columns, line.text.size()));
        const qreal noteWidth = std::max(pt(80), m_frame.width - indent - width - pt(9));
        const Prose note({{line.note}}, look(m_style.small, m_style.smallStrong, ink::Muted), noteWidth);
        // The last line at this depth below its parent ends its vertical line here.
        const auto next = std::find_if(tree.lines.begin() + i + 1, tree.lines.end(),
                                       [&](const report::TreeLine &other) { return other.depth <= line.depth; });
        const bool last = next == tree.lines.end() || next->depth < line.depth;
        QList<int> rails;
        for (int depth = 1; depth < line.depth; ++depth) {
            const auto later = std::find_if(tree.lines.begin() + i + 1, tree.lines.end(),
                                            [&](const report::TreeLine &other) { return other.depth <= depth; });
            if (later != tree.lines.end() && later->depth == depth)
                rails.append(depth);
        }
        Slice slice;
        slice.height = std::max(block.height(), note.height()) + pt(3);
        slice.gap = i == 0 ? pt(5) : 0;
        slice.paint = [=, frame = m_frame, depth = std::clamp(line.depth, 0, 12),
                       height = slice.height](QPainter &painter, qreal top) {
            const qreal middle = top + block.ascent() * 0.65;
            const auto rail = [&](int at, qreal from, qreal to) {
                painter.fillRect(QRectF(frame.at(pt(14) * (at - 1) + pt(4), pt(0.7)), from, pt(0.7), to - from),
                                 ink::Line);
            };
            for (const int at : rails)
                rail(at, top, top + height);
            if (depth > 0) {
                rail(depth, top, last ? middle : top + height);
                painter.fillRect(QRectF(frame.at(pt(14) * (depth - 1) + pt(4), pt(8)), middle, pt(8), pt(0.7)),
                                 ink::Line);
            }
            block.draw(painter, {frame.at(indent, width), top}, 0, block.lineCount());
            note.draw(painter, {frame.at(indent + width + pt(9), noteWidth), top});
        };
        slices.append(slice);
    }
}

void BlockSlicer::operator()(const report::SignatureLine &line)
{
    const qreal between = pt(18);
    const auto count = static_cast<qreal>(line.labels.size());
    const qreal width = (m_frame.width - between * (count - 1)) / std::max(count, 1.0);
    QList<Prose> labels;
    for (const QString &label : line.labels)
        labels.append(Prose({{label}}, look(m_style.small, m_style.smallStrong, ink::Muted), width));
    Slice slice;
    slice.height = pt(40);
    slice.gap = pt(10);
    // A signature line must not be alone on a page: it stays with its section, back to the heading.
    for (qsizetype i = slices.size() - 1; i >= m_section; --i)
        slices[i].keepWithNext = true;
    slice.paint = [=, frame = m_frame](QPainter &painter, qreal top) {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const qreal x = frame.at((width + between) * static_cast<qreal>(i), width);
            painter.fillRect(QRectF(x, top + pt(26), width, pt(0.6)), ink::Muted);
            labels.at(i).draw(painter, {x, top + pt(29)});
        }
    };
    slices.append(slice);
}

} // namespace

QList<Slice> slicesOf(const report::Document &document, const PageStyle &style, const PageFrame &frame)
{
    BlockSlicer slicer(style, frame, document.language);
    for (const report::Block &block : document.blocks) {
        std::visit(slicer, block);
        slicer.settle();
    }
    return slicer.slices;
}

} // namespace sw::ui
