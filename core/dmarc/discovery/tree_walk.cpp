// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/discovery/tree_walk.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

constexpr int MostTargets = 8; // RFC 9989 4.10

Visit visit(const dns::DomainName &name, const dns::Query &query, const dns::Fact &fact)
{
    Visit visited{name, query};
    if (fact.isFailure()) {
        visited.outcome = Visit::Outcome::Failed;
        return visited;
    }
    visited.texts = fact.texts();
    int count = 0;
    for (const QByteArray &text : std::as_const(visited.texts)) {
        if (isDmarcRecord(text) && ++count == 1)
            visited.record = parseRecord(text).value();
    }
    if (count > 1)
        visited.record.reset();
    visited.outcome = count == 0   ? Visit::Outcome::Nothing
                      : count == 1 ? Visit::Outcome::Record
                                   : Visit::Outcome::Several;
    return visited;
}

bool endsWalk(const Visit &visited)
{
    return visited.record && visited.record->psd != Psd::Undecided;
}

} // namespace

QList<dns::DomainName> walkTargets(const dns::DomainName &start)
{
    QList<dns::DomainName> targets;
    const int labels = start.labelCount();
    if (labels == 0)
        return targets;
    targets.append(start);
    for (int count = std::min(labels - 1, MostTargets - 1); count >= 1; --count)
        targets.append(start.lastLabels(count));
    return targets;
}

std::optional<dns::Query> policyQuery(const dns::DomainName &name)
{
    const auto owner = name.prepended("_dmarc");
    if (!owner)
        return std::nullopt;
    return dns::Query{{*owner, dns::RecordType::TXT}};
}

bool Walk::isUnknown() const
{
    return std::any_of(visits.cbegin(), visits.cend(),
                       [](const Visit &v) { return v.outcome == Visit::Outcome::Failed; });
}

QList<const Visit *> Walk::found() const
{
    QList<const Visit *> list;
    for (const Visit &v : visits) {
        if (v.record)
            list.append(&v);
    }
    return list;
}

const Visit *Walk::recordAt(const dns::DomainName &name) const
{
    for (const Visit &v : visits) {
        if (v.record && v.name == name)
            return &v;
    }
    return nullptr;
}

QList<dns::Query> Walk::failures() const
{
    QList<dns::Query> list;
    for (const Visit &v : visits) {
        if (v.outcome == Visit::Outcome::Failed && v.query)
            list.append(*v.query);
    }
    return list;
}

dns::Step<Walk> walk(const dns::Facts &facts, const dns::DomainName &start)
{
    Walk result{start};
    dns::QuestionSet needed;
    for (const dns::DomainName &name : walkTargets(start)) {
        const auto query = policyQuery(name);
        if (!query) {
            result.visits.append(Visit{name});
            continue;
        }
        const dns::Fact *fact = facts.findOr(needed, *query);
        if (fact == nullptr || !needed.isEmpty())
            continue; // continue, so that all that may be needed is asked at once
        result.visits.append(visit(name, *query, *fact));
        if (endsWalk(result.visits.last()))
            return result;
    }
    if (!needed.isEmpty())
        return needed;
    return result;
}

dns::DomainName organizationalDomain(const Walk &walk)
{
    const auto found = walk.found();
    for (const Visit *v : found) { // longest to shortest
        if (v->record->psd == Psd::No)
            return v->name;
        if (v->record->psd == Psd::Yes && v->name != walk.start)
            return walk.start.lastLabels(v->name.labelCount() + 1);
    }
    return found.isEmpty() ? walk.start : found.last()->name;
}

} // namespace sw::dmarc
