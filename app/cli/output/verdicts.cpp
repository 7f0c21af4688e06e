// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/verdicts.h"

#include "app/cli/output/json_values.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

bool anyPart(const verify::Survey &survey, verify::Presence presence)
{
    const auto is = [presence](const verify::SurveyPart &part) { return part.presence == presence; };
    return is(survey.spf) || is(survey.dmarc) || is(survey.mx) || is(survey.dkim);
}

} // namespace

ExitCode verdictOn(const verify::Survey &survey)
{
    const bool unknown = survey.zone.state == dns::Zone::State::Unknown || anyPart(survey, verify::Presence::Unknown);
    const bool noSpf = survey.spf.presence == verify::Presence::Missing;
    const bool noDmarc = survey.dmarc.presence == verify::Presence::Missing && survey.inherited() == nullptr;
    if (noSpf || noDmarc || survey.zone.state == dns::Zone::State::DoesNotExist)
        return ExitCode::ToDo;
    if (unknown) // findings about unanswered questions are warnings: no reason for "no"
        return ExitCode::Unknown;
    const auto isFaulty = [](const verify::FoundKey &key) { return hasSeverity(key.findings, Severity::Error); };
    const bool faultyKey = std::any_of(survey.keys.begin(), survey.keys.end(), isFaulty);
    return faultyKey || hasSeverity(survey.findings, Severity::Warning) ? ExitCode::ToDo : ExitCode::Good;
}

ExitCode verdictOn(const verify::Verification &verification)
{
    // An error is never good, whatever it is about.
    const bool anyError = hasSeverity(verification.findings, Severity::Error) ||
                          std::any_of(verification.records.begin(), verification.records.end(),
                                      [](const auto &status) { return hasSeverity(status.findings, Severity::Error); });
    if (verification.complete())
        return anyError ? ExitCode::ToDo : ExitCode::Good;
    const auto needsDoing = [](const verify::RecordStatus &status) {
        return !verify::isGood(status.state) && !verify::couldNotAsk(status.state);
    };
    const bool toDo = std::any_of(verification.records.begin(), verification.records.end(), needsDoing);
    return toDo ? ExitCode::ToDo : ExitCode::Unknown;
}

ExitCode verdictOn(const plan::RecordPlan &plan)
{
    if (plan.count(plan::Action::Check) > 0 || containsCode(plan.findings, "plan-could-not-see"))
        return ExitCode::Unknown;
    const bool allThere = plan.count(plan::Action::Keep) == plan.records.size() && !plan.records.isEmpty();
    return allThere && !plan.hasWorkElsewhere() && !hasSeverity(plan.findings, Severity::Error) ? ExitCode::Good
                                                                                                : ExitCode::ToDo;
}

QString verdictName(ExitCode verdict)
{
    switch (verdict) {
    case ExitCode::Good:
        return u"good"_s;
    case ExitCode::ToDo:
        return u"toDo"_s;
    case ExitCode::Usage:
        return u"unreadable"_s;
    case ExitCode::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace sw::cli
