// SPDX-License-Identifier: Apache-2.0
// Small files of ours, read as a whole and bounded. Written by core/base/write_file.h.
#pragma once

#include "core/base/expected.h"

namespace sw::session {

// A regular file (or a link to one) of at most `most` octets: pipes and devices are not opened, so that nothing hangs.
// Errors (args: file, reason): "file-missing", "file-not-regular", "file-unreadable", "file-too-large".
[[nodiscard]] Expected<QByteArray> readWholeFile(const QString &file, qsizetype most);

} // namespace sw::session
