// SPDX-License-Identifier: Apache-2.0
// verifyPlan(): the authoritative servers first, resolvers only for what these have (RFC 2308: a resolver asked too
// early remembers the negative answer). Next: verify_record.cpp (one record), judge.h (one answer), detective.h (why).
#include "core/dns/zone/dnssec_blame.h"
#include "core/dns/zone/zone_fault.h"
#include "core/verify/diagnosis/detective.h"
#include "core/verify/walk.h"

#include <QSet>

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

QList<VantagePoint> authoritativePoints(const Zone &zone)
{
    QList<VantagePoint> points;
    QSet<QByteArray> known;
    for (const NameServer &server : zone.servers) { // bounded by findZone()
        for (const IpAddress &address : server.addresses) {
            const QByteArray spec = serverSpec(address);
            if (!known.contains(spec))
                points.append({VantagePoint::Kind::Authoritative, Server::authoritative(spec), server.name.toString()});
            known.insert(spec);
        }
    }
    return points;
}

void Walk::noteTime(const Fact &fact)
{
    if (fact.provenance.at.isValid() && (!result.at.isValid() || fact.provenance.at > result.at))
        result.at = fact.provenance.at;
}

bool Walk::findServers()
{
    auto zone = part(findZone(m_facts, m_request.plan.domain), needed);
    if (!zone)
        return false;
    result.zone = std::move(*zone);
    result.vantagePoints = authoritativePoints(result.zone);
    return true;
}

// The zone was not found: nothing can be said about any record.
void Walk::noZone()
{
    const Zone &zone = result.zone;
    const bool missing = zone.state == Zone::State::DoesNotExist;
    Finding finding{
        missing ? "verify-zone-missing" : "verify-zone-unknown", {{"domain", m_request.plan.domain.toString()}}, {}};
    State state = missing ? State::NotYet : State::Unknown;
    if (zone.state == Zone::State::Found)
        finding.code = "verify-no-name-server-address";
    for (const Query &query : zone.failures) {
        const Fact *fact = m_facts.find(query);
        if (fact == nullptr)
            continue;
        noteTime(*fact);
        finding.evidence.append(evidenceOf(*fact));
        finding.args.insert("outcome", QString::fromLatin1(outcomeName(fact->outcome)));
        if (missing || fact->failure() == nullptr)
            continue;
        state = stateOf(*fact->failure());
        if (state != State::Servfail)
            continue;
        // As in examineFailure(): broken signatures, if our own validation finds them so.
        const Fact *unchecked = m_facts.findOr(needed, {query.question, query.server, Dnssec::CheckingDisabled});
        if (unchecked == nullptr || unchecked->isFailure())
            continue;
        if (part(dnssecBlame(m_facts, query.question, query.server, unchecked->provenance.at), needed) !=
            DnssecBlame::Proven)
            continue;
        state = State::DnssecBogus;
        finding.code = "verify-zone-bogus";
        finding.args.insert("reason", extendedErrors(*fact));
        finding.evidence.append(evidenceOf(*unchecked));
    }
    if (finding.code == "verify-zone-unknown") {
        const auto fault = part(zoneFault(m_facts, m_request.plan.domain, zone), needed);
        if (fault && fault->code != "zone-fault-unknown")
            finding = *fault;
    }
    result.findings.append(finding);
    for (RecordStatus &status : result.records)
        status.state = state;
}

void Walk::describeZone()
{
    if (!result.zone.isWhole())
        result.findings.append(serversLeftOut(result.zone));
    for (const NameServer &server : result.zone.servers) {
        if (server.unresolved == NameServer::Unresolved::No)
            continue;
        const bool missing = server.unresolved == NameServer::Unresolved::Missing;
        result.findings.append(Finding{missing ? "verify-server-has-no-address" : "verify-server-address-unknown",
                                       {{"server", server.name.toString()}},
                                       {}});
    }
    // The trouble of a server is reported once, not at every record.
    for (const RecordStatus &status : std::as_const(result.records)) {
        for (const Cell &cell : status.cells) {
            if (!couldNotAsk(cell.state))
                continue;
            for (const Finding &finding : cell.findings) {
                const bool known = std::any_of(result.findings.begin(), result.findings.end(), [&](const Finding &f) {
                    return f.code == finding.code && f.args.value("address") == finding.args.value("address");
                });
                if (!known)
                    result.findings.append(finding);
            }
        }
    }
}

