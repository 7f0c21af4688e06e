// SPDX-License-Identifier: Apache-2.0
#include "core/verify/matrix/matrix_view.h"

#include <algorithm>

namespace sw::verify {

namespace {

using Kind = VantagePoint::Kind;

// Those of the verification, and others at which some record was asked for; by kind, else in their order.
QList<VantagePoint> allPoints(const Verification &verification)
{
    QList<VantagePoint> points = verification.vantagePoints;
    for (const RecordStatus &status : verification.records) {
        for (const Cell &cell : status.cells) {
            if (!points.contains(cell.at))
                points.append(cell.at);
        }
    }
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
    return points;
}

// The first label, if it is unique among the zone's servers. Addresses, and names given by people, are kept.
QString shortLabel(const QList<VantagePoint> &points, const VantagePoint &point)
{
    const QString &label = point.label;
    const bool isAddress = label.contains(u':') || dns::IpAddress::fromText(label.toUtf8()).has_value();
    if (point.kind != Kind::Authoritative || isAddress)
        return label;
    const QString first = label.section(u'.', 0, 0);
    const bool ambiguous = std::any_of(points.cbegin(), points.cend(), [&](const VantagePoint &other) {
        return other.kind == Kind::Authoritative && other.label != label && other.label.section(u'.', 0, 0) == first;
    });
    return ambiguous ? label : first;
}

} // namespace

State shownState(const RecordStatus &status, const Cell &cell)
{
    const bool says = cell.at.kind == Kind::Authoritative && !isGood(cell.state) && !couldNotAsk(cell.state) &&
                      cell.state != State::NotAsked;
    return says && isFault(status.state) ? status.state : cell.state;
}

MatrixView matrixView(const Verification &verification, int maxColumns)
{
    MatrixView view;
    const QList<VantagePoint> points = allPoints(verification);
    const qsizetype shown = maxColumns < 0 ? points.size() : std::min<qsizetype>(points.size(), maxColumns);
    view.leftOut = points.size() - shown;
    for (qsizetype i = 0; i < shown; ++i) {
        const VantagePoint &point = points.at(i);
        if (i == 0 || points.at(i - 1).kind != point.kind)
            view.groups.append({point.kind, i, 0});
        ++view.groups.last().count;
        view.columns.append({point, shortLabel(points, point)});
    }
    for (const RecordStatus &status : verification.records) {
        const dns::DomainName &name = status.record.name;
        const dns::DomainName &zone = verification.zone.apex;
        MatrixView::Row row{status.record,
                            name.isBelow(zone) ? QString::fromLatin1(name.relativeTo(zone)) : QStringLiteral("@"),
                            status.state,
                            {}};
        for (const MatrixView::Column &column : std::as_const(view.columns)) {
            const auto found = std::find_if(status.cells.cbegin(), status.cells.cend(),
                                            [&](const Cell &cell) { return cell.at == column.at; });
            std::optional<Cell> cell;
            if (found != status.cells.cend()) {
                cell = *found;
                cell->state = shownState(status, *found);
            }
            row.cells.append(cell);
        }
        view.rows.append(row);
    }
    return view;
}

} // namespace sw::verify
