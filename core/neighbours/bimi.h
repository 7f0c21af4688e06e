// SPDX-License-Identifier: Apache-2.0
// BIMI (Internet-Draft): the logo's record at default._bimi.<domain>, and what must hold for it to be shown.
#pragma once

#include "core/base/expected.h"
#include "core/dmarc/discovery/discovery.h"
#include "core/neighbours/wanted_file.h"

namespace sw::neighbours {

struct BimiRecord
{
    QByteArray logo = {};     // l=; empty together with `evidence`: the domain declines
    QByteArray evidence = {}; // a=: VMC or CMC
    [[nodiscard]] bool declines() const { return logo.isEmpty() && evidence.isEmpty(); }
    friend bool operator==(const BimiRecord &, const BimiRecord &) = default;
};
// Errors: "bimi-syntax", "bimi-version", "bimi-logo" (not https, or not there).
[[nodiscard]] Expected<BimiRecord> parseBimiRecord(const QByteArray &text);

// The organizational domain enforces DMARC: neither p nor sp is none, nothing is only in part (pct) or in test (t=y).
[[nodiscard]] bool enforcesEnough(const dmarc::Record &record);

constexpr qsizetype LargestLogo = 512 * 1024;    // more is not even looked at
constexpr qsizetype RecommendedLogo = 32 * 1024; // "SHOULD NOT exceed 32 kilobytes"

// What fetching the logo gave: reachable at all, and an SVG as mail programs show it (SVG Tiny Portable/Secure).
[[nodiscard]] Findings judgeBimiLogo(const QByteArray &uri, const FetchedFile &fetch);

} // namespace sw::neighbours
