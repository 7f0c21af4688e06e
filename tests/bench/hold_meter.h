// SPDX-License-Identifier: Apache-2.0
// How long the event loop of a thread was held between two looks at its sources, for benchmarks of windows.
//
// It sees to nothing and nobody between coming back from its poll and going there again; so poll() and ppoll() of the
// whole program are measured (hold_meter.cpp puts its own in the place of the C library's). Not by the signals
// aboutToBlock and awake: the dispatcher over GLib sends the second when the work is done.
#pragma once

#include <QElapsedTimer>

namespace sw {

class HoldMeter
{
public:
    // For the thread that calls, until it is given another one or nullptr.
    static void measure(HoldMeter *meter);

    void begin(); // back from the poll
    void end();   // going there

    double longestMs = 0; // by the clock, which counts what other programs did meanwhile, too
    double longestCpuMs = 0;
    double totalCpuMs = 0;
    int turns = 0;

private:
    QElapsedTimer m_timer;
    double m_cpu = 0;
};

} // namespace sw
