// SPDX-License-Identifier: Apache-2.0
// Texts with placeholders, "em{number}.{domain}": the one scanner for tables, patterns and words.
#pragma once

#include <QString>

namespace sw {

// Calls `literal` (QStringView) for the text between the placeholders and `placeholder` (QStringView, without the
// braces) for each placeholder, from left to right. What the callbacks insert is not scanned again. A brace that is
// never closed is literal.
template<class Literal, class Placeholder>
void scanPlaceholders(QStringView text, Literal literal, Placeholder placeholder)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        literal(text.sliced(at, open - at));
        placeholder(text.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    literal(text.sliced(at));
}

} // namespace sw
