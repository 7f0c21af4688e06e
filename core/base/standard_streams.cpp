// SPDX-License-Identifier: Apache-2.0
#include "core/base/standard_streams.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sw {

#ifdef Q_OS_UNIX

void openMissingStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        // The lowest free number is given, which is this one. Output is opened for reading only, so that writing to it
        // fails as it would have without it.
        if (::fcntl(stream, F_GETFD) < 0)
            (void)!::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
}

void surviveFailedWrites()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

#else

void openMissingStreams() {}
void surviveFailedWrites() {}

#endif

} // namespace sw
