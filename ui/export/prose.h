// SPDX-License-Identifier: Apache-2.0
// A paragraph of running text with emphasis, laid out to a width. Private to ui/export.
//
// Names and values in it are not broken where they fit on a line, and keep their order within right-to-left words.
#pragma once

#include "ui/export/page_style.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace sw::ui {

// Copyable; copies share the layout.
class Prose
{
public:
    // How it is set; lengths in device units.
    struct Look
    {
        // Fonts of the three styles.
        QFont plain;
        QFont strong;
        QFont code;
        QColor colour = ink::Text;                       // of all but muted text
        qreal leading = pt(3.5);                         // added between lines
        Qt::LayoutDirection direction = Qt::LeftToRight; // of the paragraph
        Qt::Alignment alignment = Qt::AlignLeft;         // left is where reading begins, unless AlignAbsolute
    };

    Prose(const report::Runs &runs, const Look &look, qreal width); // `width` in device units

    // Device units.
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; } // of the widest line
    [[nodiscard]] qreal ascent() const { return m_ascent; }             // of the first line
    [[nodiscard]] int lineCount() const;                                // at least 1
    void draw(QPainter &painter, QPointF topLeft) const;                // `topLeft` in device units

private:
    void breakLines(qreal width);
    void avoidLoneIdeograph(const QString &text, qreal width);
    void placeLines(const Look &look);

    std::shared_ptr<QTextLayout> m_layout; // shared: painting closures are copied
    QColor m_colour;
    qreal m_height = 0;
    qreal m_naturalWidth = 0;
    qreal m_ascent = 0;
};

} // namespace sw::ui
