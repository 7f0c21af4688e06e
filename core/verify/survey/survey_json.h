// SPDX-License-Identifier: Apache-2.0
// A Survey as in the command-line contract: domain, zone, nameServers[], dnsHost, spf{}, dkim[], dmarc{}, mx[], dnssec,
// findings[].
#pragma once

#include "core/verify/finding_json.h"
#include "core/verify/survey/survey.h"

namespace sw::verify {

// Words and severity come from core/report, above this layer.
[[nodiscard]] QJsonObject toJson(const Survey &survey, const plan::FindingWords &words,
                                 const plan::SeverityOf &severity);

} // namespace sw::verify
