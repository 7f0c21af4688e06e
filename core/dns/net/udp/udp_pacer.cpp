// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/udp_pacer.h"

#include <algorithm>
#include <utility>

namespace sw::dns {

UdpPacer::UdpPacer(Send send)
    : m_send(std::move(send))
{}

void UdpPacer::add(Item &item)
{
    m_waiting.push_back(&item);
    schedule();
}

void UdpPacer::remove(const Item &item)
{
    std::erase(m_waiting, &item);
}

void UdpPacer::onCompleted()
{
    m_free = std::min(m_free + 1, MaxOutstanding);
    ++m_completed;
    if (!m_waiting.empty())
        schedule();
}

void UdpPacer::flush()
{
    const auto count = std::min(m_waiting.size(), static_cast<size_t>(m_free));
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(count);
    m_batch.assign(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    m_free -= static_cast<int>(count);
    m_send(m_batch);
    if (m_waiting.empty()) {
        m_paceTimer.stop();
    } else if (!m_paceTimer.isActive()) {
        m_completed = 0;
        m_paceTimer.start(1, Qt::PreciseTimer, this);
    }
}

void UdpPacer::timerEvent(QTimerEvent *)
{
    m_free = std::max(m_free, MinPerMs - std::exchange(m_completed, 0));
    flush();
}

} // namespace sw::dns
