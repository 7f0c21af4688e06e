// SPDX-License-Identifier: Apache-2.0
// Pagination: nothing beyond the page, headings stay with what follows, table headers come again.
#include "ui/export/pages.h"

#include <QTest>

using namespace sw;
using ui::PlacedSlice;
using ui::Slice;

namespace {

constexpr ui::PageFrame Frame{0, 100, 10, 110, Qt::LeftToRight}; // 100 high

Slice slice(qreal height, qreal gap = 0)
{
    Slice out;
    out.height = height;
    out.gap = gap;
    return out;
}

Slice heading(qreal height)
{
    Slice out = slice(height, 5);
    out.keepWithNext = true;
    return out;
}

QList<QPair<int, qreal>> places(const QList<Slice> &slices, qreal firstTop = 10)
{
    QList<QPair<int, qreal>> out;
    for (const PlacedSlice &place : ui::placeSlices(slices, Frame, firstTop))
        out.append({place.page, place.top});
    return out;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooHighForAnyPageStillEnds()
    {
        const auto placed = places({slice(300), slice(20)});
        QCOMPARE(placed.size(), 2);
        QCOMPARE(placed.at(1).first, 1);
    }
    void nothing() { QVERIFY(places({}).isEmpty()); }
    void turnsThePage()
    {
        QCOMPARE(places({slice(60), slice(50, 5)}), (QList<QPair<int, qreal>>{{0, 10}, {1, 10}}));
        QCOMPARE(places({slice(60), slice(35, 5)}), (QList<QPair<int, qreal>>{{0, 10}, {0, 75}}));
    }
    void headingGoesAlong()
    {
        QCOMPARE(places({slice(70), heading(10), slice(40)}), (QList<QPair<int, qreal>>{{0, 10}, {1, 10}, {1, 20}}));
    }
    void firstPageIsShorter() { QCOMPARE(places({slice(70)}, 60), (QList<QPair<int, qreal>>{{1, 10}})); }
    void chainTooLongIsCut()
    {
        const auto placed = places({heading(60), heading(60), slice(10)});
        QCOMPARE(placed.size(), 3);
        for (qsizetype i = 1; i < placed.size(); ++i)
            QVERIFY(placed.at(i).first >= placed.at(i - 1).first);
    }
    void headerOfATableComesAgain()
    {
        const auto header = std::make_shared<Slice>(slice(15));
        Slice row = slice(40);
        row.repeat = header;
        const QList<PlacedSlice> placed = ui::placeSlices({slice(80), row}, Frame, 10);
        QCOMPARE(placed.at(1).page, 1);
        QVERIFY(placed.at(1).withRepeat);
        QCOMPARE(placed.at(1).top, 25.0);
    }
    void wantedBreak()
    {
        Slice second = slice(10, 5);
        second.newPage = true;
        QCOMPARE(places({slice(10), second}), (QList<QPair<int, qreal>>{{0, 10}, {1, 10}}));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
