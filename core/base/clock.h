// Time as an input. Nothing that decides reads the wall clock; the shell hands it in from here.
#pragma once

#include <QDateTime>

namespace sw {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;        // UTC, millisecond resolution
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;   // for measuring only; never goes back
};

// The real one. Thread-safe.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace sw
