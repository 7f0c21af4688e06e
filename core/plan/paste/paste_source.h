// SPDX-License-Identifier: Apache-2.0
// Removes what mail programs, chats and Markdown wrap around pasted text, before single characters are cleaned
// (paste_clean.h). The original position of every character is kept. Private to core/plan.
#pragma once

#include <QList>
#include <QString>

namespace sw::plan {

// Unwrapped text; positions are UTF-16 units.
struct PasteSource
{
    QString text = {};      // as pasted but for the wrapping
    QList<int> origin = {}; // origin[i]: position of text[i] in the pasted text; one more entry for the end
};

// Undone: quoted-printable (RFC 2045 6.7), "> " of quoted mail, "[name](link)" and "<http://name>".
[[nodiscard]] PasteSource unwrapped(const QString &pasted);

} // namespace sw::plan
