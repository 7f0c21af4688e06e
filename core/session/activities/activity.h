// SPDX-License-Identifier: Apache-2.0
// The state of an activity of the session: survey, planning, watching.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/question.h"

#include <utility>

namespace sw::session {

// Done: with a result; Cancelled: by cancel(), keeping what was known.
enum class Activity { Idle, Running, Done, Cancelled };

// A loop that reached its limit may leave a function that needs still more. This answers its questions with NotAsked
// ("limit") and calls it again, so that the result says what is unknown. `function`: Facts -> Step<T>, as for the loop.
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
