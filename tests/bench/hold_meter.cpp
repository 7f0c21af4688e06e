// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/hold_meter.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sw {

namespace {

thread_local HoldMeter *t_meter = nullptr;

double threadCpuMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

template<class Poll>
int metered(Poll poll)
{
    if (t_meter != nullptr)
        t_meter->end();
    const int result = poll();
    if (t_meter != nullptr)
        t_meter->begin();
    return result;
}

} // namespace

void HoldMeter::measure(HoldMeter *meter)
{
    t_meter = meter;
}

void HoldMeter::begin()
{
    m_timer.start();
    m_cpu = threadCpuMs();
}

void HoldMeter::end()
{
    if (!m_timer.isValid())
        return;
    ++turns;
    const double cpu = threadCpuMs() - m_cpu;
    longestMs = std::max(longestMs, double(m_timer.nsecsElapsed()) / 1e6);
    longestCpuMs = std::max(longestCpuMs, cpu);
    totalCpuMs += cpu;
}

} // namespace sw

// In the place of the C library's, for GLib and Qt as well.
extern "C" {

int poll(pollfd *files, nfds_t count, int timeoutMs)
{
    return sw::metered([&] { return static_cast<int>(::syscall(SYS_poll, files, count, timeoutMs)); });
}

int ppoll(pollfd *files, nfds_t count, const timespec *timeout, const sigset_t *mask)
{
    timespec rest = timeout != nullptr ? *timeout : timespec{}; // the system call writes to it
    return sw::metered([&] {
        return static_cast<int>(::syscall(SYS_ppoll, files, count, timeout != nullptr ? &rest : nullptr, mask,
                                          mask != nullptr ? _NSIG / 8 : 0));
    });
}

} // extern "C"
