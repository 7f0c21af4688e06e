// SPDX-License-Identifier: Apache-2.0
// One planned record: its cells at the name servers, why it is not in place, then its cells at the resolvers.
#include "core/dns/zone/dnssec_blame.h"
#include "core/verify/diagnosis/detective.h"
#include "core/verify/walk.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

constexpr qsizetype LongChain = 8; // the shortest at which some receivers' resolvers give up (they do after 8 to 16)

const char *failureCode(State state, const Fact &fact)
{
    const QByteArray detail = fact.failure() != nullptr ? fact.failure()->detail : QByteArray();
    if (detail == "lame")
        return "verify-server-lame";
    if (detail == "not-authoritative")
        return "verify-answered-in-its-place";
    if (state == State::Timeout)
        return "verify-server-silent";
    if (state == State::Servfail)
        return "verify-server-failed";
    return state == State::Refused ? "verify-server-refused" : "verify-server-unreachable";
}

// It was reached, so a network fault must not be suggested.
bool answeredUselessly(const Fact &fact)
{
    const LookupFailure *failure = fact.failure();
    return failure != nullptr && (failure->kind == FailureKind::BadReply || failure->kind == FailureKind::FormErr);
}

// What a resolver still has cached although the name servers have the new record.
Finding cachedFinding(const plan::PlannedRecord &planned, const Cell &cell, bool old)
{
    Finding finding = serverFinding(old ? "verify-old-value-cached" : "verify-missing-cached", cell);
    if (cell.expiresAt)
        finding.args.insert("until", cell.expiresAt->toUTC().toString(Qt::ISODate));
    else
        finding.code = "verify-cached-without-time";
    if (planned.action == plan::Action::Remove)
        finding.args.insert("variant", QStringLiteral("removed")); // nothing new replaces it
    finding.args.insert("name", planned.name.toString());
    finding.args.insert("type", QString::fromLatin1(typeName(planned.type)));
    return finding;
}

void mergeFindings(Findings &into, const Findings &more)
{
    for (const Finding &finding : more) {
        const bool known = std::any_of(into.begin(), into.end(), [&](const Finding &f) {
            return f.code == finding.code && f.args == finding.args;
        });
        if (!known)
            into.append(finding);
    }
}

QString labels(const QList<const Cell *> &cells)
{
    QStringList names;
    for (const Cell *cell : cells) {
        if (!names.contains(cell->at.label))
            names.append(cell->at.label);
    }
    return names.join(QStringLiteral(", "));
}

void disagree(RecordStatus &status, const QList<const Cell *> &with, const QList<const Cell *> &without)
{
    // Labels name servers, evidence names addresses: a second address of the same server may lag behind, too.
    Finding finding = recordFinding(with.isEmpty() ? "verify-servers-differ" : "verify-servers-disagree", status.record,
                                    {{"with", labels(with)}, {"without", labels(without)}});
    for (const Cell *cell : with + without)
        finding.evidence += cell->evidence;
    status.findings = {finding};
    status.state = State::ServersDisagree;
}

void sumUpNameServers(RecordStatus &status)
{
    QList<const Cell *> with, without, silent;
    for (const Cell &cell : std::as_const(status.cells)) {
        if (couldNotAsk(cell.state)) {
            silent.append(&cell);
            continue;
        }
        (isGood(cell.state) ? with : without).append(&cell);
        mergeFindings(status.findings, cell.findings);
    }
    const QList<const Cell *> speaking = with + without;
    if (speaking.isEmpty()) {
        status.state = silent.isEmpty() ? State::Unknown : silent.first()->state;
        status.findings.append(recordFinding("verify-could-not-ask", status.record, {{"servers", labels(silent)}}));
        return;
    }
    status.state = speaking.first()->state;
    const bool agree = std::all_of(speaking.begin(), speaking.end(), [&](const Cell *cell) {
        return cell->state == status.state || (isGood(cell->state) && isGood(status.state));
    });
    if (!agree)
        disagree(status, with, without);
}

