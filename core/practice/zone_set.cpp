// SPDX-License-Identifier: Apache-2.0
#include "core/practice/zone_set.h"

#include <algorithm>

namespace sw::practice {

namespace {

constexpr int MaxChain = 16; // CNAMEs followed within one zone

bool isWildcardOwner(const dns::DomainName &name)
{
    return name.labelCount() > 0 && name.labels().first() == "*";
}

// Equal for equal data: names in it ignore case, texts do not (RFC 4343 3).
QByteArray dataKey(const dns::ResourceRecord &record)
{
    const QByteArray text = dns::dataToText(record);
    return record.type == dns::RecordType::TXT ? text : text.toLower();
}

} // namespace

Expected<Zone> Zone::fromRecords(const dns::RecordList &records)
{
    const auto soa = std::find_if(records.begin(), records.end(),
                                  [](const auto &record) { return record.type == dns::RecordType::SOA; });
    if (soa == records.end())
        return unexpected(ParseError{"practice-zone-no-soa"});
    Zone zone;
    zone.m_apex = soa->owner;
    for (const dns::ResourceRecord &record : records) {
        const bool secondSoa = record.type == dns::RecordType::SOA && !(record == *soa);
        if (!secondSoa && record.owner.isAtOrBelow(zone.m_apex))
            zone.add(record);
    }
    return zone;
}

dns::ResourceRecord Zone::soa() const
{
    return at(m_apex, dns::RecordType::SOA).value(0);
}

dns::RecordList Zone::at(const dns::DomainName &name) const
{
    return m_nodes.value(name);
}

dns::RecordList Zone::at(const dns::DomainName &name, dns::RecordType type) const
{
    dns::RecordList records = m_nodes.value(name);
    records.removeIf([type](const dns::ResourceRecord &record) { return record.type != type; });
    return records;
}

void Zone::add(const dns::ResourceRecord &record)
{
    Set &set = m_sets[record.owner][record.type];
    if (set.data.isEmpty())
        set.ttl = record.ttl;
    const QByteArray data = dataKey(record);
    if (set.data.contains(data))
        return;
    set.data.insert(data);
    dns::ResourceRecord added = record;
    added.ttl = set.ttl; // RFC 2181 5.2: one TTL per RRset
    m_nodes[record.owner].append(added);
    noteExisting(record.owner);
}

int Zone::removeIf(const dns::DomainName &name, dns::RecordType type,
                   const std::function<bool(const dns::ResourceRecord &)> &gone)
{
    const auto node = m_nodes.find(name);
    if (node == m_nodes.end())
        return 0;
    Set &set = m_sets[name][type];
    const auto removed = node->removeIf([&](const dns::ResourceRecord &record) {
        const bool goes = record.type == type && gone(record);
        if (goes)
            set.data.remove(dataKey(record));
        return goes;
    });
    if (node->isEmpty()) {
        m_nodes.erase(node);
        rebuildExisting();
    }
    return static_cast<int>(removed);
}

void Zone::bumpSerial()
{
    for (dns::ResourceRecord &record : m_nodes[m_apex]) {
        if (auto *soa = std::get_if<dns::SoaData>(&record.data))
            ++soa->serial; // RFC 1982: wraps
    }
}

void Zone::noteExisting(const dns::DomainName &name)
{
    for (dns::DomainName at = name;; at = at.parent()) {
        if (m_existing.contains(at))
            return;
        m_existing.insert(at);
        if (at == m_apex || at.isRoot())
            return;
    }
}

void Zone::rebuildExisting()
{
    m_existing.clear();
    for (auto node = m_nodes.constBegin(); node != m_nodes.constEnd(); ++node)
        noteExisting(node.key());
}

std::optional<dns::DomainName> Zone::delegationAbove(const dns::DomainName &name) const
{
    std::optional<dns::DomainName> cut;
    for (dns::DomainName at = name; at.isBelow(m_apex); at = at.parent()) {
        if (!this->at(at, dns::RecordType::NS).isEmpty())
            cut = at;
    }
    return cut;
}

// RFC 4592 3.3.1: the wildcard just below the closest encloser answers for what does not exist.
dns::RecordList Zone::nodeOrWildcard(const dns::DomainName &name, bool &found) const
{
    found = exists(name);
    if (found)
        return at(name);
    dns::DomainName encloser = name.parent();
    while (encloser.isBelow(m_apex) && !exists(encloser))
        encloser = encloser.parent();
    const auto wildcard = encloser.prepended("*");
    if (!wildcard || isWildcardOwner(name))
        return {};
    dns::RecordList records = at(*wildcard);
    found = exists(*wildcard);
    for (dns::ResourceRecord &record : records)
        record.owner = name;
    return records;
}

void Zone::addNegative(dns::Message &reply) const
{
    dns::ResourceRecord soa = this->soa();
    if (const auto *data = soa.as<dns::SoaData>())
        soa.ttl = std::min(soa.ttl, data->minimum); // RFC 2308 3
    reply.authority.append(soa);
}

void Zone::answer(const dns::MessageQuestion &question, dns::Message &reply) const
{
    reply.aa = true;
    dns::DomainName name = question.name;
    for (int hop = 0; hop < MaxChain; ++hop) {
        if (const auto cut = delegationAbove(name); cut && !(name == *cut && question.type == dns::RecordType::DS)) {
            reply.aa = !reply.answer.isEmpty();
            reply.authority = at(*cut, dns::RecordType::NS);
            return;
        }
        bool found = false;
        const dns::RecordList node = nodeOrWildcard(name, found);
        if (!found) {
            reply.rcode = dns::Rcode::NxDomain;
            addNegative(reply);
            return;
        }
        const dns::NameData *alias = nullptr;
        bool matched = false;
        for (const dns::ResourceRecord &record : node) {
            if (record.type == question.type || question.type == dns::RecordType::ANY) {
                reply.answer.append(record);
                matched = true;
            } else if (record.type == dns::RecordType::CNAME) {
                alias = record.as<dns::NameData>();
                reply.answer.append(record);
            }
        }
        if (matched || (alias != nullptr && !alias->target.isAtOrBelow(m_apex)))
            return;
        if (alias == nullptr) {
            addNegative(reply);
            return;
        }
        name = alias->target;
    }
}

Zone *ZoneSet::zoneFor(const dns::DomainName &name)
{
    for (dns::DomainName at = name;; at = at.parent()) {
        if (Zone *found = zone(at))
            return found;
        if (at.isRoot())
            return nullptr;
    }
}

Zone *ZoneSet::zone(const dns::DomainName &apex)
{
    const auto found = m_zones.find(apex);
    return found == m_zones.end() ? nullptr : &*found;
}

dns::Message ZoneSet::answer(const dns::Message &query)
{
    dns::Message reply;
    const dns::MessageQuestion &question = query.questions.first();
    const Zone *zone = question.klass == 1 ? zoneFor(question.name) : nullptr;
    if (zone == nullptr)
        reply.rcode = dns::Rcode::Refused;
    else
        zone->answer(question, reply);
    return reply;
}

} // namespace sw::practice
