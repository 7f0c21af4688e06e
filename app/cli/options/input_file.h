// SPDX-License-Identifier: Apache-2.0
// Reading what a person names on the command line: a file, or "-" for standard input. Bounded.
#pragma once

#include "app/cli/frame/command.h"
#include "core/base/write_file.h"

#include <functional>

namespace sw::cli {

constexpr qint64 DefaultInputLimit = 16 * 1024 * 1024; // octets

// The error names the argument ("--paste", "PLAN.json") and the file.
[[nodiscard]] Usage<QByteArray> readInput(const QString &argument, const QString &file,
                                          qint64 limit = DefaultInputLimit);
// As readInput(), in blocks, for what need not be in memory as a whole.
[[nodiscard]] Usage<> readInputInBlocks(const QString &argument, const QString &file, qint64 limit,
                                        const std::function<void(QByteArrayView)> &take);
// Atomically: an existing file stays as it was when this fails. Devices and FIFOs are written into. A file that was
// read in this run is refused.
[[nodiscard]] Usage<> writeOutput(const QString &argument, const QString &file, const QByteArray &octets,
                                  FileAccess access = FileAccess::AsBefore);

// After accept(): no option that names an output names what was read, and no two the same file.
[[nodiscard]] Usage<> checkOutputs(const QCommandLineParser &parser);

} // namespace sw::cli
