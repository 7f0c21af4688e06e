// SPDX-License-Identifier: Apache-2.0
// The result of the admin's choice, given the policy that applies already; the Policy page and the plan both use it.
// Pure. What a record should say: core/dmarc/record/merge.h; where one applies: core/dmarc/discovery/discovery.h.
#pragma once

#include "core/dmarc/discovery/discovery.h"
#include "core/dmarc/record/merge.h"
#include "core/plan/model/setup_plan.h"

namespace sw::plan {

// What was chosen, or what goes without saying on the route: reject where no mail is sent.
[[nodiscard]] DmarcChoice dmarcChoice(const SetupPlan &setup);

// The record of another domain applies here (RFC 9989 4.10.1): the organisation's or the public suffix's. `texts`:
// every TXT at _dmarc.<domain>.
[[nodiscard]] bool isInherited(const dmarc::Discovery &discovery, const QByteArrayList &texts);

// What to publish.
struct DmarcOutcome
{
    dmarc::MergeResult merged = {}; // Keep with the inherited record if it does all that was chosen
    bool inherited = false;         // `merged` is at the policy domain, and the domain gets no record of its own
    // A milder policy than the inherited one was chosen: it is not planned, as it would remove protection.
    std::optional<dmarc::Policy> notWeakened = std::nullopt;
    friend bool operator==(const DmarcOutcome &, const DmarcOutcome &) = default;
};

// `discovery` nullptr: not known (yet); then only the records at the domain itself count.
[[nodiscard]] DmarcOutcome dmarcOutcome(const SetupPlan &setup, const dmarc::Discovery *discovery,
                                        const QByteArrayList &texts);

} // namespace sw::plan
