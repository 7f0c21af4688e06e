// SPDX-License-Identifier: Apache-2.0
// Understanding SPF records that were damaged on the way into the DNS: quotes pasted along, smart dashes, strings
// joined without a space, separators that are none. What was meant is said by a finding; nothing is repaired in
// silence. Private to core/spf: merge.h is the way in.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/finding/finding.h"

#include <QByteArrayList>

#include <optional>

namespace sw::spf {

struct UnderstoodRecord
{
    QByteArray published = {}; // verbatim
    QByteArray text = {};      // a record that parses; equals `published` when nothing had to be done
    Findings findings = {};
    [[nodiscard]] bool wasDamaged() const { return text != published; }
};

// nullopt: not an SPF record, nor what is left of one. Hostile input: any octets, at most 65,535.
// Findings: "spf-repaired-quotes", "spf-repaired-dashes", "spf-repaired-spaces", "spf-repaired-joined",
// "spf-repaired-separators", "spf-repaired-term" (args: term, meant), "spf-dropped-term" (args: term, reason).
[[nodiscard]] std::optional<UnderstoodRecord> understandRecord(const QByteArray &published);

// "ip4:192.0.2.1,ip4:192.0.2.2": what was written as a list, one term each; anything else as it is.
// Finding: "spf-repaired-separators".
[[nodiscard]] QByteArrayList splitList(const QByteArray &written, Findings &findings);

// Whether something that may have been a sender could not be read ("spf-dropped-term").
[[nodiscard]] bool leavesSendersOut(const Findings &findings);

// The same for one term; empty: it cannot be understood.
[[nodiscard]] QByteArray understandTerm(const QByteArray &term, Findings &findings);

} // namespace sw::spf
