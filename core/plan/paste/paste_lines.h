// SPDX-License-Identifier: Apache-2.0
// Splits a cleaned paste into lines, cells and items. Private to core/plan. Next: paste_reader.h makes records of them.
#pragma once

#include "core/plan/paste/paste_clean.h"
#include "core/plan/paste/paste_words.h"

#include <QList>

namespace sw::plan {

// What a word may be: a record type, a host name, "@", one label, a TXT value, a TTL or priority, an SPF term.
enum class ItemKind { Type, Host, Apex, Label, Text, Number, SpfTerm };

// One word or value of a line.
struct Item
{
    // The guess by form and place in the line.
    ItemKind kind = ItemKind::Host;
    QString text = {};                                  // without quotes and surrounding punctuation
    int start = 0;                                      // first UTF-16 unit in the cleaned text
    int end = 0;                                        // one behind the last
    std::optional<dns::RecordType> type = std::nullopt; // for Type
    // May be a name or a value.
    [[nodiscard]] bool isContent() const
    {
        return kind != ItemKind::Type && kind != ItemKind::Number && kind != ItemKind::SpfTerm;
    }
};

// Half-open range in the cleaned text.
struct CellRange
{
    int start = 0; // first UTF-16 unit
    int end = 0;   // one behind the last
};

// One line and what it may mean.
struct Line
{
    int start = 0;                                                  // first UTF-16 unit in the cleaned text
    int end = 0;                                                    // without the line end
    QList<CellRange> cells = {};                                    // more than one: a table
    QList<Item> items = {};                                         // in the order of the line
    Role label = Role::None;                                        // "Name: …", or the line is nothing but a label
    std::optional<dns::RecordType> labelType = std::nullopt;        // "TXT value: …"
    CellRange labelled = {};                                        // what follows the label; empty: on the next line
    QList<Role> headings = {};                                      // not empty: a heading line, one role a cell
    int strayWords = 0;                                             // words of no kind above: prose
    [[nodiscard]] bool isTable() const { return cells.size() > 1; } // more than one cell
    [[nodiscard]] int contentCount() const;                         // items that may be a name or a value
};

// All lines in order; lines within a zone file's parentheses are joined (RFC 1035 5.1).
[[nodiscard]] QList<Line> linesOf(const CleanText &clean);

// Without surrounding quotes and white space.
[[nodiscard]] QString bare(QStringView text);

} // namespace sw::plan