void sumUpResolvers(RecordStatus &status)
{
    for (const Cell &cell : std::as_const(status.cells)) {
        if (cell.at.kind == VantagePoint::Kind::Authoritative || cell.state == State::NotAsked || isGood(cell.state) ||
            couldNotAsk(cell.state))
            continue;
        mergeFindings(status.findings, cell.findings);
        // DNSSEC faults outlast caches; an old value somewhere is more urgent than a missing one.
        if (cell.state == State::DnssecBogus)
            status.state = State::DnssecBogus;
        else if (cell.state == State::OldValue && status.state != State::DnssecBogus)
            status.state = State::OldValue;
        else if (isGood(status.state))
            status.state = State::Propagating;
    }
}

void describe(RecordStatus &status)
{
    if (!status.findings.isEmpty())
        return;
    if (status.state == State::NotYet)
        status.findings.append(recordFinding("verify-not-published", status.record));
    if (status.state == State::OldValue) {
        const QByteArrayList seen = status.cells.isEmpty() ? QByteArrayList() : status.cells.first().seen;
        status.findings.append(recordFinding("verify-old-value-published", status.record,
                                             {{"seen", QString::fromUtf8(seen.join(" | "))}}));
    }
}

// A row planned without seeing the published records must not change them: the plan has to be made again.
bool isPlannedBlindly(RecordStatus &status)
{
    if (status.record.action != plan::Action::Check || isGood(status.state) || couldNotAsk(status.state))
        return false;
    QByteArrayList seen;
    QList<Evidence> evidence;
    for (const Cell &cell : std::as_const(status.cells)) {
        for (const QByteArray &text : cell.seen) {
            if (!seen.contains(text))
                seen.append(text);
        }
        evidence += cell.evidence;
    }
    if (seen.isEmpty())
        return false;
    Finding finding =
        recordFinding("verify-plan-again", status.record, {{"seen", QString::fromUtf8(seen.join(" | "))}});
    finding.evidence = evidence;
    status.findings = {finding};
    for (Cell &cell : status.cells) {
        if (!cell.seen.isEmpty())
            cell.findings = {finding};
    }
    return true;
}

} // namespace

Finding serverFinding(const QByteArray &code, const Cell &cell)
{
    Finding finding{code, {{"server", cell.at.label}}, cell.evidence};
    finding.args.insert("address", QString::fromUtf8(cell.at.server.spec));
    return finding;
}

QString extendedErrors(const Fact &fact)
{
    QStringList out;
    for (const ExtendedError &error : fact.provenance.extendedErrors)
        out.append(QString::number(error.code) + (error.text.isEmpty() ? QString() : u' ' + error.text));
    return out.join(QStringLiteral("; "));
}

const Fact *Walk::sideQuestion(RecordStatus &status, const Query &query)
{
    if (!status.alsoAsked.contains(query))
        status.alsoAsked.append(query);
    return m_facts.findOr(needed, query);
}

// Why a resolver says SERVFAIL. An answer with checking disabled (RFC 4035 5.5) makes it worth examining the
// signatures, with our own validation. Else a long chain of aliases is a usual cause.
void Walk::examineFailure(RecordStatus &status, Cell &cell)
{
    const Question question{status.record.name, status.record.type};
    const Fact *unchecked = sideQuestion(status, {question, cell.at.server, Dnssec::CheckingDisabled});
    if (unchecked == nullptr) {
        cell.state = State::NotAsked;
        return;
    }
    const Fact *checked = m_facts.find({question, cell.at.server});
    if (!unchecked->isFailure()) {
        const auto blame = dnssecBlame(m_facts, question, cell.at.server, unchecked->provenance.at);
        if (!isDone(blame)) {
            for (const Query &query : neededBy(blame).queries())
                (void)sideQuestion(status, query);
            cell.state = State::NotAsked;
            return;
        }
        if (resultOf(blame) == DnssecBlame::Proven) {
            cell.state = State::DnssecBogus;
            Finding finding = serverFinding("verify-dnssec-bogus", cell);
            finding.args.insert("domain", result.zone.apex.toString());
            finding.args.insert("reason", checked != nullptr ? extendedErrors(*checked) : QString());
            finding.evidence.append(evidenceOf(*unchecked));
            cell.findings = {finding};
            return;
        }
    }
    const qsizetype hops = std::max(unchecked->chain().size(), longestChain(status));
    if (hops < LongChain)
        return;
    Finding finding = serverFinding("verify-chain-too-long", cell);
    finding.args.insert("name", question.name.toString());
    finding.args.insert("hops", QString::number(hops));
    finding.evidence.append(evidenceOf(*unchecked));
    cell.findings = {finding};
}

