// SPDX-License-Identifier: Apache-2.0
// What lower layers need handed in: words for findings and their severity (plan::toJson, the command line's JSON).
//
// Severity is in resources/severity.json, words are in finding_text.h. See also core/finding/severity_profile.h.
#pragma once

#include "core/finding/severity_profile.h"
#include "core/plan/model/record_plan.h"

namespace sw::report {

// Text, followed by the advice if there is any.
[[nodiscard]] plan::FindingWords findingWords();

// The profile compiled into the program. Errors: those of SeverityProfile::fromJson, "severity-unreadable" (args:
// file).
[[nodiscard]] Expected<SeverityProfile> builtInSeverityProfile();
// A copy of the profile as a function.
[[nodiscard]] plan::SeverityOf severityOf(const SeverityProfile &profile);
// By the built-in profile; Warning for every code if it were unreadable (tests show that it is not).
[[nodiscard]] plan::SeverityOf severityOf();

// "Error", "Warning", "Note": for people. The contract's words are severityName()'s.
[[nodiscard]] QString severityLabel(Severity severity);

} // namespace sw::report
