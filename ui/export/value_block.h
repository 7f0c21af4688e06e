// SPDX-License-Identifier: Apache-2.0
// A value in the fixed font: text to be typed elsewhere exactly. Private to ui/export.
//
// One glyph for each character, set at fixed steps and never shaped: no ligature, kerning, hyphen or invisible
// character, so that copying gives exactly the value. Long values are cut at fixed columns, never beside a blank, so
// that removing the line breaks gives the value back.
#pragma once

#include "ui/export/page_style.h"

#include <QRawFont>

class QPainter;

namespace sw::ui {

// A line of at most `columns` characters; together they are `text`. A line neither begins nor ends with a blank, if it
// can be avoided.
struct ColumnLine
{
    qsizetype from = 0;   // first UTF-16 unit
    qsizetype length = 0; // UTF-16 units
    friend bool operator==(const ColumnLine &, const ColumnLine &) = default;
};
// Empty text: one empty line.
[[nodiscard]] QList<ColumnLine> wrapAtColumns(const QString &text, qsizetype columns);

// Laid out at once.
class ValueBlock
{
public:
    // Marks are drawn in the value's tone.
    ValueBlock(const report::Value &value, const QFont &font, qsizetype columns);

    [[nodiscard]] static qreal advance(const QFont &font); // of one character, device units
    // Lengths in device units.
    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * static_cast<qreal>(m_lines.size()); }
    [[nodiscard]] qreal ascent() const { return m_ascent; }
    // Draws lines `first` to `first + count`; topLeft is that of the first of these.
    void draw(QPainter &painter, QPointF topLeft, qsizetype first, qsizetype count) const;

private:
    void drawMarks(QPainter &painter, QPointF topLeft, const ColumnLine &line) const;

    report::Value m_value;
    QRawFont m_font;
    QList<ColumnLine> m_lines;
    qreal m_advance = 0;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    qreal m_lineHeight = 0;
};

} // namespace sw::ui
