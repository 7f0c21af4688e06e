// SPDX-License-Identifier: Apache-2.0
// The words of a verify::MatrixView. A further column, say the TTL, is added here after those of the vantage points:
// the window's table, the command line's and every writer show what this value holds.
#pragma once

#include "core/report/checklist/document.h"
#include "core/verify/matrix/matrix_view.h"

namespace sw::report {

// `titles`: one for each row. `now`: UTC, for "old value, 12 min".
[[nodiscard]] Matrix matrix(const verify::MatrixView &view, const QStringList &titles, const QDateTime &now);

} // namespace sw::report
