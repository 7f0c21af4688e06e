// SPDX-License-Identifier: Apache-2.0
// BIMI (Internet-Draft): the record at default._bimi.<domain>, and the conditions for the logo to be shown.
#pragma once

#include "core/base/expected.h"
#include "core/dmarc/discovery/discovery.h"
#include "core/neighbours/wanted_file.h"

namespace sw::neighbours {

// The tags of a record.
struct BimiRecord
{
    QByteArray logo = {};     // l=; empty together with `evidence`: the domain declines
    QByteArray evidence = {}; // a=: VMC or CMC
    // The domain publishes that it has no logo.
    [[nodiscard]] bool declines() const { return logo.isEmpty() && evidence.isEmpty(); }
    friend bool operator==(const BimiRecord &, const BimiRecord &) = default;
};
// Errors: "bimi-syntax", "bimi-version", "bimi-logo" (not https, or absent).
[[nodiscard]] Expected<BimiRecord> parseBimiRecord(const QByteArray &text);

// Whether the record of the organizational domain is strict enough for BIMI: neither p nor sp is none, without pct
// below 100 and t=y.
[[nodiscard]] bool enforcesEnough(const dmarc::Record &record);

constexpr qsizetype LargestLogo = 512 * 1024;    // octets; a larger file is not fetched
constexpr qsizetype RecommendedLogo = 32 * 1024; // octets; "SHOULD NOT exceed 32 kilobytes"

// Checks the fetched logo: whether it was reachable, and is an SVG that mail programs show (SVG Tiny Portable/Secure).
[[nodiscard]] Findings judgeBimiLogo(const QByteArray &uri, const FetchedFile &fetch);

} // namespace sw::neighbours
