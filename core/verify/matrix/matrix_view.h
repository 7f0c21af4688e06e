// SPDX-License-Identifier: Apache-2.0
// A verification as a table: which column a vantage point has and what it is called there, which row a record, and in
// which state each cell is shown. The window's matrix, the checklist's and the command line's table read this value;
// its words are those of core/report/checklist/matrix.h. Pure.
#pragma once

#include "core/verify/matrix/verification.h"

namespace sw::verify {

struct MatrixView
{
    struct Column
    {
        VantagePoint at;
        QString label; // short, untrusted: "ada" for "ada.ns.cloudflare.com" where that tells the servers apart
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Group // of columns, of one kind and side by side
    {
        VantagePoint::Kind kind = VantagePoint::Kind::Authoritative;
        qsizetype first = 0; // index into columns
        qsizetype count = 0;
        friend bool operator==(const Group &, const Group &) = default;
    };
    struct Row
    {
        plan::PlannedRecord record;
        QString name; // as panels want it: relative to the zone, "@" for the zone itself
        State state = State::Unknown;
        // One for each column, in the state to show: at a name server its cause where that is known. nullopt: this
        // record has no business there.
        QList<std::optional<Cell>> cells = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    QList<Column> columns = {}; // name servers first, then this network's resolvers, then public ones
    QList<Group> groups = {};
    QList<Row> rows = {};  // in the order of the verification's records
    qsizetype leftOut = 0; // vantage points without a column, because of the limit
    friend bool operator==(const MatrixView &, const MatrixView &) = default;
};

// Name servers of a delegated part of the zone have columns too, behind those of the zone. `maxColumns`: at most so
// many; negative: all.
[[nodiscard]] MatrixView matrixView(const Verification &verification, int maxColumns = -1);

// In which state a cell of that record is shown: "Doubled name" says more than "Not yet".
[[nodiscard]] State shownState(const RecordStatus &status, const Cell &cell);

} // namespace sw::verify
