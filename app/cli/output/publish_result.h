// SPDX-License-Identifier: Apache-2.0
// What `publish` says of an update that was sent: names for scripts, sentences, and how to go on from a part.
#pragma once

#include "core/dns/facts/updater.h"
#include "core/plan/publish/update_seen.h"

#include <QJsonArray>

namespace sw::cli {

// "result" of the JSON: "changedMeanwhile", "notSent", "noReply", "serverRefused", or the code of the reason.
[[nodiscard]] QString publishResult(const dns::UpdateEnd &end);
// For people; `result` as above, or "applied", "appliedUnseen" (the server could not be asked afterwards),
// "notApplied" (it shows everything as before), "partlyApplied", "nothingToDo",
// "heldBack" (all that is left is to be checked first), "preview".
[[nodiscard]] QString publishSentence(const QString &result);

[[nodiscard]] QJsonArray linesJson(const QByteArrayList &lines);
// The server that was told, then the others: {address, name?, sets[]{name, type, state, records[]}}.
[[nodiscard]] QJsonArray seenJson(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen);

// Of an update that was made in part: what of it, how to go on, how to undo it. `undoFile`: empty, when none was asked
// for.
[[nodiscard]] QStringList waysOn(const plan::UpdatePlan &plan, const plan::UpdateSeen &seen, const dns::Update &undo,
                                 const QString &undoFile);

} // namespace sw::cli
