// SPDX-License-Identifier: Apache-2.0
// Pasted text without what word processors, mail programs and web pages add: curly quotes, long dashes, invisible
// characters, full-width forms, arrows. The original position of every character is kept. Private to core/plan.
#pragma once

#include <QList>
#include <QString>

namespace sw::plan {

// Cleaned text; positions and offsets are UTF-16 units.
struct CleanText
{
    QString text = {};         // ASCII forms where there are some
    QList<int> origin = {};    // origin[i]: position of text[i] in the pasted text; one more entry for the end
    QList<int> smart = {};     // positions in `text` of typographic quotes and dashes that were replaced
    QList<int> invisible = {}; // positions in `text` before which an invisible character was dropped
};

// Never fails.
[[nodiscard]] CleanText cleaned(const QString &pasted);

} // namespace sw::plan
