// SPDX-License-Identifier: Apache-2.0
// Which addresses pass: the policy of a domain as a set, found by evaluating its whole tree instead of comparing text.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/analysis/address_set.h"
#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

struct Senders
{
    // Every address in here passes for every sender and HELO name.
    AddressSet passing = {};
    // False: others may pass too (macros, exists, ptr), so the set is a lower bound.
    bool exact = true;
    enum class State {
        Known,
        NoRecord,
        Broken,  // a permerror for some or all: several records, syntax error, include without a record, loop
        Unknown, // a lookup failed
    } state = State::Known;
    friend bool operator==(const Senders &, const Senders &) = default;
};

// `record`: as if it stood at the domain already.
[[nodiscard]] dns::Step<Senders> sendersOf(const dns::Facts &facts, const dns::DomainName &domain,
                                           const std::optional<QByteArray> &record = std::nullopt);
// What one directive, read at `domain` as if qualified with "+", lets through.
[[nodiscard]] dns::Step<Senders> sendersOfTerm(const dns::Facts &facts, const dns::DomainName &domain,
                                               const QByteArray &term);

} // namespace sw::spf
