// SPDX-License-Identifier: Apache-2.0
// Wanted against published: the action for each record, what stands in its way, what may go. Pure. Private to
// core/plan.
#pragma once

#include "core/plan/published/published.h"
#include "core/plan/wanted/wanted.h"

namespace sw::plan {

// Types to ask for besides CNAME and TXT, so that clashes are seen before publishing.
[[nodiscard]] QList<dns::RecordType> typesToSee(const WantedRecord &wanted);

// Adds the rows for one wanted record to the plan: at most one Add, Replace or Keep, and Remove rows where something
// published must go and may go safely.
void reconcile(RecordPlan &plan, const WantedRecord &wanted, const Published &published,
               const catalog::Catalog &catalog);

// The steps of publishing: lower first. A Remove comes just before what takes its place.
[[nodiscard]] int orderOf(Purpose purpose, Action action);

void noteFinding(RecordPlan &plan, const QByteArray &code, const Finding::Args &args,
                 const QList<Evidence> &evidence = {});
// The finding of that code whose args hold all of `cause`, made where there is none yet: one for each cause.
[[nodiscard]] Finding &findingOf(Findings &findings, const QByteArray &code, const Finding::Args &cause);
// One more name (and type) for a finding that stands for several: args names (the first six), count.
void addName(Finding &finding, const QString &what);
// One finding for each cause, which names what could not be seen: "plan-could-not-see" (args: names, count, outcome;
// a server failed or kept silent), "plan-outside-file" (a file of records does not hold it), "plan-not-asked"
// (offline), "plan-line-unread" (a line of the file at that name could not be read).
void noteFailures(RecordPlan &plan, const QList<const dns::Fact *> &failures);

} // namespace sw::plan
