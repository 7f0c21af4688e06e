// SPDX-License-Identifier: Apache-2.0
// The card of one record: tick box, what to do, name, value, before and after (pages.h).
//
// A card is one slice if it fits on a page; a longer one (a huge value) is cut between rows, and its frame is open at
// the cut.
#include "ui/export/page_ink.h"
#include "ui/export/pages.h"
#include "ui/export/prose.h"
#include "ui/export/value_block.h"

#include <QPainter>

#include <algorithm>

namespace sw::ui {

namespace {

constexpr qreal Pad = pt(9);
constexpr qreal BoxX = pt(11);
constexpr qreal BoxSize = pt(10.5);
constexpr qreal KeyX = pt(36.75);
constexpr qreal ValueX = pt(104.25);
constexpr qreal EndPad = pt(10.5);
constexpr qreal RowGap = pt(4);
constexpr qreal CardGap = pt(6);
constexpr qsizetype ValueColumns = 64;  // long keys: a width that is easy to count and compare
constexpr qsizetype StringColumns = 65; // 255 characters and two quotes make four lines
constexpr int MaxRows = 4000;

struct CardRow // the smallest piece that is never cut
{
    qreal height = 0;
    qreal gap = 0;
    std::function<void(QPainter &, qreal top)> paint;
};

class CardBuilder
{
public:
    CardBuilder(const report::Card &card, const PageStyle &style, const PageFrame &frame)
        : m_card(card)
        , m_style(style)
        , m_frame(frame)
    {
        addHead();
        for (const report::Field &field : card.fields)
            addField(field);
    }
    QList<CardRow> rows;

private:
    [[nodiscard]] Prose::Look look(const QFont &font, const QColor &colour = ink::Text) const
    {
        return {font, m_style.strong, m_style.mono(9), colour, pt(2.5), m_frame.direction, Qt::AlignLeft};
    }
    [[nodiscard]] qreal contentEnd() const { return m_frame.width - EndPad; }

    void addHead();
    void addField(const report::Field &field);
    void addValue(const QString &key, const report::Value &value);
    void addLines(const QString &key, const ValueBlock &block, qreal x, qreal width);
    void addStrings(const QString &key, const report::Strings &strings);
    [[nodiscard]] Prose keyProse(const QString &key) const
    {
        return Prose({{key}}, look(m_style.body, ink::Muted), ValueX - KeyX - pt(4));
    }

