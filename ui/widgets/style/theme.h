// SPDX-License-Identifier: Apache-2.0
// The appearance as values: colour tokens, three text sizes, an eight-pixel grid.
//
// Tokens are stored in the application's QPalette (paletteFor), and every widget reads them from its own palette
// (tokensOf), so a change of the platform's scheme reaches all widgets by Qt's palette events. A high-contrast platform
// palette is kept and tokens are derived from it. Next: style.h draws with them.
#pragma once

#include "core/report/text/palette.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace sw::ui {

using Scheme = report::Scheme; // as in the settings

struct Tone // ink on wash; ink is also readable on panel and window
{
    QColor ink;  // text and signs
    QColor wash; // background
};

// Meaning of a colour. Plain looks like Waiting.
using ToneRole = report::Tone;

// All colours of one scheme.
struct Tokens
{
    // Backgrounds, lines and texts; then a pair for each ToneRole.
    QColor window, panel, rail, line, text, muted;
    Tone accent, good, careful, bad, waiting;
    QColor onAccent;           // text on a filled button
    bool highContrast = false; // draw outlines instead of washes

    [[nodiscard]] const Tone &tone(ToneRole role) const; // the pair of that role
};

// From core/report/text/palette.h.
[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
// From the platform's own colours, for high contrast.
[[nodiscard]] Tokens derivedTokens(const QPalette &platform);

// Stores the tokens in palette roles.
[[nodiscard]] QPalette paletteFor(const Tokens &tokens);
// The tokens that a palette was made from; derived ones for a foreign palette.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);

// High contrast of the platform takes precedence, then the choice in the settings, then the lightness of its windows.
[[nodiscard]] bool isHighContrast(const QPalette &platform);
// `wish`: of the settings.
[[nodiscard]] Tokens chooseTokens(Scheme wish, const QPalette &platform);

// Text sizes, relative to the application's font.
enum class TextSize { Title, Heading, Body, Small };
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal); // follows the application's font
[[nodiscard]] QFont valueFont(); // the system's fixed font, fitted to the body text

// A length in pixels for the default text size, scaled with the present one, so that icons keep their size beside
// words.
[[nodiscard]] int withText(int pixels);

inline constexpr int Grid = 8;   // pixels; distances are multiples or halves of it
inline constexpr int Radius = 6; // pixels, of buttons and fields; cards have a third more

// Text colours as palette roles, so that labels follow the palette by themselves (setForegroundRole).
inline constexpr QPalette::ColorRole MutedRole = QPalette::PlaceholderText;
inline constexpr QPalette::ColorRole AccentRole = QPalette::Link;
inline constexpr QPalette::ColorRole BadRole = QPalette::BrightText;

// Installs style and palette and follows the platform while it exists. One for each application, owned by main().
class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, Scheme scheme); // applies the scheme at once
    void setScheme(Scheme scheme);                   // applies it to all windows
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    bool m_applying = false;
};

} // namespace sw::ui
