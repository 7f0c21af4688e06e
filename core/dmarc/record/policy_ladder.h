// SPDX-License-Identifier: Apache-2.0
// The way from p=none to p=reject, one safe step at a time (RFC 9989 7.4): which step is next, and which evidence is
// still missing for it. Pure: what only people know is handed in.
#pragma once

#include "core/dmarc/record/record.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

enum class Known { No, Yes, Unknown };

struct LadderEvidence
{
    std::optional<Record> record = std::nullopt;    // published at the domain; nullopt: none
    std::optional<int> daysAtPolicy = std::nullopt; // since p was last changed; nullopt: not known
    Known reportsRead = Known::Unknown;             // somebody looks at the aggregate reports
    Known allSendersAligned = Known::Unknown;       // every legitimate source passes, as the reports show
    Known signsWithDkim = Known::Unknown;           // RFC 9989 7.4: reject must not rest on SPF alone
    Known postsToMailingLists = Known::Unknown;     // people of the domain write to lists, which break both
};

struct Ladder
{
    std::optional<Policy> now = std::nullopt;  // nullopt: no usable record
    std::optional<Policy> next = std::nullopt; // nullopt: nothing higher is advised
    Findings missing = {};                     // what stands between; empty: the next step is safe
    [[nodiscard]] bool isSafe() const { return next && missing.isEmpty(); }
};

constexpr int DaysPerStep = 30; // RFC 9989 7.4: at least a month at none, and as long at quarantine

[[nodiscard]] Ladder policyLadder(const LadderEvidence &evidence);

} // namespace sw::dmarc
