// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output/dmarc_json.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

QString visitWord(dmarc::Visit::Outcome outcome)
{
    switch (outcome) {
    case dmarc::Visit::Outcome::Record:
        return u"record"_s;
    case dmarc::Visit::Outcome::Nothing:
        return u"nothing"_s;
    case dmarc::Visit::Outcome::Several:
        return u"several"_s;
    case dmarc::Visit::Outcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString alignedWord(dmarc::Aligned aligned)
{
    switch (aligned) {
    case dmarc::Aligned::Yes:
        return u"yes"_s;
    case dmarc::Aligned::No:
        return u"no"_s;
    case dmarc::Aligned::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString policyText(dmarc::Policy policy)
{
    return QString::fromLatin1(dmarc::policyName(policy));
}

QJsonArray walkJson(const dmarc::Walk &walk)
{
    QJsonArray queries;
    for (const dmarc::Visit &visit : walk.visits) {
        queries.append(QJsonObject{{u"name"_s, u"_dmarc."_s + visit.name.toString()},
                                   {u"outcome"_s, visitWord(visit.outcome)},
                                   {u"texts"_s, textsJson(visit.texts)}});
    }
    return queries;
}

QJsonObject evaluationJson(const dmarc::Evaluation &evaluation)
{
    QJsonArray identities;
    QJsonArray aligned; // each pair once: what passed, and by which mechanism
    for (const dmarc::IdentityVerdict &verdict : evaluation.identities) {
        const bool spf = verdict.identity.kind == dmarc::Identity::Kind::Spf;
        identities.append(QJsonObject{{u"kind"_s, spf ? u"spf"_s : u"dkim"_s},
                                      {u"domain"_s, verdict.identity.domain.toString()},
                                      {u"result"_s, QString::fromLatin1(verdict.identity.result)},
                                      {u"aligned"_s, alignedWord(verdict.alignment.byWalk)},
                                      {u"alignedByPublicSuffix"_s, verdict.alignment.byList}});
    }
    for (const dmarc::Identity &identity : evaluation.alignedIdentities()) {
        const bool spf = identity.kind == dmarc::Identity::Kind::Spf;
        aligned.append(
            QJsonObject{{u"mechanism"_s, spf ? u"spf"_s : u"dkim"_s}, {u"domain"_s, identity.domain.toString()}});
    }
    const bool applies = evaluation.discovery.record.has_value();
    return {{u"result"_s, QString::fromLatin1(dmarc::resultName(evaluation.result))},
            {u"aligned"_s, aligned},
            {u"policy"_s, applies ? QJsonValue(policyText(evaluation.discovery.effectivePolicy)) : QJsonValue()},
            {u"requested"_s, policyText(evaluation.requested)},
            {u"policyDomain"_s, applies ? QJsonValue(evaluation.discovery.policyDomain.toString()) : QJsonValue()},
            {u"identities"_s, identities},
            {u"findings"_s, findingsJson(evaluation.findings)}};
}

} // namespace sw::cli
