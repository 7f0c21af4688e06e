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

struct DmarcPlan
{
    dmarc::Discovery discovery;
    Published published = {};
    Published above = {}; // at the policy domain's _dmarc, while the record there is inherited
    DmarcOutcome outcome = {};
    Findings findings = {};               // about the record as it will stand, and those in the wrong place
    QList<const dns::Fact *> unseen = {}; // failed questions above the domain: a policy may hold from there
};

// Asks for the tree walk, for what stands at _dmarc.<domain>, in its wrong places, and at the report addresses'
// domains; nullopt: not known yet.
[[nodiscard]] std::optional<DmarcPlan> dmarcPlan(const dns::Facts &facts, const SetupPlan &setup,
                                                 const QList<CutText> &cut, dns::QuestionSet &needed);
// `kept`: who keeps the records at _dmarc, if it is not the domain's own zone.
void takeDmarc(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc, const QList<KeptRecord> &kept,
               const catalog::Catalog &catalog);

// adkim=s, aspf=s: a signature or an envelope of another name in the same organisation no longer counts.
void applyStrictAlignment(RecordPlan &plan, const dmarc::Discovery &discovery);

} // namespace sw::plan
