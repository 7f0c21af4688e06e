// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/discovery/evaluate.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

bool passed(const Identity &identity)
{
    return identity.result.toLower() == "pass";
}

bool mayYetPass(const Identity &identity)
{
    return identity.result.toLower() == "temperror";
}

Evaluation::Result verdictOf(const Evaluation &evaluation)
{
    switch (evaluation.discovery.status) {
    case Discovery::Status::Unknown:
        return Evaluation::Result::TempError;
    case Discovery::Status::NoPolicy:
        return Evaluation::Result::None;
    case Discovery::Status::Broken:
        return Evaluation::Result::PermError;
    case Discovery::Status::Applies:
        break;
    }
    bool unknown = false;
    for (const IdentityVerdict &verdict : evaluation.identities) {
        const Aligned aligned = verdict.alignment.byWalk;
        if (passed(verdict.identity) && aligned == Aligned::Yes)
            return Evaluation::Result::Pass;
        unknown = unknown || (passed(verdict.identity) && aligned == Aligned::Unknown) ||
                  (mayYetPass(verdict.identity) && aligned != Aligned::No);
    }
    return unknown ? Evaluation::Result::TempError : Evaluation::Result::Fail;
}

void noteDifference(Evaluation &evaluation, const IdentityVerdict &verdict)
{
    const bool byWalk = verdict.alignment.byWalk == Aligned::Yes;
    if (verdict.alignment.byWalk == Aligned::Unknown || byWalk == verdict.alignment.byList)
        return;
    evaluation.findings.append(
        Finding{byWalk ? "dmarc-aligned-by-walk-only" : "dmarc-aligned-by-list-only",
                {{"from", evaluation.discovery.author.toString()}, {"domain", verdict.identity.domain.toString()}}});
}

} // namespace

QByteArray resultName(Evaluation::Result result)
{
    switch (result) {
    case Evaluation::Result::Pass:
        return "pass";
    case Evaluation::Result::Fail:
        return "fail";
    case Evaluation::Result::None:
        return "none";
    case Evaluation::Result::TempError:
        return "temperror";
    case Evaluation::Result::PermError:
        return "permerror";
    }
    Q_UNREACHABLE();
}

QList<Identity> Evaluation::alignedIdentities() const
{
    QList<Identity> aligned;
    for (const IdentityVerdict &verdict : identities) {
        const Identity &identity = verdict.identity;
        const bool known = std::any_of(aligned.cbegin(), aligned.cend(), [&](const Identity &other) {
            return other.kind == identity.kind && other.domain == identity.domain;
        });
        if (passed(identity) && verdict.alignment.byWalk == Aligned::Yes && !known)
            aligned.append(identity);
    }
    return aligned;
}

QList<dns::DomainName> Evaluation::alignedDomains() const
{
    QList<dns::DomainName> domains;
    for (const Identity &identity : alignedIdentities()) {
        if (!domains.contains(identity.domain))
            domains.append(identity.domain);
    }
    return domains;
}

dns::Step<Evaluation> evaluate(const dns::Facts &facts, const dns::DomainName &from, const QList<Identity> &identities)
{
    dns::QuestionSet needed;
    auto discovered = dns::part(discover(facts, from), needed);
    // The mode of the record; while that is unknown, relaxed, which asks for all that may be needed.
    const Record *record = nullptr;
    if (discovered && discovered->record)
        record = &*discovered->record;
    Evaluation evaluation;
    for (const Identity &identity : identities) {
        IdentityVerdict verdict{identity};
        if (record != nullptr)
            verdict.mode = identity.kind == Identity::Kind::Spf ? record->aspf : record->adkim;
        auto alignment = dns::part(aligned(facts, from, identity.domain, verdict.mode), needed);
        if (!alignment)
            continue;
        verdict.alignment = std::move(*alignment);
        evaluation.identities.append(verdict);
    }
    if (!needed.isEmpty())
        return needed;
    evaluation.discovery = std::move(*discovered);
    evaluation.failures = evaluation.discovery.failures;
    for (const IdentityVerdict &verdict : std::as_const(evaluation.identities)) {
        for (const dns::Query &query : verdict.alignment.failures) {
            if (!evaluation.failures.contains(query))
                evaluation.failures.append(query);
        }
        noteDifference(evaluation, verdict);
    }
    evaluation.result = verdictOf(evaluation);
    if (evaluation.result == Evaluation::Result::Fail)
        evaluation.requested = evaluation.discovery.effectivePolicy;
    return evaluation;
}

} // namespace sw::dmarc
