// SPDX-License-Identifier: Apache-2.0
// Records that were meant as an SPF policy and are none to a receiver (RFC 7208 3.1, 3.3, 4.5): unquoted in the zone
// file, published as type SPF alone, damaged on the way. Whoever plans keeps the senders that can be read in them.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::spf {

struct NearMiss
{
    enum class Kind {
        Unquoted, // each term a string of its own: receivers join them without blanks
        TypeSpf,  // RFC 7208 3.1: only TXT counts
        Damaged,  // a character too many or too few: "v=spf1ip4:…", " v=spf1", smart quotes
    };
    Kind kind = Kind::Damaged;
    QByteArray served = {}; // the record as it is published, strings joined
    QByteArray words = {};  // as it was written, as far as that can be told: strings with blanks between them
    QByteArray meant = {};  // an SPF record that parses
    friend bool operator==(const NearMiss &, const NearMiss &) = default;
};

// Looks at the TXT records of `domain`, and at type SPF where no TXT is a policy. Nothing for a failed lookup. The one
// place that decides: merge.h plans by it, survey and audit tell it.
[[nodiscard]] dns::Step<QList<NearMiss>> nearMisses(const dns::Facts &facts, const dns::DomainName &domain);

// "spf-near-unquoted", "spf-near-type", "spf-near-damaged" (args: domain, text, meant).
[[nodiscard]] Findings nearMissFindings(const dns::DomainName &domain, const QList<NearMiss> &misses);

} // namespace sw::spf
