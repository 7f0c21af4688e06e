// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/transport/random_bits.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace sw::dns {

namespace {

class Supply
{
public:
    quint64 take(int count)
    {
        quint64 bits = 0;
        for (int have = 0; have < count;) {
            if (m_left == 0)
                nextWord();
            const int now = std::min(count - have, m_left);
            const quint64 piece = now == 64 ? m_word : m_word & ((quint64(1) << now) - 1);
            bits |= piece << have;
            m_word = now == 64 ? 0 : m_word >> now; // no bit is used twice
            m_left -= now;
            have += now;
        }
        return bits;
    }

private:
    void nextWord()
    {
        if (m_next == m_words.size()) {
            QRandomGenerator::system()->fillRange(m_words.data(), static_cast<qsizetype>(m_words.size()));
            m_next = 0;
        }
        m_word = std::exchange(m_words[m_next++], 0);
        m_left = 64;
    }

    std::array<quint64, 32> m_words = {};
    size_t m_next = m_words.size();
    quint64 m_word = 0;
    int m_left = 0; // bits of m_word
};

} // namespace

quint64 randomBits(int count)
{
    Q_ASSERT(count >= 0 && count <= 64);
    thread_local Supply supply;
    return supply.take(count);
}

quint32 randomBelow(quint32 bound)
{
    Q_ASSERT(bound > 0);
    const int bits = std::bit_width(bound - 1);
    for (;;) { // the chance of another round is below one half
        const auto number = static_cast<quint32>(randomBits(bits));
        if (number < bound)
            return number;
    }
}

} // namespace sw::dns
