// SPDX-License-Identifier: Apache-2.0
// A moment in UTC, in the one way that neither Qt 6.4 nor later versions call deprecated. Made by an overload with a
// time zone it would be "in the zone UTC" to Qt 6.4, which prints that as "+00:00" instead of "Z".
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace sw::test {

[[nodiscard]] inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

} // namespace sw::test
