// SPDX-License-Identifier: Apache-2.0
// A resolver with a real cache: positive and negative answers kept for their TTL and counted down (RFC 1035 7.4, RFC
// 2308 5), CNAMEs followed across zones. Practice then shows real effects: old values last until their TTL is over, and
// a question asked too early is remembered as "does not exist".
#pragma once

#include "core/base/clock.h"
#include "core/dns/wire/message.h"

#include <QHash>

#include <functional>

namespace sw::practice {

// Single-threaded; the clock must outlive it.
class CachingResolver
{
public:
    // Asks the authoritative side; nullopt: no server answered.
    using Upstream = std::function<std::optional<dns::Message>(const dns::MessageQuestion &question)>;
    // Caps of the cache.
    struct Limits
    {
        quint32 maxTtl = 60;           // seconds: lessons are short
        quint32 maxNegativeTtl = 30;   // seconds
        qsizetype maxEntries = 10'000; // the cache is emptied when full
    };

    // `upstream` is called during answer().
    CachingResolver(Upstream upstream, const Clock &clock);
    CachingResolver(Upstream upstream, const Clock &clock, Limits limits);

    // REFUSED unless recursion is desired; SERVFAIL without an upstream answer
    [[nodiscard]] dns::Message answer(const dns::Message &query);
    void flush(); // forgets everything
    [[nodiscard]] qsizetype entries() const { return m_cache.size(); }

private:
    struct Key
    {
        dns::DomainName name;
        dns::RecordType type;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHash(key.name, seed) ^ static_cast<size_t>(key.type);
        }
    };
    struct Entry
    {
        dns::Rcode rcode = dns::Rcode::NoError;
        dns::RecordList records = {};                          // the asked type, or the one CNAME
        std::optional<dns::ResourceRecord> soa = std::nullopt; // of a negative answer
        qint64 storedAt = 0;                                   // ms, by now(): in practice it passes more quickly
        quint32 ttl = 0;                                       // seconds
    };

    [[nodiscard]] std::optional<Entry> find(const Key &key);
    [[nodiscard]] std::optional<Entry> fetch(const Key &key);
    void store(const Key &key, const Entry &entry);
    [[nodiscard]] dns::RecordList counted(const dns::RecordList &records, const Entry &entry) const;

    Upstream m_upstream;
    const Clock &m_clock;
    Limits m_limits;
    QHash<Key, Entry> m_cache;
};

} // namespace sw::practice
