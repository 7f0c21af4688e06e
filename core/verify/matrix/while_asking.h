// SPDX-License-Identifier: Apache-2.0
// What to show while a round of questions is under way: the answers received, and for unanswered cells the earlier
// state, so that the display does not flicker back to "not asked". Pure.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// `partial`: of partialVerification(); its records that are undecided because answers are missing become NotAsked,
// never Unknown, as no lookup failed. `before`: the last complete verification of the same plan; nullptr: none yet.
[[nodiscard]] Verification whileAsking(Verification partial, const Verification *before);

} // namespace sw::verify
