// SPDX-License-Identifier: Apache-2.0
// Practice mode's part of a session: publishes records in the practice world, and the lesson with its mistakes
// (core/practice/lesson.h).
//
// Lives on the GUI thread.
#pragma once

#include "core/practice/lesson.h"
#include "core/session/activities/services.h"

#include <QObject>

namespace sw::session {

// Does nothing outside practice mode.
class PracticePublishing : public QObject
{
    Q_OBJECT
public:
    // `publisher`: nullptr outside practice mode; must outlive this object.
    explicit PracticePublishing(Publisher *publisher, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_publisher != nullptr; }    // in practice mode
    [[nodiscard]] const practice::Lesson &lesson() const { return m_lesson; } // empty outside practice

    // Publishes `records`; a mistake that is published is corrected with them, as it would conflict.
    void publish(const QList<plan::PlannedRecord> &records);
    void publishWithMistake(practice::Mistake mistake); // all records, one of them wrong
    void mendMistake();                                 // publishes the correction

    // These three are called by the session, which emits changed() when its own values are in place.
    [[nodiscard]] bool setPlan(const plan::RecordPlan &plan);           // true: the lesson changed
    [[nodiscard]] bool learn(const verify::Verification &verification); // true: the lesson changed
    void dropPlan();                                                    // corrects a mistake that is published

Q_SIGNALS:
    void published(); // what is published changed
    void changed();   // lesson()

private:
    Publisher *m_publisher;
    practice::Lesson m_lesson;
};

} // namespace sw::session
