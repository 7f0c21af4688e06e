// SPDX-License-Identifier: Apache-2.0
// SPF macros (RFC 7208 7; RFC 8616 4 for addresses beyond ASCII): syntax check and expansion.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/ip_address.h"

#include <functional>
#include <optional>

namespace sw::spf {

// Where the text is used, which decides what is allowed in it.
enum class MacroUse {
    Domain,      // a domain-spec: the letters c, r, t are not allowed
    Modifier,    // the value of an unknown modifier: any letter
    Explanation, // explain-string: any letter, and spaces
};

// The first error in `text`, with its offset; nullopt: none. Code "spf-bad-macro" or "spf-bad-character".
[[nodiscard]] std::optional<ParseError> findMacroError(QByteArrayView text, MacroUse use);

// Length of the macro-expand at the start of `text` ("%{ir}", "%%", "%_", "%-"); 0: it is not one.
[[nodiscard]] qsizetype macroLength(QByteArrayView text, MacroUse use);

// Whether `text` contains a macro with this letter: 'h' finds "%{h}" and "%{H1r.}".
[[nodiscard]] bool holdsMacro(QByteArrayView text, char letter);

// The values of the macro letters (RFC 7208 7.2); the views must stay valid during the call.
struct MacroValues
{
    QByteArrayView sender;       // s: "strong-bad@email.example.com"
    QByteArrayView localPart;    // l
    QByteArrayView senderDomain; // o
    QByteArrayView domain;       // d: <domain> of the current check_host()
    QByteArrayView helo;         // h
    QByteArrayView receiver;     // r
    qint64 epochSeconds = 0;     // t
    dns::IpAddress ip;           // i, c, v
    // p: the validated name, computed only when a record uses it; nullopt: facts are missing.
    std::function<std::optional<QByteArray>()> validatedName = {};
};

// The result of an expansion.
enum class Expansion {
    Done,
    NeedsFacts,  // p is not known yet
    CannotMatch, // RFC 8616 4: s or l with a local part beyond ASCII
    BadSyntax,
    TooLong,
};

// Expands `text` into `out`. Domain use: a trailing dot is dropped, and labels on the left while longer than 253
// octets (RFC 7208 7.3). The result may still be no domain name.
[[nodiscard]] Expansion expandMacros(QByteArrayView text, MacroUse use, const MacroValues &values, QByteArray &out);

} // namespace sw::spf
