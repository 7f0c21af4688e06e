// SPDX-License-Identifier: Apache-2.0
// See judge.h: an alias is in place if its target works, not merely because it is published.
#include "core/dkim/key/key_check.h"
#include "core/dmarc/record/record.h"
#include "core/verify/matrix/judge.h"
#include "core/verify/matrix/meaning.h"

namespace sw::verify {

using namespace sw::dns;

namespace {

enum class Leads { ToKey, ToDmarc, Anywhere };

Leads whereTo(const plan::PlannedRecord &planned)
{
    const QByteArrayList labels = planned.name.labels();
    if (labels.size() > 1 && labels.mid(1).contains("_domainkey"))
        return Leads::ToKey;
    return !labels.isEmpty() && labels.first().toLower() == "_dmarc" ? Leads::ToDmarc : Leads::Anywhere;
}

Judgement told(const plan::PlannedRecord &planned, State state, const QByteArray &code, const DomainName &target,
               const Fact &fact, Finding::Args more = {})
{
    const RecordList &chain = fact.chain();
    const auto *last = chain.isEmpty() ? nullptr : chain.last().as<NameData>();
    more.insert("target", (last != nullptr ? last->target : target).toString());
    Finding finding = recordFinding(code, planned, more);
    finding.evidence.append(evidenceOf(fact));
    return {state, fact.texts(), {finding}};
}

QByteArray codeForKey(const dkim::KeyCheck &key, const Fact &fact)
{
    if (key.state == State::NotYet)
        return std::holds_alternative<NxDomain>(fact.outcome) ? "verify-target-missing" : "verify-target-without-key";
    if (key.state == State::Revoked)
        return "verify-target-key-revoked";
    return key.state == State::WeakKey ? "verify-target-key-weak" : "verify-target-key-unusable";
}

Judgement judgeKeyThere(const plan::PlannedRecord &planned, const DomainName &target, const Fact &fact)
{
    const dkim::KeyCheck key = dkim::judgeAnswer(planned.name, fact, std::nullopt, {target});
    if (isGood(key.state))
        return {key.state, key.published, {}};
    Judgement out =
        told(planned, key.state, codeForKey(key, fact), target, fact, {{"bits", QString::number(key.bits)}});
    if (out.findings.first().code == "verify-target-key-unusable") { // the finding that says why follows
        for (const Finding &finding : key.findings) {
            if (dkim::isFatal(finding.code))
                out.findings.append(finding);
        }
    }
    return out;
}

Judgement judgeDmarcThere(const plan::PlannedRecord &planned, const DomainName &target, const Fact &fact)
{
    QByteArrayList records = fact.texts();
    records.removeIf([](const QByteArray &text) { return !dmarc::isDmarcRecord(text); });
    if (records.size() > 1)
        return told(planned, State::Duplicate, "verify-second-dmarc", target, fact,
                    {{"count", QString::number(records.size())}, {"seen", QString::fromUtf8(records.join(" | "))}});
    if (records.isEmpty())
        return told(planned, fact.texts().isEmpty() ? State::NotYet : State::Malformed, "verify-target-without-dmarc",
                    target, fact);
    const auto record = dmarc::parseRecord(records.first());
    if (!record || (record->policyIsBroken() && record->rua.isEmpty()))
        return told(planned, State::Malformed, "verify-dmarc-unusable", target, fact,
                    {{"seen", QString::fromUtf8(records.first())}});
    return {State::InPlaceThroughChain, records, {}};
}

} // namespace

RecordType targetType(const plan::PlannedRecord &planned)
{
    return whereTo(planned) == Leads::Anywhere ? RecordType::A : RecordType::TXT;
}

Judgement judgeTarget(const plan::PlannedRecord &planned, const DomainName &target, const Fact &fact)
{
    if (const LookupFailure *failure = fact.failure())
        return told(planned, stateOf(*failure), "verify-target-unknown", target, fact,
                    {{"outcome", QString::fromLatin1(outcomeName(fact.outcome))}});
    const Leads leads = whereTo(planned);
    if (leads == Leads::ToKey)
        return judgeKeyThere(planned, target, fact);
    // NXDOMAIN says that the name has no records of any type (RFC 8020); NODATA of one type says nothing of the others.
    if (std::holds_alternative<NxDomain>(fact.outcome))
        return told(planned, State::NotYet, "verify-target-missing", target, fact);
    return leads == Leads::ToDmarc ? judgeDmarcThere(planned, target, fact) : Judgement{State::InPlace, {}, {}};
}

} // namespace sw::verify
