// SPDX-License-Identifier: Apache-2.0
// Which addresses pass: the policy of a domain as a set, computed by evaluating its whole tree instead of comparing
// texts.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/spf/analysis/address_set.h"
#include "core/spf/record/record.h"

#include <optional>

namespace sw::spf {

// The addresses that pass, and how certain that is.
struct Senders
{
    // Every address in it passes for every sender and HELO name.
    AddressSet passing = {};
    // False: more may pass (macros, exists, ptr); the set is a lower bound.
    bool exact = true;
    enum class State {
        Known,
        NoRecord,
        Broken,  // a permerror for some or all: several records, syntax error, include without a record, loop
        Unknown, // a lookup failed
    } state = State::Known;
    friend bool operator==(const Senders &, const Senders &) = default;
};

// `record`: used instead of the published one.
[[nodiscard]] dns::Step<Senders> sendersOf(const dns::Facts &facts, const dns::DomainName &domain,
                                           const std::optional<QByteArray> &record = std::nullopt);
// The addresses that one directive matches, evaluated at `domain` with the qualifier "+".
[[nodiscard]] dns::Step<Senders> sendersOfTerm(const dns::Facts &facts, const dns::DomainName &domain,
                                               const QByteArray &term);

} // namespace sw::spf
