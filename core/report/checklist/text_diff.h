// SPDX-License-Identifier: Apache-2.0
// The changed parts of a value: for showing before and after, term by term.
#pragma once

#include "core/report/checklist/document.h"

namespace sw::report {

// Terms (separated by blanks, semicolons or quotes) of `text` that are not in `other` in the same order. Both are
// bounded by what DNS allows; beyond 2,000 terms everything counts as changed.
[[nodiscard]] QList<Mark> changedParts(const QString &text, const QString &other);

} // namespace sw::report
