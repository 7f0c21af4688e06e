// SPDX-License-Identifier: Apache-2.0
// The forms in which a record's name and value are typed or copied elsewhere.
//
// Everything returned is what the panel's field must hold, to the character: no decoration, no line breaks except where
// a form is several lines. Octets that are not printable ASCII appear as \DDD (RFC 1035 5.1), so that text from
// outside cannot smuggle anything invisible.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::report {

enum class NameForm { AsHostWants, Relative, Full, FullWithDot };
enum class ValueForm { AsHostWants, Raw, QuotedStrings, ZoneLine };

// `host` nullptr: relative with "@" for the apex, raw values.
[[nodiscard]] QString nameAs(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm form,
                             const catalog::DnsHost *host = nullptr);
[[nodiscard]] QString valueAs(const plan::PlannedRecord &record, ValueForm form,
                              const catalog::DnsHost *host = nullptr);

// TXT in character-strings of at most 255 octets, each quoted and escaped as in a zone file; empty for other types.
[[nodiscard]] QStringList quotedStrings(const plan::PlannedRecord &record);
// The value is longer than one character-string holds.
[[nodiscard]] bool needsSplitting(const plan::PlannedRecord &record);

// Name, type, TTL and value, separated by tabs: what "Copy row" gives.
[[nodiscard]] QString rowText(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm nameForm,
                              ValueForm valueForm, const catalog::DnsHost *host = nullptr);

// All records of a plan, a line each: rowText() for what is to be added, and for what takes the place of something
// else, which stands in a comment before it. What is to be kept, taken away or looked at first is a comment as a whole:
// who pastes it all publishes none of these. Comments begin with ';' in zone lines and with '#' in the other forms.
[[nodiscard]] QString allRowsText(const plan::RecordPlan &plan, NameForm nameForm, ValueForm valueForm,
                                  const catalog::DnsHost *host = nullptr);

// Printable ASCII as it is, every other octet as \DDD; at most `limit` characters, then "…".
[[nodiscard]] QString plainText(const QByteArray &octets, qsizetype limit = 4096);

} // namespace sw::report
