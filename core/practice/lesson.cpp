// SPDX-License-Identifier: Apache-2.0
#include "core/practice/lesson.h"

#include <algorithm>

namespace sw::practice {

namespace {

bool isOnAllNameServers(const verify::RecordStatus &status)
{
    using Kind = verify::VantagePoint::Kind;
    int asked = 0;
    for (const verify::Cell &cell : status.cells) {
        if (cell.at.kind != Kind::Authoritative)
            continue;
        ++asked;
        if (!verify::isGood(cell.state))
            return false;
    }
    return asked > 0;
}

} // namespace

void Lesson::setPlan(const plan::RecordPlan &plan)
{
    clearPlan();
    m_slips = slipsFor(plan);
    m_right = plan.inPublishingOrder();
}

void Lesson::clearPlan()
{
    m_right.clear();
    m_slips.clear();
    m_current.reset();
    m_phase = Phase::Ready;
}

bool Lesson::stands() const
{
    return m_phase == Phase::Published || m_phase == Phase::Found;
}

int Lesson::mendedCount() const
{
    return static_cast<int>(
        std::count_if(m_slips.begin(), m_slips.end(), [this](const Slip &slip) { return isMended(slip.mistake); }));
}

std::optional<Mistake> Lesson::next() const
{
    for (const Slip &slip : m_slips) {
        if (!isMended(slip.mistake))
            return slip.mistake;
    }
    return std::nullopt;
}

QList<plan::PlannedRecord> Lesson::begin(Mistake mistake)
{
    const auto slip =
        std::find_if(m_slips.begin(), m_slips.end(), [mistake](const Slip &s) { return s.mistake == mistake; });
    if (slip == m_slips.end())
        return {};
    QList<plan::PlannedRecord> records = stands() ? m_current->mend : QList<plan::PlannedRecord>();
    records += m_right;
    records += slip->make;
    m_current = *slip;
    m_phase = Phase::Published;
    return records;
}

QList<plan::PlannedRecord> Lesson::mend()
{
    if (!stands())
        return {};
    m_phase = Phase::Mending;
    return m_current->mend;
}

bool Lesson::look(const verify::Verification &verification)
{
    if (!m_current)
        return false;
    const auto status = std::find_if(verification.records.begin(), verification.records.end(),
                                     [this](const auto &s) { return s.record == m_current->record; });
    if (status == verification.records.end())
        return false;
    const Phase before = m_phase;
    const bool named = std::any_of(status->findings.begin(), status->findings.end(),
                                   [this](const Finding &finding) { return finding.code == m_current->code; });
    if (m_phase == Phase::Published && named) {
        m_phase = Phase::Found;
    } else if (m_phase == Phase::Mending && !named && isOnAllNameServers(*status)) {
        m_phase = Phase::Mended;
        m_mended.insert(m_current->mistake);
    }
    return m_phase != before;
}

} // namespace sw::practice
