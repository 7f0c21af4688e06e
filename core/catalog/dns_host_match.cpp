// SPDX-License-Identifier: Apache-2.0
// Finds the DNS host of a zone: by the names of its name servers, and where several hosts share those, by the SOA
// record or by Domain Connect. Pure.
#include "core/catalog/catalog.h"

#include <algorithm>

namespace sw::catalog {

namespace {

// '*' is any run of characters, everything else is literal; in linear time, whatever the table.
bool globMatches(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool matchesAny(const QStringList &patterns, const QByteArray &name)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const QString &pattern) { return globMatches(pattern.toLower().toLatin1(), name); });
}

enum class Match { No, Shared, Own };

Match matchOf(const DnsHost &host, const QByteArrayList &names)
{
    const auto all = [&](const auto &accepts) {
        return !names.isEmpty() && std::all_of(names.begin(), names.end(), accepts);
    };
    const auto own = [&](const QByteArray &name) { return matchesAny(host.nameServerPatterns, name); };
    if (std::any_of(names.begin(), names.end(), own) &&
        all([&](const QByteArray &name) { return own(name) || matchesAny(host.companionPatterns, name); }))
        return Match::Own;
    if (all([&](const QByteArray &name) { return own(name) || matchesAny(host.sharedPatterns, name); }))
        return Match::Shared;
    return Match::No;
}

QByteArrayList lowerNames(const QList<dns::DomainName> &nameServers)
{
    QByteArrayList names;
    for (const dns::DomainName &name : nameServers)
        names.append(name.toText().toLower());
    return names;
}

// RNAME is the mailbox with its first dot for the '@' (RFC 1035 8).
QByteArray mailboxOf(const dns::SoaData &soa)
{
    return soa.mailbox.toText().toLower().replace("\\.", ".");
}

bool fitsSoa(const DnsHost &host, const dns::SoaData &soa)
{
    return host.soaMailboxes.contains(mailboxOf(soa)) || matchesAny(host.soaPrimaries, soa.primary.toText().toLower());
}

bool fitsDomainConnect(const DnsHost &host, const Catalog::HostHints &hints)
{
    if (!hints.domainConnectHost.isEmpty() && host.domainConnectHosts.contains(hints.domainConnectHost.toLower()))
        return true;
    const auto same = [&](const QString &known) {
        return known.compare(hints.domainConnectProvider, Qt::CaseInsensitive) == 0;
    };
    return !hints.domainConnectProvider.isEmpty() &&
           (same(host.name) ||
            std::any_of(host.domainConnectProviders.begin(), host.domainConnectProviders.end(), same));
}

const DnsHost *onlyOne(const QList<const DnsHost *> &hosts)
{
    return hosts.size() == 1 ? hosts.first() : nullptr;
}

} // namespace

QList<const DnsHost *> Catalog::dnsHostCandidates(const QList<dns::DomainName> &nameServers) const
{
    const QByteArrayList names = lowerNames(nameServers);
    QList<const DnsHost *> own;
    QList<const DnsHost *> shared;
    for (const DnsHost &host : m_dnsHosts) {
        switch (matchOf(host, names)) {
        case Match::Own:
            own.append(&host);
            break;
        case Match::Shared:
            shared.append(&host);
            break;
        case Match::No:
            break;
        }
    }
    return own + shared;
}

const DnsHost *Catalog::dnsHostFor(const QList<dns::DomainName> &nameServers) const
{
    return onlyOne(dnsHostCandidates(nameServers));
}

const DnsHost *Catalog::dnsHostFor(const QList<dns::DomainName> &nameServers, const HostHints &hints) const
{
    const QList<const DnsHost *> candidates = dnsHostCandidates(nameServers);
    if (candidates.size() == 1)
        return candidates.first();
    const auto fitting = [&](const QList<const DnsHost *> &among, const auto &fits) {
        QList<const DnsHost *> out;
        for (const DnsHost *host : among) {
            if (fits(*host))
                out.append(host);
        }
        return onlyOne(out);
    };
    if (candidates.isEmpty()) { // vanity name servers: only Domain Connect identifies the host
        QList<const DnsHost *> all;
        for (const DnsHost &host : m_dnsHosts)
            all.append(&host);
        return fitting(all, [&](const DnsHost &host) { return fitsDomainConnect(host, hints); });
    }
    if (hints.soa) {
        if (const DnsHost *host = fitting(candidates, [&](const DnsHost &h) { return fitsSoa(h, *hints.soa); }))
            return host;
    }
    return fitting(candidates, [&](const DnsHost &host) { return fitsDomainConnect(host, hints); });
}

} // namespace sw::catalog
