// SPDX-License-Identifier: Apache-2.0
// Keeps looking until every planned record is in place: verifyPlan() by LookupLoop, again when nextLook() says so.
// Destroying it stops it. Shared by the wizard (core/session/activities/watching.h) and `verify --watch`.
//
//     auto *watch = new Watch(resolver, clock, request, limits, this);
//     connect(watch, &Watch::looked, …);   // after each look, with what changed
//     connect(watch, &Watch::finished, …); // all in place
//     watch->start();
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/verify/watch_schedule.h"

#include <QPointer>
#include <QTimer>

namespace sw::verify {

class Watch : public Operation
{
    Q_OBJECT
public:
    Watch(dns::Resolver &resolver, const Clock &clock, VerifyRequest request, WatchLimits limits = {},
          QObject *parent = nullptr);
    ~Watch() override;

    // Before start(): what an earlier watch of the same plan saw last. The first look tells what changed since.
    void resumeFrom(const Verification &earlier) { m_last = earlier; }
    // From the next look on; what is known stays. For the same records with advice for another DNS host.
    void setRequest(const VerifyRequest &request) { m_request = request; }

    // Of the last look that ended; before that, what resumeFrom() was given.
    [[nodiscard]] const std::optional<Verification> &last() const { return m_last; }
    // While looking: the answers that are in, and for cells still unanswered what they showed before.
    [[nodiscard]] Verification soFar() const;
    // Number of looks that ended.
    [[nodiscard]] int looks() const { return m_looks; }
    // Number of questions asked by the looks that ended.
    [[nodiscard]] int asked() const { return m_asked; }
    // From start() on while a look is under way; false in pauses.
    [[nodiscard]] bool isLooking() const { return isRunning() && (m_loop != nullptr || m_looks == 0); }
    // When the next look is due; nullopt while looking or done.
    [[nodiscard]] const std::optional<NextLook> &next() const { return m_next; }

Q_SIGNALS:
    void answered(const sw::dns::Fact &fact); // as each arrives: for soFar()
    void looked(const sw::verify::Verification &verification, const QList<sw::verify::Change> &changes);
    void finished(); // everything is in place

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