// Aliases from the record's name on, as shown by any name server.
qsizetype Walk::longestChain(const RecordStatus &status) const
{
    qsizetype longest = 0;
    for (const Cell &cell : status.cells) {
        const Fact *fact = m_facts.find({{status.record.name, status.record.type}, cell.at.server});
        if (fact == nullptr)
            continue;
        qsizetype hops = fact->chain().size();
        if (const auto end = openChainEnd(*fact)) {
            const Fact *further = m_facts.find(Query{{*end, status.record.type}});
            hops += further != nullptr ? further->chain().size() : 0;
        }
        longest = std::max(longest, hops);
    }
    return longest;
}

Cell Walk::cellOf(RecordStatus &status, const VantagePoint &at, const Fact &fact)
{
    const plan::PlannedRecord &planned = status.record;
    Cell cell{at, State::Unknown, std::nullopt, std::nullopt, {}, {}, {evidenceOf(fact)}};
    noteTime(fact);
    const Fact *atAlias = nullptr;
    if (const auto end = planned.type == RecordType::CNAME ? std::nullopt : openChainEnd(fact)) {
        atAlias = sideQuestion(status, Query{{*end, planned.type}});
        if (atAlias == nullptr)
            return Cell{at};
    }
    const bool authoritative = at.kind == VantagePoint::Kind::Authoritative;
    // A name server that does not serve the zone (lame, or the network answers in its place) proves nothing.
    if (authoritative && !fact.isFailure() && !fact.provenance.aa) {
        cell.findings.append(
            serverFinding(fact.provenance.ra ? "verify-answered-in-its-place" : "verify-server-lame", cell));
        return cell;
    }
    const Judgement judgement = judge(planned, fact, atAlias);
    cell.state = judgement.state;
    cell.seen = judgement.seen;
    cell.findings = judgement.findings;
    for (Finding &finding : cell.findings)
        finding.evidence = cell.evidence;
    if (couldNotAsk(cell.state)) {
        Finding failed = serverFinding(failureCode(cell.state, fact), cell);
        if (answeredUselessly(fact))
            failed.args.insert("variant", QStringLiteral("answered"));
        cell.findings.append(failed);
        if (!authoritative && cell.state == State::Servfail)
            examineFailure(status, cell);
        return cell;
    }
    const auto expires = fact.expiresAt();
    if (expires)
        cell.ttl = static_cast<quint32>(std::clamp<qint64>(fact.provenance.at.secsTo(*expires), 0, 0x7fffffff));
    if (!authoritative && !isGood(cell.state)) {
        cell.expiresAt = expires;
        // The name servers have the new one already, so a different answer was cached before.
        const bool old = cell.state != State::NotYet || planned.action == plan::Action::Remove;
        cell.state = old ? State::OldValue : State::NotYet;
        cell.findings = {cachedFinding(planned, cell, old)};
    }
    return cell;
}

Cell Walk::ask(RecordStatus &status, const VantagePoint &at)
{
    const Fact *fact = m_facts.findOr(needed, Query{{status.record.name, status.record.type}, at.server});
    return fact != nullptr ? cellOf(status, at, *fact) : Cell{at};
}

// True when every server has answered, or failed to.
bool Walk::lookAtNameServers(RecordStatus &status, const Zone &zone)
{
    status.cells.clear();
    bool all = true;
    for (const VantagePoint &at : authoritativePoints(zone)) {
        status.cells.append(ask(status, at));
        all = all && status.cells.last().state != State::NotAsked;
    }
    return all;
}

