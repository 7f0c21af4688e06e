// SPDX-License-Identifier: Apache-2.0
// What the makers of updates share: record sets in words, conditions and changes from sets. Private to core/plan.
#pragma once

#include "core/plan/publish/update_plan.h"

namespace sw::plan {

[[nodiscard]] QByteArray textOf(const dns::ResourceRecord &record);
[[nodiscard]] QString shown(const dns::RecordList &records); // values, bounded; empty: there is none
[[nodiscard]] Finding::Args argsOf(const dns::DomainName &name, dns::RecordType type); // name, type
// seen and expected; where one of them is empty, "variant" says so ("nothing", "unexpected"), since no sentence says
// "there is:" with nothing behind it.
void setSeen(Finding &finding, const QString &seen, const QString &expected);
// One finding for each code and outcome, however many names it is about (args: names, count, outcome).
Finding &noteOf(Findings &findings, const QByteArray &code, const dns::DomainName &name, dns::RecordType type,
                const QString &outcome);

// What stands at the question's own name: what came through an alias stands at the alias's end.
[[nodiscard]] dns::RecordList recordsOf(const dns::Fact &fact);
// Why the fact does not say what the server itself has; empty: it does.
[[nodiscard]] QString unseenBecause(const dns::Fact &fact);

// Both cannot stand at one name: two of them would break each other.
[[nodiscard]] bool areRivals(const dns::ResourceRecord &a, const dns::ResourceRecord &b);

[[nodiscard]] QList<dns::RecordData> dataOf(const dns::RecordList &records);
[[nodiscard]] bool sameData(const dns::RecordList &a, const dns::RecordList &b); // in any order, whatever the TTL
[[nodiscard]] dns::Prerequisite conditionOf(const dns::DomainName &name, dns::RecordType type,
                                            const dns::RecordList &records);
// A record with another TTL is another record here: it goes and comes again.
void appendChanges(dns::Update &update, const dns::RecordList &from, const dns::RecordList &to);
// A server that works through the list must not meet an alias beside other data, nor a set with two TTLs.
void deletionsFirst(dns::Update &update);

} // namespace sw::plan
