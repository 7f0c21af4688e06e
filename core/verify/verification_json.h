// SPDX-License-Identifier: Apache-2.0
// A Verification and its changes as in the command-line contract (`verify --json`, `verify --watch`).
#pragma once

#include "core/verify/finding_json.h"
#include "core/verify/matrix/verification.h"
#include "core/verify/watch_schedule.h"

namespace sw::verify {

// {schema, domain, zone, at, complete, completeBy?, records[]{name, type, action, value, state, cells[], findings[]},
//  findings[]}; cells[]{vantagePoint, kind, state, server, ttl?, expiresAt?, seen[]}.
[[nodiscard]] QJsonObject toJson(const Verification &verification, const plan::FindingWords &words,
                                 const plan::SeverityOf &severity);

// One line of `--watch`: {at, name, type, from, to, vantagePoint?, server?}.
[[nodiscard]] QJsonObject toJson(const Change &change);

} // namespace sw::verify
