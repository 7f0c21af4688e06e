// SPDX-License-Identifier: Apache-2.0
// Untrusted text made safe to show: everything that a terminal, a page or a window would interpret is made visible.
//
// Escaped as "\u{1B}" are control characters (C0, DEL, C1), line and paragraph separators, and the characters that
// change the direction of writing. Escaping twice changes nothing. Our own translations may contain such characters
// (Arabic does), so escape the values that are inserted, never the whole sentence.
#pragma once

#include <QByteArray>
#include <QString>

namespace sw {

// One line of at most `most` UTF-16 units, before escaping; "…" marks that the rest was cut off.
[[nodiscard]] QString plainLine(const QString &text, qsizetype most = 4096);
// The same for untrusted UTF-8; invalid sequences are shown as U+FFFD.
[[nodiscard]] QString plainLine(const QByteArray &utf8, qsizetype most = 4096);
// As plainLine(), without a limit, and line feeds and tabs stay: for text that is composed of lines already.
[[nodiscard]] QString plainLines(const QString &text);

// JSON (UTF-8) with the same characters inside its strings written as \uXXXX; QJsonDocument leaves DEL, C1, separators
// and direction marks unescaped.
[[nodiscard]] QByteArray plainJson(const QByteArray &json);

} // namespace sw
