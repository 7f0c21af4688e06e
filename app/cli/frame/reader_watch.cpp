// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/reader_watch.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace sw::cli {

#ifdef Q_OS_UNIX

void whenReaderIsGone(QObject &context, std::function<void()> then)
{
    // A pipe without a reader is in error, which poll(2) reports always.
    auto *notifier = new QSocketNotifier(STDOUT_FILENO, QSocketNotifier::Exception, &context);
    QObject::connect(notifier, &QSocketNotifier::activated, &context, [notifier, then = std::move(then)] {
        pollfd output{STDOUT_FILENO, 0, 0};
        if (::poll(&output, 1, 0) <= 0 || (output.revents & POLLERR) == 0)
            return; // urgent data in a socket: not for us
        notifier->setEnabled(false);
        then();
    });
}

#else

void whenReaderIsGone(QObject &, std::function<void()>) {}

#endif

} // namespace sw::cli
