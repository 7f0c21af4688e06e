// SPDX-License-Identifier: Apache-2.0
// One function for each export format. Private to core/report; see exports.h.
#pragma once

#include "core/report/export/exports.h"

namespace sw::report {

// UTF-8, lines ended by LF (CSV: CRLF); Text and Markdown in the reader's language, the others in English.
[[nodiscard]] QByteArray exportText(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportJson(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportZone(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportCsv(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportTsv(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportMarkdown(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportDnscontrol(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportOctodns(const plan::RecordPlan &plan);
[[nodiscard]] QByteArray exportNsupdate(const plan::RecordPlan &plan);

// "acme-billing.com: 4 to add, 1 to replace", for the comment on top: English, ASCII.
[[nodiscard]] QByteArray headline(const plan::RecordPlan &plan);
// One line of printable ASCII: for comments, which a line break from outside could end.
[[nodiscard]] QByteArray commentText(const QByteArray &octets);
// For formats that machines carry out: one comment line (begun by `sign`) in place of a row whose published records
// could not be read.
[[nodiscard]] QByteArray checkFirstComment(const plan::PlannedRecord &record, const QByteArray &sign);
// The owner relative to the zone: "s1._domainkey", "" for the apex.
[[nodiscard]] QByteArray relativeName(const plan::PlannedRecord &record, const dns::DomainName &zone);

} // namespace sw::report
