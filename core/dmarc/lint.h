// SPDX-License-Identifier: Apache-2.0
// Advice on the text of a DMARC record (RFC 9989 4.7, 7.4, and what RFC 7489 receivers make of it).
#pragma once

#include "core/dmarc/discovery/discovery.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

// About the text alone, without queries.
[[nodiscard]] Findings lint(const Record &record);

// About the Organizational Domain: "dmarc-name-too-deep" (args: domain), "dmarc-only-at-subdomain" and
// "dmarc-walk-list-differ" (args: domain, walk, list).
[[nodiscard]] Findings organizationFindings(const Discovery &discovery);

// The known tag that is closest to a mistyped one; empty: none is close.
[[nodiscard]] QByteArray nearestTag(const QByteArray &name);

} // namespace sw::dmarc
