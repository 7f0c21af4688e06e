// SPDX-License-Identifier: Apache-2.0
// From blocks to pages: slices that must not be cut, placed below each other. Private to ui/export.
#pragma once

#include "ui/export/page_style.h"

#include <functional>
#include <memory>

class QPainter;

namespace sw::ui {

// A piece of a page. Lengths in device units.
struct Slice
{
    // Draws the slice; `top` is its upper edge.
    using Paint = std::function<void(QPainter &, qreal top)>;

    qreal height = 0;                   // without the gap
    qreal gap = 0;                      // above it; dropped at the top of a page
    bool keepWithNext = false;          // a heading is never the last thing on a page
    bool newPage = false;               // begins a page
    QString bookmark = {};              // empty: none
    int bookmarkLevel = 0;              // 0: top level
    Paint paint = {};                   // may be empty
    std::shared_ptr<Slice> repeat = {}; // drawn above it when it is the first on a page: a table's header
};

// The area of a page's content, and helpers for both reading directions.
struct PageFrame
{
    // Device units from the page's left and upper edge.
    qreal left = 0;
    qreal width = 0;
    qreal top = 0;
    qreal bottom = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the document

    [[nodiscard]] qreal height() const { return bottom - top; } // of the area
    // The left edge on the page of a box `x` from the leading edge of the content and `w` wide.
    [[nodiscard]] qreal at(qreal x, qreal w) const
    {
        return direction == Qt::LeftToRight ? left + x : left + width - x - w;
    }
};

// A slice's place.
struct PlacedSlice
{
    int page = 0;            // from 0
    qreal top = 0;           // of the slice without its repeated one
    qsizetype slice = 0;     // index into the slices
    bool withRepeat = false; // its `repeat` is drawn above it
};

// Breaks pages. `firstTop`: where the content of the first page begins (below the title).
[[nodiscard]] QList<PlacedSlice> placeSlices(const QList<Slice> &slices, const PageFrame &frame, qreal firstTop);

// Blocks as slices: page_blocks.cpp; cards: page_card.cpp.
[[nodiscard]] QList<Slice> slicesOf(const report::Document &document, const PageStyle &style, const PageFrame &frame);
// One slice, or several for a card longer than a page.
[[nodiscard]] QList<Slice> cardSlices(const report::Card &card, const PageStyle &style, const PageFrame &frame);

} // namespace sw::ui
