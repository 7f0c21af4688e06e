// SPDX-License-Identifier: Apache-2.0
// The tables behind finding_text.h. Private to core/report. Keep rows sorted by code.
#pragma once

#include <span>

namespace sw::report {

// The words of one code.
struct WordsRow
{
    // The code, or "code/variant" for findings with that argument "variant"; "code/named" for those with an argument
    // "name", beside "code" for a text without one.
    const char *code;
    const char *text;   // QT_TRANSLATE_NOOP("words", "…{arg}…")
    const char *advice; // QT_TRANSLATE_NOOP("words", "…"), or nullptr if there is nothing to do
};

using WordsTable = std::span<const WordsRow>; // sorted by code

extern const WordsTable DnsWords; // names, zones, lookups, saved facts
// RFC 7208; RFC 6376; RFC 9989.
extern const WordsTable SpfWords;
extern const WordsTable DkimWords;
extern const WordsTable DmarcWords;
extern const WordsTable PasteWords;  // pasted text
extern const WordsTable PlanWords;   // catalogue, planner, reasons
extern const WordsTable VerifyWords; // survey, states, panel mistakes
extern const WordsTable MailWords;   // messages, MTA-STS and similar records
extern const WordsTable ReportWords; // exports, PDF
extern const WordsTable UpdateWords; // publishing directly

} // namespace sw::report
