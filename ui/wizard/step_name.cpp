// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/step_name.h"

namespace sw::ui {

QByteArray stepName(Step step)
{
    switch (step) {
    case Step::Domain:
        return "domain";
    case Step::Route:
        return "route";
    case Step::Details:
        return "details";
    case Step::Policy:
        return "policy";
    case Step::Records:
        return "records";
    case Step::Verify:
        return "verify";
    case Step::Prove:
        return "prove";
    case Step::Finish:
        return "finish";
    }
    return {};
}

std::optional<Step> stepFromName(const QByteArray &name)
{
    for (const Step step : allSteps()) {
        if (stepName(step) == name)
            return step;
    }
    return std::nullopt;
}

} // namespace sw::ui
