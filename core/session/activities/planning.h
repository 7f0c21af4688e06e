// SPDX-License-Identifier: Apache-2.0
// What to publish (core/plan/planner.h), and what its SPF record will cost receivers.
//
// Lives on the GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/plan/planner.h"
#include "core/plan/published/published_file.h"
#include "core/session/activities/activity.h"
#include "core/spf/analysis/analysis.h"

#include <QObject>

#include <memory>

namespace sw::session {

// The input of a plan.
struct PlanningRequest
{
    plan::SetupPlan setup;         // the decisions
    Findings published = {};       // about the file used in place of the DNS: first among the plan's findings
    QList<plan::CutText> cut = {}; // texts of that file cut off at a semicolon
};

// One plan at a time.
class Planning : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this object.
    Planning(const catalog::Catalog &catalog, const Clock &clock, QObject *parent = nullptr);
    ~Planning() override;

    // Does nothing during a run. `source` must outlive the run; `known`: answers that need not be asked again.
    void start(dns::Resolver &source, const PlanningRequest &request, const dns::Facts &known);
    void cancel(); // an earlier plan is kept
    // Back to the initial state, silently. False if it was there already.
    bool clear();

    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] const std::optional<plan::RecordPlan> &plan() const { return m_plan; }
    // DNS lookups of the planned SPF record (RFC 7208 4.6.4); nullopt: none is planned.
    [[nodiscard]] const std::optional<spf::Audit> &spfAudit() const { return m_spfAudit; }
    // Sets the plan's DNS host, which changes the form of records only. Silent; does nothing without a plan.
    void setDnsHost(const QByteArray &id);

Q_SIGNALS:
    void changed(); // activity or plan

private:
    struct Planned
    {
        plan::RecordPlan plan;
        std::optional<spf::Audit> spf;
    };
    [[nodiscard]] dns::Step<Planned> step(const dns::Facts &facts) const;
    void onFinished();

    const catalog::Catalog &m_catalog;
    const Clock &m_clock;
    Activity m_activity = Activity::Idle;
    PlanningRequest m_request;
    std::optional<plan::RecordPlan> m_plan;
    std::optional<spf::Audit> m_spfAudit;
    std::unique_ptr<dns::LookupLoop> m_loop;
};

} // namespace sw::session
