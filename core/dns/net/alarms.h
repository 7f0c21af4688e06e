// Many deadlines behind one timer: thousands of questions under way each want two, and a QTimer for each would cost more
// than the question (Qt keeps its timers in a list).
//
// An alarm rings from the event loop, at most once, never early; it is called off by destroying it. Many that are due at
// once ring in portions, so that the loop is not held. Thread: the one that made it.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace sw::dns {

class Alarms : public QObject
{
    using Key = std::pair<qint64, quint64>; // when (ns of our clock), number

public:
    class Alarm
    {
    public:
        Alarm() = default;
        ~Alarm() { callOff(); }
        Alarm(const Alarm &) = delete;
        Alarm &operator=(const Alarm &) = delete;
        // Rings in `ms`; what was set before is called off. `alarms` must outlive this alarm, or the setting.
        void set(Alarms &alarms, int ms, std::function<void()> ring);
        void callOff();

    private:
        friend class Alarms;
        Alarms *m_alarms = nullptr; // set while it may ring
        Key m_key;
    };

    Alarms();
    ~Alarms() override;
    [[nodiscard]] qsizetype pending() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    struct Entry
    {
        Alarm *alarm = nullptr;
        std::function<void()> ring;
    };
    void arm(qint64 now);
    void onTimer();

    std::map<Key, Entry> m_entries;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_armedFor = -1; // ns; -1: the timer does not run
    quint64 m_next = 0;
};

} // namespace sw::dns
