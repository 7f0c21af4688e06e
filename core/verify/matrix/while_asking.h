// SPDX-License-Identifier: Apache-2.0
// What can be shown while a look is under way: the answers that are in, and for cells still unanswered what they showed
// before, so that nothing flickers back to "not asked". Pure.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// `partial`: of partialVerification(); a record of it that is undecided because answers are still to come is NotAsked
// here, never Unknown: nothing failed. `before`: the last whole verification of the same plan; nullptr: none yet.
[[nodiscard]] Verification whileAsking(Verification partial, const Verification *before);

} // namespace sw::verify
