// SPDX-License-Identifier: Apache-2.0
// Cutting a DMARC record into tags (RFC 9989 4.8), before any meaning. Private to core/dmarc; meaning is record.cpp.
#pragma once

#include "core/dmarc/record/record.h"

namespace sw::dmarc {

struct Lexed
{
    QList<Tag> tags;
    QList<ParseError> problems; // "dmarc-syntax", "dmarc-tag-empty"
};

[[nodiscard]] Lexed lexRecord(const QByteArray &text);

// Without curly quotes and invisible characters, with plain blanks: what word processors put into a record.
[[nodiscard]] QByteArray withoutTypography(const QByteArray &text);

} // namespace sw::dmarc
