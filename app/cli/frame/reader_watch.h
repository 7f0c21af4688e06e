// SPDX-License-Identifier: Apache-2.0
// Whoever reads our standard output may go away: `verify --watch … | head -1`. A command that would go on printing, or
// waiting for something to print, ends then; others say at their end that not all was written (main.cpp).
#pragma once

#include <functional>

class QObject;

namespace sw::cli {

// Calls `then` once, from the event loop, when the pipe at standard output has no reader any more; never for a file or
// a terminal, nor on systems without such pipes, nor after `context` is gone.
void whenReaderIsGone(QObject &context, std::function<void()> then);

} // namespace sw::cli
