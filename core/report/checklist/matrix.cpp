// SPDX-License-Identifier: Apache-2.0
#include "core/report/checklist/matrix.h"

namespace sw::report {

using verify::MatrixView;
using verify::State;

Matrix matrix(const MatrixView &view, const QStringList &titles, const QDateTime &now)
{
    Matrix matrix;
    for (const MatrixView::Group &group : view.groups) {
        Matrix::Group named{vantageKindTitle(group.kind), {}};
        for (const MatrixView::Column &column : view.columns.mid(group.first, group.count))
            named.columns.append({column.label, column.at.label});
        matrix.groups.append(named);
    }
    for (qsizetype i = 0; i < view.rows.size(); ++i) {
        const MatrixView::Row &row = view.rows.at(i);
        Matrix::Row named{titles.value(i), row.name, {}};
        for (const std::optional<verify::Cell> &at : row.cells) {
            const verify::Cell cell = at.value_or(verify::Cell());
            named.cells.append({{cellLabel(cell, now), stateTone(cell.state), stateSign(cell.state)},
                                cell.state == State::InPlace || cell.state == State::NotAsked});
        }
        matrix.rows.append(named);
    }
    return matrix;
}

} // namespace sw::report
