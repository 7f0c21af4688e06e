// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/watching.h"

#include "core/base/abort_and_delete_later.h"

namespace sw::session {

namespace {
constexpr int TickMs = 150;            // each evaluates all answers anew
constexpr qsizetype MaxTimeline = 500; // bounds a day of watching an unstable zone
} // namespace

Watching::Watching(dns::Resolver &resolver, const Clock &clock, const verify::WatchLimits &limits, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_clock(clock)
    , m_limits(limits)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!isAsking())
            return;
        m_seenSoFar = m_watch->soFar();
        Q_EMIT seenSoFarChanged();
    });
}

Watching::~Watching()
{
    abortAndDeleteLater(m_watch, this);
}

void Watching::start(const verify::VerifyRequest &request)
{
    endWatch();
    m_activity = Activity::Running;
    m_watch = std::make_unique<verify::Watch>(m_resolver, m_clock, request, m_limits);
    if (m_verification)
        m_watch->resumeFrom(*m_verification);
    connect(m_watch.get(), &verify::Watch::answered, this, [this] {
        if (!m_tick.isActive())
            m_tick.start();
    });
    connect(m_watch.get(), &verify::Watch::looked, this, &Watching::onLooked);
    m_watch->start();
    Q_EMIT changed();
}

void Watching::stop()
{
    if (m_activity != Activity::Running)
        return;
    endWatch();
    m_activity = Activity::Cancelled;
    Q_EMIT changed();
}

bool Watching::clear()
{
    const bool had = m_verification.has_value() || m_activity != Activity::Idle;
    endWatch();
    m_activity = Activity::Idle;
    m_verification.reset();
    m_timeline.clear();
    return had;
}

void Watching::setRequest(const verify::VerifyRequest &request)
{
    if (m_watch)
        m_watch->setRequest(request);
}

std::optional<QDateTime> Watching::nextCheckAt() const
{
    if (!m_watch || !m_watch->isRunning() || !m_watch->next())
        return std::nullopt;
    return m_watch->next()->at;
}

void Watching::endWatch()
{
    abortAndDeleteLater(m_watch, this);
    m_tick.stop();
    m_seenSoFar.reset();
}

void Watching::onLooked(const verify::Verification &verification, const QList<verify::Change> &changes)
{
    m_tick.stop();
    m_seenSoFar.reset();
    m_verification = verification;
    for (const verify::Change &change : changes) {
        if (change.where) // a change of the whole record follows from its cells
            m_timeline.append({change.at, change.name, change.type, change.where->label, change.from, change.to});
    }
    if (m_timeline.size() > MaxTimeline)
        m_timeline.remove(0, m_timeline.size() - MaxTimeline);
    if (!m_watch->next())
        m_activity = Activity::Done;
    Q_EMIT looked();
}

} // namespace sw::session
