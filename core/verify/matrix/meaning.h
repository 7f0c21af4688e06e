// SPDX-License-Identifier: Apache-2.0
// What a published value means compared with the planned one: the same record, an older one, or something else.
//
// Never by text alone: TXT strings are joined (RFC 7208 3.3), DKIM compared as keys (RFC 6376 3.6.1), SPF and DMARC by
// what a receiver reads in them, host names without case (RFC 4343). Pure; used by judge.cpp and the detectors.
#pragma once

#include "core/plan/model/record_plan.h"

namespace sw::verify {

// What a planned record is about: decides how values are compared and which others at the name conflict with it.
enum class Subject { Spf, Dmarc, DkimKey, OtherText, Alias, MailExchanger, Other };

[[nodiscard]] Subject subjectOf(const plan::PlannedRecord &planned); // by type, name and text

// The text of a TXT record, joined; empty for other types.
[[nodiscard]] QByteArray textOf(const dns::RecordData &data);

// How a published value relates to the planned one.
enum class Match {
    Same,     // means the same to every receiver
    Includes, // SPF: all that was planned, and more
    Different,
};
// Compares texts of one kind.
[[nodiscard]] Match compareText(Subject subject, const QByteArray &planned, const QByteArray &seen);
// `seen` is of the planned type.
[[nodiscard]] Match compare(const plan::PlannedRecord &planned, const dns::RecordData &seen);
// Equal to one of the values that this record was planned to replace.
[[nodiscard]] bool isOldValue(const plan::PlannedRecord &planned, const dns::RecordData &seen);

// A receiver would take `text`, at this record's name, for the same kind of record: a second one breaks the first.
[[nodiscard]] bool isRival(const plan::PlannedRecord &planned, const QByteArray &text);
// Text meant as such a record that receivers do not read as one: pasted quotes, a wrong version, a smart dash.
[[nodiscard]] bool looksMeant(const plan::PlannedRecord &planned, const QByteArray &text);

} // namespace sw::verify
