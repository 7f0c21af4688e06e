// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/udp/cookie_jar.h"

#include "core/dns/net/transport/random_bits.h"

#include <QtEndian>

namespace sw::dns {

namespace {

constexpr quint16 CookieOption = 10;
constexpr qsizetype ClientOctets = 8;
constexpr qsizetype MinServerOctets = 8;
constexpr qsizetype MaxServerOctets = 32;
constexpr qsizetype MaxServers = 4096; // bounded: all are dropped when it is full
constexpr int MaxMissing = 3;          // afterwards no cookie is expected

QByteArray newClientCookie()
{
    QByteArray cookie(ClientOctets, Qt::Uninitialized);
    qToBigEndian(randomBits(64), cookie.data());
    return cookie;
}

} // namespace

void CookieJar::addTo(Message &query, const QByteArray &endpoint)
{
    if (!query.edns)
        return;
    if (m_jar.size() >= MaxServers && !m_jar.contains(endpoint))
        m_jar.clear();
    Cookies &cookies = m_jar[endpoint];
    if (cookies.client.isEmpty())
        cookies.client = newClientCookie();
    query.edns->options.append({CookieOption, cookies.client + cookies.server});
}

CookieJar::Verdict CookieJar::take(const Message &query, const Message &reply, const QByteArray &endpoint)
{
    if (!query.edns)
        return Verdict::Accepted;
    const QByteArray sent = query.edns->option(CookieOption);
    const QByteArray came = reply.edns ? reply.edns->option(CookieOption) : QByteArray();
    const auto known = m_jar.find(endpoint);
    if (sent.isEmpty() || known == m_jar.end())
        return Verdict::Accepted;
    if (came.isEmpty()) {
        // An error from before the server parsed OPT (FORMERR, NOTIMP) may lack it; nothing else.
        const bool mayLack = known->server.isEmpty() || known->missing >= MaxMissing || reply.rcode == Rcode::FormErr ||
                             reply.rcode == Rcode::NotImp;
        if (mayLack)
            return Verdict::Accepted;
        ++known->missing;
        return Verdict::Missing;
    }
    if (came.left(ClientOctets) != sent.left(ClientOctets))
        return Verdict::Forged;
    const qsizetype serverOctets = came.size() - ClientOctets;
    if (serverOctets >= MinServerOctets && serverOctets <= MaxServerOctets)
        known->server = came.mid(ClientOctets);
    return Verdict::Accepted;
}

} // namespace sw::dns
