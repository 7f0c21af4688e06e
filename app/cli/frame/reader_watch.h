// SPDX-License-Identifier: Apache-2.0
// The reader of standard output may end first: `verify --watch … | head -1`. A command that would continue to print, or
// wait, ends then; others report at their end that not all was written (main.cpp).
#pragma once

#include <functional>

class QObject;

namespace sw::cli {

// Calls `then` once, from the event loop, when the pipe at standard output has no reader any more; never for a file or
// a terminal, on systems without such pipes, or after `context` is destroyed.
void whenReaderIsGone(QObject &context, std::function<void()> then);

} // namespace sw::cli
