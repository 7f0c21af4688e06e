// SPDX-License-Identifier: Apache-2.0
// An IPv4 or IPv6 address as a value. Small, no allocation, comparable octet for octet.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <optional>

namespace sw::dns {

class IpAddress
{
public:
    // The address family.
    enum class Family : quint8 { V4, V6 };

    IpAddress() = default; // 0.0.0.0

    // Dotted quad (four decimal octets) or RFC 4291 2.2 text; no scope id, no port, no brackets. ldns's parser.
    [[nodiscard]] static std::optional<IpAddress> fromText(QByteArrayView text);
    // 4 octets or 16 octets in network order.
    [[nodiscard]] static std::optional<IpAddress> fromOctets(QByteArrayView octets);

    // The family, and its width: 32 or 128 bits.
    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    [[nodiscard]] bool isV6() const { return m_family == Family::V6; }
    [[nodiscard]] int bits() const { return isV4() ? 32 : 128; }
    // 4 or 16 octets in network order; valid as long as the object.
    [[nodiscard]] QByteArrayView octets() const
    {
        return {reinterpret_cast<const char *>(m_octets.data()), isV4() ? 4 : 16};
    }
    // ::ffff:192.0.2.1 becomes 192.0.2.1; all others stay (RFC 7208 5: an IPv4-mapped address is IPv4).
    [[nodiscard]] IpAddress unmapped() const;
    // True when both are of one family and the first `prefix` bits are equal (0 <= prefix <= bits()).
    [[nodiscard]] bool matches(const IpAddress &network, int prefix) const;
    // 127.0.0.0/8 or ::1, an IPv4-mapped loopback address not included.
    [[nodiscard]] bool isLoopback() const;
    // Not a public address: loopback, private (RFC 1918, 4193, 6598), link-local, "this network", multicast or
    // reserved; also when such an IPv4 address is inside an IPv6 address (mapped, RFC 6052, 6to4).
    [[nodiscard]] bool isLocal() const;

    [[nodiscard]] QByteArray toText() const; // RFC 5952 for IPv6
    // "4.3.2.1.in-addr.arpa", or the nibbles under "ip6.arpa"; no final dot.
    [[nodiscard]] QByteArray reverseName() const;

    // An IPv4 address differs from its IPv4-mapped form.
    friend bool operator==(const IpAddress &, const IpAddress &) = default;
    friend size_t qHash(const IpAddress &address, size_t seed = 0) noexcept { return qHash(address.octets(), seed); }

private:
    std::array<quint8, 16> m_octets{};
    Family m_family = Family::V4;
};

} // namespace sw::dns
