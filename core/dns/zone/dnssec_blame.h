// SPDX-License-Identifier: Apache-2.0
// Whether DNSSEC is the reason for a SERVFAIL. That a resolver answers with CD set is a hint and no proof: alias chains
// that are too long, time-outs and its cache of failures look the same. The proof is a DS at the zone and a failed
// validation of our own, from that DS down.
#pragma once

#include "core/dns/facts/facts.h"

namespace sw::dns {

// The conclusion.
enum class DnssecBlame : quint8 {
    NotSigned, // no DS at the question's name or above it, so that nothing is validated there
    Proven,    // what is below the DS does not validate
    NotProven, // it validates, or it is unknown
};

// `server`: the resolver that failed; it is asked with CD for all that the validation needs. `now`: when the answers
// were taken. Aliases are followed, and each zone on the way is checked.
[[nodiscard]] Step<DnssecBlame> dnssecBlame(const Facts &facts, const Question &question, const Server &server,
                                            const QDateTime &now);

} // namespace sw::dns
