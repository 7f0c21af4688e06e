// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/style/theme.h"

#include "core/report/text/palette.h"
#include "ui/widgets/style/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sw::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// WCAG 2: relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Tone toneFrom(const report::InkOnWash &pair)
{
    return {QColor::fromRgb(pair.ink), QColor::fromRgb(pair.wash)};
}

Tokens tokensFrom(const report::Palette &palette)
{
    Tokens t;
    t.window = QColor::fromRgb(palette.window);
    t.panel = QColor::fromRgb(palette.panel);
    t.rail = QColor::fromRgb(palette.rail);
    t.line = QColor::fromRgb(palette.line);
    t.text = QColor::fromRgb(palette.text);
    t.muted = QColor::fromRgb(palette.muted);
    t.accent = toneFrom(palette.accent);
    t.good = toneFrom(palette.good);
    t.careful = toneFrom(palette.careful);
    t.bad = toneFrom(palette.bad);
    t.waiting = toneFrom(palette.waiting);
    t.onAccent = QColor::fromRgb(palette.onAccent);
    return t;
}

} // namespace

const Tone &Tokens::tone(ToneRole role) const
{
    switch (role) {
    case ToneRole::Accent:
        return accent;
    case ToneRole::Good:
        return good;
    case ToneRole::Careful:
        return careful;
    case ToneRole::Bad:
        return bad;
    case ToneRole::Waiting:
    case ToneRole::Plain:
        break;
    }
    return waiting;
}

Tokens lightTokens()
{
    return tokensFrom(report::LightPalette);
}

Tokens darkTokens()
{
    return tokensFrom(report::DarkPalette);
}

Tokens derivedTokens(const QPalette &platform)
{
    const QColor window = platform.color(QPalette::Window);
    const QColor text = platform.color(QPalette::WindowText);
    const QColor highlight = platform.color(QPalette::Highlight);
    Tokens t;
    t.window = window;
    t.panel = platform.color(QPalette::Base);
    t.rail = window;
    t.line = text;
    t.text = text;
    t.muted = text;
    // An accent that is not readable on the window cannot be used as text.
    t.accent = {contrast(highlight, window) >= 4.5 ? highlight : text, window};
    t.good = t.careful = t.bad = t.waiting = {text, window};
    t.onAccent = contrast(window, t.accent.ink) >= contrast(text, t.accent.ink) ? window : text;
    t.highContrast = true;
    return t;
}

QPalette paletteFor(const Tokens &tokens)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.panel);
    set(QPalette::AlternateBase, tokens.rail);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.panel);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::Highlight, tokens.accent.ink);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(QPalette::ToolTipBase, tokens.panel);
    set(QPalette::ToolTipText, tokens.text);
    set(MutedRole, tokens.muted);
    set(AccentRole, tokens.accent.ink);
    set(QPalette::LinkVisited, tokens.accent.ink);
    set(BadRole, tokens.bad.ink);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Light, tokens.panel);
    set(QPalette::Midlight, tokens.rail);
    set(QPalette::Dark, tokens.line);
    set(QPalette::Shadow, tokens.line);
    const QColor faded = tokens.highContrast ? tokens.text : tokens.muted;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

Tokens tokensOf(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Window).rgb();
    for (const Tokens &t : {lightTokens(), darkTokens()}) {
        if (t.window.rgb() == window)
            return t;
    }
    return derivedTokens(palette);
}

bool isHighContrast(const QPalette &platform)
{
    // Ordinary light palettes have black on grey (18:1); only contrast themes have pure black and white.
    return contrast(platform.color(QPalette::Window), platform.color(QPalette::WindowText)) > 20.5;
}

Tokens chooseTokens(Scheme wish, const QPalette &platform)
{
    switch (wish) {
    case Scheme::Light:
        return lightTokens();
    case Scheme::Dark:
        return darkTokens();
    case Scheme::System:
        break;
    }
    if (isHighContrast(platform))
        return derivedTokens(platform);
    return luminance(platform.color(QPalette::Window)) < luminance(platform.color(QPalette::WindowText))
               ? darkTokens()
               : lightTokens();
}

int withText(int pixels)
{
    constexpr double StandardHeight = 17; // of a line of body text at 10.5 points and 96 dpi
    const double factor = QFontMetricsF(textFont(TextSize::Body)).height() / StandardHeight;
    // Small differences between platforms do not justify blurred icons.
    return factor < 1.25 ? pixels : qRound(pixels * factor);
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    double factor = 1.0;
    switch (size) {
    case TextSize::Title:
        factor = 1.55;
        break;
    case TextSize::Heading:
        factor = 1.12;
        break;
    case TextSize::Body:
        break;
    case TextSize::Small:
        factor = 0.92;
        break;
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(9, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QFont valueFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    const QFont body = QApplication::font();
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * 0.92);
    else
        font.setPixelSize(std::max(9, qRound(body.pixelSize() * 0.92)));
    return font;
}

Theme::Theme(QApplication &application, Scheme scheme)
    : m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style); // the application owns it
    apply();
    application.installEventFilter(this);
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    QApplication::setPalette(QPalette()); // back to the platform's, to read its present colours
    const QPalette platform = QApplication::palette();
    const Tokens tokens = chooseTokens(m_scheme, platform);
    QApplication::setPalette(tokens.highContrast ? platform : paletteFor(tokens));
    m_applying = false;
}

} // namespace sw::ui
