// SPDX-License-Identifier: Apache-2.0
// How the planned records spread: a verify::Watch with what it saw last, what is in of the look under way, and what
// changed when.
//
// Thread: the GUI's.
#pragma once

#include "core/session/activities/activity.h"
#include "core/verify/watch.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// One vantage point came to see something else of one record.
struct TimelineEntry
{
    QDateTime at; // UTC
    dns::DomainName record;
    dns::RecordType type = dns::RecordType::TXT;
    QString vantagePoint; // label
    verify::State from = verify::State::NotAsked;
    verify::State to = verify::State::NotAsked;
};

class Watching : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this.
    Watching(dns::Resolver &resolver, const Clock &clock, const verify::WatchLimits &limits = {},
             QObject *parent = nullptr);
    ~Watching() override;

    // Asks everything now, then again as verify/watch_schedule.h says, until complete. Ends a watch that runs; what
    // was seen before stays until the first look ends, and is what changes are told against.
    void start(const verify::VerifyRequest &request);
    void stop();
    // As at the beginning, silently. True when there was anything.
    bool clear();
    // For the looks to come: the same records, with advice for another DNS host.
    void setRequest(const verify::VerifyRequest &request);

    [[nodiscard]] Activity activity() const { return m_activity; } // Done: complete
    [[nodiscard]] bool isAsking() const { return m_watch && m_watch->isLooking(); }
    // Of the last whole look.
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_verification; }
    // While a look is under way: what is in of it, the rest as before; else verification().
    [[nodiscard]] const std::optional<verify::Verification> &seenSoFar() const
    {
        return m_seenSoFar ? m_seenSoFar : m_verification;
    }
    [[nodiscard]] std::optional<QDateTime> nextCheckAt() const; // UTC; nullopt while asking, and when it is over
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_timeline; } // the newest 500, oldest first

Q_SIGNALS:
    void changed();          // started, stopped
    void looked();           // a look ended: verification() is another
    void seenSoFarChanged(); // answers of a look came in; looked() ends it

private:
    void endWatch();
    void onLooked(const verify::Verification &verification, const QList<verify::Change> &changes);

    dns::Resolver &m_resolver;
    const Clock &m_clock;
    verify::WatchLimits m_limits;
    Activity m_activity = Activity::Idle;
    std::unique_ptr<verify::Watch> m_watch;
    std::optional<verify::Verification> m_verification;
    std::optional<verify::Verification> m_seenSoFar;
    QTimer m_tick; // answers come in bursts: one seenSoFarChanged() for each
    QList<TimelineEntry> m_timeline;
};

} // namespace sw::session
