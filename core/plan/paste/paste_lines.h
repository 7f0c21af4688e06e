// SPDX-License-Identifier: Apache-2.0
// A paste cut into lines, cells and items. Private to core/plan. Next: paste.cpp makes records of them.
#pragma once

#include "core/plan/paste/paste_clean.h"
#include "core/plan/paste/paste_words.h"

#include <QList>

namespace sw::plan {

enum class ItemKind { Type, Host, Apex, Label, Text, Number, SpfTerm };

struct Item
{
    ItemKind kind = ItemKind::Host;
    QString text = {}; // quotes and surrounding punctuation removed
    int start = 0;     // in the cleaned text
    int end = 0;
    std::optional<dns::RecordType> type = std::nullopt;
    [[nodiscard]] bool isContent() const
    {
        return kind != ItemKind::Type && kind != ItemKind::Number && kind != ItemKind::SpfTerm;
    }
};

struct CellRange
{
    int start = 0;
    int end = 0;
};

struct Line
{
    int start = 0;
    int end = 0;                 // without the line end
    QList<CellRange> cells = {}; // more than one: a table
    QList<Item> items = {};
    Role label = Role::None;                                 // "Name: …", or the line is nothing but a label
    std::optional<dns::RecordType> labelType = std::nullopt; // "TXT value: …"
    CellRange labelled = {};                                 // what stands behind the label; empty: on the next line
    QList<Role> headings = {};                               // not empty: a heading line, one role a cell
    int strayWords = 0;                                      // words that are nothing: prose
    [[nodiscard]] bool isTable() const { return cells.size() > 1; }
    [[nodiscard]] int contentCount() const;
};

[[nodiscard]] QList<Line> linesOf(const CleanText &clean);

// Without quotes around it and white space at its ends.
[[nodiscard]] QString bare(QStringView text);

} // namespace sw::plan
