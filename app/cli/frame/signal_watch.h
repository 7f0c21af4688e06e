// SPDX-License-Identifier: Apache-2.0
// SIGINT, SIGTERM and SIGHUP as an event: what was asked to be saved is written before the program ends.
#pragma once

#include <functional>

class QObject;

namespace sw::cli {

// Calls `then` once, from the event loop, with the signal's number. The same signal again ends the program at once. One
// that was ignored when the program began (nohup) stays ignored. Does nothing on systems without such signals.
void whenSignalled(QObject &context, std::function<void(int)> then);

} // namespace sw::cli
