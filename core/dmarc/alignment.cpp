#include "core/dmarc/alignment.h"

#include "core/dmarc/public_suffix.h"

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
    const auto left = walk(facts, author);
    const auto right = walk(facts, identifier);
    dns::QuestionSet needed;
    if (!dns::isDone(left))
        needed.add(dns::neededBy(left));
    if (!dns::isDone(right))
        needed.add(dns::neededBy(right));
    if (!needed.isEmpty())
        return needed;
    verdict.failures = dns::resultOf(left).failures() + dns::resultOf(right).failures();
    if (verdict.failures.isEmpty()) {
        const bool same = organizationalDomain(dns::resultOf(left)) == organizationalDomain(dns::resultOf(right));
        verdict.byWalk = same ? Aligned::Yes : Aligned::No;
    }
    return verdict;
}

} // namespace sw::dmarc
