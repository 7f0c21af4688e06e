// SPDX-License-Identifier: Apache-2.0
// The include tree of an SPF record as lines of text, one for each term that costs a lookup (RFC 7208 4.6.4); page, PDF
// and screen readers use the same lines. The analysis itself is core/spf/analysis/analysis.h.
#pragma once

#include "core/report/text/state_text.h"
#include "core/spf/analysis/analysis.h"

namespace sw::report {

// One term.
struct SpfTreeLine
{
    int depth = 0;           // 0: a term of the record itself
    QByteArray term = {};    // as written: untrusted, plain text
    int lookups = 0;         // of this term and everything below it
    QString sender = {};     // "Amazon SES" when known, else empty
    QString trouble = {};    // what is wrong with it; empty: nothing
    Tone tone = Tone::Plain; // Bad with `trouble`
    friend bool operator==(const SpfTreeLine &, const SpfTreeLine &) = default;
};

// A hostile record can name thousands of terms.
inline constexpr int MaxSpfTreeLines = 60;
// At most MaxSpfTreeLines, a parent before its children.
[[nodiscard]] QList<SpfTreeLine> spfTreeLines(const spf::Audit &audit);

// "include:_spf.example.com, Example, 3 lookups: leads back to a record above it"
[[nodiscard]] QString spfTreeLineText(const SpfTreeLine &line);

} // namespace sw::report
