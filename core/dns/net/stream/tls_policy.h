// SPDX-License-Identifier: Apache-2.0
// Which peer is accepted on a TLS connection to a resolver (RFC 8310 8, RFC 7858 4.2): one whose certificate has the
// expected name and a chain to the system's authorities, or one with a pinned key, whatever its certificate.
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
    // `extraAuthorities`: in addition to the system's.
    explicit TlsPolicy(QList<QSslCertificate> extraAuthorities = {});

    // Before the handshake. `protocol`: for ALPN, "dot" or "h2".
    void prepare(QSslSocket &socket, const Endpoint &endpoint, const QByteArray &protocol) const;
    // The name or address that the certificate has to contain.
    [[nodiscard]] QString nameToCheck(const Endpoint &endpoint, const std::optional<IpAddress> &address) const;
    // After the handshake: why the peer is not accepted; nothing when it is.
    [[nodiscard]] std::optional<LookupFailure> verdict(const QSslSocket &socket, const Endpoint &endpoint) const;
    // Kind Tls; details: "certificate-expired", "certificate-not-yet-valid", "certificate-name",
    // "certificate-untrusted", "certificate-pin", "handshake".
    [[nodiscard]] LookupFailure handshakeFailure(const QSslSocket &socket) const;

private:
    // Made at the first connection: it loads the system's authorities, and most queries need no TLS.
    [[nodiscard]] const QSslConfiguration &configuration() const;

    QList<QSslCertificate> m_extraAuthorities;
    mutable std::optional<QSslConfiguration> m_configuration;
};

} // namespace sw::dns
