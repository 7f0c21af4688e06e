// SPDX-License-Identifier: Apache-2.0
// Forward-confirmed reverse DNS (FCrDNS) of an address: address -> PTR -> the same address. Receivers check it for
// hosts that deliver mail to them. Pure over facts.
#pragma once

#include "core/dns/facts/facts.h"

#include <optional>

namespace sw::neighbours {

enum class Found { Missing, Present, Unknown }; // Missing: a server answered so. Unknown: a query failed

// The result for one address.
struct ReverseCheck
{
    dns::IpAddress address;                                  // the one that was checked
    QList<dns::DomainName> names = {};                       // of its PTR records, at most ten
    std::optional<dns::DomainName> confirmed = std::nullopt; // the first name that resolves to the address
    Found state = Found::Unknown;                            // of a confirmed name
    friend bool operator==(const ReverseCheck &, const ReverseCheck &) = default;
};

// The PTR question for the address (RFC 1035 3.5).
[[nodiscard]] dns::Question reverseQuestion(const dns::IpAddress &address);
// PTR, then A or AAAA of the names.
[[nodiscard]] dns::Step<ReverseCheck> reverseName(const dns::Facts &facts, const dns::IpAddress &address);

} // namespace sw::neighbours
