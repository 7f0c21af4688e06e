// SPDX-License-Identifier: Apache-2.0
// A verification as a table: the column and label of each vantage point, the row of each record, and the state shown in
// each cell. The window's matrix, the checklist's and the command line's table read this value; its words are in
// core/report/checklist/matrix.h. Pure.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

// The whole table.
struct MatrixView
{
    // One vantage point.
    struct Column
    {
        VantagePoint at; // whom the cells come from
        QString label;   // short, untrusted: "ada" for "ada.ns.cloudflare.com" where that is unique
        friend bool operator==(const Column &, const Column &) = default;
    };
    // Neighbouring columns of one kind.
    struct Group
    {
        VantagePoint::Kind kind = VantagePoint::Kind::Authoritative; // of all its columns
        qsizetype first = 0;                                         // index into columns
        qsizetype count = 0;                                         // at least 1
        friend bool operator==(const Group &, const Group &) = default;
    };
    // One record.
    struct Row
    {
        plan::PlannedRecord record;   // as verified
        QString name;                 // as panels expect it: relative to the zone, "@" for the zone itself
        State state = State::Unknown; // over all columns
        // One for each column, in the state to show: at a name server its cause, if known. nullopt: this record does
        // not exist at that vantage point.
        QList<std::optional<Cell>> cells = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Column> columns = {}; // name servers first, then this network's resolvers, then public ones
    QList<Group> groups = {};   // in the order of the columns
    QList<Row> rows = {};       // in the order of the verification's records
    qsizetype leftOut = 0;      // vantage points without a column because of the limit
    friend bool operator==(const MatrixView &, const MatrixView &) = default;
};

// Name servers of a delegated part of the zone have columns, too, after those of the zone. `maxColumns`: at most so
// many; negative: all.
[[nodiscard]] MatrixView matrixView(const Verification &verification, int maxColumns = -1);

// The state to show in a cell of that record: "Doubled name" says more than "Not yet".
[[nodiscard]] State shownState(const RecordStatus &status, const Cell &cell);

} // namespace sw::verify
