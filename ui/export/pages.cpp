// SPDX-License-Identifier: Apache-2.0
// Pagination (pages.h).
#include "ui/export/pages.h"

namespace sw::ui {

namespace {

qreal repeatHeight(const Slice &slice)
{
    return slice.repeat ? slice.repeat->height : 0;
}

// The end of the slices that must stay together from `from` on: [from, to).
qsizetype groupEnd(const QList<Slice> &slices, qsizetype from)
{
    qsizetype to = from;
    while (to < slices.size() && slices.at(to).keepWithNext && to + 1 < slices.size() && !slices.at(to + 1).newPage)
        ++to;
    return std::min(to + 1, slices.size());
}

qreal groupHeight(const QList<Slice> &slices, qsizetype from, qsizetype to, bool first)
{
    qreal height = 0;
    for (qsizetype i = from; i < to; ++i)
        height += slices.at(i).height + (i == from && first ? repeatHeight(slices.at(i)) : slices.at(i).gap);
    return height;
}

} // namespace

QList<PlacedSlice> placeSlices(const QList<Slice> &slices, const PageFrame &frame, qreal firstTop)
{
    QList<PlacedSlice> placed;
    int page = 0;
    qreal y = firstTop;
    bool atTop = true;
    const auto turn = [&] {
        ++page;
        y = frame.top;
        atTop = true;
    };
    for (qsizetype from = 0; from < slices.size();) {
        const qsizetype to = groupEnd(slices, from);
        if (slices.at(from).newPage && !atTop)
            turn();
        // The first page is shorter by its title; a group is cut only if it does not fit on a full page.
        if (y + groupHeight(slices, from, to, atTop) > frame.bottom && (!atTop || page == 0) &&
            groupHeight(slices, from, to, true) <= frame.height())
            turn();
        for (; from < to; ++from) {
            const Slice &slice = slices.at(from);
            if (!atTop && y + slice.gap + slice.height > frame.bottom)
                turn();
            PlacedSlice place{page, y, from, false};
            if (atTop && page > 0 && slice.repeat) {
                place.withRepeat = true;
                y += repeatHeight(slice);
            }
            if (!atTop)
                y += slice.gap;
            place.top = y;
            placed.append(place);
            y += slice.height;
            atTop = false;
        }
    }
    return placed;
}

} // namespace sw::ui
