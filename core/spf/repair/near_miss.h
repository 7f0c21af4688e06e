// SPDX-License-Identifier: Apache-2.0
// Records that were meant as an SPF policy and are none to a receiver (RFC 7208 3.1, 3.3, 4.5): unquoted in the zone
// file, published only as type SPF, damaged on the way. The planner keeps the senders that can be read in them.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::spf {

struct NearMiss
{
    // Why receivers do not use it.
    enum class Kind {
        Unquoted, // each term in a string of its own: receivers join them without blanks
        TypeSpf,  // RFC 7208 3.1: only TXT counts
        Damaged,  // one character too many or missing: "v=spf1ip4:…", " v=spf1", smart quotes
    };
    Kind kind = Kind::Damaged; // the reason
    QByteArray served = {};    // the record as it is published, strings joined
    QByteArray words = {};     // as it was probably written: the strings with blanks between them
    QByteArray meant = {};     // an SPF record that parses
    friend bool operator==(const NearMiss &, const NearMiss &) = default;
};

// Checks the TXT records of `domain`, and type SPF where no TXT is a policy. Empty for a failed lookup. Used by merge,
// survey and audit alike.
[[nodiscard]] dns::Step<QList<NearMiss>> nearMisses(const dns::Facts &facts, const dns::DomainName &domain);

// "spf-near-unquoted", "spf-near-type", "spf-near-damaged" (args: domain, text, meant).
[[nodiscard]] Findings nearMissFindings(const dns::DomainName &domain, const QList<NearMiss> &misses);

} // namespace sw::spf
