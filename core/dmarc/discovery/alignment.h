// SPDX-License-Identifier: Apache-2.0
// Whether an authenticated domain belongs with the author domain (RFC 9989 4.4, 4.10.2). Pure over facts.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"

namespace sw::dmarc {

enum class Aligned { No, Yes, Unknown };

struct AlignmentVerdict
{
    Aligned byWalk = Aligned::Unknown; // RFC 9989
    bool byList = false;               // RFC 7489: public suffix list
    QList<dns::Query> failures = {};
    friend bool operator==(const AlignmentVerdict &, const AlignmentVerdict &) = default;
};

[[nodiscard]] dns::Step<AlignmentVerdict> aligned(const dns::Facts &facts, const dns::DomainName &author,
                                                  const dns::DomainName &identifier, Alignment mode);

} // namespace sw::dmarc
