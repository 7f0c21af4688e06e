// SPDX-License-Identifier: Apache-2.0
#include "core/plan/published/judge_kept.h"

#include "core/dkim/key/key_check.h"
#include "core/dkim/key/key_record.h"

namespace sw::plan {

using dns::RecordType;

namespace {

bool isKeyName(const dns::DomainName &name)
{
    return name.labels().mid(1).contains("_domainkey");
}

// A key record whose key is revoked because the plan wants it so.
bool isRevocation(const PlannedRecord &record)
{
    const auto key = dkim::parseKeyRecord(record.valueText());
    return isKeyName(record.name) && key && key->isRevoked();
}

void judgeKey(const PlannedRecord &record, const dns::Facts &facts, Findings &findings)
{
    const dns::Fact *fact = facts.find(dns::Question{record.name, RecordType::TXT});
    if (fact == nullptr)
        return;
    const dkim::KeyCheck key = dkim::judgeAnswer(record.name, *fact);
    // A second key beside the kept one is reported with its removal.
    if (isGood(key.state) || couldNotAsk(key.state) || key.state == RecordState::Duplicate)
        return;
    findings.append(Finding{"plan-kept-key-unusable",
                            {{"name", record.name.toString()},
                             {"type", QString::fromLatin1(dns::typeName(record.type))},
                             {"value", QString::fromUtf8(record.valueText())},
                             {"state", QString::fromLatin1(stateName(key.state))}},
                            {dns::evidenceOf(*fact)}});
    for (const Finding &finding : key.findings) {
        if (dkim::isFatal(finding.code))
            findings.append(finding);
    }
}

// NXDOMAIN of any type means none of any type (RFC 8020); the planner asked for these.
void judgeAlias(const PlannedRecord &record, const dns::Facts &facts, Findings &findings)
{
    for (const RecordType type : {RecordType::A, RecordType::TXT}) {
        const dns::Fact *fact = facts.find(dns::Question{record.name, type});
        if (fact == nullptr || !std::holds_alternative<dns::NxDomain>(fact->outcome) || fact->chain().isEmpty())
            continue;
        const auto *last = fact->chain().last().as<dns::NameData>();
        findings.append(Finding{
            "plan-kept-alias-dead",
            {{"name", record.name.toString()}, {"target", last != nullptr ? last->target.toString() : QString()}},
            {dns::evidenceOf(*fact)}});
        return;
    }
}

} // namespace

Findings judgeKept(const RecordPlan &plan, const dns::Facts &facts)
{
    Findings findings;
    for (const PlannedRecord &record : plan.records) {
        if (record.action != Action::Keep)
            continue;
        if (isRevocation(record))
            continue;
        if (isKeyName(record.name))
            judgeKey(record, facts, findings);
        else if (record.type == RecordType::CNAME)
            judgeAlias(record, facts, findings);
    }
    return findings;
}

} // namespace sw::plan
