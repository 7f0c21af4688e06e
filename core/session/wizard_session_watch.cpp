// Watching how the records spread: rounds of verification, each asking only what can have changed. When to look again
// is decided in core/verify/watch_schedule.h; this is the timer around it.
#include "core/session/wizard_session.h"

#include "core/verify/watch_schedule.h"
#include "core/verify/while_asking.h"

namespace sw::session {

namespace {

constexpr qsizetype MaxTimeline = 500; // a day of watching a flapping zone stays bounded

// In practice mode the panel is ours and a look costs nothing: once a second, whatever the clock makes of a second.
verify::WatchLimits limitsFor(bool practice, int speed)
{
    verify::WatchLimits limits;
    if (practice) {
        limits.minIntervalMs = 1'000 * speed;
        limits.maxIntervalMs = 5'000 * speed;
        limits.afterExpiryMs = 200 * speed;
    }
    return limits;
}

} // namespace

void WizardSession::startWatching()
{
    if (!m_plan || m_watchActivity == Activity::Running)
        return;
    m_watchActivity = Activity::Running;
    m_watchFacts = {};
    m_quietLooks = 0;
    look();
}

void WizardSession::stopWatching()
{
    if (m_watchActivity != Activity::Running)
        return;
    stopLook();
    m_watchTimer.stop();
    m_nextCheckAt.reset();
    m_watchActivity = Activity::Cancelled;
    Q_EMIT verificationChanged();
}

void WizardSession::checkNow()
{
    if (!m_plan)
        return;
    stopLook();
    m_watchActivity = Activity::Running;
    m_watchFacts = {}; // the admin wants to know now: believe nothing older
    m_quietLooks = 0;
    look();
}

void WizardSession::publish(const QList<plan::PlannedRecord> &records)
{
    if (m_services.publisher == nullptr)
        return;
    // Whoever publishes as planned mends what was published wrongly: it would stand in the way.
    const bool mends = m_lesson.stands();
    m_services.publisher->publish(m_lesson.mend() + records);
    checkNow();
    if (mends)
        Q_EMIT lessonChanged();
}

void WizardSession::publishWithMistake(Mistake mistake)
{
    if (m_services.publisher == nullptr)
        return;
    const QList<plan::PlannedRecord> records = m_lesson.begin(mistake);
    if (records.isEmpty())
        return;
    m_services.publisher->publish(records);
    checkNow();
    Q_EMIT lessonChanged();
}

void WizardSession::mendMistake()
{
    if (m_lesson.stands())
        publish({});
}

void WizardSession::look()
{
    m_watchTimer.stop();
    m_nextCheckAt.reset();
    if (!m_plan)
        return;
    const auto function = [request = verifyRequest()](const dns::Facts &facts) {
        return verify::verifyPlan(request, facts);
    };
    m_watchLoop = std::make_unique<dns::LookupLoop>(m_services.resolver, m_watchFacts, dns::stepNeeds(function));
    connect(m_watchLoop.get(), &dns::LookupLoop::answered, this, [this] {
        if (!m_watchTick.isActive())
            m_watchTick.start();
    });
    connect(m_watchLoop.get(), &dns::LookupLoop::finished, this, &WizardSession::lookFinished);
    m_watchLoop->start();
    Q_EMIT verificationChanged();
}

verify::VerifyRequest WizardSession::verifyRequest() const
{
    return {*m_plan, m_services.resolvers, &m_services.catalog};
}

void WizardSession::lookAnswered()
{
    if (!m_watchLoop || !m_plan)
        return;
    m_seenSoFar = verify::whileAsking(verify::partialVerification(verifyRequest(), m_watchLoop->facts()),
                                      m_verification ? &*m_verification : nullptr);
    Q_EMIT seenSoFarChanged();
}

void WizardSession::stopLook()
{
    stopLoop(m_watchLoop);
    m_watchTick.stop();
    m_seenSoFar.reset();
}

void WizardSession::lookFinished()
{
    m_watchFacts = m_watchLoop->facts();
    stopLook();
    const auto step = verify::verifyPlan(verifyRequest(), m_watchFacts);
    if (dns::isDone(step))
        remember(dns::resultOf(step));
    const bool learned = m_verification && m_lesson.look(*m_verification);
    const QDateTime now = m_services.clock.now();
    const auto again = m_verification ? verify::nextLook(*m_verification, m_quietLooks, now,
                                                         limitsFor(isPractice(), m_services.clock.speed()))
                                      : std::nullopt;
    if (again) {
        m_watchFacts = verify::forget(m_watchFacts, *again);
        m_nextCheckAt = again->at;
        m_watchTimer.start(static_cast<int>(qMin(m_services.clock.realMsUntil(again->at), qint64(24 * 3600 * 1000))));
    } else {
        m_watchActivity = Activity::Done;
    }
    Q_EMIT verificationChanged();
    if (learned)
        Q_EMIT lessonChanged();
}

void WizardSession::remember(const verify::Verification &now)
{
    const QList<verify::Change> changes =
        m_verification ? verify::changesBetween(*m_verification, now) : QList<verify::Change>();
    m_quietLooks = changes.isEmpty() ? m_quietLooks + 1 : 0;
    for (const verify::Change &change : changes) {
        if (!change.where) // the record as a whole: follows from its cells
            continue;
        m_timeline.append({change.at, change.name, change.type, change.where->label, change.from, change.to});
    }
    if (m_timeline.size() > MaxTimeline)
        m_timeline.remove(0, m_timeline.size() - MaxTimeline);
    m_verification = now;
}

} // namespace sw::session
