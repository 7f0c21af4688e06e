// SPDX-License-Identifier: Apache-2.0
// How far an activity of the session is: the survey, planning, watching.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/question.h"

#include <utility>

namespace sw::session {

enum class Activity { Idle, Running, Done, Cancelled };

// A loop that reached its limit leaves a function that may want still more: answers that with NotAsked ("limit") and
// goes on, so that the result says what is unknown. `function`: Facts -> Step<T>, as given to the loop.
template<class F>
[[nodiscard]] auto resultOrRest(const F &function, dns::Facts facts)
{
    for (int round = 0;; ++round) {
        auto step = function(std::as_const(facts));
        const auto *needed = std::get_if<dns::QuestionSet>(&step);
        if (needed == nullptr || round >= 64)
            return step;
        for (const dns::Query &query : needed->queries())
            facts.add(dns::Fact{query, dns::LookupFailure{dns::FailureKind::NotAsked, "limit"}, {}});
    }
}

} // namespace sw::session
