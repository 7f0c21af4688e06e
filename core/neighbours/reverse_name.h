// SPDX-License-Identifier: Apache-2.0
// The way back from an address to its name (FCrDNS, "forward-confirmed reverse DNS"): address -> PTR -> the same
// address. Receivers ask it of every host that hands them mail. Pure over facts.
#pragma once

#include "core/dns/facts/facts.h"

#include <optional>

namespace sw::neighbours {

enum class Found { Missing, Present, Unknown };

struct ReverseCheck
{
    dns::IpAddress address;
    QList<dns::DomainName> names = {}; // as PTR says, ten at most
    std::optional<dns::DomainName> confirmed = std::nullopt;
    Found state = Found::Unknown; // Missing only where a server said so
    friend bool operator==(const ReverseCheck &, const ReverseCheck &) = default;
};

// The question that begins it.
[[nodiscard]] dns::Question reverseQuestion(const dns::IpAddress &address);
[[nodiscard]] dns::Step<ReverseCheck> reverseName(const dns::Facts &facts, const dns::IpAddress &address);

} // namespace sw::neighbours
