// SPDX-License-Identifier: Apache-2.0
// Short texts from outside (the name a host gives itself, a DNS name), prepared for a sentence.
#pragma once

#include <QString>

namespace sw::ui {

inline constexpr qsizetype OutsideTextLimit = 80; // UTF-16 units, without the marks around them

// One line without control characters and direction marks, cut off with "…", within marks that isolate its direction
// from the text around. Empty if nothing is left. Still untrusted: for plain text only.
[[nodiscard]] QString outsideText(const QString &text);

// A DNS name for a sentence of any language: an underscore at its start stays there. Printable ASCII is expected.
[[nodiscard]] QString dnsNameText(const QString &name);

// A file's path for a sentence of any language, with the system's separators; control characters are shown as by
// plainLine(), as file names may come from others.
[[nodiscard]] QString fileText(const QString &path);

} // namespace sw::ui
