// SPDX-License-Identifier: Apache-2.0
// A set of IPv4 and IPv6 addresses: sorted ranges, exact. Whether a sender is authorised already is then arithmetic.
#pragma once

#include "core/dns/wire/ip_address.h"

#include <QList>

#include <compare>

namespace sw::spf {

class AddressSet
{
public:
    struct Value // an address as a number; IPv4 in the low half
    {
        quint64 high = 0; // 0 for IPv4
        quint64 low = 0;  // the lower 64 bits
        friend auto operator<=>(const Value &, const Value &) = default;
    };
    // An interval of addresses of one family.
    struct Range
    {
        Value first; // <= last
        Value last;  // included
        friend bool operator==(const Range &, const Range &) = default;
    };
    using Ranges = QList<Range>; // sorted, disjoint, not touching

    AddressSet() = default;
    // The network of this prefix length (0 to 32 or 128) that contains `address`; host bits are ignored.
    [[nodiscard]] static AddressSet network(const dns::IpAddress &address, int prefix);
    // All addresses of both families.
    [[nodiscard]] static AddressSet everything();

    [[nodiscard]] bool isEmpty() const { return m_v4.isEmpty() && m_v6.isEmpty(); } // no address at all
    // Whether every address of `other` is in it; true for an empty one.
    [[nodiscard]] bool contains(const AddressSet &other) const;
    [[nodiscard]] bool contains(const dns::IpAddress &address) const
    {
        return contains(network(address, address.bits()));
    }
    // Set union and difference, in place.
    void unite(const AddressSet &other);
    void subtract(const AddressSet &other);

    [[nodiscard]] const Ranges &v4() const { return m_v4; }
    [[nodiscard]] const Ranges &v6() const { return m_v6; }
    // The first address of every range, then the last: test points that distinguish it from other sets.
    [[nodiscard]] QList<dns::IpAddress> samples() const;

    friend bool operator==(const AddressSet &, const AddressSet &) = default;

private:
    Ranges m_v4;
    Ranges m_v6;
};

} // namespace sw::spf
