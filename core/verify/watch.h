// SPDX-License-Identifier: Apache-2.0
// Verifies a plan repeatedly until every record is in place: verifyPlan() by LookupLoop, repeated when nextLook() says.
// Destroying it stops it. Shared by the wizard (core/session/activities/watching.h) and `verify --watch`.
//
//     auto *watch = new Watch(resolver, clock, request, limits, this);
// after each round, with what changed
//     connect(watch, &Watch::finished, …); // all in place
//     watch->start();
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/verify/watch_schedule.h"

#include <QPointer>
#include <QTimer>

namespace sw::verify {

// Lives on the thread that made it; resolver and clock must outlive it.
class Watch : public Operation
{
    Q_OBJECT
public:
    // `request` may hold a catalogue, which must outlive the watch.
    Watch(dns::Resolver &resolver, const Clock &clock, VerifyRequest request, WatchLimits limits = {},
          QObject *parent = nullptr);
    ~Watch() override;

    // Before start(): the last result of an earlier watch of the same plan. The first round then reports what changed
    // since.
    void resumeFrom(const Verification &earlier) { m_last = earlier; }
    // Takes effect with the next round; known answers are kept. For the same records with advice for another DNS host.
    void setRequest(const VerifyRequest &request) { m_request = request; }

    // Result of the last completed round; before that, what resumeFrom() was given.
    [[nodiscard]] const std::optional<Verification> &last() const { return m_last; }
    // During a round: the answers received, and for unanswered cells their earlier state.
    [[nodiscard]] Verification soFar() const;
    // Number of completed rounds.
    [[nodiscard]] int looks() const { return m_looks; }
    // Number of questions asked in completed rounds.
    [[nodiscard]] int asked() const { return m_asked; }
    // A round is under way; false in pauses.
    [[nodiscard]] bool isLooking() const { return isRunning() && (m_loop != nullptr || m_looks == 0); }
    // When the next round is due; nullopt during a round or when finished.
    [[nodiscard]] const std::optional<NextLook> &next() const { return m_next; }

Q_SIGNALS:
    void answered(const sw::dns::Fact &fact); // as each arrives: call soFar()
    // A round is complete.
    void looked(const sw::verify::Verification &verification, const QList<sw::verify::Change> &changes);
    void finished(); // everything is in place, or nothing is left to watch

protected:
    void run() override;
    void release() override;

private:
    void look();
    void onLoopFinished();
    void schedule(const QDateTime &at);

    dns::Resolver &m_resolver;
    const Clock &m_clock;
    VerifyRequest m_request;
    WatchLimits m_limits;
    dns::Facts m_facts;
    std::optional<Verification> m_last;
    std::optional<NextLook> m_next;
    QTimer m_timer;
    std::unique_ptr<dns::LookupLoop> m_loop;
    int m_looks = 0;
    int m_asked = 0;
    int m_quietLooks = 0;
};

} // namespace sw::verify
