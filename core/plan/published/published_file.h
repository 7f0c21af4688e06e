// SPDX-License-Identifier: Apache-2.0
// What is published, from a file instead of the DNS: for work without access to the zone.
#pragma once

#include "core/base/expected.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/finding/finding.h"

namespace sw::plan {

// An unquoted text that ends at its first semicolon: `served` is what name servers answer, `meant` the whole line.
struct CutText
{
    dns::DomainName owner;
    QByteArray served; // strings joined
    QByteArray meant;
    friend bool operator==(const CutText &, const CutText &) = default;
};

struct PublishedFile
{
    dns::LocalZone zone;
    QList<CutText> cut = {}; // for the planner, which keeps what they were meant to say
    // What the file holds that is no plain record: "published-lines-unread" (args: count, lines), "published-text-cut",
    // "published-text-unquoted", "published-long-string", "published-repeated" (args: line, name, text).
    Findings findings = {};
};

// A zone file, a part of one, or a saved plan (PLAN.json), which stands for a zone with the plan carried out. The zone
// must hold `domain`. A SOA at the root or at a registry's suffix makes the file no authority for more than the domain
// registered there. Errors: those of dns::readZone() and of plans, "published-other-zone" (args: zone, domain),
// "published-empty".
[[nodiscard]] Expected<PublishedFile> publishedFromText(const QByteArray &text, const dns::DomainName &domain);

} // namespace sw::plan
