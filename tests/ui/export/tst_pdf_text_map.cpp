// SPDX-License-Identifier: Apache-2.0
// What glyphs mean to somebody who copies: blanks are blanks, letters are letters.
#include "ui/export/pdf_text_map.h"
#include "ui/export/pdf_update.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace sw;

class TestPdfTextMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mended_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *name, const char *map, const char *mended) {
            QTest::newRow(name) << QByteArray(map) << QByteArray(mended);
        };
        row("empty", "", "");
        row("cut off", "<0001> <0002> [<0041> <00", "<0001> <0002> [<0041> <00");
        row("letters stay", "[<0041> <30A2> <0646>]", "[<0041> <30A2> <0646>]");
        row("a tab is a blank", "[<0009>]", "[<0020>]");
        row("a blank that binds too", "[<00A0>]", "[<0020>]");
        row("fi", "[<FB01> <FB04>]", "[<00660069> <00660066006C>]");
        row("Arabic by its place in the word", "[<FE92> <FEAE>]", "[<0628> <0631>]");
        row("lam with alef stays one", "[<FEFB> <FC43>]", "[<FEFB> <FC43>]");
        row("which glyphs, not what they mean", "<0009> <00A0> [<0009>]", "<0009> <00A0> [<0020>]");
        row("not a number", "[<zzzz> <FB>]", "[<zzzz> <FB>]");
    }
    void mended()
    {
        QFETCH(QByteArray, map);
        QFETCH(QByteArray, mended);
        QCOMPARE(ui::mendedTextMap(map, ui::Script::Other), mended);
    }

    void lettersThatLookAlike()
    {
        const QByteArray persian = "[<FBFD> <FBFE> <FB90>]";
        QCOMPARE(ui::mendedTextMap(persian, ui::Script::Arabic), QByteArray("[<0649> <064A> <0643>]"));
        QCOMPARE(ui::mendedTextMap(persian, ui::Script::Other), QByteArray("[<06CC> <06CC> <06A9>]"));
    }

    void onlyAppends()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(200, 200, QStringLiteral("a blank"));
        painter.end();
        auto update = ui::PdfUpdate::of(buffer.data());
        QVERIFY(update);
        QCOMPARE(update->finished(), buffer.data()); // nothing to do: nothing done
        ui::mendTextMaps(*update, QStringLiteral("en"));
        const QByteArray pdf = update->finished();
        QVERIFY(pdf.startsWith(buffer.data()));
        QVERIFY(buffer.data().contains("<0009>"));
        const QByteArray appended = pdf.mid(buffer.data().size());
        QVERIFY2(appended.contains("<0020>") && !appended.contains("<0009>"), appended.constData());
    }
};

QTEST_MAIN(TestPdfTextMap)
#include "tst_pdf_text_map.moc"
