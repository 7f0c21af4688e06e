// SPDX-License-Identifier: Apache-2.0
// A set of IPv4 and IPv6 addresses: sorted ranges, exact. So "is this sender authorised already" is arithmetic.
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
        quint64 high = 0;
        quint64 low = 0;
        friend auto operator<=>(const Value &, const Value &) = default;
    };
    struct Range
    {
        Value first;
        Value last; // belongs to it
        friend bool operator==(const Range &, const Range &) = default;
    };
    using Ranges = QList<Range>; // sorted, disjoint, not touching

    AddressSet() = default;
    [[nodiscard]] static AddressSet network(const dns::IpAddress &address, int prefix);
    [[nodiscard]] static AddressSet everything();

    [[nodiscard]] bool isEmpty() const { return m_v4.isEmpty() && m_v6.isEmpty(); }
    [[nodiscard]] bool contains(const AddressSet &other) const;
    [[nodiscard]] bool contains(const dns::IpAddress &address) const
    {
        return contains(network(address, address.bits()));
    }
    void unite(const AddressSet &other);
    void subtract(const AddressSet &other);

    [[nodiscard]] const Ranges &v4() const { return m_v4; }
    [[nodiscard]] const Ranges &v6() const { return m_v6; }
    // The first address of every range, then the last: enough to tell two sets apart by trying.
    [[nodiscard]] QList<dns::IpAddress> samples() const;

    friend bool operator==(const AddressSet &, const AddressSet &) = default;

private:
    Ranges m_v4;
    Ranges m_v6;
};

} // namespace sw::spf
