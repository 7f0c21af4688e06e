// SPDX-License-Identifier: Apache-2.0
// Holds the contrast of every pair of colours that words are drawn in (WCAG 2.2, 1.4.3: at least 4.5 to 1).
#include "ui/widgets/style/theme.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace sw::ui;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

    static void check(const char *what, const QColor &ink, const QColor &ground)
    {
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2 on %3 is %4 to 1")
                                              .arg(QLatin1String(what), ink.name(), ground.name())
                                              .arg(ratio)));
    }

private Q_SLOTS:
    void theMeasureKnowsBlackAndWhite()
    {
        QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrast(Qt::red, Qt::red), 1.0));
    }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void wordsCanBeRead()
    {
        QFETCH(bool, dark);
        const Tokens tokens = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {tokens.window, tokens.panel, tokens.rail}) {
            check("text", tokens.text, ground);
            check("muted", tokens.muted, ground);
        }
        for (const ToneRole role :
             {ToneRole::Accent, ToneRole::Good, ToneRole::Careful, ToneRole::Bad, ToneRole::Waiting}) {
            const Tone &tone = tokens.tone(role);
            check("tone on its wash", tone.ink, tone.wash);
            check("tone on panel", tone.ink, tokens.panel);
            check("text on wash", tokens.text, tone.wash);
        }
        check("the filled button", tokens.onAccent, tokens.accent.ink);
        check("muted on a chosen row", tokens.muted, tokens.accent.wash);
    }

    void standardTextLeavesIconsAlone()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
        QCOMPARE(withText(14), 14);
        font.setPixelSize(39);
        QApplication::setFont(font);
        QVERIFY(withText(14) > 28);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
