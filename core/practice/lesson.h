// SPDX-License-Identifier: Apache-2.0
// The lesson of practice mode: one typical mistake after the other is published, found by verification, and corrected.
//
// A value that says what to publish and evaluates verifications; WizardSession publishes and verifies.
#pragma once

#include "core/practice/mistakes.h"
#include "core/verify/matrix/verification.h"

#include <QSet>

namespace sw::practice {

// State of the lesson.
class Lesson
{
public:
    // Of the current mistake.
    enum class Phase {
        Ready,     // no mistake is published
        Published, // a mistake is published, not identified yet
        Found,     // its cause was identified
        Mending,   // the correction is published, not seen yet
        Mended,    // the correction was seen on all name servers
    };

    // Another plan has other mistakes; corrected ones stay corrected.
    void setPlan(const plan::RecordPlan &plan);
    void clearPlan(); // no mistakes any more

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QList<Slip> &slips() const { return m_slips; }
    [[nodiscard]] const std::optional<Slip> &current() const { return m_current; } // the last one begun
    [[nodiscard]] bool stands() const;                                             // a mistake is published now
    [[nodiscard]] bool isMended(Mistake mistake) const { return m_mended.contains(mistake); } // was corrected once
    [[nodiscard]] int mendedCount() const;                                                    // of those offered
    [[nodiscard]] std::optional<Mistake> next() const; // the first that is not corrected yet

    // What to publish for this mistake; the one before is corrected with it.
    [[nodiscard]] QList<plan::PlannedRecord> begin(Mistake mistake);
    [[nodiscard]] QList<plan::PlannedRecord> mend(); // what to publish to correct the current one

    // Evaluates a verification; true if the phase changed.
    [[nodiscard]] bool look(const verify::Verification &verification);

private:
    QList<plan::PlannedRecord> m_right; // the plan as it should be published
    QList<Slip> m_slips;
    QSet<Mistake> m_mended;
    std::optional<Slip> m_current;
    Phase m_phase = Phase::Ready;
};

} // namespace sw::practice
