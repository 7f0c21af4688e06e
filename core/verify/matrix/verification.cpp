// SPDX-License-Identifier: Apache-2.0
// Names of states, and queries on a Verification. verify_plan.cpp produces it.
#include "core/verify/matrix/verification.h"

#include <algorithm>

namespace sw::verify {

bool isSpreading(const RecordStatus &status)
{
    bool there = false;
    bool follows = true;
    for (const Cell &cell : status.cells) {
        if (cell.at.kind == VantagePoint::Kind::Authoritative) {
            if (!isGood(cell.state) && !couldNotAsk(cell.state))
                return false;
            there = there || isGood(cell.state);
        } else if (cell.state == State::DnssecBogus) {
            return false; // DNSSEC faults outlast caches
        } else {
            follows = follows && cell.state != State::OldValue && cell.state != State::NotYet;
        }
    }
    return there && !follows;
}

std::optional<QDateTime> spreadingUntil(const RecordStatus &status)
{
    std::optional<QDateTime> last;
    for (const Cell &cell : status.cells) {
        if (cell.at.kind != VantagePoint::Kind::Authoritative && cell.expiresAt && (!last || *cell.expiresAt > *last))
            last = cell.expiresAt;
    }
    return last;
}

QByteArray kindName(VantagePoint::Kind kind)
{
    switch (kind) {
    case VantagePoint::Kind::Authoritative:
        return "authoritative";
    case VantagePoint::Kind::System:
        return "system";
    case VantagePoint::Kind::Public:
        return "public";
    }
    Q_UNREACHABLE();
}

namespace {

// A name server has the record if any of its addresses showed it and none that could be asked says otherwise. A server
// of which no address could be asked proves nothing, unless only this network's IPv6 is missing: a name server with
// IPv6 addresses only, seen from a network without IPv6 (`noIpv6`).
bool onAllNameServers(const RecordStatus &status, bool noIpv6)
{
    if (status.state == State::Inherited) // a record above applies
        return true;
    QMap<QString, bool> provenAt;
    bool any = false;
    for (const Cell &cell : status.cells) {
        if (cell.at.kind != VantagePoint::Kind::Authoritative)
            continue;
        if (noIpv6 && cell.at.server.spec.startsWith('['))
            continue;
        any = true;
        if (isGood(cell.state))
            provenAt[cell.at.label] = true;
        else if (couldNotAsk(cell.state))
            provenAt.insert(cell.at.label, provenAt.value(cell.at.label, false));
        else
            return false;
    }
    return any && std::all_of(provenAt.cbegin(), provenAt.cend(), [](bool proven) { return proven; });
}

// Every question over IPv6 failed while some over IPv4 did not: this network has no IPv6.
bool ipv6Missing(const QList<RecordStatus> &records)
{
    bool ipv4Worked = false;
    for (const RecordStatus &status : records) {
        for (const Cell &cell : status.cells) {
            if (cell.at.kind != VantagePoint::Kind::Authoritative || cell.state == State::NotAsked)
                continue;
            const bool failed = couldNotAsk(cell.state);
            if (cell.at.server.spec.startsWith('[')) {
                if (!failed)
                    return false;
            } else {
                ipv4Worked = ipv4Worked || !failed;
            }
        }
    }
    return ipv4Worked;
}

} // namespace

bool Verification::complete() const
{
    return completeAtNameServers() && silentResolvers().isEmpty();
}

bool Verification::completeAtNameServers() const
{
    if (zone.state != dns::Zone::State::Found || !zone.isWhole())
        return false;
    const bool noIpv6 = ipv6Missing(records);
    return std::all_of(records.begin(), records.end(), [noIpv6](const RecordStatus &status) {
        if (!isGood(status.state) || !verify::onAllNameServers(status, noIpv6))
            return false;
        if (status.state == State::Inherited)
            return true;
        return std::all_of(status.cells.begin(), status.cells.end(), [](const Cell &cell) {
            return cell.at.kind == VantagePoint::Kind::Authoritative || isGood(cell.state) || couldNotAsk(cell.state);
        });
    });
}

QList<VantagePoint> Verification::silentResolvers() const
{
    QList<VantagePoint> silent;
    for (const RecordStatus &status : records) {
        for (const Cell &cell : status.cells) {
            if (cell.at.kind != VantagePoint::Kind::Authoritative && couldNotAsk(cell.state) &&
                !silent.contains(cell.at))
                silent.append(cell.at);
        }
    }
    return silent;
}

int Verification::onAnsweringNameServers() const
{
    const auto live = [](const RecordStatus &status) {
        if (status.state == State::Inherited)
            return true;
        bool seen = false;
        for (const Cell &cell : status.cells) {
            if (cell.at.kind != VantagePoint::Kind::Authoritative || couldNotAsk(cell.state))
                continue;
            if (!isGood(cell.state))
                return false;
            seen = true;
        }
        return seen;
    };
    return static_cast<int>(std::count_if(records.begin(), records.end(), live));
}

int Verification::onAllNameServers() const
{
    const bool noIpv6 = ipv6Missing(records);
    return static_cast<int>(std::count_if(records.begin(), records.end(), [noIpv6](const RecordStatus &status) {
        return verify::onAllNameServers(status, noIpv6);
    }));
}

} // namespace sw::verify