// The zone's servers give a referral for this name: a part of the zone is delegated. Its servers are asked at the zone
// cut, so that no resolver remembers that the name is still missing.
std::optional<Zone> Walk::delegatedZone(RecordStatus &status)
{
    const DomainName &name = status.record.name;
    const auto pointsElsewhere = [&](const Cell &cell) {
        const Fact *fact = m_facts.find({{name, status.record.type}, cell.at.server});
        return fact != nullptr && fact->failure() != nullptr && fact->failure()->detail == "lame";
    };
    const auto cell = std::find_if(status.cells.cbegin(), status.cells.cend(), pointsElsewhere);
    const bool anySpeaks =
        std::any_of(status.cells.cbegin(), status.cells.cend(), [](const Cell &c) { return !couldNotAsk(c.state); });
    if (cell == status.cells.cend() || anySpeaks || !name.isBelow(result.zone.apex))
        return std::nullopt;
    for (int count = result.zone.apex.labelCount() + 1; count <= name.labelCount(); ++count) {
        const DomainName at = name.lastLabels(count);
        const Fact *ns = sideQuestion(status, {{at, RecordType::NS}, cell->at.server});
        if (ns == nullptr || ns->answer() == nullptr || ns->provenance.aa)
            continue;
        return part(findZone(m_facts, at), needed);
    }
    return std::nullopt;
}

void Walk::lookAtResolvers(RecordStatus &status, const std::optional<DomainName> &target, bool askThem)
{
    const qsizetype first = status.cells.size();
    bool all = true;
    for (const VantagePoint &at : m_request.resolvers) {
        status.cells.append(askThem ? ask(status, at) : Cell{at});
        if (target && isGood(status.cells.last().state))
            followAt(status, *target, status.cells.last());
        all = all && status.cells.last().state != State::NotAsked;
    }
    if (!askThem || !all)
        return;
    // Only the run's resolver could not follow the alias, others can.
    const bool followed = std::any_of(status.cells.cbegin() + first, status.cells.cend(),
                                      [](const Cell &cell) { return isGood(cell.state); });
    if (target && couldNotAsk(status.state) && followed)
        status.state = State::InPlace;
    sumUpResolvers(status);
}

RecordStatus Walk::look(const plan::PlannedRecord &planned)
{
    RecordStatus status{planned, State::Unknown, {}, {}, {}};
    Zone zone = result.zone;
    const qsizetype before = needed.size();
    bool known = lookAtNameServers(status, zone);
    if (known) {
        if (const auto child = delegatedZone(status); child && child->state == Zone::State::Found) {
            zone = *child;
            known = lookAtNameServers(status, zone);
        }
    }
    if (!known || needed.size() != before) {
        for (const VantagePoint &at : m_request.resolvers)
            status.cells.append(Cell{at});
        return status;
    }
    sumUpNameServers(status);
    describe(status);
    if (isPlannedBlindly(status)) {
        lookAtResolvers(status, std::nullopt, false);
        return status;
    }
    if (const qsizetype hops = longestChain(status); isGood(status.state) && hops >= LongChain)
        status.findings.append(recordFinding("verify-chain-long", planned, {{"hops", QString::number(hops)}}));
    const auto speaking = std::find_if(status.cells.cbegin(), status.cells.cend(),
                                       [](const Cell &cell) { return !couldNotAsk(cell.state); });
    if (speaking != status.cells.cend())
        needed.add(investigate(m_request, m_facts, zone, speaking->at.server.spec, status));
    const bool atNameServers = isGood(status.state) && status.state != State::Inherited;
    const auto target = atNameServers ? publishedTarget(status) : std::nullopt;
    if (target && !lookAtTarget(status, *target)) {
        status.state = State::Unknown;
        lookAtResolvers(status, target, false);
        return status;
    }
    lookAtResolvers(status, target, atNameServers);
    return status;
}

} // namespace sw::verify