// No name server of the zone serves it, and they say so: the fault is at the DNS host. One finding instead of one for
// each.
void Walk::describeHost()
{
    static const QByteArrayList spoken{"verify-server-failed", "verify-server-refused", "verify-server-lame"};
    QStringList servers;
    QString outcome;
    Finding finding{"zone-not-served", {{"domain", m_request.plan.domain.toString()}}, {}};
    for (const RecordStatus &status : std::as_const(result.records)) {
        for (const Cell &cell : status.cells) {
            if (cell.at.kind != VantagePoint::Kind::Authoritative)
                continue;
            const bool says = std::any_of(cell.findings.begin(), cell.findings.end(),
                                          [](const Finding &f) { return spoken.contains(f.code); });
            if (!couldNotAsk(cell.state) || !says)
                return;
            if (servers.contains(cell.at.label))
                continue;
            // It may fail at this name only: its answer for the zone's SOA decides.
            const Fact *soa = m_facts.findOr(needed, {{result.zone.apex, RecordType::SOA}, cell.at.server});
            if (soa == nullptr)
                continue;
            if (!soa->isFailure())
                return;
            servers.append(cell.at.label);
            finding.evidence.append(evidenceOf(*soa));
            outcome = QString::fromLatin1(outcomeName(soa->outcome));
        }
    }
    if (servers.isEmpty() || !needed.isEmpty())
        return;
    finding.args.insert("servers", servers.join(QStringLiteral(", ")));
    finding.args.insert("outcome", outcome);
    result.findings.removeIf([](const Finding &f) { return spoken.contains(f.code); });
    result.findings.prepend(finding);
}

// When the last cache that holds an old or a negative answer drops it.
void Walk::forecast()
{
    std::optional<QDateTime> last;
    for (const RecordStatus &status : std::as_const(result.records)) {
        for (const Cell &cell : status.cells) {
            if (cell.expiresAt && (!last || *cell.expiresAt > *last))
                last = cell.expiresAt;
        }
    }
    // No forecast while a record is missing at the name servers.
    if (result.onAllNameServers() == result.records.size())
        result.completeBy = last;
}

void Walk::run()
{
    result.domain = m_request.plan.domain;
    const bool zoneKnown = findServers();
    const bool canAsk = zoneKnown && result.zone.state == Zone::State::Found && !result.vantagePoints.isEmpty();
    result.vantagePoints += m_request.resolvers;
    for (const plan::PlannedRecord &planned : m_request.plan.records) {
        if (isVerified(planned))
            result.records.append(canAsk ? look(planned) : RecordStatus{planned, State::Unknown, {}, {}, {}});
    }
    if (!zoneKnown)
        return;
    if (needed.isEmpty())
        detectIncompleteSets(result.records);
    if (!canAsk)
        noZone();
    describeZone();
    if (canAsk)
        describeHost();
    forecast();
}

bool isVerified(const plan::PlannedRecord &record)
{
    return record.action != plan::Action::Keep || record.purpose != plan::Purpose::Optional ||
           !record.neededBy.isEmpty();
}

Step<Verification> verifyPlan(const VerifyRequest &request, const Facts &facts)
{
    Walk walk(request, facts);
    walk.run();
    if (!walk.needed.isEmpty())
        return walk.needed;
    return walk.result;
}

Verification partialVerification(const VerifyRequest &request, const Facts &facts)
{
    Walk walk(request, facts);
    walk.run();
    return walk.result;
}

} // namespace sw::verify
