// SPDX-License-Identifier: Apache-2.0
// Words for people: the one place where codes become sentences (R7). Everything is translatable.
//
// Sentences live in tables, one per subject (finding_words_*.cpp), as rows {code, text, advice}; "{name}" stands for
// the argument of that name, put in as plain text. tests/core/report proves that every code of resources/severity.json
// has words and that placeholders match.
#pragma once

#include "core/base/expected.h"
#include "core/finding/finding.h"

#include <QString>

namespace sw::report {

// Why a part of a paste was set aside (plan::PasteFragment::reason), to stand beside that part.
[[nodiscard]] QString setAsideText(const QByteArray &reason);

// What is so, in one sentence. An unknown code gives the code itself, so that nothing is ever silently empty.
[[nodiscard]] QString findingText(const Finding &finding);
// What to do about it, in one sentence; empty when there is nothing to do.
[[nodiscard]] QString findingAdvice(const Finding &finding);
// Why a record is planned (PlannedRecord::reason).
[[nodiscard]] QString reasonText(const QByteArray &code, const Finding::Args &args);
// Why input was not understood, and what to do.
[[nodiscard]] QString errorText(const ParseError &error);

[[nodiscard]] bool hasWords(const QByteArray &code);

} // namespace sw::report
