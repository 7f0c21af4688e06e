// SPDX-License-Identifier: Apache-2.0
// What to publish (core/plan/planner.h), and what the SPF record among it will cost receivers.
//
// Thread: the GUI's.
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

struct PlanningRequest
{
    plan::SetupPlan setup;
    Findings published = {};       // about the file that stands for the DNS: first among those of the plan
    QList<plan::CutText> cut = {}; // texts of that file that a semicolon cuts off
};

class Planning : public QObject
{
    Q_OBJECT
public:
    // Both must outlive this.
    Planning(const catalog::Catalog &catalog, const Clock &clock, QObject *parent = nullptr);
    ~Planning() override;

    // Nothing while one runs. `source` must outlive the run; `known`: answers that need not be asked again.
    void start(dns::Resolver &source, const PlanningRequest &request, const dns::Facts &known);
    void cancel(); // a plan made before stays
    // As at the beginning, silently. True when there was anything.
    bool clear();

    [[nodiscard]] Activity activity() const { return m_activity; }
    [[nodiscard]] const std::optional<plan::RecordPlan> &plan() const { return m_plan; }
    // What the planned SPF record will ask receivers to look up; nothing when none is planned.
    [[nodiscard]] const std::optional<spf::Audit> &spfAudit() const { return m_spfAudit; }
    // The host changes the form of the records, not the records. Silent; nothing without a plan.
    void setDnsHost(const QByteArray &id);

Q_SIGNALS:
    void changed();

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
