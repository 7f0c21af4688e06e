// DNS cookies, the client's side (RFC 7873 5, RFC 9018): per server a random client cookie, and what the server gave.
//
// A server that has once returned our cookie must do so always: a reply without it, or with a wrong one, is forged.
#pragma once

#include "core/dns/wire/message.h"

#include <QHash>

namespace sw::dns {

class CookieJar
{
public:
    enum class Verdict : quint8 { Accepted, Forged };

    // Puts the COOKIE option into the query's OPT (RFC 7873 5.1); nothing without OPT.
    void addTo(Message &query, const QByteArray &endpoint);
    // Looks at a reply that otherwise fits, and remembers the server's cookie (RFC 7873 5.3).
    [[nodiscard]] Verdict take(const Message &query, const Message &reply, const QByteArray &endpoint);

private:
    struct Cookies
    {
        QByteArray client; // 8 octets
        QByteArray server; // 8 to 32 octets; empty: the server has shown none
    };
    QHash<QByteArray, Cookies> m_jar;
};

} // namespace sw::dns
