// SPDX-License-Identifier: Apache-2.0
// Reads single terms for record.cpp. Private to core/spf.
#pragma once

#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

// The term in `text` from `start` up to `end`. An error says where in `text`; what was understood stays in `term`.
[[nodiscard]] std::optional<ParseError> readTerm(const QByteArray &text, qsizetype start, qsizetype end, Term &term);

[[nodiscard]] bool equalsIgnoringCase(QByteArrayView a, const char *lowerCase);

} // namespace sw::spf
