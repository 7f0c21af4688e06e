// SPDX-License-Identifier: Apache-2.0
#include "core/practice/caching_resolver.h"

#include <algorithm>

namespace sw::practice {

namespace {

constexpr int MaxChain = 16;

quint32 smallestTtl(const dns::RecordList &records, quint32 limit)
{
    for (const dns::ResourceRecord &record : records)
        limit = std::min(limit, record.ttl);
    return limit;
}

} // namespace

CachingResolver::CachingResolver(Upstream upstream, const Clock &clock)
    : CachingResolver(std::move(upstream), clock, Limits{})
{}

CachingResolver::CachingResolver(Upstream upstream, const Clock &clock, Limits limits)
    : m_upstream(std::move(upstream))
    , m_clock(clock)
    , m_limits(limits)
{}

void CachingResolver::flush()
{
    m_cache.clear();
}

dns::Message CachingResolver::answer(const dns::Message &query)
{
    dns::Message reply;
    reply.ra = true;
    if (!query.rd) {
        reply.rcode = dns::Rcode::Refused; // questions must ask for recursion
        return reply;
    }
    dns::DomainName name = query.questions.first().name;
    const dns::RecordType type = query.questions.first().type;
    for (int hop = 0; hop < MaxChain; ++hop) {
        const auto entry = find({name, type});
        if (!entry) {
            reply.rcode = dns::Rcode::ServFail;
            reply.answer.clear();
            return reply;
        }
        reply.answer += counted(entry->records, *entry);
        reply.rcode = entry->rcode;
        if (entry->soa)
            reply.authority = counted({*entry->soa}, *entry);
        const bool alias = !entry->records.isEmpty() && entry->records.first().type == dns::RecordType::CNAME &&
                           type != dns::RecordType::CNAME;
        if (!alias)
            return reply;
        name = entry->records.first().as<dns::NameData>()->target;
    }
    reply.rcode = dns::Rcode::ServFail; // a loop
    reply.answer.clear();
    return reply;
}

std::optional<CachingResolver::Entry> CachingResolver::find(const Key &key)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    for (const Key &candidate : {key, Key{key.name, dns::RecordType::CNAME}}) {
        const auto known = m_cache.constFind(candidate);
        if (known == m_cache.constEnd() || now >= known->storedAt + qint64(known->ttl) * 1000)
            continue;
        // "There is no CNAME" says nothing about the type asked for; NXDOMAIN covers all types (RFC 8020).
        const bool helps = candidate == key || !known->records.isEmpty() || known->rcode == dns::Rcode::NxDomain;
        if (helps)
            return *known;
    }
    return fetch(key);
}

std::optional<CachingResolver::Entry> CachingResolver::fetch(const Key &key)
{
    const auto reply = m_upstream({key.name, key.type, 1});
    if (!reply || (reply->rcode != dns::Rcode::NoError && reply->rcode != dns::Rcode::NxDomain))
        return std::nullopt;
    Entry entry;
    entry.storedAt = m_clock.now().toMSecsSinceEpoch();
    Key stored = key;
    for (const dns::ResourceRecord &record : reply->answer) {
        if (record.owner != key.name)
            continue; // further links of a chain: each is asked for itself, with its own TTL
        if (record.type == dns::RecordType::CNAME && key.type != dns::RecordType::ANY)
            stored.type = dns::RecordType::CNAME;
        entry.records.append(record);
    }
    if (!entry.records.isEmpty()) {
        entry.ttl = smallestTtl(entry.records, m_limits.maxTtl);
        store(stored, entry);
        return entry;
    }
    entry.rcode = reply->rcode;
    const auto soa = std::find_if(reply->authority.begin(), reply->authority.end(),
                                  [](const auto &record) { return record.type == dns::RecordType::SOA; });
    if (soa == reply->authority.end())
        return std::nullopt; // a referral to servers outside this world
    entry.soa = *soa;
    entry.ttl = std::min(soa->ttl, m_limits.maxNegativeTtl);
    if (entry.rcode == dns::Rcode::NxDomain)
        stored.type = dns::RecordType::CNAME; // found for every type
    store(stored, entry);
    return entry;
}

void CachingResolver::store(const Key &key, const Entry &entry)
{
    if (m_cache.size() >= m_limits.maxEntries)
        m_cache.clear();
    m_cache.insert(key, entry);
}

dns::RecordList CachingResolver::counted(const dns::RecordList &records, const Entry &entry) const
{
    const auto age = static_cast<quint32>((m_clock.now().toMSecsSinceEpoch() - entry.storedAt) / 1000);
    dns::RecordList result = records;
    for (dns::ResourceRecord &record : result)
        record.ttl = std::min(record.ttl, entry.ttl) - std::min(age, std::min(record.ttl, entry.ttl));
    return result;
}

} // namespace sw::practice
