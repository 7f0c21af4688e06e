// SPDX-License-Identifier: Apache-2.0
// Plans and verifications for the tests of reports: the three routes, long keys, many records.
#pragma once

#include "core/report/checklist/checklist.h"

namespace sw::test {

[[nodiscard]] plan::RecordPlan advancedPlan();               // three CNAMEs, SPF replaced, DMARC added; Cloudflare
[[nodiscard]] plan::RecordPlan sendgridPlan();               // CNAMEs at Route 53, one kept, one old TXT removed
[[nodiscard]] plan::RecordPlan ownServerPlan(int keyOctets); // a DKIM key of that many base64 characters, no known host
[[nodiscard]] plan::RecordPlan defaultPlan();                // SPF only
[[nodiscard]] plan::RecordPlan largePlan(int records);

[[nodiscard]] verify::Verification someInPlace(const plan::RecordPlan &plan); // one doubled, one not yet, some old
[[nodiscard]] verify::Verification allInPlace(const plan::RecordPlan &plan);

[[nodiscard]] const catalog::Catalog &sampleCatalog(); // the real one
[[nodiscard]] report::ChecklistInput checklistOf(const plan::RecordPlan &plan);

inline constexpr int Rsa2048Characters = 392; // base64 of a 2048-bit SubjectPublicKeyInfo
inline constexpr int Rsa4096Characters = 736;

} // namespace sw::test
