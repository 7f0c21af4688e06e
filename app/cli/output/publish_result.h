// SPDX-License-Identifier: Apache-2.0
// The output of `publish` about an update that was sent: names for scripts, sentences, and how to continue after a
// part.
#pragma once

#include "core/dns/facts/updater.h"
#include "core/plan/publish/update_seen.h"

#include <QJsonArray>

namespace sw::cli {

// "result" of the JSON: "changedMeanwhile", "notSent", "noReply", "serverRefused", or the code of the reason.
[[nodiscard]] QString publishResult(const dns::UpdateEnd &end);
// For people; `result` as above, or "applied", "appliedUnseen" (the server could not be asked afterwards), "notApplied"
// (its data is as before), "partlyApplied", "nothingToDo", "heldBack" (all remaining rows have to be checked first),
// "preview".
[[nodiscard]] QString publishSentence(const QString &result);

// Array of strings, escaped.
[[nodiscard]] QJsonArray linesJson(const QByteArrayList &lines);
// The updated server, then the others: {address, name?, sets[]{name, type, state, records[]}}.
[[nodiscard]] QJsonArray seenJson(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen);

// For an update made in part: which part, how to complete it, how to undo it. `undoFile`: empty if none was asked for.
[[nodiscard]] QStringList waysOn(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen, const dns::Update &undo,
                                 const QString &undoFile);

} // namespace sw::cli
