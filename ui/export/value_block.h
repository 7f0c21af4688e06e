// SPDX-License-Identifier: Apache-2.0
// A value in the fixed font: what is typed elsewhere, to the character. Private to ui/export.
//
// One glyph for each character, set at fixed steps and never shaped: no ligature, no kerning, no hyphen, no invisible
// character, so that copying gives back exactly the value. Longer than a line: cut at fixed columns, never beside a
// blank, so that taking the line breaks out gives the value back.
#pragma once

#include "ui/export/page_style.h"

#include <QRawFont>

class QPainter;

namespace sw::ui {

// Lines of at most `columns` characters whose concatenation is `text`. Neither side of a cut is a blank, as long as
// the line has a place for that.
struct ColumnLine
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const ColumnLine &, const ColumnLine &) = default;
};
[[nodiscard]] QList<ColumnLine> wrapAtColumns(const QString &text, qsizetype columns);

class ValueBlock
{
public:
    ValueBlock(const report::Value &value, const QFont &font, qsizetype columns);

    [[nodiscard]] static qreal advance(const QFont &font); // of one character
    [[nodiscard]] qsizetype lineCount() const { return m_lines.size(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * static_cast<qreal>(m_lines.size()); }
    [[nodiscard]] qreal ascent() const { return m_ascent; }
    // Lines `first` to `first + count`; topLeft is of the first of these.
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
