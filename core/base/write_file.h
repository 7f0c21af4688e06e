// SPDX-License-Identifier: Apache-2.0
// The only way the project writes files: into a temporary file beside the target, flushed to the disk, then renamed
// over it.
//
// After a full disk, a file-size limit or a crash either the old file is complete or the new one is. Nothing else in
// the project opens a file for writing (tests/architecture/tst_banned_calls.cpp).
#pragma once

#include "core/base/expected.h"

namespace sw {

// Permissions of the written file.
enum class FileAccess {
    OwnerOnly, // 0600 from its first octet on
    AsBefore,  // those of the file that is replaced; for a new file, 0666 without the umask
};

// What to do when the target is a device, a FIFO or a descriptor; such a target is never replaced.
enum class NoRegularFile {
    Refuse,    // for windows: opening one may wait for ever
    WriteInto, // for the command line; waits for the reader of a FIFO
};

// Follows symbolic links, also dangling ones, and keeps them. Blocks until the data is on the disk. Errors:
// "file-unwritable" (args: file, reason in the system's words), "file-is-device" (args: file); the old content is
// complete then. A file-size limit is an error only where SIGXFSZ is ignored (standard_streams.h).
[[nodiscard]] Expected<void> writeFile(const QString &file, const QByteArray &content,
                                       FileAccess access = FileAccess::AsBefore,
                                       NoRegularFile other = NoRegularFile::Refuse);

// A new file with access 0600; never replaces anything, a dangling link included. Errors: "file-exists" (args: file),
// and those of writeFile().
[[nodiscard]] Expected<void> createFile(const QString &file, const QByteArray &content);

// Equal for two names of one file: device and inode number where the file exists, else its absolute path, links
// followed as in writeFile(). Empty for an empty name, for a device, and where the path cannot be resolved.
[[nodiscard]] QByteArray fileIdentity(const QString &file);

} // namespace sw
