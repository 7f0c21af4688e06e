// SPDX-License-Identifier: Apache-2.0
// Words for the mistakes of practice mode.
#pragma once

#include "core/practice/mistakes.h"

namespace sw::ui {

// "The domain stands twice in the name": an entry of a menu, and what was found.
[[nodiscard]] QString mistakeTitle(practice::Mistake mistake);
// How it does not happen again, in one sentence.
[[nodiscard]] QString mistakeAdvice(practice::Mistake mistake);

} // namespace sw::ui
