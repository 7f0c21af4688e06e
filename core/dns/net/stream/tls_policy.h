// SPDX-License-Identifier: Apache-2.0
// Whom to believe on a TLS connection to a resolver (RFC 8310 8, RFC 7858 4.2): the name checked against the system's
// certificate authorities, or one key pinned, whatever the certificate says otherwise.
#pragma once

#include "core/dns/facts/outcome.h"
#include "core/dns/net/endpoint/endpoint.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

class QSslSocket;

namespace sw::dns {

class TlsPolicy
{
public:
    explicit TlsPolicy(QList<QSslCertificate> extraAuthorities = {});

    // `protocol`: for ALPN, "dot" or "h2".
    void prepare(QSslSocket &socket, const Endpoint &endpoint, const QByteArray &protocol) const;
    [[nodiscard]] QString nameToCheck(const Endpoint &endpoint, const std::optional<IpAddress> &address) const;
    // After the handshake: why the peer is not to be believed, or nothing.
    [[nodiscard]] std::optional<LookupFailure> verdict(const QSslSocket &socket, const Endpoint &endpoint) const;
    // Details: "certificate-expired", "certificate-not-yet-valid", "certificate-name", "certificate-untrusted",
    // "certificate-pin", "handshake".
    [[nodiscard]] LookupFailure handshakeFailure(const QSslSocket &socket) const;

private:
    // Made at the first connection: it loads the system's authorities, and most questions need no TLS at all.
    [[nodiscard]] const QSslConfiguration &configuration() const;

    QList<QSslCertificate> m_extraAuthorities;
    mutable std::optional<QSslConfiguration> m_configuration;
};

} // namespace sw::dns
