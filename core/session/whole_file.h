// Small files of ours, read and written as a whole: bounded when read, all or nothing when written.
#pragma once

#include "core/base/expected.h"

namespace sw::session {

enum class FileAccess {
    OwnerOnly, // 0600 from its first octet on
    AsBefore,  // what an existing file has; a new one what the system gives
};

// A regular file (or a link to one) of at most `most` octets: pipes and devices are not opened, so that nothing hangs.
// Errors (args: file, reason): "file-missing", "file-not-regular", "file-unreadable", "file-too-large".
[[nodiscard]] Expected<QByteArray> readWholeFile(const QString &file, qsizetype most);

// Into a temporary file beside it, then in its place in one step. A crash leaves the old content or the new one.
// Errors: "file-unwritable" (args: file, reason); the old content is still there then.
[[nodiscard]] Expected<void> writeWholeFile(const QString &file, const QByteArray &content, FileAccess access);

} // namespace sw::session
