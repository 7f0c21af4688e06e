// SPDX-License-Identifier: Apache-2.0
// What the admin's choice comes to beside the policy that holds already: the one answer of the Policy page and the
// plan. Pure. What a record should say is core/dmarc/record/merge.h's; where one applies
// core/dmarc/discovery/discovery.h's.
#pragma once

#include "core/dmarc/discovery/discovery.h"
#include "core/dmarc/record/merge.h"
#include "core/plan/model/setup_plan.h"

namespace sw::plan {

// The record of another domain holds here (RFC 9989 4.10.1): the organisation's or the public suffix's. `texts`: every
// TXT at _dmarc.<domain>.
[[nodiscard]] bool isInherited(const dmarc::Discovery &discovery, const QByteArrayList &texts);

struct DmarcOutcome
{
    dmarc::MergeResult merged = {}; // Keep with the record above when that does all that was chosen
    bool inherited = false;         // `merged` stands at the policy domain, and the domain gets none of its own
    // A milder policy than the inherited one was chosen: it is not planned, as it would take protection away.
    std::optional<dmarc::Policy> notWeakened = std::nullopt;
    friend bool operator==(const DmarcOutcome &, const DmarcOutcome &) = default;
};

// `discovery` nullptr: not known (yet); then only what stands at the domain itself counts.
[[nodiscard]] DmarcOutcome dmarcOutcome(const SetupPlan &setup, const dmarc::Discovery *discovery,
                                        const QByteArrayList &texts);

} // namespace sw::plan
