// SPDX-License-Identifier: Apache-2.0
// Merges what is published and what is needed into one SPF record (RFC 7208 3.2: there may be only one).
#pragma once

#include "core/spf/repair/near_miss.h"

namespace sw::spf {

// What to merge.
struct MergeRequest
{
    dns::DomainName domain;        // where the record is published
    QByteArrayList published = {}; // every TXT at the name, strings joined, whether SPF or not
    QByteArrayList add = {};       // terms: "include:amazonses.com", "ip4:192.0.2.1", "a:zgateway.zuora.com", "mx"
    QByteArrayList remove = {};    // terms; matched by meaning, not by spelling
    // What nearMisses() found at the name: their senders are kept. Records of type SPF are not replaced, being no TXT.
    QList<NearMiss> misses = {};
    friend bool operator==(const MergeRequest &, const MergeRequest &) = default;
};

// The merged record and what it changes.
struct MergeResult
{
    // What to do with it at the DNS host.
    enum class Action { Add, Replace, Keep };
    Action action = Action::Add;      // Add: there is none yet
    QByteArray record = {};           // the single record to publish
    QByteArrayList before = {};       // the SPF records published now, verbatim; several are all replaced by `record`
    QByteArrayList added = {};        // terms that were really added
    QByteArrayList alreadyThere = {}; // terms whose senders pass already, by evaluation
    int lookupsBefore = 0;            // worst case over the tree; -1: could not be counted, since a lookup failed
    // The same with `record`, and for void lookups.
    int lookupsAfter = 0;
    int voidsBefore = 0;
    int voidsAfter = 0;
    Findings findings = {}; // about what was repaired, replaced or left, and about the result
    friend bool operator==(const MergeResult &, const MergeResult &) = default;
};

// Pure over facts; what is published at the name is in the request. A failed lookup never drops a term: it is added,
// with a finding.
[[nodiscard]] dns::Step<MergeResult> merge(const dns::Facts &facts, const MergeRequest &request);

} // namespace sw::spf
