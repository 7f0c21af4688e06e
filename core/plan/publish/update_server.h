// SPDX-License-Identifier: Apache-2.0
// Which server accepts updates, as a person writes it: an address or a name, with or without a port.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::plan {

// A server by address or by name: exactly one of `address` and `name` is given.
struct UpdateServer
{
    std::optional<dns::IpAddress> address = std::nullopt; // IPv4 or IPv6
    dns::DomainName name;                                 // when there is no address
    std::optional<quint16> port = std::nullopt;           // 1…65535; nullopt: the default
    friend bool operator==(const UpdateServer &, const UpdateServer &) = default;
};

// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:53", "ns1.example.com", "ns1.example.com:5353".
// Errors: "update-server-empty", "update-server-unreadable" (args: input).
[[nodiscard]] Expected<UpdateServer> updateServerFromText(const QString &text);

// The addresses to ask and to send the update to. A name is looked up by the run's resolver; empty: it has no address,
// or the lookup failed.
[[nodiscard]] dns::Step<QList<dns::Server>> updateServers(const UpdateServer &wanted, const dns::Facts &facts);

} // namespace sw::plan
