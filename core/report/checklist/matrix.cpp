// SPDX-License-Identifier: Apache-2.0
#include "core/report/checklist/matrix.h"

#include "core/report/text/report_tr.h"

#include <algorithm>

namespace sw::report {

using verify::MatrixView;
using verify::State;

namespace {

// The longest that caches may keep the record: the largest TTL that a name server gives; empty where none has it.
Matrix::Cell ttlCell(const MatrixView &view, const MatrixView::Row &row)
{
    std::optional<quint32> ttl;
    for (qsizetype i = 0; i < row.cells.size() && i < view.columns.size(); ++i) {
        const auto &cell = row.cells.at(i);
        if (view.columns.at(i).at.kind == verify::VantagePoint::Kind::Authoritative && cell && cell->ttl)
            ttl = std::max(ttl.value_or(0), *cell->ttl);
    }
    return {{ttl ? durationText(*ttl) : QStringLiteral("\u2013"), Tone::Plain, Sign::None}, false};
}

} // namespace

Matrix matrix(const MatrixView &view, const QStringList &titles, const QDateTime &now)
{
    Matrix matrix;
    for (const MatrixView::Group &group : view.groups) {
        Matrix::Group named{vantageKindTitle(group.kind), {}};
        for (const MatrixView::Column &column : view.columns.mid(group.first, group.count))
            named.columns.append({column.label, column.at.label});
        matrix.groups.append(named);
    }
    const bool hasTtl = !view.columns.isEmpty();
    if (hasTtl)
        matrix.groups.append({Tr::tr("Record"), {{QStringLiteral("TTL"), QStringLiteral("TTL")}}});
    for (qsizetype i = 0; i < view.rows.size(); ++i) {
        const MatrixView::Row &row = view.rows.at(i);
        Matrix::Row named{titles.value(i), row.name, {}};
        for (const std::optional<verify::Cell> &at : row.cells) {
            const verify::Cell cell = at.value_or(verify::Cell());
            named.cells.append({{cellLabel(cell, now), stateTone(cell.state), stateSign(cell.state)},
                                cell.state == State::InPlace || cell.state == State::NotAsked});
        }
        if (hasTtl)
            named.cells.append(ttlCell(view, row));
        matrix.rows.append(named);
    }
    return matrix;
}

} // namespace sw::report
