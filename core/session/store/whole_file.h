// SPDX-License-Identifier: Apache-2.0
// Reads small files of ours whole and bounded. core/base/write_file.h writes them.
#pragma once

#include "core/base/expected.h"

namespace sw::session {

// Reads a regular file (or a link to one) of at most `most` octets; pipes and devices are not opened, as they may
// block. Errors (args: file, reason): "file-missing", "file-not-regular", "file-unreadable", "file-too-large".
[[nodiscard]] Expected<QByteArray> readWholeFile(const QString &file, qsizetype most);

} // namespace sw::session
