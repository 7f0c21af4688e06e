// SPDX-License-Identifier: Apache-2.0
// The checklist: a RecordPlan with its verification as a document, for a person with a pen and one with a DNS panel.
//
// It contains every name and value of the plan once (a TXT value longer than 255 octets also as quoted strings);
// elsewhere records are referred to by their titles ("DKIM 1"). document.h defines the tree, document_writers.h and
// ui/export/pdf_writer.h write it.
#pragma once

#include "core/report/checklist/document.h"
#include "core/report/checklist/spf_tree.h"

namespace sw::report {

// What the checklist is made of.
struct ChecklistInput
{
    // The plan, and its verification once there is one.
    plan::RecordPlan plan;
    std::optional<verify::Verification> verification = std::nullopt;
    const catalog::Catalog &catalog;                             // must outlive the call
    QDateTime at;                                                // when the checklist is made; UTC
    QString version = {};                                        // of the program, "1.0"
    QLocale locale = QLocale();                                  // for dates and numbers
    QList<SpfTreeLine> spfTree = {};                             // empty: not drawn
    enum class Companion { No, Yes } companion = Companion::Yes; // a page with the evidence, if there is some
};

// All texts in the program's language.
[[nodiscard]] Document checklist(const ChecklistInput &input);

} // namespace sw::report
