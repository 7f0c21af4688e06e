// Keeps looking until every planned record is in place: verifyPlan() by LookupLoop, again when nextLook() says so.
// Destroying it stops it. Shared by the wizard and `verify --watch`.
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

    [[nodiscard]] const Verification &last() const { return m_last; }
    [[nodiscard]] const dns::Facts &facts() const { return m_facts; }
    [[nodiscard]] int looks() const { return m_looks; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] bool isLooking() const { return m_loop != nullptr; }
    // When the next look is due; nullopt while looking or done.
    [[nodiscard]] const std::optional<NextLook> &next() const { return m_next; }
    // The admin pressed "check again": now, but not within the shortest interval of the last look. Pauses start anew.
    void lookNow();

Q_SIGNALS:
    void answered(const sw::dns::Fact &fact); // as each arrives: for partialVerification()
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
    Verification m_last;
    std::optional<NextLook> m_next;
    QDateTime m_lookedAt;
    QTimer m_timer;
    std::unique_ptr<dns::LookupLoop> m_loop;
    int m_looks = 0;
    int m_asked = 0;
    int m_quietLooks = 0;
};

} // namespace sw::verify
