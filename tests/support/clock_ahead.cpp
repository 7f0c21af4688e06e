// SPDX-License-Identifier: Apache-2.0
// Loaded into a server by the dynamic linker: its wall clock is CLOCK_AHEAD_SECONDS ahead. A server with a wrong clock
// is what makes BADTIME (RFC 8945 5.2.3), and no test may set the computer's.
#include <cstdlib>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

time_t ahead()
{
    static const time_t seconds = [] {
        const char *text = std::getenv("CLOCK_AHEAD_SECONDS");
        return text != nullptr ? static_cast<time_t>(std::strtol(text, nullptr, 10)) : time_t(0);
    }();
    return seconds;
}

timespec realTime()
{
    timespec now = {};
    (void)::syscall(SYS_clock_gettime, CLOCK_REALTIME, &now);
    now.tv_sec += ahead();
    return now;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        *now = realTime();
        return 0;
    }
    return static_cast<int>(::syscall(SYS_clock_gettime, clock, now));
}

int gettimeofday(timeval *now, void *) noexcept
{
    const timespec real = realTime();
    now->tv_sec = real.tv_sec;
    now->tv_usec = real.tv_nsec / 1'000;
    return 0;
}

time_t time(time_t *out) noexcept
{
    const time_t now = realTime().tv_sec;
    if (out != nullptr)
        *out = now;
    return now;
}
}
