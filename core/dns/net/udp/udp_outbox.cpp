// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/udp_outbox.h"

#include <algorithm>
#include <utility>

namespace sw::dns {

UdpOutbox::UdpOutbox(Leave leave)
    : m_leave(std::move(leave))
{}

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
    ++m_landed;
    if (!m_waiting.empty())
        schedule();
}

void UdpOutbox::flush()
{
    const auto count = std::min(m_waiting.size(), static_cast<size_t>(m_room));
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
    m_leaving.assign(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    m_room -= static_cast<int>(count);
    m_leave(m_leaving);
    if (m_waiting.empty()) {
        m_patience.stop();
    } else if (!m_patience.isActive()) {
        m_landed = 0;
        m_patience.start(1, Qt::PreciseTimer, this);
    }
}

void UdpOutbox::timerEvent(QTimerEvent *)
{
    m_room = std::max(m_room, MorePerMs - std::exchange(m_landed, 0));
    flush();
}

} // namespace sw::dns
