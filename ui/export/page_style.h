// SPDX-License-Identifier: Apache-2.0
// The appearance of the checklist on paper: colours, fonts, sizes. Private to ui/export.
//
// Lengths are in device units, 1200 to the inch; pt() converts from points.
#pragma once

#include "core/report/checklist/document.h"
#include "core/report/text/palette.h"

#include <QColor>
#include <QFont>

namespace sw::ui {

// Device units.
inline constexpr int DotsPerInch = 1200;
[[nodiscard]] inline constexpr qreal pt(qreal points)
{
    return points * DotsPerInch / 72.0;
}

// The colours of the light palette, as paper has them.
namespace ink {
// For text, secondary text, rules; accent, warnings and success.
inline const QColor Text = QColor::fromRgb(report::LightPalette.text);
inline const QColor Muted = QColor::fromRgb(report::LightPalette.muted);
inline const QColor Line = QColor::fromRgb(report::LightPalette.line);
inline const QColor Accent = QColor::fromRgb(report::LightPalette.accent.ink);
inline const QColor Careful = QColor::fromRgb(report::LightPalette.careful.ink);
inline const QColor Good = QColor::fromRgb(report::LightPalette.good.ink);
} // namespace ink

// Colours of a chip or callout.
struct ToneColours
{
    QColor text; // on the fill and on paper
    QColor fill; // behind it
};
// Of the light palette.
[[nodiscard]] ToneColours coloursOf(report::Tone tone);

// Fonts of one document.
struct PageStyle
{
    QFont title;                                  // 16.5 pt
    QFont heading;                                // 11.25 pt
    QFont sub;                                    // 9.75 pt, strong
    QFont body;                                   // 9.75 pt
    QFont strong;                                 // as body, strong
    QFont small;                                  // 8.25 pt
    QFont smallStrong;                            // as small, strong
    [[nodiscard]] QFont mono(qreal points) const; // the fixed font
};
// Installed fonts that have the language's letters (BCP 47).
[[nodiscard]] PageStyle pageStyle(const QString &language); // BCP 47

} // namespace sw::ui
