// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret_bytes.h"

#include <atomic>
#include <utility>

namespace sw {

SecretBytes::SecretBytes(QByteArray &&octets)
    : m_octets(std::exchange(octets, QByteArray()))
{
    // Own the memory alone, so that wipe() reaches the only copy we know of.
    m_octets.detach();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_octets(std::exchange(other.m_octets, QByteArray()))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_octets = std::exchange(other.m_octets, QByteArray());
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    if (m_octets.isEmpty())
        return;
    // volatile: the compiler may not drop stores to memory that is about to be freed.
    volatile char *octet = m_octets.data();
    for (qsizetype i = 0; i < m_octets.size(); ++i)
        octet[i] = 0;
    std::atomic_signal_fence(std::memory_order_seq_cst);
    m_octets.clear();
}

} // namespace sw
