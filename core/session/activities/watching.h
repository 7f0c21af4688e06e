// SPDX-License-Identifier: Apache-2.0
// How the planned records spread: a verify::Watch with its last result, the answers of the round under way, and the
// history of changes.
//
// Lives on the GUI thread.
#pragma once

#include "core/session/activities/activity.h"
#include "core/verify/watch.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sw::session {

// One vantage point's state of one record changed.
struct TimelineEntry
{
    QDateTime at; // UTC
    // The record.
    dns::DomainName record;
    dns::RecordType type = dns::RecordType::TXT;
    QString vantagePoint; // label
    // State before and after.
    verify::State from = verify::State::NotAsked;
    verify::State to = verify::State::NotAsked;
};

// One watch at a time.
class Watching : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this object.
    Watching(dns::Resolver &resolver, const Clock &clock, const verify::WatchLimits &limits = {},
             QObject *parent = nullptr);
    ~Watching() override;

    // Asks everything now, then again by verify/watch_schedule.h, until complete. Replaces a running watch; the earlier
    // result is kept until the first round ends, and changes are relative to it.
    void start(const verify::VerifyRequest &request);
    void stop(); // keeps the result
    // Back to the initial state, silently. False if it was there already.
    bool clear();
    // For the coming rounds: the same records, with advice for another DNS host.
    void setRequest(const verify::VerifyRequest &request);

    [[nodiscard]] Activity activity() const { return m_activity; }                  // Done: complete
    [[nodiscard]] bool isAsking() const { return m_watch && m_watch->isLooking(); } // a round is under way
    // Of the last complete round.
    [[nodiscard]] const std::optional<verify::Verification> &verification() const { return m_verification; }
    // During a round: its answers so far, the rest as before; else verification().
    [[nodiscard]] const std::optional<verify::Verification> &seenSoFar() const
    {
        return m_seenSoFar ? m_seenSoFar : m_verification;
    }
    [[nodiscard]] std::optional<QDateTime> nextCheckAt() const; // UTC; nullopt during a round and when it is over
    [[nodiscard]] const QList<TimelineEntry> &timeline() const { return m_timeline; } // the newest 500, oldest first

Q_SIGNALS:
    void changed();          // started or stopped
    void looked();           // a round ended: verification() is new
    void seenSoFarChanged(); // answers arrived during a round; looked() ends it

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
