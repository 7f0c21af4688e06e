// SPDX-License-Identifier: Apache-2.0
#include "core/dns/wire/ip_address.h"

#include "core/dns/wire/ldns_bridge.h"

#include <algorithm>

namespace sw::dns {

std::optional<IpAddress> IpAddress::fromText(QByteArrayView text)
{
    constexpr qsizetype Longest = 45; // an IPv6 address with a dotted quad at its end
    if (text.isEmpty() || text.size() > Longest)
        return std::nullopt;
    const bool v6 = text.contains(':');
    // ldns uses inet_pton(), which needs a terminated string.
    const QByteArray terminated = text.toByteArray();
    if (terminated.contains('\0'))
        return std::nullopt;
    ldns_rdf *raw = nullptr;
    const ldns_status status =
        v6 ? ldns_str2rdf_aaaa(&raw, terminated.constData()) : ldns_str2rdf_a(&raw, terminated.constData());
    if (status != LDNS_STATUS_OK)
        return std::nullopt;
    const auto address = fromOctets({ldns_rdf_data(raw), static_cast<qsizetype>(ldns_rdf_size(raw))});
    ldns_rdf_deep_free(raw);
    return address;
}

std::optional<IpAddress> IpAddress::fromOctets(QByteArrayView octets)
{
    if (octets.size() != 4 && octets.size() != 16)
        return std::nullopt;
    IpAddress address;
    address.m_family = octets.size() == 4 ? Family::V4 : Family::V6;
    std::copy(octets.begin(), octets.end(), address.m_octets.begin());
    return address;
}

IpAddress IpAddress::unmapped() const
{
    static constexpr std::array<quint8, 12> Prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (isV4() || !std::equal(Prefix.begin(), Prefix.end(), m_octets.begin()))
        return *this;
    IpAddress v4;
    std::copy(m_octets.begin() + 12, m_octets.end(), v4.m_octets.begin());
    return v4;
}

bool IpAddress::matches(const IpAddress &network, int prefix) const
{
    if (m_family != network.m_family || prefix < 0 || prefix > bits())
        return false;
    const auto whole = static_cast<size_t>(prefix / 8);
    if (!std::equal(m_octets.begin(), m_octets.begin() + static_cast<std::ptrdiff_t>(whole), network.m_octets.begin()))
        return false;
    const int rest = prefix % 8;
    if (rest == 0)
        return true;
    const auto mask = static_cast<quint8>(0xff << (8 - rest));
    return ((m_octets[whole] ^ network.m_octets[whole]) & mask) == 0;
}

bool IpAddress::isLoopback() const
{
    if (isV4())
        return m_octets[0] == 127;
    return m_octets[15] == 1 && std::all_of(m_octets.begin(), m_octets.end() - 1, [](quint8 o) { return o == 0; });
}

bool IpAddress::isLocal() const
{
    const auto in = [](const IpAddress &address, std::initializer_list<std::pair<const char *, int>> networks) {
        return std::any_of(networks.begin(), networks.end(), [&](const auto &network) {
            return address.matches(*IpAddress::fromText(network.first), network.second);
        });
    };
    if (isV4()) {
        return in(*this, {{"0.0.0.0", 8},
                          {"10.0.0.0", 8},
                          {"100.64.0.0", 10},
                          {"127.0.0.0", 8},
                          {"169.254.0.0", 16},
                          {"172.16.0.0", 12},
                          {"192.168.0.0", 16},
                          {"198.18.0.0", 15},
                          {"224.0.0.0", 3}});
    }
    const auto embedded = [this](int at) {
        IpAddress inner;
        std::copy_n(m_octets.begin() + at, 4, inner.m_octets.begin());
        return inner;
    };
    if (in(*this, {{"::ffff:0:0", 96}, {"64:ff9b::", 96}, {"::", 96}}) && !in(*this, {{"::", 127}}))
        return embedded(12).isLocal();
    if (in(*this, {{"2002::", 16}}))
        return embedded(2).isLocal();
    return in(*this, {{"::", 127}, {"64:ff9b:1::", 48}, {"fc00::", 7}, {"fe80::", 9}, {"ff00::", 8}});
}

QByteArray IpAddress::toText() const
{
    const auto type = isV4() ? LDNS_RDF_TYPE_A : LDNS_RDF_TYPE_AAAA;
    ldns_rdf *rdf = ldns_rdf_new_frm_data(type, static_cast<size_t>(octets().size()), octets().data());
    const bridge::CString text(ldns_rdf2str(rdf));
    ldns_rdf_deep_free(rdf);
    return text ? QByteArray(text.get()) : QByteArray();
}

QByteArray IpAddress::reverseName() const
{
    QByteArray out;
    for (auto i = octets().size() - 1; i >= 0; --i) {
        const quint8 octet = m_octets[static_cast<size_t>(i)];
        if (isV4()) {
            out += QByteArray::number(octet) + '.';
        } else {
            out += QByteArray::number(octet & 0x0f, 16) + '.';
            out += QByteArray::number(octet >> 4, 16) + '.';
        }
    }
    return out + (isV4() ? "in-addr.arpa" : "ip6.arpa");
}

} // namespace sw::dns
