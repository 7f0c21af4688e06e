// SPDX-License-Identifier: Apache-2.0
// The parts of the checklist, each a list of blocks. Private to core/report; see checklist.h.
#pragma once

#include "core/report/checklist/checklist.h"
#include "core/report/text/punctuation.h"

namespace sw::report {

struct ChecklistContext // computed once from the input
{
    const ChecklistInput &input;            // must outlive the context
    const catalog::DnsHost *host = nullptr; // of the plan; nullptr: unknown
    QString hostName;                       // "Cloudflare", "your DNS host"
    QStringList titles;                     // one for each of plan.records
    QHash<int, verify::State> states;       // by index into plan.records; only verified ones
    Punctuation punctuation;                // of the document's language

    [[nodiscard]] const plan::RecordPlan &plan() const { return input.plan; } // of the input
};

// The sections in their order; empty: not needed for this plan.
[[nodiscard]] QList<Block> inOneMinute(const ChecklistContext &context);
[[nodiscard]] QList<Block> recordCards(const ChecklistContext &context);
[[nodiscard]] QList<Block> panelSteps(const ChecklistContext &context);
[[nodiscard]] QList<Block> whatWasChecked(const ChecklistContext &context);
[[nodiscard]] QList<Block> whatComesNext(const ChecklistContext &context);
[[nodiscard]] QList<Block> forTheSpecialist(const ChecklistContext &context);

// "a, b and c"; at most `most` by name, then "and N more".
[[nodiscard]] QString listed(const QStringList &items, int most = 4);

} // namespace sw::report
