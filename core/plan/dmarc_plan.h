// SPDX-License-Identifier: Apache-2.0
// The DMARC row of a plan: the published record kept and completed, kept by a service, inherited from above, or a new
// one. Private to core/plan. What a record should say is core/dmarc/record/merge.h's; where it applies
// core/dmarc/discovery/discovery.h's.
#pragma once

#include "core/plan/published/kept_records.h"
#include "core/plan/published/published_file.h"
#include "core/plan/reconcile.h"
#include "core/plan/setup/dmarc_choice.h"

namespace sw::plan {

// What the plan knows and decides about the DMARC record of the From domain.
struct DmarcPlan
{
    dmarc::Discovery discovery;           // result of the tree walk (RFC 9989 4.10)
    Published published = {};             // at _dmarc.<domain>
    Published above = {};                 // at the policy domain's _dmarc, while the record there is inherited
    DmarcOutcome outcome = {};            // the record to publish, or why none is needed
    Findings findings = {};               // about the resulting record, and about records in the wrong place
    QList<const dns::Fact *> unseen = {}; // failed questions above the domain: a policy may apply from there
};

// Asks for the tree walk, the records at _dmarc.<domain> and in its usual wrong places, and for the authorisation at
// the report addresses' domains (RFC 9990). nullopt: some answer is not known yet, see `needed`.
[[nodiscard]] std::optional<DmarcPlan> dmarcPlan(const dns::Facts &facts, const SetupPlan &setup,
                                                 const QList<CutText> &cut, dns::QuestionSet &needed);
// Adds the rows and findings to the plan. `kept`: the services that keep the records at _dmarc outside the domain's own
// zone.
void takeDmarc(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc, const QList<KeptRecord> &kept,
               const catalog::Catalog &catalog);

// Sets DmarcRole::None, with "plan-strict-alignment" (args: name, tag), for records that adkim=s or aspf=s (RFC
// 9989 4.7) makes useless: those of another name in the same organisation.
void applyStrictAlignment(RecordPlan &plan, const dmarc::Discovery &discovery);

} // namespace sw::plan
