// SPDX-License-Identifier: Apache-2.0
// Words for the mistakes of practice mode.
#pragma once

#include "core/practice/mistakes.h"

namespace sw::ui {

// "The domain stands twice in the name": entry of a menu, and title of what was found.
[[nodiscard]] QString mistakeTitle(practice::Mistake mistake);
// How to avoid it, in one sentence.
[[nodiscard]] QString mistakeAdvice(practice::Mistake mistake);

} // namespace sw::ui
