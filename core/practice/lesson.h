// SPDX-License-Identifier: Apache-2.0
// The lesson of practice mode: one typical mistake after the other is published, found by looking, and mended.
//
// A value that says what to hand to the panel and what a look has shown; WizardSession does the publishing and looking.
#pragma once

#include "core/practice/mistakes.h"
#include "core/verify/matrix/verification.h"

#include <QSet>

namespace sw::practice {

class Lesson
{
public:
    enum class Phase {
        Ready,     // nothing is wrong on purpose
        Published, // a mistake stands in the zone; no look has named it yet
        Found,     // the cause was named
        Mending,   // published as it should be; no look has shown it yet
        Mended,    // seen in place on all name servers
    };

    // Another plan offers other mistakes; what was found stays found.
    void setPlan(const plan::RecordPlan &plan);
    void clearPlan();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QList<Slip> &slips() const { return m_slips; }
    [[nodiscard]] const std::optional<Slip> &current() const { return m_current; } // the last one begun
    [[nodiscard]] bool stands() const;                                             // a mistake is in the zone now
    [[nodiscard]] bool isMended(Mistake mistake) const { return m_mended.contains(mistake); }
    [[nodiscard]] int mendedCount() const;             // of those offered
    [[nodiscard]] std::optional<Mistake> next() const; // the first that was not met yet

    // What the panel has to be told. Beginning one mends the one before.
    [[nodiscard]] QList<plan::PlannedRecord> begin(Mistake mistake);
    [[nodiscard]] QList<plan::PlannedRecord> mend();

    // What a look has shown; true when the phase is another now.
    [[nodiscard]] bool look(const verify::Verification &verification);

private:
    QList<plan::PlannedRecord> m_right; // the plan as it should be published
    QList<Slip> m_slips;
    QSet<Mistake> m_mended;
    std::optional<Slip> m_current;
    Phase m_phase = Phase::Ready;
};

} // namespace sw::practice
