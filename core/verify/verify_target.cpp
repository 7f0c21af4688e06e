// SPDX-License-Identifier: Apache-2.0
// The target of a published alias, at every vantage point: name servers hold the alias only, so its end is asked of the
// run's resolver for them; every other resolver follows it itself.
#include "core/verify/walk.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

// The target as the name servers show it; nullopt: no alias is planned, or none of them shows one.
std::optional<DomainName> Walk::publishedTarget(const RecordStatus &status) const
{
    if (status.record.type != RecordType::CNAME || status.record.action == plan::Action::Remove)
        return std::nullopt;
    for (const Cell &cell : status.cells) {
        if (cell.at.kind != VantagePoint::Kind::Authoritative || !isGood(cell.state))
            continue;
        const Fact *fact = m_facts.find({{status.record.name, status.record.type}, cell.at.server});
        const Answer *answer = fact != nullptr ? fact->answer() : nullptr;
        const auto *name = answer != nullptr ? answer->records.first().as<NameData>() : nullptr;
        if (name != nullptr)
            return name->target;
    }
    return std::nullopt;
}

// False: not known yet.
bool Walk::lookAtTarget(RecordStatus &status, const DomainName &target)
{
    const Fact *fact = sideQuestion(status, Query{{target, targetType(status.record)}});
    if (fact == nullptr)
        return false;
    noteTime(*fact);
    const Judgement judgement = judgeTarget(status.record, target, *fact);
    if (isGood(judgement.state))
        return true;
    status.state = judgement.state;
    status.findings += judgement.findings;
    if (couldNotAsk(judgement.state)) // which is no evidence against the name servers
        return true;
    for (Cell &cell : status.cells) {
        if (!isGood(cell.state))
            continue;
        cell.state = judgement.state;
        cell.seen += judgement.seen;
        cell.findings += judgement.findings;
        cell.evidence.append(evidenceOf(*fact));
    }
    return true;
}

// A resolver that has the alias: the target as it sees it.
void Walk::followAt(RecordStatus &status, const DomainName &target, Cell &cell)
{
    const plan::PlannedRecord &planned = status.record;
    const Fact *fact = sideQuestion(status, {{planned.name, targetType(planned)}, cell.at.server});
    if (fact == nullptr) {
        cell = Cell{cell.at};
        return;
    }
    noteTime(*fact);
    cell.evidence.append(evidenceOf(*fact));
    const Judgement judgement = judgeTarget(planned, target, *fact);
    if (isGood(judgement.state))
        return;
    const bool conclusive = !couldNotAsk(judgement.state);
    cell.findings = judgement.findings;
    cell.state = judgement.state;
    if (conclusive && isGood(status.state)) { // others see a good one: this answer is an older one
        cell.expiresAt = fact->expiresAt();
        cell.state = judgement.state == State::NotYet ? State::NotYet : State::OldValue;
    }
    for (Finding &finding : cell.findings)
        finding.args.insert("server", cell.at.label);
    // A chain too long for this resolver alone would otherwise not be reported.
    if (!conclusive && isGood(status.state))
        status.findings += cell.findings;
}

} // namespace sw::verify
