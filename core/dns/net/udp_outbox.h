// Where the questions of a crowd wait for their turn to leave. Used by UdpTransport alone, one for each server.
//
// They leave together, once all that one turn of the event loop brings have been made: the first datagram wakes the
// server, and those that follow at once find it awake. No more of them are in the air than a server has room for by
// default (some 256 datagrams on Linux): each that comes to its end lets another one go. Where nothing comes back, time
// does, so that every question is asked early in its deadline.
#pragma once

#include "core/base/queued_run.h"

#include <QBasicTimer>

#include <deque>

namespace sw::dns {

class UdpOutbox final : public QueuedRun
{
public:
    static constexpr int InTheAir = 128;
    static constexpr int MorePerMs = 8; // without a reply

    class Item
    {
    public:
        virtual ~Item() = default;
        virtual void leaveOutbox() = 0; // destroys no item, and adds none
    };

    // `item` leaves from the event loop, not before this returned.
    void add(Item &item);
    void remove(const Item &item); // it leaves no more
    void landed();                 // one that left has come to its end

private:
    void run() override { flush(); }
    void flush();
    void timerEvent(QTimerEvent *event) override;

    std::deque<Item *> m_waiting;
    QBasicTimer m_patience; // runs while some wait
    int m_room = InTheAir;
};

} // namespace sw::dns
