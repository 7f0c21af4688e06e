#include "ui/models/verify_matrix_model.h"

#include "core/report/state_text.h"
#include "ui/models/looks.h"

#include <algorithm>

namespace sw::ui {

namespace {

bool sameShape(const verify::Verification &a, const verify::Verification &b)
{
    const auto sameRecord = [](const verify::RecordStatus &x, const verify::RecordStatus &y) {
        return x.record == y.record;
    };
    return a.vantagePoints == b.vantagePoints
        && std::equal(a.records.begin(), a.records.end(), b.records.begin(), b.records.end(), sameRecord);
}

// "ada.ns.cloudflare.com" -> "ada": the first label tells servers of one zone apart, unless it does not.
QString shortLabel(const QList<verify::VantagePoint> &points, const verify::VantagePoint &point)
{
    if (point.kind != verify::VantagePoint::Kind::Authoritative)
        return point.label;
    const QString first = point.label.section(u'.', 0, 0);
    const auto alike = std::count_if(points.begin(), points.end(), [&](const verify::VantagePoint &other) {
        return other.kind == point.kind && other.label.section(u'.', 0, 0) == first;
    });
    return alike == 1 ? first : point.label;
}

} // namespace

void VerifyMatrixModel::setVerification(const verify::Verification &verification, const QDateTime &now)
{
    m_now = now;
    if (sameShape(m_verification, verification)) {
        // Selection and scroll position survive: only the cells are new.
        m_verification = verification;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_verification = verification;
    QList<plan::PlannedRecord> records;
    for (const verify::RecordStatus &status : verification.records)
        records.append(status.record);
    m_titles = report::recordTitles(records);
    endResetModel();
}

void VerifyMatrixModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
}

const verify::RecordStatus *VerifyMatrixModel::recordAt(int row) const
{
    return row >= 0 && row < m_verification.records.size() ? &m_verification.records.at(row) : nullptr;
}

QList<VerifyMatrixModel::Group> VerifyMatrixModel::groups() const
{
    QList<Group> groups;
    for (int i = 0; i < m_verification.vantagePoints.size(); ++i) {
        const auto kind = m_verification.vantagePoints.at(i).kind;
        if (i == 0 || m_verification.vantagePoints.at(i - 1).kind != kind)
            groups.append({report::vantageKindTitle(kind), i + 1, 0});
        ++groups.last().count;
    }
    return groups;
}

int VerifyMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verification.records.size());
}

int VerifyMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_verification.vantagePoints.size());
}

QVariant VerifyMatrixModel::data(const QModelIndex &index, int role) const
{
    const verify::RecordStatus *status = recordAt(index.row());
    if (status == nullptr)
        return {};
    if (index.column() == 0)
        return recordData(index.row(), role);
    // A cell belongs to its vantage point by value: a record may have fewer cells than there are columns.
    const verify::VantagePoint &point = m_verification.vantagePoints.at(index.column() - 1);
    const auto cell = std::find_if(status->cells.begin(), status->cells.end(),
                                   [&](const verify::Cell &c) { return c.at == point; });
    if (cell != status->cells.end())
        return cellData(index.row(), *cell, role);
    verify::Cell unasked;
    unasked.at = point;
    return cellData(index.row(), unasked, role);
}

QVariant VerifyMatrixModel::recordData(int row, int role) const
{
    const plan::PlannedRecord &record = m_verification.records.at(row).record;
    const dns::DomainName &zone = m_verification.zone.apex;
    const QString name = record.name.isBelow(zone) ? QString::fromLatin1(record.name.relativeTo(zone))
                                                   : QStringLiteral("@");
    switch (role) {
    case Qt::DisplayRole:
        return m_titles.value(row);
    case NameRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(m_titles.value(row), name,
                                    report::stateSentence(m_verification.records.at(row).state));
    default:
        return {};
    }
}

// What a name server shows, by its cause where that is known: "Doubled name" says more than "Not yet".
verify::State VerifyMatrixModel::shownState(int row, const verify::Cell &cell) const
{
    const verify::State cause = m_verification.records.at(row).state;
    const bool explained = cell.at.kind == verify::VantagePoint::Kind::Authoritative && !verify::isGood(cell.state) &&
                           !verify::couldNotAsk(cell.state) && cell.state != verify::State::NotAsked &&
                           report::stateTone(cause) == report::Tone::Bad;
    return explained ? cause : cell.state;
}

QVariant VerifyMatrixModel::cellData(int row, const verify::Cell &measured, int role) const
{
    verify::Cell cell = measured;
    cell.state = shownState(row, measured);
    const QString label = report::cellLabel(cell, m_now);
    switch (role) {
    case LookRole: {
        // In the matrix a tick and a dash say enough; everything else keeps its word.
        const bool plain = cell.state == verify::State::InPlace || cell.state == verify::State::NotAsked;
        return QVariant::fromValue(
            lookOf(report::stateTone(cell.state), report::stateSign(cell.state), plain ? QString() : label));
    }
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return tr("%1 at %2: %3").arg(m_titles.value(row), cell.at.label, label);
    default:
        return {};
    }
}

QVariant VerifyMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Record");
    if (section > m_verification.vantagePoints.size())
        return {};
    const verify::VantagePoint &point = m_verification.vantagePoints.at(section - 1);
    return role == Qt::DisplayRole ? shortLabel(m_verification.vantagePoints, point) : point.label;
}

} // namespace sw::ui
