// SPDX-License-Identifier: Apache-2.0
// Reads what the command line names: a file, or "-" for standard input. Bounded.
#pragma once

#include "app/cli/frame/command.h"
#include "core/base/write_file.h"

#include <functional>

namespace sw::cli {

constexpr qint64 DefaultInputLimit = 16 * 1024 * 1024; // octets

// At most `limit` octets. The error names the argument ("--paste", "PLAN.json") and the file.
[[nodiscard]] Usage<QByteArray> readInput(const QString &argument, const QString &file,
                                          qint64 limit = DefaultInputLimit);
// As readInput(), in blocks: for input that need not be in memory as a whole.
[[nodiscard]] Usage<> readInputInBlocks(const QString &argument, const QString &file, qint64 limit,
                                        const std::function<void(QByteArrayView)> &take);
// Atomic: an existing file is unchanged if this fails. Devices and FIFOs are written to directly. A file that was read
// in this run is refused.
[[nodiscard]] Usage<> writeOutput(const QString &argument, const QString &file, const QByteArray &octets,
                                  FileAccess access = FileAccess::AsBefore);

// After accept(): no output option names a file that was read, and no two name the same file.
[[nodiscard]] Usage<> checkOutputs(const QCommandLineParser &parser);

} // namespace sw::cli
