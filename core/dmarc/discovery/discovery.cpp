// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/discovery/discovery.h"

#include "core/dmarc/discovery/public_suffix.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

// A file of records answers for its own zone; the public suffix above it was not asked. A record of a registry there
// (psd=y) changes neither the Organizational Domain nor a record found at or below it (RFC 9989 4.10.2), so the walk
// counts as far as it went. A query that was sent and failed stays unknown.
bool onlySuffixesWereNotAsked(const dns::Facts &facts, const Walk &walk)
{
    const dns::DomainName registered = organizationalDomainByList(walk.start);
    return std::all_of(walk.visits.cbegin(), walk.visits.cend(), [&](const Visit &visit) {
        if (visit.outcome != Visit::Outcome::Failed)
            return true;
        const dns::Fact *fact = visit.query ? facts.find(*visit.query) : nullptr;
        const dns::LookupFailure *failure = fact != nullptr ? fact->failure() : nullptr;
        return failure != nullptr && failure->kind == dns::FailureKind::NotAsked && registered.isBelow(visit.name);
    });
}

// Which record applies: that of the author domain, of the Organizational Domain, or of a public suffix; none between.
const Visit *choose(Discovery &discovery)
{
    const auto found = discovery.walk.found();
    if (const Visit *own = discovery.walk.recordAt(discovery.author)) {
        discovery.source = Discovery::Source::Author;
        return own;
    }
    if (const Visit *org = discovery.walk.recordAt(*discovery.organizationalDomain)) {
        discovery.source = Discovery::Source::Organizational;
        return org;
    }
    if (!found.isEmpty() && found.last()->record->psd == Psd::Yes) {
        discovery.source = Discovery::Source::PublicSuffix;
        return found.last();
    }
    return nullptr;
}

void applyOwnPolicy(Discovery &discovery, Policy policy, const char *tag)
{
    discovery.policy = policy;
    discovery.policyTag = tag;
}

// RFC 9989 4.10.1, "exists": any answer but NXDOMAIN for the name itself. True when the policy is known.
bool applyInherited(const dns::Facts &facts, Discovery &discovery, dns::QuestionSet &needed)
{
    const Record &record = *discovery.record;
    if (record.sp)
        applyOwnPolicy(discovery, *record.sp, "sp");
    else
        applyOwnPolicy(discovery, *record.p, "p");
    if (!record.np || *record.np == discovery.policy)
        return true;
    const dns::Query query{{discovery.author, dns::RecordType::A}};
    const dns::Fact *fact = facts.findOr(needed, query);
    if (fact == nullptr)
        return false;
    if (fact->isFailure()) {
        discovery.status = Discovery::Status::Unknown;
        discovery.failures.append(query);
        return true;
    }
    const auto *none = std::get_if<dns::NxDomain>(&fact->outcome);
    discovery.authorMissing = none != nullptr && none->chain.isEmpty();
    if (discovery.authorMissing)
        applyOwnPolicy(discovery, *record.np, "np");
    return true;
}

} // namespace

QByteArray sourceName(Discovery::Source source)
{
    switch (source) {
    case Discovery::Source::None:
        return {};
    case Discovery::Source::Author:
        return "author";
    case Discovery::Source::Organizational:
        return "org";
    case Discovery::Source::PublicSuffix:
        return "psd";
    }
    Q_UNREACHABLE();
}

Policy oneLevelDown(Policy policy)
{
    switch (policy) {
    case Policy::None:
    case Policy::Quarantine:
        return Policy::None;
    case Policy::Reject:
        return Policy::Quarantine;
    }
    Q_UNREACHABLE();
}

dns::Step<Discovery> discover(const dns::Facts &facts, const dns::DomainName &author, Unasked unasked)
{
    auto walked = walk(facts, author);
    if (!dns::isDone(walked))
        return dns::neededBy(walked);
    Discovery discovery;
    discovery.author = author;
    discovery.walk = dns::takeResult(std::move(walked));
    const bool passOver = unasked == Unasked::SuffixesDoNotMatter && onlySuffixesWereNotAsked(facts, discovery.walk);
    if (discovery.walk.isUnknown() && !passOver) {
        discovery.failures = discovery.walk.failures();
        if (const Visit *own = discovery.walk.recordAt(author)) {
            discovery.record = own->record;
            discovery.policyDomain = author;
            discovery.source = Discovery::Source::Author;
        }
        return discovery;
    }
    discovery.organizationalDomain = organizationalDomain(discovery.walk);
    const Visit *chosen = choose(discovery);
    if (chosen == nullptr) {
        discovery.status = Discovery::Status::NoPolicy;
        return discovery;
    }
    discovery.status = Discovery::Status::Applies;
    discovery.record = chosen->record;
    discovery.policyDomain = chosen->name;
    if (discovery.record->policyIsBroken()) {
        if (discovery.record->rua.isEmpty())
            discovery.status = Discovery::Status::Broken;
        return discovery; // else p=none, whatever the record has
    }
    if (discovery.source == Discovery::Source::Author) {
        applyOwnPolicy(discovery, *discovery.record->p, "p");
    } else {
        dns::QuestionSet needed;
        if (!applyInherited(facts, discovery, needed))
            return needed;
    }
    discovery.effectivePolicy = discovery.record->testing ? oneLevelDown(discovery.policy) : discovery.policy;
    return discovery;
}

} // namespace sw::dmarc
