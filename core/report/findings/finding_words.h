// SPDX-License-Identifier: Apache-2.0
// The tables behind finding_text.h. Private to core/report. Add a row beside its neighbours, keep rows sorted by code.
#pragma once

#include <span>

namespace sw::report {

struct WordsRow
{
    const char *code;   // or "code/variant", for findings whose argument "variant" says so; "code/named" for those that
                        // say of which "name" they are, beside "code" for a text that stands nowhere yet
    const char *text;   // QT_TRANSLATE_NOOP("words", "…{arg}…")
    const char *advice; // QT_TRANSLATE_NOOP("words", "…"), or nullptr when there is nothing to do
};

using WordsTable = std::span<const WordsRow>;

extern const WordsTable DnsWords; // names, zones, lookups, saved facts
extern const WordsTable SpfWords;
extern const WordsTable DkimWords;
extern const WordsTable DmarcWords;
extern const WordsTable PasteWords;  // pasted text
extern const WordsTable PlanWords;   // catalogue, planner, reasons
extern const WordsTable VerifyWords; // survey, states, panel mistakes
extern const WordsTable MailWords;   // messages, neighbours
extern const WordsTable ReportWords; // exports, PDF
extern const WordsTable UpdateWords; // publishing directly

} // namespace sw::report
