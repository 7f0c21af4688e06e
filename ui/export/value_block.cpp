// SPDX-License-Identifier: Apache-2.0
// Cutting at columns and drawing glyph by glyph (value_block.h).
#include "ui/export/value_block.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace sw::ui {

QList<ColumnLine> wrapAtColumns(const QString &text, qsizetype columns)
{
    columns = std::max<qsizetype>(columns, 1);
    QList<ColumnLine> lines;
    qsizetype at = 0;
    do {
        qsizetype length = std::min(columns, text.size() - at);
        if (at + length < text.size()) {
            const auto besideBlank = [&](qsizetype cut) {
                return text.at(at + cut - 1) == u' ' || text.at(at + cut) == u' ';
            };
            qsizetype cut = length;
            while (cut > 1 && besideBlank(cut))
                --cut;
            if (!besideBlank(cut)) // a run of blanks longer than a line is cut inside
                length = cut;
        }
        lines.append({at, length});
        at += length;
    } while (at < text.size());
    return lines;
}

qreal ValueBlock::advance(const QFont &font)
{
    const QRawFont raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(QStringLiteral("0"));
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    return advances.isEmpty() ? QFontMetricsF(font).horizontalAdvance(u'0') : advances.first().x();
}

ValueBlock::ValueBlock(const report::Value &value, const QFont &font, qsizetype columns)
    : m_value(value)
    , m_font(QRawFont::fromFont(font))
    , m_lines(wrapAtColumns(value.text, columns))
    , m_advance(advance(font))
    , m_ascent(m_font.ascent())
    , m_descent(m_font.descent())
    , m_lineHeight(m_ascent + m_descent + pt(2.2))
{}

void ValueBlock::drawMarks(QPainter &painter, QPointF topLeft, const ColumnLine &line) const
{
    const ToneColours colours = coloursOf(m_value.markTone);
    for (const report::Mark &mark : m_value.marks) {
        const qsizetype from = std::max(mark.from, line.from);
        const qsizetype to = std::min(mark.from + mark.length, line.from + line.length);
        if (from >= to)
            continue;
        const QRectF box(topLeft.x() + m_advance * static_cast<qreal>(from - line.from) - pt(0.8),
                         topLeft.y() - pt(0.8), m_advance * static_cast<qreal>(to - from) + pt(1.6),
                         m_ascent + m_descent + pt(1.6));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(box, pt(1.5), pt(1.5));
        // Not by colour alone: removed parts are struck through, added ones underlined.
        const bool goes = m_value.markTone == report::Tone::Bad;
        const qreal y = goes ? topLeft.y() + m_ascent * 0.68 : topLeft.y() + m_ascent + m_descent * 0.55;
        painter.fillRect(QRectF(box.left() + pt(0.8), y, box.width() - pt(1.6), pt(0.55)), colours.text);
    }
}

void ValueBlock::draw(QPainter &painter, QPointF topLeft, qsizetype first, qsizetype count) const
{
    for (qsizetype i = first; i < std::min(first + count, m_lines.size()); ++i) {
        const ColumnLine &line = m_lines.at(i);
        drawMarks(painter, topLeft, line);
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setGlyphIndexes(m_font.glyphIndexesForString(m_value.text.mid(line.from, line.length)));
        QList<QPointF> positions;
        for (qsizetype column = 0; column < line.length; ++column)
            positions.append({m_advance * static_cast<qreal>(column), 0});
        run.setPositions(positions);
        painter.setPen(ink::Text);
        painter.drawGlyphRun({topLeft.x(), topLeft.y() + m_ascent}, run);
        topLeft.ry() += m_lineHeight;
    }
}

} // namespace sw::ui
