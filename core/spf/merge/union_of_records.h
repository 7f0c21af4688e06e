// SPDX-License-Identifier: Apache-2.0
// Several SPF records at one name are a permerror (RFC 7208 4.5): builds the one record that they were meant to be.
// Private to core/spf.
#pragma once

#include "core/finding/finding.h"
#include "core/spf/record/term_list.h"

namespace sw::spf {

// Every mechanism that could match in one of them, in order, each once; the least strict "all"; "redirect" stays when
// it is the only ending, and becomes an include when another record has an "all". Findings: "spf-all-softened"
// (args: all), "spf-redirect-became-include" (args: redirect, include).
[[nodiscard]] TermList unionOfRecords(const dns::DomainName &domain, const QByteArrayList &records, Findings &findings);

} // namespace sw::spf
