// SPDX-License-Identifier: Apache-2.0
// DNS cookies, the client's side (RFC 7873 5, RFC 9018): for each server a random client cookie, and the server's
// cookie.
//
// A server that has once returned our cookie must always return it: a reply with a wrong one is forged, one without it
// may be. Forwarders pass on the cookies of the servers behind them and have none of their own (dnsmasq, in answers
// from its cache): after some replies without a cookie it is no longer expected of that server.
#pragma once

#include "core/dns/wire/message.h"

#include <QHash>

namespace sw::dns {

class CookieJar
{
public:
    // Of a reply.
    enum class Verdict : quint8 { Accepted, Missing, Forged };

    // Adds the COOKIE option to the query's OPT (RFC 7873 5.1); does nothing without OPT. `endpoint` identifies the
    // server.
    void addTo(Message &query, const QByteArray &endpoint);
    // Checks a reply that matches otherwise, and stores the server's cookie (RFC 7873 5.3). Missing: the expected
    // cookie is absent; the query has to be repeated in a way that needs none.
    [[nodiscard]] Verdict take(const Message &query, const Message &reply, const QByteArray &endpoint);

private:
    struct Cookies
    {
        QByteArray client; // 8 octets
        QByteArray server; // 8 to 32 octets; empty: the server has sent none
        int missing = 0;   // replies without a cookie since then
    };
    QHash<QByteArray, Cookies> m_jar;
};

} // namespace sw::dns
