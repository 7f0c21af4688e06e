// SPDX-License-Identifier: Apache-2.0
// What is copied out of a PDF that QPdfWriter made. Qt says for each glyph the first character that the font has for
// it; that is a tab for a blank, and the letter's shape in the word for an Arabic letter. Here it becomes the
// character that was meant.
#pragma once

#include <QByteArray>
#include <QString>

namespace sw::ui {

class PdfUpdate;

// New versions of all maps from glyphs to text.
void mendTextMaps(PdfUpdate &update, const QString &language); // BCP 47

// Fonts have one glyph for the letters of Arabic and of Persian that look alike in a word.
enum class Script { Arabic, Other };

// One map (ISO 32000-1 9.10.3).
[[nodiscard]] QByteArray mendedTextMap(const QByteArray &map, Script script);

} // namespace sw::ui
