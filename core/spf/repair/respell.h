// SPDX-License-Identifier: Apache-2.0
// What was meant by a term that does not parse: misspelt names, wrong separators, addresses in other forms. Nothing is
// asked and nothing said here. Private to core/spf: repair.h says what was repaired.
#pragma once

#include <QByteArray>

namespace sw::spf {

// A mechanism or a modifier that RFC 7208 knows; unknown modifiers are hardly ever meant.
[[nodiscard]] bool isTerm(const QByteArray &token);

// A term that parses, about a target that no name can be: "include::a.example", "include:https://a.example".
[[nodiscard]] bool hasOddTarget(const QByteArray &term);

// The term that was meant, when a small change makes one; empty: nobody can tell.
[[nodiscard]] QByteArray respelled(const QByteArray &token);

// "include", "ip4", …: names that are nothing without what comes behind the colon.
[[nodiscard]] bool wantsArgument(const QByteArray &token);

// The record with its version as it has to be; as it is where that is so, or where prose only begins like a record.
[[nodiscard]] QByteArray withVersion(const QByteArray &text);

} // namespace sw::spf
