// SPDX-License-Identifier: Apache-2.0
// The one way to write a file: beside it, checked to the last octet, then in its place in one step.
//
// A full disk, a limit on the size of files, a crash: the old file is whole, or the new one is. Nothing else in the
// project opens a file for writing (tests/architecture holds that).
#pragma once

#include "core/base/expected.h"

namespace sw {

enum class FileAccess {
    OwnerOnly, // 0600 from its first octet on
    AsBefore,  // what an existing file has; a new one what the system gives
};

// What is no regular file (a device, a FIFO) is never replaced.
enum class NoRegularFile {
    Refuse,    // for windows: opening one may wait for ever
    WriteInto, // for the command line; waits for the reader of a FIFO
};

// Follows symbolic links, also to where nothing is yet, and leaves them as they are. Waits until the disk has it.
// Errors: "file-unwritable" (args: file, reason in the system's words), "file-is-device" (args: file); what was there
// before is still whole then.
// A limit on the size of files is an error only where SIGXFSZ is ignored (standard_streams.h).
[[nodiscard]] Expected<void> writeFile(const QString &file, const QByteArray &content,
                                       FileAccess access = FileAccess::AsBefore,
                                       NoRegularFile other = NoRegularFile::Refuse);

// A new file, owner-only; never in the place of anything, a dangling link included. Errors: "file-exists" (args: file),
// and those of writeFile().
[[nodiscard]] Expected<void> createFile(const QString &file, const QByteArray &content);

// What makes two names one file: its device and number where the file exists, else its absolute path, links followed
// as writeFile() does. Empty: no name.
[[nodiscard]] QByteArray fileIdentity(const QString &file);

} // namespace sw
