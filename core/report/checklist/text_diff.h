// SPDX-License-Identifier: Apache-2.0
// Which parts of a value changed: for showing before and after, term by term.
#pragma once

#include "core/report/checklist/document.h"

namespace sw::report {

// Terms (separated by blanks, semicolons or quotes) of `text` that do not stand in `other` in the same order.
// Both bounded by what DNS allows; beyond 2,000 terms everything counts as changed.
[[nodiscard]] QList<Mark> changedParts(const QString &text, const QString &other);

} // namespace sw::report
