// SPDX-License-Identifier: Apache-2.0
// One SPF record out of what is published and what is needed (RFC 7208 3.2: there may be only one).
#pragma once

#include "core/spf/repair/near_miss.h"

namespace sw::spf {

struct MergeRequest
{
    dns::DomainName domain;
    QByteArrayList published = {}; // every TXT at the name, strings joined, whether SPF or not
    QByteArrayList add = {};       // terms: "include:amazonses.com", "ip4:192.0.2.1", "a:zgateway.zuora.com", "mx"
    QByteArrayList remove = {};    // terms
    // What nearMisses() found at the name: their senders are kept. Those of the type SPF are no TXT to be replaced.
    QList<NearMiss> misses = {};
    friend bool operator==(const MergeRequest &, const MergeRequest &) = default;
};

struct MergeResult
{
    enum class Action { Add, Replace, Keep };
    Action action = Action::Add;
    QByteArray record = {};           // the single record to publish
    QByteArrayList before = {};       // the SPF records published now, verbatim; several are all replaced by `record`
    QByteArrayList added = {};        // terms that were really added
    QByteArrayList alreadyThere = {}; // terms whose senders passed before, found by evaluating
    int lookupsBefore = 0;            // worst case over the tree; -1: could not be counted (a failure on the way)
    int lookupsAfter = 0;
    int voidsBefore = 0;
    int voidsAfter = 0;
    Findings findings = {};
    friend bool operator==(const MergeResult &, const MergeResult &) = default;
};

// Pure over facts; what stands at the name comes with the request. A failed lookup never makes a term vanish: it is
// added, with a finding.
[[nodiscard]] dns::Step<MergeResult> merge(const dns::Facts &facts, const MergeRequest &request);

} // namespace sw::spf
