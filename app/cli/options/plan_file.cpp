// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/plan_file.h"

#include "app/cli/options/input_file.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

void declarePlan(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"PLAN.json"_s, u"What `plan --format json` wrote."_s);
}

Usage<plan::RecordPlan> readPlan(const QCommandLineParser &parser)
{
    const auto arguments = positionals(parser, {u"PLAN.json"_s});
    if (!arguments)
        return unexpected(arguments.error());
    return readPlan(arguments->first());
}

Usage<plan::RecordPlan> readPlan(const QString &file)
{
    const auto octets = readInput(u"PLAN.json"_s, file);
    if (!octets)
        return unexpected(octets.error());
    auto plan = plan::planFromJson(*octets);
    if (!plan)
        return usageError(u"PLAN.json \"%1\": %2"_s.arg(file, report::errorText(plan.error())));
    return std::move(*plan);
}

} // namespace sw::cli
