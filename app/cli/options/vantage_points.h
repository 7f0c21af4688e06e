// SPDX-License-Identifier: Apache-2.0
// The resolvers that `verify` and `checklist --verify` ask besides the zone's own name servers.
#pragma once

#include "app/cli/options/dns_options.h"
#include "core/verify/matrix/verification.h"

namespace sw::cli {

// Adds --vantage-points to the parser.
void declareVantagePoints(QCommandLineParser &parser);
// From --vantage-points FILE ({"schema":1,"vantagePoints":[{"id","label","kind":"system|public","resolver"}]}), else
// the resolvers of this run, each as one vantage point.
[[nodiscard]] Usage<QList<verify::VantagePoint>> readVantagePoints(const QCommandLineParser &parser,
                                                                   const DnsOptions &options);

} // namespace sw::cli
