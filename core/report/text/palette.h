// SPDX-License-Identifier: Apache-2.0
// The product's colours, one table for the window (ui/widgets/style/theme), the PDF (ui/export/page_style) and the HTML
// page (html_writer): a colour is changed here and nowhere else. Values are 0xRRGGBB.
#pragma once

#include <QString>

namespace sw::report {

// Which palette a window has, as chosen in the settings. System: as the desktop.
enum class Scheme { System, Light, Dark };

// What a chip, callout or mark means; each has a pair of colours. Words or a sign say the same, as colour alone is not
// accessible.
enum class Tone { Plain, Accent, Good, Careful, Bad, Waiting };

// A foreground on its background.
struct InkOnWash
{
    quint32 ink = 0;  // text and signs; readable on the wash and on Palette::panel (WCAG 2: 4.5 to 1)
    quint32 wash = 0; // behind them
};

// All colours of one theme.
struct Palette
{
    quint32 window = 0; // behind everything
    quint32 panel = 0;  // cards and paper
    quint32 rail = 0;   // the list of steps
    quint32 line = 0;   // borders and rules
    quint32 text = 0;   // on window and panel
    quint32 muted = 0;  // secondary text
    // One pair for each Tone but Plain.
    InkOnWash accent = {};
    InkOnWash good = {};
    InkOnWash careful = {};
    InkOnWash bad = {};
    InkOnWash waiting = {};
    quint32 onAccent = 0; // text on a filled button

    // Plain is text on window.
    [[nodiscard]] constexpr InkOnWash tone(Tone tone) const;
};

// Also that of PDF and printed HTML.
inline constexpr Palette LightPalette{
    .window = 0xf6f7f9,
    .panel = 0xffffff,
    .rail = 0xeef1f5,
    .line = 0xdfe3e8,
    .text = 0x1b2430,
    .muted = 0x5b6776,
    .accent = {0x2456c4, 0xeaf0fd},
    .good = {0x13784a, 0xe4f4ec},
    .careful = {0x8a5300, 0xfdf1dd},
    .bad = {0xb3261e, 0xfbe9e7},
    .waiting = {0x4b5870, 0xedf0f4},
    .onAccent = 0xffffff,
};

// For the window in dark mode.
inline constexpr Palette DarkPalette{
    .window = 0x171b21,
    .panel = 0x1f252d,
    .rail = 0x1b2027,
    .line = 0x343c47,
    .text = 0xe7ebf0,
    .muted = 0x9aa6b5,
    .accent = {0x86aefb, 0x243450},
    .good = {0x6fd3a0, 0x1d3a2d},
    .careful = {0xf0bd6a, 0x3d3019},
    .bad = {0xf4978e, 0x43221f},
    .waiting = {0xb0bccb, 0x2a323c},
    .onAccent = 0x0f1a2e,
};

// Inline, as tables use it.
constexpr InkOnWash Palette::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Careful:
        return careful;
    case Tone::Bad:
        return bad;
    case Tone::Waiting:
        return waiting;
    case Tone::Plain:
        break;
    }
    return {text, window};
}

} // namespace sw::report
