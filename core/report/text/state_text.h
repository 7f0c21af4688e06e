// SPDX-License-Identifier: Apache-2.0
// Words for states, actions, purposes and roles, and one-sentence summaries: the same in the wizard, the command line,
// the exports and the PDF. Names for scripts are those of core/plan and core/verify, not these.
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/model/record_plan.h"
#include "core/report/text/palette.h"
#include "core/verify/matrix/verification.h"

#include <QLocale>

namespace sw::report {

// The sign of a chip; Turn: an arrow for a replacement.
enum class Sign { None, Tick, Cross, Plus, Minus, Turn, Clock, Question, Dot };

[[nodiscard]] QString stateLabel(verify::State state);    // "In place", "Not yet": fits a chip
[[nodiscard]] QString stateSentence(verify::State state); // what that means, one sentence
// Of the chip.
[[nodiscard]] Tone stateTone(verify::State state);
[[nodiscard]] Sign stateSign(verify::State state);
// A cell's chip: "Old value, 12 min" if its expiry is known. `now`: UTC.
[[nodiscard]] QString cellLabel(const verify::Cell &cell, const QDateTime &now);

[[nodiscard]] QString actionLabel(plan::Action action);    // "Add", "Replace", "Keep", "Remove", "Check first"
[[nodiscard]] QString actionSentence(plan::Action action); // what to do in the panel
// Of the chip.
[[nodiscard]] Tone actionTone(plan::Action action);
[[nodiscard]] Sign actionSign(plan::Action action);

[[nodiscard]] QString purposePlain(plan::Purpose purpose); // "Proves who you are"
[[nodiscard]] QString purposeTerm(plan::Purpose purpose);  // "DKIM"; empty: no term of art
[[nodiscard]] QString purposeTitle(plan::Purpose purpose); // "Proves who you are · DKIM"

[[nodiscard]] QString dmarcRoleLabel(plan::DmarcRole role); // "passes", "asked for", "needed", "no part"
// The same as a sentence, and of the chip.
[[nodiscard]] QString dmarcRoleSentence(plan::DmarcRole role);
[[nodiscard]] Tone dmarcRoleTone(plan::DmarcRole role);
[[nodiscard]] Sign dmarcRoleSign(plan::DmarcRole role);

[[nodiscard]] QString vantageKindTitle(verify::VantagePoint::Kind kind); // "Your name servers"

// "Cloudflare"; "your DNS host" if it is unknown.
[[nodiscard]] QString dnsHostTitle(const plan::RecordPlan &plan, const catalog::Catalog &catalog);

// A short, unique title for each record: "DKIM 1", "DKIM 2", "SPF", "DMARC", "Return path".
[[nodiscard]] QStringList recordTitles(const QList<plan::PlannedRecord> &records);

// "Add 4 records and replace 1"; "Nothing to change" if all is there.
[[nodiscard]] QString planSummary(const plan::RecordPlan &plan);
// "4 to add · 1 to replace · 2 fine"
[[nodiscard]] QString planCounts(const plan::RecordPlan &plan);

// "4 of 6 records are live on your name servers."
[[nodiscard]] QString verificationSummary(const verify::Verification &verification);
// What follows: "The world should see the rest by 14:32.", or what could not be asked; may be empty.
[[nodiscard]] QString verificationOutlook(const verify::Verification &verification, const QLocale &locale);

// Dates in the language's own long form without the weekday, in local time: "23 November 2026", "14:09".
[[nodiscard]] QString dateText(const QLocale &locale, const QDate &date);
[[nodiscard]] QString timeText(const QLocale &locale, const QDateTime &at);
[[nodiscard]] QString dateTimeText(const QLocale &locale, const QDateTime &at); // "23 November 2026, 14:09"
// "12 min", "3 h", "2 days": rounded up, never zero.
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace sw::report
