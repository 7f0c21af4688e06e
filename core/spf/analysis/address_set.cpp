// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/address_set.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace sw::spf {

namespace {

using Value = AddressSet::Value;
using Range = AddressSet::Range;
using Ranges = AddressSet::Ranges;

constexpr quint64 Ones = std::numeric_limits<quint64>::max();

Value valueOf(const dns::IpAddress &address)
{
    Value value;
    for (const char c : address.octets()) {
        value.high = (value.high << 8) | (value.low >> 56);
        value.low = (value.low << 8) | static_cast<quint8>(c);
    }
    return value;
}

dns::IpAddress addressOf(const Value &value, int octetCount)
{
    char octets[16];
    for (int i = 0; i < octetCount; ++i) {
        const int shift = 8 * (octetCount - 1 - i);
        octets[i] = static_cast<char>((shift >= 64 ? value.high >> (shift - 64) : value.low >> shift) & 0xff);
    }
    return dns::IpAddress::fromOctets({octets, octetCount}).value_or(dns::IpAddress());
}

std::optional<Value> next(const Value &value)
{
    if (value.low != Ones)
        return Value{value.high, value.low + 1};
    if (value.high != Ones)
        return Value{value.high + 1, 0};
    return std::nullopt;
}

Value previous(const Value &value)
{
    return value.low != 0 ? Value{value.high, value.low - 1} : Value{value.high - 1, Ones};
}

// The lowest `count` bits set.
Value lowBits(int count)
{
    if (count >= 128)
        return {Ones, Ones};
    if (count >= 64)
        return {(quint64(1) << (count - 64)) - 1, Ones};
    return {0, (quint64(1) << count) - 1};
}

Ranges united(const Ranges &a, const Ranges &b)
{
    if (b.isEmpty())
        return a;
    if (a.isEmpty())
        return b;
    Ranges all = a + b;
    std::sort(all.begin(), all.end(), [](const Range &x, const Range &y) { return x.first < y.first; });
    Ranges out;
    for (const Range &range : std::as_const(all)) {
        if (!out.isEmpty()) {
            const auto after = next(out.last().last);
            if (!after || range.first <= *after) {
                out.last().last = std::max(out.last().last, range.last);
                continue;
            }
        }
        out.append(range);
    }
    return out;
}

Ranges subtracted(const Ranges &a, const Ranges &b)
{
    Ranges out;
    qsizetype j = 0;
    for (Range rest : a) {
        while (j < b.size() && b.at(j).last < rest.first)
            ++j;
        bool gone = false;
        for (qsizetype k = j; k < b.size() && b.at(k).first <= rest.last; ++k) {
            if (b.at(k).first > rest.first)
                out.append({rest.first, previous(b.at(k).first)});
            const auto after = next(b.at(k).last);
            if (!after || *after > rest.last) {
                gone = true;
                break;
            }
            rest.first = *after;
        }
        if (!gone)
            out.append(rest);
    }
    return out;
}

} // namespace

AddressSet AddressSet::network(const dns::IpAddress &address, int prefix)
{
    const Value mask = lowBits(address.bits() - std::clamp(prefix, 0, address.bits()));
    const Value value = valueOf(address);
    const Range range{{value.high & ~mask.high, value.low & ~mask.low}, {value.high | mask.high, value.low | mask.low}};
    AddressSet set;
    (address.isV4() ? set.m_v4 : set.m_v6).append(range);
    return set;
}

AddressSet AddressSet::everything()
{
    AddressSet set;
    set.m_v4.append({{0, 0}, lowBits(32)});
    set.m_v6.append({{0, 0}, lowBits(128)});
    return set;
}

bool AddressSet::contains(const AddressSet &other) const
{
    return subtracted(other.m_v4, m_v4).isEmpty() && subtracted(other.m_v6, m_v6).isEmpty();
}

void AddressSet::unite(const AddressSet &other)
{
    m_v4 = united(m_v4, other.m_v4);
    m_v6 = united(m_v6, other.m_v6);
}

void AddressSet::subtract(const AddressSet &other)
{
    m_v4 = subtracted(m_v4, other.m_v4);
    m_v6 = subtracted(m_v6, other.m_v6);
}

QList<dns::IpAddress> AddressSet::samples() const
{
    QList<dns::IpAddress> out;
    for (const Range &range : m_v4)
        out << addressOf(range.first, 4) << addressOf(range.last, 4);
    for (const Range &range : m_v6)
        out << addressOf(range.first, 16) << addressOf(range.last, 16);
    return out;
}

} // namespace sw::spf
