// SPDX-License-Identifier: Apache-2.0
#include "core/finding/finding.h"

#include <algorithm>

namespace sw {

bool containsCode(const Findings &findings, const QByteArray &code)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &f) { return f.code == code; });
}

} // namespace sw
