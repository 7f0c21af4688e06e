// SPDX-License-Identifier: Apache-2.0
// The published records from a file instead of the DNS: for work without access to the zone.
#pragma once

#include "core/base/expected.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/finding/finding.h"

namespace sw::plan {

// An unquoted text that ends at its first semicolon.
struct CutText
{
    dns::DomainName owner; // owner name, absolute
    QByteArray served;     // what name servers answer: the strings joined
    QByteArray meant;      // the whole line
    friend bool operator==(const CutText &, const CutText &) = default;
};

// The zone in the file, with findings about it.
struct PublishedFile
{
    dns::LocalZone zone;     // answers questions in place of the DNS
    QList<CutText> cut = {}; // the planner keeps what they were meant to say
    // About what the file holds besides plain records: "published-lines-unread" (args: count, lines),
    // "published-text-cut", "published-text-unquoted", "published-long-string", "published-repeated" (args: line, name,
    // text).
    Findings findings = {};
};

// Reads a zone file, a part of one, or a saved plan (PLAN.json), which counts as the zone with the plan carried out.
// The zone must hold `domain`. With a SOA at the root or at a public suffix the file has authority only for the domain
// registered there. Errors: those of dns::readZone() and planFromJson(), "published-other-zone" (args: zone, domain),
// "published-empty".
[[nodiscard]] Expected<PublishedFile> publishedFromText(const QByteArray &text, const dns::DomainName &domain);

} // namespace sw::plan
