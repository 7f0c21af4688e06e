// SPDX-License-Identifier: Apache-2.0
// What takes an update back, on the disk before the update is sent: one owner-only file for each, in one folder beside
// the setups, in the form that `senderwright-cli publish --undo` reads.
#pragma once

#include "core/dns/wire/update.h"

#include <QDateTime>

namespace sw::session {

[[nodiscard]] QString standardUndoFolder(); // "undo" in QStandardPaths::AppDataLocation

// A new file in the folder, which is made owner-only where it is missing; its path. Flushed: the disk has it. `now`:
// UTC, for its name. Errors: "file-unwritable" (args: file, reason).
[[nodiscard]] Expected<QString> newUndoFile(const QString &folder, const dns::Update &undo, const QDateTime &now);

// In the place of what newUndoFile() wrote. Errors: those of writeFile().
[[nodiscard]] Expected<void> replaceUndoFile(const QString &file, const dns::Update &undo);

} // namespace sw::session
