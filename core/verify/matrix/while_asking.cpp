// SPDX-License-Identifier: Apache-2.0
#include "core/verify/matrix/while_asking.h"

#include <algorithm>

namespace sw::verify {

namespace {

bool knowsNameServers(const Verification &verification)
{
    return std::any_of(verification.vantagePoints.cbegin(), verification.vantagePoints.cend(),
                       [](const VantagePoint &point) { return point.kind == VantagePoint::Kind::Authoritative; });
}

void keepUnanswered(RecordStatus &now, const RecordStatus &before)
{
    bool kept = false;
    for (Cell &cell : now.cells) {
        if (cell.state != State::NotAsked)
            continue;
        const auto earlier = std::find_if(before.cells.cbegin(), before.cells.cend(),
                                          [&cell](const Cell &one) { return one.at == cell.at; });
        if (earlier == before.cells.cend() || earlier->state == State::NotAsked)
            continue;
        cell = *earlier;
        kept = true;
    }
    if (kept || now.state == State::NotAsked) { // the state depends on all cells, and some answers are missing
        now.state = before.state;
        now.findings = before.findings;
    }
}

// Undecided because answers are still to come, not because a lookup failed.
void markUndecided(Verification &partial)
{
    for (RecordStatus &status : partial.records) {
        const bool failed = std::any_of(status.cells.cbegin(), status.cells.cend(),
                                        [](const Cell &cell) { return couldNotAsk(cell.state); });
        if (status.state == State::Unknown && !failed)
            status.state = State::NotAsked;
    }
}

} // namespace

Verification whileAsking(Verification partial, const Verification *before)
{
    markUndecided(partial);
    if (before == nullptr)
        return partial;
    if (!knowsNameServers(partial) && knowsNameServers(*before))
        return *before; // their answers are not in yet
    for (RecordStatus &status : partial.records) {
        const auto earlier = std::find_if(before->records.cbegin(), before->records.cend(),
                                          [&status](const RecordStatus &one) { return one.record == status.record; });
        if (earlier != before->records.cend())
            keepUnanswered(status, *earlier);
    }
    return partial;
}

} // namespace sw::verify
