// SPDX-License-Identifier: Apache-2.0
// Whether an authenticated domain is aligned with the author domain (RFC 9989 4.4, 4.10.2). Pure over facts.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"

namespace sw::dmarc {

enum class Aligned { No, Yes, Unknown }; // Unknown: a query of a walk failed

// By both rules that receivers use.
struct AlignmentVerdict
{
    Aligned byWalk = Aligned::Unknown; // RFC 9989
    bool byList = false;               // RFC 7489: public suffix list
    QList<dns::Query> failures = {};   // of the walks
    friend bool operator==(const AlignmentVerdict &, const AlignmentVerdict &) = default;
};

// `identifier`: d= of a signature, or the SPF domain. Strict mode needs no queries.
[[nodiscard]] dns::Step<AlignmentVerdict> aligned(const dns::Facts &facts, const dns::DomainName &author,
                                                  const dns::DomainName &identifier, Alignment mode);

} // namespace sw::dmarc
