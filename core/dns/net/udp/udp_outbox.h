// SPDX-License-Identifier: Apache-2.0
// Where the questions of a crowd wait for their turn to leave. Used by UdpTransport alone, one for each server.
//
// They leave together, once all that one turn of the event loop brings have been made: the first datagram wakes the
// server, those that follow at once find it awake, and many of them are one call of the system. No more of them are in
// the air than a server has room for by default (some 200 datagrams on Linux): each that comes to its end lets another
// one go. Where less comes back, time does, so that every question is asked early in its deadline.
#pragma once

#include "core/base/queued_run.h"

#include <QBasicTimer>

#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace sw::dns {

class UdpOutbox final : public QueuedRun
{
public:
    static constexpr int InTheAir = 128;
    static constexpr int MorePerMs = 8; // at least, whatever comes back

    struct Item // whatever the owner adds
    {};
    // They leave now, in this order; must destroy no item, and add none.
    using Leave = std::function<void(std::span<Item *const>)>;

    explicit UdpOutbox(Leave leave);

    // `item` leaves from the event loop, not before this returned.
    void add(Item &item);
    void remove(const Item &item); // it leaves no more
    void landed();                 // one that left has come to its end

private:
    void run() override { flush(); }
    void flush();
    void timerEvent(QTimerEvent *event) override;

    Leave m_leave;
    std::deque<Item *> m_waiting;
    std::vector<Item *> m_leaving; // kept for its memory
    QBasicTimer m_patience;        // runs while some wait
    int m_room = InTheAir;
    int m_landed = 0; // since time was last looked at
};

} // namespace sw::dns
