// SPDX-License-Identifier: Apache-2.0
// The one alias for "a value or the reason there is none", and the reason itself.
//
// Parsers report ParseError: a code (never a sentence: words live in core/report/findings/finding_text.cpp),
// the place in the input, in octets, so that the UI can underline it, and arguments for the words.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace sw {

// Why an input was refused. The codes of a function are listed in its comment.
struct ParseError
{
    QByteArray code;                     // stable, kebab-case: "spf-unknown-mechanism"
    qsizetype offset = 0;                // octets from the start of the input
    qsizetype length = 0;                // octets concerned; 0: a position between two octets
    QMap<QByteArray, QString> args = {}; // for the words; untrusted, shown as plain text only

    friend bool operator==(const ParseError &, const ParseError &) = default;
};

// A value, or why there is none.
template<class T, class E = ParseError>
using Expected = tl::expected<T, E>;

// For `return unexpected(ParseError{…});` in a function that returns an Expected of any type.
template<class E = ParseError>
[[nodiscard]] inline tl::unexpected<E> unexpected(E error)
{
    return tl::unexpected<E>(std::move(error));
}

} // namespace sw
