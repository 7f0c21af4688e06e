// SPDX-License-Identifier: Apache-2.0
// DNS cookies, the client's side (RFC 7873 5, RFC 9018): per server a random client cookie, and what the server gave.
//
// A server that has once returned our cookie must do so always: a reply with a wrong one is forged, one without it may
// be. Forwarders pass on the cookies of the servers behind them and have none of their own (dnsmasq, in what it answers
// from its cache): a server that goes on without is no longer held to it.
#pragma once

#include "core/dns/wire/message.h"

#include <QHash>

namespace sw::dns {

class CookieJar
{
public:
    enum class Verdict : quint8 { Accepted, Missing, Forged };

    // Puts the COOKIE option into the query's OPT (RFC 7873 5.1); nothing without OPT.
    void addTo(Message &query, const QByteArray &endpoint);
    // Looks at a reply that otherwise fits, and remembers the server's cookie (RFC 7873 5.3). Missing: the cookie was
    // to be expected; the question is to be asked in a way that needs none.
    [[nodiscard]] Verdict take(const Message &query, const Message &reply, const QByteArray &endpoint);

private:
    struct Cookies
    {
        QByteArray client; // 8 octets
        QByteArray server; // 8 to 32 octets; empty: the server has shown none
        int missing = 0;   // replies without a cookie since then
    };
    QHash<QByteArray, Cookies> m_jar;
};

} // namespace sw::dns
