// SPDX-License-Identifier: Apache-2.0
// Findings as in the command-line contract: {code, severity, args{}, text}. Words and severity come from above this
// layer and are handed in, as for plan::toJson.
#pragma once

#include "core/plan/model/record_plan.h"

#include <QJsonArray>

namespace sw::verify {

// An array in the order of `findings`.
[[nodiscard]] QJsonArray findingsToJson(const Findings &findings, const plan::FindingWords &words,
                                        const plan::SeverityOf &severity);

} // namespace sw::verify
