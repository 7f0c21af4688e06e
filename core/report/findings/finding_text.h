// SPDX-License-Identifier: Apache-2.0
// Words for people: the only place where codes become sentences. Everything is translatable.
//
// Sentences are in tables, one for each subject (finding_words_*.cpp), as rows {code, text, advice}; "{name}" is
// replaced by the argument of that name, as plain text. tests/core/report checks that every code of
// resources/severity.json has words and that placeholders match.
#pragma once

#include "core/base/expected.h"
#include "core/finding/finding.h"

#include <QString>

namespace sw::report {

// Why a part of a paste was ignored (plan::PasteFragment::reason), to show beside that part.
[[nodiscard]] QString setAsideText(const QByteArray &reason);

// The fact, in one sentence. An unknown code gives the code itself, so that a finding is never silently empty.
[[nodiscard]] QString findingText(const Finding &finding);
// What to do about it, in one sentence; empty if there is nothing to do.
[[nodiscard]] QString findingAdvice(const Finding &finding);
// Why a record is planned (PlannedRecord::reason).
[[nodiscard]] QString reasonText(const QByteArray &code, const Finding::Args &args);
// Why input was rejected, and what to do.
[[nodiscard]] QString errorText(const ParseError &error);

// A table has a row for this code (variants aside).
[[nodiscard]] bool hasWords(const QByteArray &code);

} // namespace sw::report
