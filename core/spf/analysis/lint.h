// SPDX-License-Identifier: Apache-2.0
// Findings about one record and about the tree below it. Private to core/spf: ask for them through analysis.h.
#pragma once

#include "core/spf/analysis/analysis.h"

namespace sw::spf {

// `audit` is the finished audit of `request`. At most 300 findings.
[[nodiscard]] Findings lint(const dns::Facts &facts, const AuditRequest &request, const Audit &audit);

} // namespace sw::spf
