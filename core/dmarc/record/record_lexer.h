// SPDX-License-Identifier: Apache-2.0
// Splits a DMARC record into tags (RFC 9989 4.8), without interpreting them. Private to core/dmarc; record.cpp
// interprets.
#pragma once

#include "core/dmarc/record/record.h"

namespace sw::dmarc {

// The parts of one record.
struct Lexed
{
    QList<Tag> tags;            // well-formed ones, in order
    QList<ParseError> problems; // "dmarc-syntax", "dmarc-tag-empty"
};

// Untrusted input of any length.
[[nodiscard]] Lexed lexRecord(const QByteArray &text);

// Without typographic quotes and invisible characters, and with plain blanks: word processors add those.
[[nodiscard]] QByteArray withoutTypography(const QByteArray &text);

} // namespace sw::dmarc
