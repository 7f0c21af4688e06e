// SPDX-License-Identifier: Apache-2.0
// How the checklist looks on paper: colours, fonts, sizes. Private to ui/export.
//
// Everything is measured in device units, 1200 to the inch; pt() converts.
#pragma once

#include "core/report/checklist/document.h"

#include <QColor>
#include <QFont>

namespace sw::ui {

inline constexpr int DotsPerInch = 1200;
[[nodiscard]] inline constexpr qreal pt(qreal points)
{
    return points * DotsPerInch / 72.0;
}

namespace ink {
inline const QColor Text{0x1b, 0x24, 0x30};
inline const QColor Muted{0x5b, 0x67, 0x76};
inline const QColor Line{0xdf, 0xe3, 0xe8};
inline const QColor Accent{0x24, 0x56, 0xc4};
inline const QColor Careful{0x8a, 0x53, 0x00};
inline const QColor Good{0x13, 0x78, 0x4a};
} // namespace ink

struct ToneColours
{
    QColor text;
    QColor fill;
};
[[nodiscard]] ToneColours coloursOf(report::Tone tone);

struct PageStyle
{
    QFont title;   // 16.5 pt
    QFont heading; // 11.25 pt
    QFont sub;     // 9.75 pt, strong
    QFont body;    // 9.75 pt
    QFont strong;
    QFont small; // 8.25 pt
    QFont smallStrong;
    [[nodiscard]] QFont mono(qreal points) const;
};
[[nodiscard]] PageStyle pageStyle(const QString &language); // BCP 47

} // namespace sw::ui
