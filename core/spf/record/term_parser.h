// SPDX-License-Identifier: Apache-2.0
// Reads single terms for record.cpp. Private to core/spf.
#pragma once

#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

// The term in `text` from `start` up to `end`. An error has its offset in `text`; what was parsed before it stays in
// `term`.
[[nodiscard]] std::optional<ParseError> readTerm(const QByteArray &text, qsizetype start, qsizetype end, Term &term);

// `lowerCase` in lower case; ASCII.
[[nodiscard]] bool equalsIgnoringCase(QByteArrayView a, const char *lowerCase);

} // namespace sw::spf
