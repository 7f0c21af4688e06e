// SPDX-License-Identifier: Apache-2.0
// Whether a pasted record is one the chosen sender asks for by the catalogue: its name, its target, and what only the
// console knows. Private to core/plan.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/setup_plan.h"

#include "core/finding/finding.h"

namespace sw::plan {

// Values of a sender's fields by their names in the catalogue.
using FieldValues = QMap<QByteArray, QString>;

// The template that `pasted` answers, one not in `covered` if there is a choice; nullptr: none.
[[nodiscard]] const catalog::RecordTemplate *templateFor(const PastedRecord &pasted, const catalog::Vendor &vendor,
                                                         const FieldValues &values,
                                                         const QList<const catalog::RecordTemplate *> &covered);

// How a target relates to a sender's suffixes.
enum class TargetFit {
    Fits,    // below one of the suffixes, or there are none
    CutOff,  // ends in a cut-off suffix: "u1.wl1.sendgrid", "T.dkim.amazonses.co"
    Foreign, // elsewhere, but the name looks like a DKIM key's
    Alien,   // somewhere else
};
// `suffixes`: of the template; empty: every target fits.
[[nodiscard]] TargetFit fitOf(const dns::DomainName &target, const QByteArrayList &suffixes);

// Whether a record is planned, and what to say about it.
struct PastedFit
{
    bool planned = true;                           // false: left out
    std::optional<Finding> finding = std::nullopt; // why it was left out, or what is odd about it
};
// Findings (args: vendor, type, name, value): "pasted-not-asked-for", "pasted-target-cut-off",
// "pasted-target-elsewhere" for records left out, "pasted-unexpected-target" for planned ones. For a sender that is not
// in the catalogue, keys are planned, and return paths if they belong to the rest of `block`, the records pasted
// together; the others give "pasted-unknown-purpose" or "pasted-not-of-this-sender".
[[nodiscard]] PastedFit fitOf(const PastedRecord &pasted, const catalog::Vendor &vendor,
                              const catalog::RecordTemplate *known, const FieldValues &values,
                              const QList<PastedRecord> &block);

} // namespace sw::plan
