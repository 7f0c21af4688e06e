// SPDX-License-Identifier: Apache-2.0
// The names, addresses, values and other left-to-right terms of a sentence: a writer must not break them, and must
// isolate them from right-to-left words around, so that they are shown and copied in order (UAX #9).
#pragma once

#include "core/report/checklist/document.h"

namespace sw::report {

// A range in UTF-16 units.
struct TechnicalPart
{
    qsizetype from = 0;   // of the text given
    qsizetype length = 0; // at least 1
    friend bool operator==(const TechnicalPart &, const TechnicalPart &) = default;
};

// Runs of left-to-right terms with the blanks between them, without the sentence's own punctuation and brackets around
// them: "v=spf1 -all", "Cloudflare (DNS › Records)", "2026-11-23 14:09".
[[nodiscard]] QList<TechnicalPart> leftToRightParts(QStringView text);

// Single terms that are not words: "acme-billing.com", "_dmarc", "p=none", "https://…".
[[nodiscard]] QList<TechnicalPart> unbreakableParts(QStringView text);

[[nodiscard]] bool hasRightToLeft(QStringView text); // any letter of such a script

} // namespace sw::report
