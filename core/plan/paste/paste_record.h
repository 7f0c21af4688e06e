// SPDX-License-Identifier: Apache-2.0
// One record out of the name and the value that a person copied, and what had to be mended on the way.
// Private to core/plan.
#pragma once

#include "core/finding/finding.h"
#include "core/plan/model/setup_plan.h"

#include <variant>

namespace sw::plan {

struct RoughRecord
{
    std::optional<dns::RecordType> type = std::nullopt;
    QString name = {};
    QString value = {};
    QString priority = {};
};

struct Refusal
{
    QByteArray reason; // "paste-not-needed-ses-txt", "paste-other-type", "paste-other-domain", "paste-not-a-record" …
};

// Findings: "paste-doubled-domain", "paste-type-changed", "paste-key-broken", "paste-parent-domain" …
[[nodiscard]] std::variant<PastedRecord, Refusal> recordFrom(const RoughRecord &rough, const dns::DomainName &domain,
                                                             Findings &findings);

// How much a host word looks like the name of a record for `domain`: 3 a name that only mail has, written with the
// domain or without, 2 any other at or below it (a sender's target may lie there, too), 1 some other domain's DKIM or
// DMARC name, 0 anything else.
[[nodiscard]] int nameLikeness(const QString &word, const dns::DomainName &domain);

// A name that only a mail record has: one of its labels begins with an underscore.
[[nodiscard]] bool isMailName(const QString &word);

// True when `line` goes on where a wrapped DKIM key in `value` broke off: the key is not whole, the line nothing but
// base64.
[[nodiscard]] bool keyGoesOn(const QString &value, const QString &line);

} // namespace sw::plan
