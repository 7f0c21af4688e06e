// SPDX-License-Identifier: Apache-2.0
// A web server on loopback for tests: TLS as in the certificate it is given, answers from a list, or none at all.
#pragma once

#include "tests/support/dns_certificates.h"

#include <QHash>
#include <QSslServer>

namespace sw::test {

// A whole reply; `head` is "200 OK", with more header lines after it if need be.
[[nodiscard]] QByteArray httpReply(const QByteArray &head, const QByteArray &body);

class HttpsServer : public QObject
{
public:
    // What is not in `replies` is answered with `otherwise`; an empty reply: never.
    explicit HttpsServer(const Identity &identity, const QByteArray &otherwise = {});
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    bool listening = false;
    QHash<QByteArray, QByteArray> replies; // by path with query
    QByteArray request;                    // all that came, one after the other
    QByteArrayList paths;                  // that were asked for
    int requests = 0;                      // that were answered

private:
    void take();

    QSslServer m_server;
    QByteArray m_otherwise;
};

} // namespace sw::test
