// SPDX-License-Identifier: Apache-2.0
// Font families are listed in order of preference; Qt takes the first that is installed, at last the system's sans or
// fixed font (page_style.h).
#include "ui/export/page_style.h"

#include <QFontDatabase>
#include <QSet>

namespace sw::ui {

namespace {

// Qt tries all names for every piece of text, so names that are not installed would cost time.
QStringList installed(const QStringList &names)
{
    const QStringList all = QFontDatabase::families();
    const QSet<QString> there(all.begin(), all.end());
    QStringList result;
    for (const QString &name : names) {
        if (there.contains(name))
            result.append(name);
    }
    return result;
}

// For letters that the first families lack. Ideographs differ from country to country: the language's own fonts come
// first.
QStringList familiesFor(const QString &language)
{
    const QStringList latin{QStringLiteral("Inter"), QStringLiteral("Noto Sans")};
    const QStringList arabic{QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Naskh Arabic")};
    const QStringList japanese{QStringLiteral("BIZ UDPGothic"), QStringLiteral("Noto Sans CJK JP"),
                               QStringLiteral("IPAPGothic"),    QStringLiteral("IPAexGothic"),
                               QStringLiteral("VL PGothic"),    QStringLiteral("Droid Sans Fallback")};
    const QStringList others{QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")};
    const QStringList chinese{language.contains(QLatin1String("TW")) ? QStringLiteral("Noto Sans CJK TC")
                                                                     : QStringLiteral("Noto Sans CJK SC"),
                              QStringLiteral("WenQuanYi Micro Hei")};
    const bool zh = language.startsWith(QLatin1String("zh"));
    return installed(latin + arabic + (zh ? chinese + japanese : japanese) + others) +
           QStringList(QStringLiteral("sans-serif"));
}

QFont sans(const QStringList &families, qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace

QFont PageStyle::mono(qreal points) const
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
                      QStringLiteral("Liberation Mono"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setPixelSize(qRound(pt(points)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

PageStyle pageStyle(const QString &language)
{
    const QStringList families = familiesFor(language);
    PageStyle style;
    style.title = sans(families, 16.5, QFont::Bold);
    style.heading = sans(families, 11.25, QFont::DemiBold);
    style.sub = sans(families, 9.75, QFont::DemiBold);
    style.body = sans(families, 9.75, QFont::Normal);
    style.strong = sans(families, 9.75, QFont::DemiBold);
    style.small = sans(families, 8.25, QFont::Normal);
    style.smallStrong = sans(families, 8.25, QFont::DemiBold);
    return style;
}

ToneColours coloursOf(report::Tone tone)
{
    const report::InkOnWash pair = report::LightPalette.tone(tone);
    return {QColor::fromRgb(pair.ink), QColor::fromRgb(pair.wash)};
}

} // namespace sw::ui
