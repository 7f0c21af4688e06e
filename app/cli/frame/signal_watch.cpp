// SPDX-License-Identifier: Apache-2.0
#include "app/cli/frame/signal_watch.h"

#include <QSocketNotifier>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sw::cli {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do very little: it writes one octet, and the event loop does the rest.
int pipeEnd = -1;

void onSignal(int number)
{
    const int before = errno;
    const auto octet = static_cast<unsigned char>(number);
    (void)!::write(pipeEnd, &octet, 1);
    errno = before;
}

} // namespace

void whenSignalled(QObject &context, std::function<void(int)> then)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    pipeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &context);
    QObject::connect(notifier, &QSocketNotifier::activated, &context,
                     [notifier, from = ends[0], then = std::move(then)] {
                         unsigned char octet = 0;
                         if (::read(from, &octet, 1) != 1)
                             return;
                         notifier->setEnabled(false);
                         then(octet);
                     });
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction now = {};
        if (::sigaction(number, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
            continue;
        struct sigaction ours = {};
        ours.sa_handler = onSignal;
        sigemptyset(&ours.sa_mask);
        ours.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: waiting for a FIFO's reader ends
        ::sigaction(number, &ours, nullptr);
    }
}

#else

void whenSignalled(QObject &, std::function<void(int)>) {}

#endif

} // namespace sw::cli
