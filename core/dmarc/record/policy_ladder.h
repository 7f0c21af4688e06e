// SPDX-License-Identifier: Apache-2.0
// The steps from p=none to p=reject (RFC 9989 7.4): the next step, and the evidence that is still missing for it. Pure:
// what only the administrator knows is an input.
#pragma once

#include "core/dmarc/record/record.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

enum class Known { No, Yes, Unknown }; // an answer of the user

// The input; the default of each field is "unknown".
struct LadderEvidence
{
    std::optional<Record> record = std::nullopt;    // published at the domain; nullopt: none
    std::optional<int> daysAtPolicy = std::nullopt; // days since p was changed; nullopt: unknown
    Known reportsRead = Known::Unknown;             // the aggregate reports are read
    Known allSendersAligned = Known::Unknown;       // every legitimate source passes, as the reports show
    Known signsWithDkim = Known::Unknown;           // RFC 9989 7.4: reject must not rest on SPF alone
    Known postsToMailingLists = Known::Unknown;     // users of the domain post to lists, which break both
};

// The advice.
struct Ladder
{
    std::optional<Policy> now = std::nullopt;  // nullopt: no usable record
    std::optional<Policy> next = std::nullopt; // nullopt: nothing higher is advised
    Findings missing = {};                     // missing evidence; empty: the next step is safe
    // there is a next step, and nothing is missing for it
    [[nodiscard]] bool isSafe() const { return next && missing.isEmpty(); }
};

constexpr int DaysPerStep = 30; // RFC 9989 7.4: at least a month at none, and as long at quarantine

// One step at a time: none, quarantine, reject.
[[nodiscard]] Ladder policyLadder(const LadderEvidence &evidence);

} // namespace sw::dmarc
