// SPDX-License-Identifier: Apache-2.0
// From blocks to pages: slices that must not be cut, put one below the other. Private to ui/export.
#pragma once

#include "ui/export/page_style.h"

#include <functional>
#include <memory>

class QPainter;

namespace sw::ui {

struct Slice
{
    using Paint = std::function<void(QPainter &, qreal top)>;

    qreal height = 0;
    qreal gap = 0;             // above it; dropped at the top of a page
    bool keepWithNext = false; // a heading is never the last thing on a page
    bool newPage = false;
    QString bookmark = {}; // empty: none
    int bookmarkLevel = 0;
    Paint paint = {};
    std::shared_ptr<Slice> repeat = {}; // painted above it when it comes first on a page: a table's header
};

// Where the content of a page lies, and helpers for both writing directions.
struct PageFrame
{
    qreal left = 0;
    qreal width = 0;
    qreal top = 0;
    qreal bottom = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] qreal height() const { return bottom - top; }
    // A box `x` from the leading edge of the content, `w` wide: its left edge on the page.
    [[nodiscard]] qreal at(qreal x, qreal w) const
    {
        return direction == Qt::LeftToRight ? left + x : left + width - x - w;
    }
};

struct PlacedSlice
{
    int page = 0;
    qreal top = 0;
    qsizetype slice = 0;
    bool withRepeat = false;
};

// `firstTop`: where the content of the first page begins (below the title).
[[nodiscard]] QList<PlacedSlice> placeSlices(const QList<Slice> &slices, const PageFrame &frame, qreal firstTop);

// Blocks as slices: page_blocks.cpp; cards: page_card.cpp.
[[nodiscard]] QList<Slice> slicesOf(const report::Document &document, const PageStyle &style, const PageFrame &frame);
[[nodiscard]] QList<Slice> cardSlices(const report::Card &card, const PageStyle &style, const PageFrame &frame);

} // namespace sw::ui
