// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/practice_publishing.h"

namespace sw::session {

PracticePublishing::PracticePublishing(Publisher *publisher, QObject *parent)
    : QObject(parent)
    , m_publisher(publisher)
{}

void PracticePublishing::publish(const QList<plan::PlannedRecord> &records)
{
    if (!isActive())
        return;
    const bool mends = m_lesson.stands();
    m_publisher->publish(m_lesson.mend() + records);
    Q_EMIT published();
    if (mends)
        Q_EMIT changed();
}

void PracticePublishing::publishWithMistake(practice::Mistake mistake)
{
    if (!isActive())
        return;
    const QList<plan::PlannedRecord> records = m_lesson.begin(mistake);
    if (records.isEmpty())
        return;
    m_publisher->publish(records);
    Q_EMIT published();
    Q_EMIT changed();
}

void PracticePublishing::mendMistake()
{
    if (m_lesson.stands())
        publish({});
}

bool PracticePublishing::setPlan(const plan::RecordPlan &plan)
{
    if (isActive())
        m_lesson.setPlan(plan);
    return isActive();
}

bool PracticePublishing::learn(const verify::Verification &verification)
{
    return m_lesson.look(verification);
}

void PracticePublishing::dropPlan()
{
    if (m_lesson.stands())
        m_publisher->publish(m_lesson.mend());
    m_lesson.clearPlan();
}

} // namespace sw::session
