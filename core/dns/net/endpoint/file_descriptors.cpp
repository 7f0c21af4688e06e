// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/endpoint/file_descriptors.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sw::dns {

void reserveFileDescriptors()
{
#ifdef Q_OS_LINUX
    constexpr int Files = 1024; // as many as are allowed by default; a sweep of 8 records and 60 resolvers needs 480
    const int last = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, Files - 1); // nothing else grows the table
    if (last >= 0)
        ::close(last);
#endif
}

} // namespace sw::dns
