// SPDX-License-Identifier: Apache-2.0
// Is DNSSEC to blame for a SERVFAIL? That a resolver answers when told not to check (CD) is a hint and no proof: chains
// of aliases that are too long, time-outs and its own cache of failures look the same. What proves it is a DS at the
// zone and a validation of our own, from that DS down.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

enum class DnssecBlame : quint8 {
    NotSigned, // no DS at the question's name or above it, so that nobody checks anything there
    Proven,    // what stands below the DS does not validate
    NotProven, // it validates, or it could not be found out
};

// `server`: the resolver that failed; it is asked with CD for all that the validation needs. `now`: when the answers
// were taken. Aliases are followed, each zone on the way is looked at.
[[nodiscard]] Step<DnssecBlame> dnssecBlame(const Facts &facts, const Question &question, const Server &server,
                                            const QDateTime &now);

} // namespace sw::dns
