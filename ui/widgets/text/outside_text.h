// SPDX-License-Identifier: Apache-2.0
// A few words from outside (the name that a host gives itself, a name of the DNS) made fit for a sentence of ours.
#pragma once

#include <QString>

namespace sw::ui {

inline constexpr qsizetype OutsideTextLimit = 80; // UTF-16 units, before the marks around them

// One line, without control characters and direction marks, cut off with "…"; in marks that keep letters of the other
// direction from reordering what stands around it. Empty when nothing is left. Still untrusted: for plain text only.
[[nodiscard]] QString outsideText(const QString &text);

// A DNS name in a sentence of any language: the underscore at its start stays there. Printable ASCII is expected.
[[nodiscard]] QString dnsNameText(const QString &name);

// A file's path in a sentence of any language, with the system's separators; what would be obeyed in it is shown as in
// plainLine(). Files come from others, and so do their names.
[[nodiscard]] QString fileText(const QString &path);

} // namespace sw::ui
