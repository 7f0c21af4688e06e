// SPDX-License-Identifier: Apache-2.0
// The look as values: colour tokens, three text sizes, an eight-pixel grid.
//
// Tokens live in the application's QPalette (paletteFor), and every widget reads them back from its own palette
// (tokensOf): nothing global, so a change of the platform's scheme reaches everyone by Qt's own palette events.
// A high-contrast platform palette is left alone and tokens are derived from it. Next: style.h draws with them.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace sw::ui {

enum class Scheme { System, Light, Dark };

struct Tone // ink on wash; ink is also readable on panel and window
{
    QColor ink;
    QColor wash;
};

enum class ToneRole { Accent, Good, Careful, Bad, Waiting };

struct Tokens
{
    QColor window, panel, rail, line, text, muted;
    Tone accent, good, careful, bad, waiting;
    QColor onAccent;           // text on a filled button
    bool highContrast = false; // outlines instead of washes

    [[nodiscard]] const Tone &tone(ToneRole role) const;
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
// From the platform's own colours, for high contrast.
[[nodiscard]] Tokens derivedTokens(const QPalette &platform);

[[nodiscard]] QPalette paletteFor(const Tokens &tokens);
// The tokens a palette was made from; derived ones when it is not ours.
[[nodiscard]] Tokens tokensOf(const QPalette &palette);

// Which tokens fit the platform: its high contrast wins, then the wish, then the lightness of its windows.
[[nodiscard]] bool isHighContrast(const QPalette &platform);
[[nodiscard]] Tokens chooseTokens(Scheme wish, const QPalette &platform);

enum class TextSize { Title, Heading, Body, Small };
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
[[nodiscard]] QFont valueFont(); // the system's fixed font, fitted to the body text

// A length for standard text, grown with the text of today: icons and ticks keep their size beside words.
[[nodiscard]] int withText(int pixels);

inline constexpr int Grid = 8;   // every distance is a multiple or a half of it
inline constexpr int Radius = 6; // buttons and fields; cards have one and a third of it

// Text colours as palette roles, so that a label follows the palette by itself (setForegroundRole).
inline constexpr QPalette::ColorRole MutedRole = QPalette::PlaceholderText;
inline constexpr QPalette::ColorRole AccentRole = QPalette::Link;
inline constexpr QPalette::ColorRole BadRole = QPalette::BrightText;

// Installs style and palette, and keeps following the platform while it lives. One per application, owned by main().
class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, Scheme scheme);
    void setScheme(Scheme scheme);
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
