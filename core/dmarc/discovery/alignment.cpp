// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/discovery/alignment.h"

#include "core/dmarc/discovery/public_suffix.h"

namespace sw::dmarc {

dns::Step<AlignmentVerdict> aligned(const dns::Facts &facts, const dns::DomainName &author,
                                    const dns::DomainName &identifier, Alignment mode)
{
    AlignmentVerdict verdict;
    verdict.byList = author == identifier || (mode == Alignment::Relaxed && organizationalDomainByList(author) ==
                                                                                organizationalDomainByList(identifier));
    if (author == identifier || mode == Alignment::Strict) {
        verdict.byWalk = author == identifier ? Aligned::Yes : Aligned::No;
        return verdict;
    }
    dns::QuestionSet needed;
    const auto left = dns::part(walk(facts, author), needed);
    const auto right = dns::part(walk(facts, identifier), needed);
    if (!left || !right)
        return needed;
    verdict.failures = left->failures() + right->failures();
    if (verdict.failures.isEmpty())
        verdict.byWalk = organizationalDomain(*left) == organizationalDomain(*right) ? Aligned::Yes : Aligned::No;
    return verdict;
}

} // namespace sw::dmarc
