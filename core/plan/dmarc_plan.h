// The DMARC row of a plan: the published record kept and completed, inherited from above, or a new one.
// Private to core/plan. What a record should say is core/dmarc/merge.h's; where it applies is core/dmarc/discovery.h's.
#pragma once

#include "core/dmarc/discovery.h"
#include "core/plan/reconcile.h"

namespace sw::plan {

// One step of a part: its result, or its questions added to `needed`.
template<class T>
[[nodiscard]] std::optional<T> part(dns::Step<T> &&step, dns::QuestionSet &needed)
{
    if (const auto *questions = std::get_if<dns::QuestionSet>(&step)) {
        needed.add(*questions);
        return std::nullopt;
    }
    return std::get<T>(std::move(step));
}

struct DmarcPlan
{
    dmarc::Discovery discovery;
    Published published = {};
};

// Asks for the tree walk and for what stands at _dmarc.<domain>; nullopt: not known yet.
[[nodiscard]] std::optional<DmarcPlan> dmarcPlan(const dns::Facts &facts, const dns::DomainName &domain,
                                                 dns::QuestionSet &needed);
void takeDmarc(RecordPlan &plan, const SetupPlan &setup, const DmarcPlan &dmarc);

// adkim=s, aspf=s: a signature or an envelope of another name in the same organisation no longer counts.
void applyStrictAlignment(RecordPlan &plan, const dmarc::Discovery &discovery);

} // namespace sw::plan
