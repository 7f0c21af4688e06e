// SPDX-License-Identifier: Apache-2.0
// Paces the UDP queries of a burst to one server: at most MaxOutstanding outstanding datagrams, and at least MinPerMs
// more per millisecond. Used by UdpTransport only, one for each server.
//
// Queries are sent together, once all that one turn of the event loop brings have been prepared: the first datagram
// wakes the server, those that follow at once find it running, and many are one system call. No more are outstanding
// than a server has room for by default (some 200 datagrams on Linux): each that ends allows another one. Where few
// replies arrive, time allows more, so that every query is sent early in its deadline.
#pragma once

#include "core/base/queued_run.h"

#include <QBasicTimer>

#include <deque>
#include <functional>
#include <span>
#include <vector>

namespace sw::dns {

class UdpPacer final : public QueuedRun
{
public:
    // Outstanding datagrams.
    static constexpr int MaxOutstanding = 128;
    static constexpr int MinPerMs = 8; // sent at least, whatever replies arrive

    struct Item // base of what the owner queues
    {};
    // Sends the items, in this order; must not destroy or add items.
    using Send = std::function<void(std::span<Item *const>)>;

    // `leave` is called from the event loop.
    explicit UdpPacer(Send send);

    // Queues `item`; it is sent from the event loop, never inside this call, and must stay valid until then or
    // remove().
    void add(Item &item);
    void remove(const Item &item); // it is not sent
    void onCompleted();            // an exchange that was sent has ended

private:
    void run() override { flush(); }
    void flush();
    void timerEvent(QTimerEvent *event) override;

    Send m_send;
    std::deque<Item *> m_waiting;
    std::vector<Item *> m_batch; // reused to avoid allocation
    QBasicTimer m_paceTimer;     // runs while items are queued
    int m_free = MaxOutstanding;
    int m_completed = 0; // since the last tick
};

} // namespace sw::dns
