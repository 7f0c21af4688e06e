// SPDX-License-Identifier: Apache-2.0
// The parts of the checklist, each a list of blocks. Private to core/report; see checklist.h.
#pragma once

#include "core/report/checklist/checklist.h"
#include "core/report/text/punctuation.h"

namespace sw::report {

struct ChecklistContext // worked out once from the input
{
    const ChecklistInput &input;
    const catalog::DnsHost *host = nullptr; // nullptr: unknown
    QString hostName;                       // "Cloudflare", "your DNS host"
    QStringList titles;                     // of plan.records, one each
    QHash<int, verify::State> states;       // by index into plan.records; only those that were verified
    Punctuation punctuation;

    [[nodiscard]] const plan::RecordPlan &plan() const { return input.plan; }
};

[[nodiscard]] QList<Block> inOneMinute(const ChecklistContext &context);
[[nodiscard]] QList<Block> recordCards(const ChecklistContext &context);
[[nodiscard]] QList<Block> panelSteps(const ChecklistContext &context);
[[nodiscard]] QList<Block> whatWasChecked(const ChecklistContext &context);
[[nodiscard]] QList<Block> whatComesNext(const ChecklistContext &context);
[[nodiscard]] QList<Block> forTheSpecialist(const ChecklistContext &context);

// "a, b and c", at most `most` of them by name.
[[nodiscard]] QString listed(const QStringList &items, int most = 4);

} // namespace sw::report
