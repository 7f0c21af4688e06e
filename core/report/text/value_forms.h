// SPDX-License-Identifier: Apache-2.0
// The forms in which a record's name and value are typed or copied elsewhere.
//
// Everything returned is exactly what the panel's field must hold: no decoration, and line breaks only in forms of
// several lines. Octets other than printable ASCII appear as \\DDD (RFC 1035 5.1), so that text from outside cannot add
// anything invisible.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"

namespace sw::report {

// Forms of an owner name; AsHostWants: by the catalogue.
enum class NameForm { AsHostWants, Relative, Full, FullWithDot };
// Forms of a value; ZoneLine: the whole record as a line of a zone file.
enum class ValueForm { AsHostWants, Raw, QuotedStrings, ZoneLine };

// `host` nullptr: relative names with "@" for the apex, raw values.
[[nodiscard]] QString nameAs(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm form,
                             const catalog::DnsHost *host = nullptr);
// As nameAs(), for the value.
[[nodiscard]] QString valueAs(const plan::PlannedRecord &record, ValueForm form,
                              const catalog::DnsHost *host = nullptr);

// The TXT value in character-strings of at most 255 octets, each quoted and escaped as in a zone file; empty for other
// types.
[[nodiscard]] QStringList quotedStrings(const plan::PlannedRecord &record);
// The value is longer than one character-string holds (255 octets).
[[nodiscard]] bool needsSplitting(const plan::PlannedRecord &record);

// Name, type, TTL and value, separated by tabs: the text of "Copy row".
[[nodiscard]] QString rowText(const plan::PlannedRecord &record, const dns::DomainName &zone, NameForm nameForm,
                              ValueForm valueForm, const catalog::DnsHost *host = nullptr);

// All records of a plan, one a line: rowText() for records to add and for replacements, which follow a comment with the
// old value. Rows to keep, remove or check are comments as a whole, so that pasting everything publishes none of them.
// Comments begin with ';' in zone lines and with '#' in the other forms.
[[nodiscard]] QString allRowsText(const plan::RecordPlan &plan, NameForm nameForm, ValueForm valueForm,
                                  const catalog::DnsHost *host = nullptr);

// Printable ASCII unchanged, every other octet as \\DDD; at most `limit` characters, then "…".
[[nodiscard]] QString plainText(const QByteArray &octets, qsizetype limit = 4096);

} // namespace sw::report
