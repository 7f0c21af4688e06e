#include "core/dns/net/udp_outbox.h"

#include <algorithm>

namespace sw::dns {

void UdpOutbox::add(Item &item)
{
    m_waiting.push_back(&item);
    schedule();
}

void UdpOutbox::remove(const Item &item)
{
    std::erase(m_waiting, &item);
}

void UdpOutbox::landed()
{
    m_room = std::min(m_room + 1, InTheAir);
    if (!m_waiting.empty())
        schedule();
}

void UdpOutbox::flush()
{
    while (!m_waiting.empty() && m_room > 0) {
        Item *item = m_waiting.front();
        m_waiting.pop_front();
        --m_room;
        item->leaveOutbox();
    }
    if (m_waiting.empty())
        m_patience.stop();
    else if (!m_patience.isActive())
        m_patience.start(1, Qt::PreciseTimer, this);
}

void UdpOutbox::timerEvent(QTimerEvent *)
{
    m_room = std::max(m_room, MorePerMs);
    flush();
}

} // namespace sw::dns
