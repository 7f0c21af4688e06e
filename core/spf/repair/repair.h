// SPDX-License-Identifier: Apache-2.0
// Understands SPF records that were damaged on the way into the DNS: quotes pasted along, typographic dashes, strings
// joined without a space, wrong separators. Every repair is reported by a finding. Private to core/spf: use merge.h.
#pragma once

#include "core/dns/wire/domain_name.h"
#include "core/finding/finding.h"

#include <QByteArrayList>

#include <optional>

namespace sw::spf {

// A published record and its repaired form.
struct UnderstoodRecord
{
    QByteArray published = {}; // verbatim
    QByteArray text = {};      // a record that parses; equals `published` when it needed no repair
    Findings findings = {};    // one for each kind of repair
    [[nodiscard]] bool wasDamaged() const { return text != published; } // whether it was repaired
};

// nullopt: not an SPF record, and not the rest of one. Untrusted input: any octets, at most 65,535.
// Findings: "spf-repaired-quotes", "spf-repaired-dashes", "spf-repaired-spaces", "spf-repaired-joined",
// "spf-repaired-separators", "spf-repaired-term" (args: term, meant), "spf-dropped-term" (args: term, reason).
[[nodiscard]] std::optional<UnderstoodRecord> understandRecord(const QByteArray &published);

// "ip4:192.0.2.1,ip4:192.0.2.2": one term for each part of a list; anything else unchanged.
// Finding: "spf-repaired-separators".
[[nodiscard]] QByteArrayList splitList(const QByteArray &written, Findings &findings);

// Whether a term that may be a sender could not be read ("spf-dropped-term").
[[nodiscard]] bool leavesSendersOut(const Findings &findings);

// As understandRecord(), for one term; empty: it cannot be understood.
[[nodiscard]] QByteArray understandTerm(const QByteArray &written, Findings &findings);

} // namespace sw::spf
