// SPDX-License-Identifier: Apache-2.0
// A clock that moves only when told.
#pragma once

#include "core/base/clock.h"
#include "tests/support/utc_time.h"

namespace sw::test {

class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_elapsed); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_elapsed; }
    void advance(qint64 ms) { m_elapsed += ms; }

private:
    QDateTime m_start = utcTime(QDate(2026, 11, 23), QTime(14, 0));
    qint64 m_elapsed = 0;
};

} // namespace sw::test
