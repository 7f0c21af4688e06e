// SPDX-License-Identifier: Apache-2.0
// Cutting values at columns: taking the line breaks out gives the value back, blanks included.
#include "ui/export/value_block.h"

#include <QTest>

using namespace sw;

class TestValueBlock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QStringList>("lines");
        const auto s = [](const char *text) { return QString::fromLatin1(text); };
        QTest::newRow("empty") << QString() << 5 << QStringList{QString()};
        QTest::newRow("fits") << s("abcde") << 5 << QStringList{s("abcde")};
        QTest::newRow("fixed") << s("abcdefghijkl") << 5 << QStringList{s("abcde"), s("fghij"), s("kl")};
        QTest::newRow("blank before the cut") << s("abcd efgh") << 5 << QStringList{s("abc"), s("d efg"), s("h")};
        QTest::newRow("blank after the cut") << s("abcde fgh") << 5 << QStringList{s("abcd"), s("e fgh")};
        QTest::newRow("only blanks") << s("       ") << 3 << QStringList{s("   "), s("   "), s(" ")};
        QTest::newRow("no room at all") << s("abc") << 0 << QStringList{s("a"), s("b"), s("c")};
    }
    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QFETCH(QStringList, lines);
        QStringList cut;
        for (const ui::ColumnLine &line : ui::wrapAtColumns(text, columns))
            cut.append(text.mid(line.from, line.length));
        QCOMPARE(cut, lines);
        QCOMPARE(cut.join(QString()), text);
    }

    void oneGlyphStepForEveryCharacter()
    {
        const QFont font = ui::pageStyle(QStringLiteral("en")).mono(9);
        const QRawFont raw = QRawFont::fromFont(font);
        QString printable;
        for (char c = 0x20; c < 0x7f; ++c)
            printable += QChar::fromLatin1(c);
        const QList<quint32> glyphs = raw.glyphIndexesForString(printable);
        QCOMPARE(glyphs.size(), printable.size());
        QVERIFY(!glyphs.contains(0u)); // the font has them all
        for (const QPointF &advance : raw.advancesForGlyphIndexes(glyphs))
            QVERIFY(qAbs(advance.x() - ui::ValueBlock::advance(font)) < 1.0);
    }
};

QTEST_MAIN(TestValueBlock)
#include "tst_value_block.moc"
