// SPDX-License-Identifier: Apache-2.0
// Certificates made on the spot for tests: one authority, and servers signed by it, good or bad.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace sw::test {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
    QByteArray certificatePem;
    QByteArray keyPem;
    [[nodiscard]] QByteArray pin() const; // SHA-256 of the public key
};

class TestAuthority
{
public:
    TestAuthority();
    [[nodiscard]] const QSslCertificate &certificate() const { return m_self.certificate; }

    // `altNames` as OpenSSL writes them: "DNS:dns.example,IP:127.0.0.1". Days are counted from now.
    [[nodiscard]] Identity issue(const QByteArray &altNames, int validFromDays = -1, int validToDays = 30) const;

private:
    Identity m_self;
};

} // namespace sw::test
