// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/flow.h"

#include "ui/wizard/route_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sw::ui {

namespace {

QList<Blocker> detailsBlockers(const plan::SetupPlan &setup, const catalog::Catalog *tables)
{
    QList<Blocker> found = routeBlockers(setup, tables);
    if (setup.workflow && setup.route != plan::Route::NoMail && setup.workflowRecords.isEmpty())
        found.append(Blocker::WorkflowPasteMissing);
    return found;
}

} // namespace

QList<Step> allSteps()
{
    return {Step::Domain,  Step::Route,  Step::Details, Step::Policy,
            Step::Records, Step::Verify, Step::Prove,   Step::Finish};
}

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Domain:
        return QCoreApplication::translate("flow", "Domain");
    case Step::Route:
        return QCoreApplication::translate("flow", "Route");
    case Step::Details:
        return QCoreApplication::translate("flow", "Details");
    case Step::Policy:
        return QCoreApplication::translate("flow", "Policy");
    case Step::Records:
        return QCoreApplication::translate("flow", "Records");
    case Step::Verify:
        return QCoreApplication::translate("flow", "Verify");
    case Step::Prove:
        return QCoreApplication::translate("flow", "Prove it");
    case Step::Finish:
        return QCoreApplication::translate("flow", "Finish");
    }
    return {};
}

std::optional<Step> nextStep(Step step)
{
    const QList<Step> steps = allSteps();
    const qsizetype at = steps.indexOf(step) + 1;
    return at < steps.size() ? std::optional(steps.at(at)) : std::nullopt;
}

std::optional<Step> previousStep(Step step)
{
    const QList<Step> steps = allSteps();
    const qsizetype at = steps.indexOf(step) - 1;
    return at >= 0 ? std::optional(steps.at(at)) : std::nullopt;
}

QList<Blocker> blockers(Step step, const plan::SetupPlan &setup, const catalog::Catalog *tables)
{
    switch (step) {
    case Step::Domain:
        return setup.domain.isRoot() ? QList<Blocker>{Blocker::DomainMissing} : QList<Blocker>{};
    case Step::Details:
        return detailsBlockers(setup, tables);
    case Step::Route:
    case Step::Policy:
    case Step::Records:
    case Step::Verify:
    case Step::Prove:
    case Step::Finish:
        break;
    }
    return {};
}

Step reachable(const plan::SetupPlan &setup, const catalog::Catalog *tables)
{
    const QList<Step> steps = allSteps();
    for (const Step step : steps) {
        if (!blockers(step, setup, tables).isEmpty())
            return step;
    }
    return steps.last();
}

} // namespace sw::ui
