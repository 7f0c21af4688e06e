// SPDX-License-Identifier: Apache-2.0
// The checklist: RecordPlan, and what was verified, as a document for a person with a pen and one with a DNS panel.
//
// Every name and value of the plan stands in it once (a TXT value longer than 255 octets also as quoted strings);
// elsewhere records are spoken of by their titles ("DKIM 1"). See document.h for the tree, document_writers.h and
// ui/export/pdf_writer.h for what is made of it.
#pragma once

#include "core/report/checklist/document.h"
#include "core/report/checklist/spf_tree.h"

namespace sw::report {

struct ChecklistInput
{
    plan::RecordPlan plan;
    std::optional<verify::Verification> verification = std::nullopt;
    const catalog::Catalog &catalog;
    QDateTime at;         // when the checklist is made
    QString version = {}; // of the program, "1.0"
    QLocale locale = QLocale();
    QList<SpfTreeLine> spfTree = {};                             // empty: not drawn
    enum class Companion { No, Yes } companion = Companion::Yes; // a page with the evidence, when there is some
};

[[nodiscard]] Document checklist(const ChecklistInput &input);

} // namespace sw::report
