// SPDX-License-Identifier: Apache-2.0
// Whether a pasted record is one that the chosen sender asks for, held against the catalogue: its name, what it points
// to, and what only its console knows. Private to core/plan.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"

#include "core/finding/finding.h"

namespace sw::plan {

using FieldValues = QMap<QByteArray, QString>;

// The template that answers `record`, one not in `covered` if there is a choice; nullptr: none.
[[nodiscard]] const catalog::RecordTemplate *templateFor(const PastedRecord &record, const catalog::Vendor &vendor,
                                                         const FieldValues &values,
                                                         const QList<const catalog::RecordTemplate *> &covered);

enum class TargetFit {
    Fits,    // below one of the suffixes, or there are none to hold it against
    CutOff,  // ends in the beginning of one: "u1.wl1.sendgrid", "T.dkim.amazonses.co"
    Foreign, // somewhere else, but it looks like a DKIM key's place
    Alien,   // somewhere else
};
[[nodiscard]] TargetFit fitOf(const dns::DomainName &target, const QByteArrayList &suffixes);

struct PastedFit
{
    bool planned = true;                           // false: set aside
    std::optional<Finding> finding = std::nullopt; // why it was set aside, or what is odd about it
};
// Findings (args: vendor, type, name, value): "pasted-not-asked-for", "pasted-target-cut-off",
// "pasted-target-elsewhere" for what was set aside, "pasted-unexpected-target" for what is planned. Of a sender whose
// records nobody knows, keys and return paths are taken, the latter only where they belong to the rest of `block`, the
// records that were pasted together; else "pasted-unknown-purpose" or "pasted-not-of-this-sender".
[[nodiscard]] PastedFit fitOf(const PastedRecord &record, const catalog::Vendor &vendor,
                              const catalog::RecordTemplate *known, const FieldValues &values,
                              const QList<PastedRecord> &block);

} // namespace sw::plan
