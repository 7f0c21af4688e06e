// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/replies.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

bool isNull(const dns::Answer &answer)
{
    const auto says = [](const dns::ResourceRecord &record) {
        const auto *mx = record.as<dns::MxData>();
        return mx != nullptr && mx->exchange.isRoot();
    };
    return std::all_of(answer.records.cbegin(), answer.records.cend(), says);
}

} // namespace

dns::Step<Findings> replyFindings(const dns::Facts &facts, const dns::DomainName &domain)
{
    dns::QuestionSet needed;
    const dns::Fact *mx = facts.findOr(needed, dns::Question{domain, dns::RecordType::MX});
    if (mx == nullptr)
        return needed;
    if (const dns::Answer *answer = mx->answer()) {
        return isNull(*answer) ? Findings{{"mx-null", {{"domain", domain.toString()}}, {dns::evidenceOf(*mx)}}}
                               : Findings{};
    }
    if (!mx->isMissing())
        return Findings{};
    // Without an MX, mail is delivered to the address of the name itself (RFC 5321 5.1).
    bool nowhere = true;
    for (const dns::RecordType type : {dns::RecordType::A, dns::RecordType::AAAA}) {
        const dns::Fact *fact = facts.findOr(needed, dns::Question{domain, type});
        nowhere = nowhere && fact != nullptr && fact->isMissing();
    }
    if (!needed.isEmpty())
        return needed;
    return nowhere ? Findings{{"mx-missing", {{"domain", domain.toString()}}, {dns::evidenceOf(*mx)}}} : Findings{};
}

} // namespace sw::neighbours
