// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/plan_file.h"

#include "app/cli/options/input_file.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

Usage<plan::RecordPlan> readPlan(const QString &file)
{
    const auto octets = readInput(u"PLAN.json"_s, file);
    if (!octets)
        return usageError(octets.error().text);
    auto plan = plan::planFromJson(*octets);
    if (!plan)
        return usageError(u"PLAN.json \"%1\": %2"_s.arg(file, report::errorText(plan.error())));
    return std::move(*plan);
}

} // namespace sw::cli
