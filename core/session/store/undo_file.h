// SPDX-License-Identifier: Apache-2.0
// The undo of an update, on the disk before the update is sent: one owner-only file each, in a folder beside the
// setups, in the form that `senderwright-cli publish --undo` reads.
#pragma once

#include "core/dns/wire/update.h"

#include <QDateTime>

namespace sw::session {

[[nodiscard]] QString standardUndoFolder(); // "undo" in QStandardPaths::AppDataLocation

// Writes a new file to the folder, which is created owner-only; returns its path. Flushed to the disk. `now`: UTC, for
// its name. Errors: "file-unwritable" (args: file, reason).
[[nodiscard]] Expected<QString> newUndoFile(const QString &folder, const dns::Update &undo, const QDateTime &now);

// Replaces the content of that file. Errors: those of writeFile().
[[nodiscard]] Expected<void> replaceUndoFile(const QString &file, const dns::Update &undo);

} // namespace sw::session
