// SPDX-License-Identifier: Apache-2.0
// The meaning of a term that does not parse: misspelt names, wrong separators, addresses in other forms. Without
// queries and findings. Private to core/spf: repair.h reports what was repaired.
#pragma once

#include <QByteArray>

namespace sw::spf {

// A mechanism or a modifier that RFC 7208 knows; unknown modifiers are almost always mistakes.
[[nodiscard]] bool isTerm(const QByteArray &token);

// A term that parses, with a target that cannot be a name: "include::a.example", "include:https://a.example".
[[nodiscard]] bool hasOddTarget(const QByteArray &term);

// The term that was meant, when a small change gives a valid one; empty: unknown.
[[nodiscard]] QByteArray respelled(const QByteArray &token);

// "include", "ip4", …: names that need an argument after the colon.
[[nodiscard]] bool wantsArgument(const QByteArray &token);

// The record with a correct version; unchanged when it is correct, or when the text is only prose that begins
// similarly.
[[nodiscard]] QByteArray withVersion(const QByteArray &text);

} // namespace sw::spf
