// SPDX-License-Identifier: Apache-2.0
// Where in a sentence names, addresses, values and other left-to-right terms stand: what a writer must not break, and
// must set apart from right-to-left words around it so that it is shown, and copied, in its own order (UAX #9).
#pragma once

#include "core/report/checklist/document.h"

namespace sw::report {

struct TechnicalPart
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TechnicalPart &, const TechnicalPart &) = default;
};

// Stretches of left-to-right terms, with the blanks between them but without the sentence's own punctuation and
// brackets around them: "v=spf1 -all", "Cloudflare (DNS › Records)", "2026-11-23 14:09".
[[nodiscard]] QList<TechnicalPart> leftToRightParts(QStringView text);

// Single terms that are no words: "acme-billing.com", "_dmarc", "p=none", "https://…".
[[nodiscard]] QList<TechnicalPart> unbreakableParts(QStringView text);

[[nodiscard]] bool hasRightToLeft(QStringView text); // any letter of such a script

} // namespace sw::report
