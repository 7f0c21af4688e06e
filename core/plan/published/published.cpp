// SPDX-License-Identifier: Apache-2.0
#include "core/plan/published/published.h"

#include <algorithm>

namespace sw::plan {

namespace {

using dns::RecordType;

// Does not exist by intention: an answer comes from a wildcard (RFC 4592).
constexpr char ProbeLabel[] = "senderwright-wildcard-probe";

std::optional<dns::DomainName> cnameIn(const dns::Fact &fact, const dns::DomainName &name)
{
    dns::RecordList seen = fact.chain();
    if (const dns::Answer *answer = fact.answer())
        seen += answer->records;
    for (const dns::ResourceRecord &record : seen) {
        if (const auto *target = record.as<dns::NameData>();
            target && record.type == RecordType::CNAME && record.owner == name)
            return target->target;
    }
    return std::nullopt;
}

std::optional<dns::DomainName> denyingZone(const dns::Fact &fact)
{
    if (const auto *none = std::get_if<dns::NoData>(&fact.outcome); none && none->soa && none->chain.isEmpty())
        return none->soa->owner;
    if (const auto *none = std::get_if<dns::NxDomain>(&fact.outcome); none && none->soa && none->chain.isEmpty())
        return none->soa->owner;
    return std::nullopt;
}

void takeFact(Published &published, const dns::Fact &fact)
{
    const RecordType type = fact.query.question.type;
    if (fact.isFailure()) {
        published.failures.append(&fact);
        return;
    }
    if (!published.cname)
        published.cname = cnameIn(fact, published.name);
    if (type == RecordType::TXT)
        published.texts = fact.texts();
    if (const auto zone = denyingZone(fact); zone && zone->isAtOrBelow(published.delegatedTo))
        published.delegatedTo = *zone;
    const dns::Answer *answer = fact.answer();
    if (answer == nullptr || !answer->chain.isEmpty() || type == RecordType::CNAME || type == RecordType::TXT)
        return;
    published.others.append(type);
    for (const dns::ResourceRecord &record : answer->records) {
        if (const auto *mx = record.as<dns::MxData>())
            published.mx.append(*mx);
    }
}

// If the sibling name gives the same answer, it is the wildcard's, and the name itself is free.
void discountWildcard(Published &published, const dns::Fact &cnameProbe, const dns::Fact &txtProbe)
{
    const auto probeCname = cnameIn(cnameProbe, cnameProbe.query.question.name);
    if (probeCname && published.cname == probeCname) {
        published.wildcard = true;
        published.cname.reset();
        published.texts.clear();
    }
    QByteArrayList theirs = txtProbe.texts();
    QByteArrayList ours = published.texts;
    std::sort(theirs.begin(), theirs.end());
    std::sort(ours.begin(), ours.end());
    if (!ours.isEmpty() && ours == theirs) {
        published.wildcard = true;
        published.texts.clear();
    }
}

} // namespace

bool Published::failed(RecordType type) const
{
    return std::any_of(failures.begin(), failures.end(),
                       [&](const dns::Fact *f) { return f->query.question.type == type; });
}

std::optional<Published> publishedAt(const dns::Facts &facts, const dns::DomainName &name,
                                     const QList<RecordType> &more, dns::QuestionSet &needed)
{
    Published published{name};
    bool known = true;
    const auto factOf = [&](const dns::DomainName &asked, RecordType type) {
        const dns::Fact *fact = facts.findOr(needed, dns::Question{asked, type});
        known = known && fact != nullptr;
        return fact;
    };
    for (const RecordType type : QList<RecordType>{RecordType::CNAME, RecordType::TXT} + more) {
        if (const dns::Fact *fact = factOf(name, type))
            takeFact(published, *fact);
    }
    const auto probe = name.parent().prepended(ProbeLabel);
    if (probe && name.labels().value(0) != "*") { // the wildcard itself answers there, and is what was asked about
        const dns::Fact *cname = factOf(*probe, RecordType::CNAME);
        const dns::Fact *txt = factOf(*probe, RecordType::TXT);
        if (cname != nullptr && txt != nullptr)
            discountWildcard(published, *cname, *txt);
    }
    return known ? std::optional(published) : std::nullopt;
}

} // namespace sw::plan
