// SPDX-License-Identifier: Apache-2.0
#include "core/plan/planned_targets.h"

#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_name.h"
#include "core/plan/reconcile.h"

namespace sw::plan {

namespace {

using dns::RecordType;

// What shows whether the target works: the key that receivers fetch through an alias, else whether the name exists
// (NXDOMAIN of any type means none of any type, RFC 8020).
std::optional<dns::Question> questionFor(const dns::DomainName &name, const dns::RecordData &data)
{
    if (const auto *alias = std::get_if<dns::NameData>(&data))
        return dns::Question{alias->target, dkim::signingDomain(name) ? RecordType::TXT : RecordType::A};
    if (const auto *exchange = std::get_if<dns::MxData>(&data); exchange != nullptr && !exchange->exchange.isRoot())
        return dns::Question{exchange->exchange, RecordType::A};
    return std::nullopt;
}

class Targets
{
public:
    void judge(const PlannedRecord &record, const dns::Fact &fact);

    Findings findings;

private:
    void judgeKey(const PlannedRecord &record, const dns::Fact &fact);
    void add(const char *code, const PlannedRecord &record, const dns::Fact &fact);
};

// One finding for each cause, with all the names.
void Targets::add(const char *code, const PlannedRecord &record, const dns::Fact &fact)
{
    Finding::Args cause;
    if (fact.isFailure())
        cause.insert("outcome", QString::fromLatin1(dns::outcomeName(fact.outcome)));
    Finding &found = findingOf(findings, code, cause);
    found.evidence.append(dns::evidenceOf(fact));
    addName(found, record.name.toString() + QStringLiteral(" \u2192 ") + fact.query.question.name.toString());
}

void Targets::judgeKey(const PlannedRecord &record, const dns::Fact &fact)
{
    const dkim::KeyCheck key = dkim::judgeAnswer(record.name, fact, std::nullopt, {fact.query.question.name});
    if (key.state == RecordState::NotYet)
        return add("plan-targets-without-key", record, fact);
    if (isGood(key.state))
        return;
    findings.append(Finding{"plan-target-key-unusable",
                            {{"name", record.name.toString()},
                             {"target", fact.query.question.name.toString()},
                             {"state", QString::fromLatin1(stateName(key.state))}},
                            {dns::evidenceOf(fact)}});
    for (const Finding &finding : key.findings) {
        if (dkim::isFatal(finding.code))
            findings.append(finding);
    }
}

void Targets::judge(const PlannedRecord &record, const dns::Fact &fact)
{
    if (const dns::LookupFailure *failure = fact.failure()) {
        if (failure->kind != dns::FailureKind::NotAsked)
            add("plan-targets-unseen", record, fact);
    } else if (std::holds_alternative<dns::NxDomain>(fact.outcome)) {
        add("plan-targets-missing", record, fact);
    } else if (fact.query.question.type == RecordType::TXT) {
        judgeKey(record, fact);
    }
}

} // namespace

void askTarget(const dns::Facts &facts, const WantedRecord &record, dns::QuestionSet &needed)
{
    if (const auto question = questionFor(record.name, record.data))
        (void)facts.findOr(needed, *question);
}

Findings judgeTargets(const RecordPlan &plan, const dns::Facts &facts)
{
    Targets targets;
    for (const PlannedRecord &record : plan.records) {
        if (record.action == Action::Keep || record.action == Action::Remove)
            continue;
        const auto question = questionFor(record.name, record.data);
        const dns::Fact *fact = question ? facts.find(*question) : nullptr;
        if (fact != nullptr)
            targets.judge(record, *fact);
    }
    return targets.findings;
}

} // namespace sw::plan
