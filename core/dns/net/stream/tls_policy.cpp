// SPDX-License-Identifier: Apache-2.0
#include "core/dns/net/stream/tls_policy.h"

#include <QCryptographicHash>
#include <QSslError>
#include <QSslKey>
#include <QSslSocket>

namespace sw::dns {

namespace {

LookupFailure tlsFailure(const char *detail)
{
    return {FailureKind::Tls, detail};
}

bool isPinned(const QSslCertificate &certificate, const QList<QByteArray> &pins)
{
    return pins.contains(QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256));
}

} // namespace

TlsPolicy::TlsPolicy(QList<QSslCertificate> extraAuthorities)
    : m_extraAuthorities(std::move(extraAuthorities))
{}

const QSslConfiguration &TlsPolicy::configuration() const
{
    if (!m_configuration) {
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration->setProtocol(QSsl::TlsV1_2OrLater); // RFC 8310 and RFC 9325
        if (!m_extraAuthorities.isEmpty())
            m_configuration->addCaCertificates(m_extraAuthorities);
    }
    return *m_configuration;
}

void TlsPolicy::prepare(QSslSocket &socket, const Endpoint &endpoint, const QByteArray &protocol) const
{
    QSslConfiguration wanted = configuration();
    wanted.setAllowedNextProtocols({protocol});
    if (!endpoint.pins.isEmpty()) // the key is the identity; verdict() checks it
        wanted.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.setSslConfiguration(wanted);
}

QString TlsPolicy::nameToCheck(const Endpoint &endpoint, const std::optional<IpAddress> &address) const
{
    return QString::fromLatin1(endpoint.host.isEmpty() && address ? address->toText() : endpoint.host);
}

std::optional<LookupFailure> TlsPolicy::verdict(const QSslSocket &socket, const Endpoint &endpoint) const
{
    if (endpoint.protocol == Endpoint::Protocol::Plain || endpoint.pins.isEmpty())
        return std::nullopt; // VerifyPeer has checked it in the handshake
    if (isPinned(socket.peerCertificate(), endpoint.pins))
        return std::nullopt;
    return tlsFailure("certificate-pin");
}

LookupFailure TlsPolicy::handshakeFailure(const QSslSocket &socket) const
{
    for (const QSslError &error : socket.sslHandshakeErrors()) {
        if (error.error() == QSslError::CertificateExpired)
            return tlsFailure("certificate-expired");
        if (error.error() == QSslError::CertificateNotYetValid)
            return tlsFailure("certificate-not-yet-valid");
        if (error.error() == QSslError::HostNameMismatch)
            return tlsFailure("certificate-name");
    }
    return tlsFailure(socket.sslHandshakeErrors().isEmpty() ? "handshake" : "certificate-untrusted");
}

} // namespace sw::dns
