// SPDX-License-Identifier: Apache-2.0
// What mail programs, chats and Markdown wrapped around pasted text is taken away, before single characters are looked
// at (paste_clean.h). Every character remembers where it stood. Private to core/plan.
#pragma once

#include <QList>
#include <QString>

namespace sw::plan {

struct PasteSource
{
    QString text = {};
    QList<int> origin = {}; // origin[i]: where text[i] stood in the pasted text; one more entry for the end
};

// Undone: quoted-printable (RFC 2045 6.7), "> " of quoted mail, "[name](link)" and "<http://name>".
[[nodiscard]] PasteSource unwrapped(const QString &pasted);

} // namespace sw::plan
