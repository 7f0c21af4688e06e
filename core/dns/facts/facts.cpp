// SPDX-License-Identifier: Apache-2.0
#include "core/dns/facts/facts.h"

#include <algorithm>

namespace sw::dns {

void Facts::add(const Fact &fact)
{
    m_facts.insert(fact.query, fact);
}

void Facts::add(const Question &question, const Outcome &outcome, const QDateTime &at)
{
    Provenance provenance;
    provenance.transport = "local";
    provenance.at = at;
    if (std::holds_alternative<NxDomain>(outcome))
        provenance.rcode = Rcode::NxDomain;
    add(Fact{Query{question}, outcome, provenance});
}

const Fact *Facts::find(const Query &query) const
{
    const auto found = m_facts.constFind(query);
    return found == m_facts.constEnd() ? nullptr : &*found;
}

const Fact *Facts::findOr(QuestionSet &needed, const Query &query) const
{
    const Fact *fact = find(query);
    if (fact == nullptr)
        needed.add(query);
    return fact;
}

QList<Fact> Facts::all() const
{
    QList<Fact> list = m_facts.values();
    const auto key = [](const Fact &f) {
        return std::make_tuple(f.query.question.name, f.query.question.type, f.query.server.role, f.query.server.spec,
                               f.query.dnssec);
    };
    std::sort(list.begin(), list.end(), [&](const Fact &a, const Fact &b) { return key(a) < key(b); });
    return list;
}

Facts Facts::withRecords(const Question &question, const RecordList &records) const
{
    Facts copy = *this;
    if (records.isEmpty())
        copy.add(question, NoData{});
    else
        copy.add(question, Answer{{}, records});
    return copy;
}

namespace {

const ResourceRecord *firstOf(const RecordList &zone, const DomainName &name, RecordType type)
{
    const auto found = std::find_if(zone.begin(), zone.end(),
                                    [&](const ResourceRecord &r) { return r.type == type && r.owner == name; });
    return found == zone.end() ? nullptr : &*found;
}

bool existsInZone(const RecordList &zone, const DomainName &name)
{
    return std::any_of(zone.begin(), zone.end(), [&](const ResourceRecord &r) { return r.owner.isAtOrBelow(name); });
}

} // namespace

Outcome outcomeFromRecords(const RecordList &zone, const Question &question)
{
    constexpr int MaxChain = 16;
    RecordList chain;
    DomainName name = question.name;
    for (int hops = 0; hops < MaxChain && question.type != RecordType::CNAME; ++hops) {
        const ResourceRecord *alias = firstOf(zone, name, RecordType::CNAME);
        if (alias == nullptr)
            break;
        chain.append(*alias);
        name = alias->as<NameData>()->target;
    }
    RecordList records;
    for (const ResourceRecord &record : zone) {
        if (record.type == question.type && record.owner == name)
            records.append(record);
    }
    if (!records.isEmpty())
        return Answer{chain, records};
    std::optional<ResourceRecord> soa;
    for (const ResourceRecord &record : zone) {
        if (record.type == RecordType::SOA && name.isAtOrBelow(record.owner))
            soa = record;
    }
    if (existsInZone(zone, name))
        return NoData{chain, soa};
    return NxDomain{chain, soa};
}

} // namespace sw::dns
