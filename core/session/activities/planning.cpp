// SPDX-License-Identifier: Apache-2.0
#include "core/session/activities/planning.h"

#include "core/base/abort_and_delete_later.h"
#include "core/plan/model/planned_spf.h"

namespace sw::session {

Planning::Planning(const catalog::Catalog &catalog, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_clock(clock)
{}

Planning::~Planning()
{
    abortAndDeleteLater(m_loop, this);
}

// The records, then the cost of their SPF record.
dns::Step<Planning::Planned> Planning::step(const dns::Facts &facts) const
{
    auto records = plan::planRecords(m_request.setup, m_catalog, facts, m_request.cut);
    if (!dns::isDone(records))
        return dns::neededBy(records);
    Planned result{dns::takeResult(std::move(records)), std::nullopt};
    if (const auto request = plan::plannedSpf(result.plan)) {
        auto audit = spf::audit(facts, *request);
        if (!dns::isDone(audit))
            return dns::neededBy(audit);
        result.spf = dns::takeResult(std::move(audit));
    }
    return result;
}

void Planning::start(dns::Resolver &source, const PlanningRequest &request, const dns::Facts &known)
{
    if (m_activity == Activity::Running)
        return;
    m_activity = Activity::Running;
    m_request = request;
    m_loop = std::make_unique<dns::LookupLoop>(source, known,
                                               dns::stepNeeds([this](const dns::Facts &facts) { return step(facts); }));
    connect(m_loop.get(), &dns::LookupLoop::finished, this, &Planning::onFinished);
    m_loop->start();
    Q_EMIT changed();
}

void Planning::onFinished()
{
    auto whole = resultOrRest([this](const dns::Facts &facts) { return step(facts); }, m_loop->facts());
    abortAndDeleteLater(m_loop, this);
    m_activity = Activity::Done;
    if (dns::isDone(whole)) {
        Planned made = dns::takeResult(std::move(whole));
        made.plan.findings = m_request.published + made.plan.findings;
        if (!made.plan.takenAt.isValid())
            made.plan.takenAt = m_clock.now();
        m_plan = std::move(made.plan);
        m_spfAudit = std::move(made.spf);
    }
    Q_EMIT changed();
}

void Planning::cancel()
{
    if (m_activity != Activity::Running)
        return;
    abortAndDeleteLater(m_loop, this);
    m_activity = Activity::Cancelled;
    Q_EMIT changed();
}

bool Planning::clear()
{
    const bool had = m_plan.has_value() || m_activity != Activity::Idle;
    abortAndDeleteLater(m_loop, this);
    m_plan.reset();
    m_spfAudit.reset();
    m_activity = Activity::Idle;
    return had;
}

void Planning::setDnsHost(const QByteArray &id)
{
    if (m_plan)
        m_plan->dnsHost = id;
}

} // namespace sw::session
