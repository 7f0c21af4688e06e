// SPDX-License-Identifier: Apache-2.0
// Makes one record of a copied name and value, and reports each repair. Private to core/plan.
#pragma once

#include "core/finding/finding.h"
#include "core/plan/model/setup_plan.h"

#include <variant>

namespace sw::plan {

// The parts as copied, not checked.
struct RoughRecord
{
    // The type (nullopt: to be guessed from the value) and the other parts; empty: not given.
    std::optional<dns::RecordType> type = std::nullopt;
    QString name = {};
    QString value = {};
    QString priority = {};
};

// Why the parts are no record.
struct Refusal
{
    QByteArray reason; // "paste-not-needed-ses-txt", "paste-other-type", "paste-other-domain", "paste-not-a-record" …
};

// Repairs what can be repaired. Findings: "paste-doubled-domain", "paste-type-changed", "paste-key-broken",
// "paste-parent-domain" …
[[nodiscard]] std::variant<PastedRecord, Refusal> recordFrom(const RoughRecord &rough, const dns::DomainName &domain,
                                                             Findings &findings);

// How likely a host word is the name of a record for `domain`: 3 a name only mail uses, with or without the domain; 2
// any other at or below it (a sender's target may lie there, too); 1 another domain's DKIM or DMARC name; 0 anything
// else.
[[nodiscard]] int nameLikeness(const QString &word, const dns::DomainName &domain);

// A name only a mail record has: one of its labels begins with an underscore.
[[nodiscard]] bool isMailName(const QString &word);

// `line` continues the wrapped DKIM key in `value`: the key is not whole, and the line is nothing but base64.
[[nodiscard]] bool keyGoesOn(const QString &value, const QString &line);

} // namespace sw::plan
