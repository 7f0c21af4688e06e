// SPDX-License-Identifier: Apache-2.0
// Servers that disagree: which ones lag behind (serial numbers), and sets of which only some records are published.
#include "core/verify/diagnosis/detective.h"

#include "core/verify/matrix/judge.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

Clues detectServers(const Case &c)
{
    QStringList serials;
    QList<Evidence> evidence;
    QList<quint32> numbers;
    for (const Cell &cell : c.status().cells) {
        if (cell.at.kind != VantagePoint::Kind::Authoritative || couldNotAsk(cell.state))
            continue;
        const Fact *soa = c.lookAt(cell.at.server.spec, c.zone().apex, RecordType::SOA);
        const Answer *answer = soa != nullptr ? soa->answer() : nullptr;
        const auto *data = answer != nullptr ? answer->records.first().as<SoaData>() : nullptr;
        if (data == nullptr)
            continue;
        serials.append(cell.at.label + u' ' + QString::number(data->serial));
        evidence.append(evidenceOf(*soa));
        if (!numbers.contains(data->serial))
            numbers.append(data->serial);
    }
    if (numbers.size() < 2)
        return {};
    Finding out = c.finding("verify-serials-differ", {{"serials", serials.join(QStringLiteral(", "))}});
    out.evidence = evidence;
    return {{std::nullopt, out}};
}

namespace {

bool isOnSomeServer(const RecordStatus &status)
{
    return std::any_of(status.cells.begin(), status.cells.end(), [](const Cell &cell) {
        return cell.at.kind == VantagePoint::Kind::Authoritative && isGood(cell.state);
    });
}

} // namespace

void detectIncompleteSets(QList<RecordStatus> &records)
{
    const auto sameSet = [](const plan::PlannedRecord &a, const plan::PlannedRecord &b) {
        return a.purpose == b.purpose && a.type == b.type && a.neededBy == b.neededBy &&
               a.action != plan::Action::Remove && b.action != plan::Action::Remove;
    };
    for (RecordStatus &status : records) {
        if (status.record.type != RecordType::CNAME || couldNotAsk(status.state) || isOnSomeServer(status))
            continue;
        int all = 0;
        int good = 0;
        for (const RecordStatus &other : std::as_const(records)) {
            if (!sameSet(status.record, other.record))
                continue;
            ++all;
            good += isOnSomeServer(other) ? 1 : 0;
        }
        if (all > 1 && good > 0 && good < all)
            status.findings.append(recordFinding("verify-set-incomplete", status.record,
                                                 {{"there", QString::number(good)}, {"all", QString::number(all)}}));
    }
}

} // namespace sw::verify
