// SPDX-License-Identifier: Apache-2.0
// Wanted against published: the action for each record, what conflicts with it, and what can be removed. Pure. Private
// to core/plan.
#pragma once

#include "core/plan/published/published.h"
#include "core/plan/wanted/wanted.h"

namespace sw::plan {

// Types to ask for besides CNAME and TXT, so that conflicts are seen before publishing.
[[nodiscard]] QList<dns::RecordType> typesToSee(const WantedRecord &wanted);

// Adds the rows for one wanted record to the plan: at most one Add, Replace or Keep, and Remove rows where something
// published has to be removed and this is safe.
void reconcile(RecordPlan &plan, const WantedRecord &wanted, const Published &published,
               const catalog::Catalog &catalog);

// Position in publishing order, ascending. A Remove comes just before what takes its place.
[[nodiscard]] int orderOf(Purpose purpose, Action action);

// Appends a finding to the plan.
void noteFinding(RecordPlan &plan, const QByteArray &code, const Finding::Args &args,
                 const QList<Evidence> &evidence = {});
// The finding of that code whose args hold all of `cause`; appended if there is none yet.
[[nodiscard]] Finding &findingOf(Findings &findings, const QByteArray &code, const Finding::Args &cause);
// Adds one more name (and type) to a finding about several: args names (the first six), count.
void addName(Finding &finding, const QString &what);
// One finding for each cause, with the names that could not be seen: "plan-could-not-see" (args: names, count, outcome;
// a server failed or did not answer), "plan-outside-file" (not in the file of records), "plan-not-asked" (offline),
// "plan-line-unread" (a line of the file at that name could not be read).
void noteFailures(RecordPlan &plan, const QList<const dns::Fact *> &failures);

} // namespace sw::plan
