// SPDX-License-Identifier: Apache-2.0
// Pasted text without what word processors, mail programs and web pages put into it: curly quotes, long dashes,
// invisible characters, full-width forms, arrows. Every character remembers where it stood. Private to core/plan.
#pragma once

#include <QList>
#include <QString>

namespace sw::plan {

struct CleanText
{
    QString text = {};
    QList<int> origin = {};    // origin[i]: where text[i] stood in the pasted text; one more entry for the end
    QList<int> smart = {};     // places in `text` where a typographic quote or dash was made plain
    QList<int> invisible = {}; // places in `text` before which something invisible was dropped
};

[[nodiscard]] CleanText cleaned(const QString &pasted);

} // namespace sw::plan
