// SPDX-License-Identifier: Apache-2.0
// What the makers of updates share: record sets as text, conditions and changes from sets. Private to core/plan.
#pragma once

#include "core/plan/publish/update_plan.h"

namespace sw::plan {

[[nodiscard]] QByteArray textOf(const dns::ResourceRecord &record); // as valueText()
// Value texts joined by " | ", at most 1000 octets; empty: no record.
[[nodiscard]] QString shown(const dns::RecordList &records);
[[nodiscard]] Finding::Args argsOf(const dns::DomainName &name, dns::RecordType type); // name, type
// Sets args seen and expected; where one of them is empty, args variant ("nothing", "unexpected") selects a sentence
// without it.
void setSeen(Finding &finding, const QString &seen, const QString &expected);
// Adds the name to the one finding of this code and outcome (args: names, count, outcome).
Finding &noteOf(Findings &findings, const QByteArray &code, const dns::DomainName &name, dns::RecordType type,
                const QString &outcome);

// Records at the question's own name; none where an alias led elsewhere.
[[nodiscard]] dns::RecordList recordsOf(const dns::Fact &fact);
// Why the fact does not show the server's own data (an outcome, or "not authoritative"); empty: it does.
[[nodiscard]] QString unseenBecause(const dns::Fact &fact);

// Two that must not exist at one name: CNAMEs, SPF records, DMARC records, keys of one selector.
[[nodiscard]] bool areRivals(const dns::ResourceRecord &a, const dns::ResourceRecord &b);

[[nodiscard]] QList<dns::RecordData> dataOf(const dns::RecordList &records);     // in the same order
[[nodiscard]] bool sameData(const dns::RecordList &a, const dns::RecordList &b); // in any order, whatever the TTL
// The set must still be exactly `records` (RFC 2136 2.4.2); no records: it must not exist (2.4.3).
[[nodiscard]] dns::Prerequisite conditionOf(const dns::DomainName &name, dns::RecordType type,
                                            const dns::RecordList &records);
// Changes `from` into `to`. A record with another TTL is deleted and added again.
void appendChanges(dns::Update &update, const dns::RecordList &from, const dns::RecordList &to);
// Sorts deletions first: a server that works through the list must not meet an alias beside other data, nor a set with
// two TTLs.
void deletionsFirst(dns::Update &update);

} // namespace sw::plan
