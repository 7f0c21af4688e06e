// SPDX-License-Identifier: Apache-2.0
// SIGINT, SIGTERM and SIGHUP as an event, so that what was asked to be saved is written before the program ends.
#pragma once

#include <functional>

class QObject;

namespace sw::cli {

// Calls `then` once, from the event loop, with the signal's number. The same signal again ends the program at once. A
// signal ignored at the program's start (nohup) stays ignored. Does nothing on systems without such signals.
void whenSignalled(QObject &context, std::function<void(int)> then);

} // namespace sw::cli
