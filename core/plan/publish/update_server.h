// SPDX-License-Identifier: Apache-2.0
// Which server takes updates, as a person writes it: an address or a name, with or without a port.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::plan {

struct UpdateServer
{
    std::optional<dns::IpAddress> address = std::nullopt;
    dns::DomainName name; // when there is no address
    std::optional<quint16> port = std::nullopt;
    friend bool operator==(const UpdateServer &, const UpdateServer &) = default;
};

// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:53", "ns1.example.com", "ns1.example.com:5353".
// Errors: "update-server-empty", "update-server-unreadable" (args: input).
[[nodiscard]] Expected<UpdateServer> updateServerFromText(const QString &text);

// Whom to ask and to tell. A name is looked up first, by the resolver of this run; empty: it has no address, or could
// not be looked up.
[[nodiscard]] dns::Step<QList<dns::Server>> updateServers(const UpdateServer &wanted, const dns::Facts &facts);

} // namespace sw::plan
