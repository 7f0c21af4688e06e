// SPDX-License-Identifier: Apache-2.0
// Which resolvers `verify` and `checklist --verify` look through besides the zone's own name servers.
#pragma once

#include "app/cli/options/dns_options.h"
#include "core/verify/matrix/verification.h"

namespace sw::cli {

void declareVantagePoints(QCommandLineParser &parser);
// From --vantage-points FILE ({"schema":1,"vantagePoints":[{"id","label","kind":"system|public","resolver"}]}), else
// the resolvers of this run, each a vantage point of its own.
[[nodiscard]] Usage<QList<verify::VantagePoint>> readVantagePoints(const QCommandLineParser &parser,
                                                                   const DnsOptions &options);

} // namespace sw::cli
