// SPDX-License-Identifier: Apache-2.0
// Text from outside, made fit to be shown: the one place where what a terminal, a page or a window would obey becomes
// visible.
//
// Escaped are control characters (C0, DEL, C1), line and paragraph separators, and the marks that turn the direction of
// writing, as "\u{1B}". What is escaped stays as it is when it is escaped again. Words of ours may hold such marks
// (translations into Arabic do): so values are escaped, and never the sentence around them.
#pragma once

#include <QByteArray>
#include <QString>

namespace sw {

// One line, at most `most` UTF-16 units long; "…" ends what was cut off.
[[nodiscard]] QString plainLine(const QString &text, qsizetype most = 4096);
// UTF-8 that came from outside; what is none is shown as U+FFFD.
[[nodiscard]] QString plainLine(const QByteArray &utf8, qsizetype most = 4096);
// Line feeds and tabs stay: for what was composed of several lines already.
[[nodiscard]] QString plainLines(const QString &text);

// JSON (UTF-8) whose strings hold the same characters as \uXXXX: DEL, C1, separators and marks of direction, which
// QJsonDocument writes as they are.
[[nodiscard]] QByteArray plainJson(const QByteArray &json);

} // namespace sw