    const report::Card &m_card;
    const PageStyle &m_style;
    const PageFrame &m_frame;
};

void CardBuilder::addHead()
{
    report::Runs title{{m_card.title, report::Run::Style::Strong}};
    if (!m_card.subject.isEmpty())
        title.append({u' ' + m_card.subject});
    const Prose name(title, look(m_style.body), m_frame.width / 2);
    const Prose label({{m_card.label}}, look(m_style.small, ink::Muted), m_frame.width / 3);

    qreal chipsWidth = 0;
    for (const report::Chip &chip : m_card.chips)
        chipsWidth += chipSize(chip, m_style.smallStrong).width() + pt(6);
    const qreal labelX = contentEnd() - label.naturalWidth();
    const qreal noteX = std::max(ValueX, KeyX + name.naturalWidth() + pt(9));
    const qreal noteWidth = std::max(labelX - chipsWidth - pt(10) - noteX, pt(60));
    const Prose note({{m_card.note}}, look(m_style.body), noteWidth);

    CardRow row;
    row.height = std::max({name.height(), note.height(), BoxSize}) + pt(2);
    row.paint = [=, frame = m_frame, chips = m_card.chips, box = m_card.box,
                 chipFont = m_style.smallStrong](QPainter &painter, qreal top) {
        drawTickBox(painter, {frame.at(BoxX, BoxSize), top + (name.height() - BoxSize) / 2, BoxSize, BoxSize}, box);
        name.draw(painter, {frame.at(KeyX, frame.width / 2), top});
        if (note.naturalWidth() > 0)
            note.draw(painter, {frame.at(noteX, noteWidth), top});
        label.draw(painter, {frame.at(labelX, frame.width / 3), top + name.ascent() - label.ascent()});
        qreal x = labelX - chipsWidth - pt(2);
        for (const report::Chip &chip : chips) {
            const QSizeF size = chipSize(chip, chipFont);
            drawChip(painter, {frame.at(x, size.width()), top + (name.height() - size.height()) / 2}, chip, chipFont,
                     frame.direction);
            x += size.width() + pt(6);
        }
    };
    rows.append(row);
}

void CardBuilder::addLines(const QString &key, const ValueBlock &block, qreal x, qreal width)
{
    const Prose label = keyProse(key);
    const bool stacked = x < ValueX;
    const qreal shift = std::max<qreal>(label.ascent() - block.ascent(), 0);
    if (stacked) {
        CardRow row{label.height(), RowGap, {}};
        row.paint = [=, frame = m_frame](QPainter &painter, qreal top) {
            label.draw(painter, {frame.at(KeyX, ValueX - KeyX - pt(4)), top});
        };
        rows.append(row);
    }
    for (qsizetype line = 0; line < block.lineCount(); ++line) {
        const bool first = line == 0 && !stacked;
        // A key of two lines is beside two lines of the value; a longer one extends the row below.
        const bool last = line + 1 == block.lineCount();
        const qreal height = block.lineHeight() + (first ? shift : 0);
        const qreal missing = stacked ? 0 : label.height() - shift - block.height();
        CardRow row{
            last ? height + std::max<qreal>(missing, 0) : height, line == 0 ? (stacked ? pt(1) : RowGap) : 0, {}};
        row.paint = [=, frame = m_frame](QPainter &painter, qreal top) {
            if (first)
                label.draw(painter, {frame.at(KeyX, ValueX - KeyX - pt(4)), top});
            block.draw(painter, {frame.at(x, width), top + (first ? shift : 0)}, line, 1);
        };
        rows.append(row);
    }
}

void CardBuilder::addValue(const QString &key, const report::Value &value)
{
    // One line, if any readable font size allows it, beside its key or below it.
    struct Try
    {
        qreal x;
        qreal points;
    };
    for (const Try &attempt : {Try{ValueX, 9}, Try{ValueX, 8.25}, Try{KeyX, 8.25}, Try{KeyX, 7.25}}) {
        const QFont font = m_style.mono(attempt.points);
        const qreal room = contentEnd() - attempt.x;
        if (ValueBlock::advance(font) * static_cast<qreal>(value.text.size()) <= room) {
            const qreal width = ValueBlock::advance(font) * static_cast<qreal>(value.text.size());
            addLines(key, ValueBlock(value, font, value.text.size()), attempt.x, width);
            return;
        }
    }
    const QFont font = m_style.mono(9);
    const auto fits = static_cast<qsizetype>((contentEnd() - ValueX) / ValueBlock::advance(font));
    const qsizetype columns = std::min(fits, ValueColumns);
    addLines(key, ValueBlock(value, font, columns), ValueX, ValueBlock::advance(font) * static_cast<qreal>(columns));
}

void CardBuilder::addStrings(const QString &key, const report::Strings &strings)
{
    const QFont font = m_style.mono(9);
    const auto fits = static_cast<qsizetype>((contentEnd() - ValueX) / ValueBlock::advance(font));
    const qsizetype columns = std::min(fits, StringColumns);
    for (qsizetype i = 0; i < strings.strings.size(); ++i)
        addLines(i == 0 ? key : QString(), ValueBlock({strings.strings.at(i)}, font, columns), ValueX,
                 ValueBlock::advance(font) * static_cast<qreal>(columns));
}

void CardBuilder::addField(const report::Field &field)
{
    if (rows.size() > MaxRows)
        return;
    if (const auto *value = std::get_if<report::Value>(&field.content)) {
        addValue(field.key, *value);
    } else if (const auto *strings = std::get_if<report::Strings>(&field.content)) {
        addStrings(field.key, *strings);
    } else {
        const auto *gauge = std::get_if<report::Gauge>(&field.content);
        const auto *runs = std::get_if<report::Runs>(&field.content);
        const Prose key = keyProse(field.key);
        const Prose prose(runs != nullptr ? *runs : report::Runs{{gauge->text}}, look(m_style.body),
                          contentEnd() - ValueX);
        CardRow row{std::max(key.height(), prose.height()), RowGap, {}};
        const std::optional<report::Gauge> squares = gauge != nullptr ? std::optional(*gauge) : std::nullopt;
        row.paint = [=, frame = m_frame, width = contentEnd() - ValueX](QPainter &painter, qreal top) {
            key.draw(painter, {frame.at(KeyX, ValueX - KeyX - pt(4)), top});
            prose.draw(painter, {frame.at(ValueX, width), top});
            if (squares) {
                const qreal w = gaugeWidth(*squares);
                drawGauge(
                    painter,
                    {frame.at(ValueX + prose.naturalWidth() + pt(9), w), top + (prose.height() - GaugeHeight) / 2},
                    *squares, frame.direction);
            }
        };
        rows.append(row);
    }
}

enum class Edge { Closed, Open };

void drawFrame(QPainter &painter, QRectF box, Edge top, Edge bottom)
{
    painter.save();
    painter.setClipRect(box.adjusted(-pt(1), top == Edge::Open ? 0 : -pt(1), pt(1), bottom == Edge::Open ? 0 : pt(1)));
    painter.setPen(QPen(ink::Line, pt(0.9)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0, top == Edge::Open ? -pt(20) : 0, 0, bottom == Edge::Open ? pt(20) : 0),
                            pt(4.5), pt(4.5));
    painter.restore();
}

} // namespace

QList<Slice> cardSlices(const report::Card &card, const PageStyle &style, const PageFrame &frame)
{
    const QList<CardRow> rows = CardBuilder(card, style, frame).rows;
    QList<Slice> slices;
    const qreal room = frame.height() - 2 * Pad;
    for (qsizetype from = 0; from < rows.size();) {
        qreal height = rows.at(from).height;
        qsizetype to = from + 1;
        while (to < rows.size() && height + rows.at(to).gap + rows.at(to).height <= room) {
            height += rows.at(to).gap + rows.at(to).height;
            ++to;
        }
        const Edge topEdge = from == 0 ? Edge::Closed : Edge::Open;
        const Edge bottomEdge = to == rows.size() ? Edge::Closed : Edge::Open;
        Slice slice;
        slice.height = height + 2 * Pad;
        slice.gap = from == 0 ? CardGap : 0;
        slice.paint = [part = rows.mid(from, to - from), frame, height, topEdge, bottomEdge](QPainter &painter,
                                                                                             qreal top) {
            drawFrame(painter, {frame.left, top, frame.width, height + 2 * Pad}, topEdge, bottomEdge);
            qreal y = top + Pad;
            for (qsizetype i = 0; i < part.size(); ++i) {
                y += i == 0 ? 0 : part.at(i).gap;
                part.at(i).paint(painter, y);
                y += part.at(i).height;
            }
        };
        slices.append(slice);
        from = to;
    }
    return slices;
}

} // namespace sw::ui
