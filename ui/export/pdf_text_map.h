// SPDX-License-Identifier: Apache-2.0
// Corrects the text that is copied out of a PDF made by QPdfWriter. Qt writes for each glyph the first character that
// the font has for it: a tab for a blank, and for an Arabic letter its presentation form. It is replaced by the
// character meant.
#pragma once

#include <QByteArray>
#include <QString>

namespace sw::ui {

class PdfUpdate;

// Adds new versions of all maps from glyphs to text.
void mendTextMaps(PdfUpdate &update, const QString &language); // BCP 47

// Fonts have one glyph for Arabic and Persian letters that look alike within a word.
enum class Script { Arabic, Other };

// One map (ISO 32000-1 9.10.3), corrected.
[[nodiscard]] QByteArray mendedTextMap(const QByteArray &map, Script script);

} // namespace sw::ui
