// SPDX-License-Identifier: Apache-2.0
#include "tests/support/dns_certificates.h"

#include <QCryptographicHash>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sw::test {

namespace {

struct Free
{
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(X509_EXTENSION *p) const { X509_EXTENSION_free(p); }
    void operator()(BIO *p) const { BIO_free_all(p); }
};
template<class T>
using Owned = std::unique_ptr<T, Free>;

template<class Write>
QByteArray pem(Write write)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    write(bio.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("test certificate: bad extension %s", value.constData());
}

Owned<EVP_PKEY> readKey(const QByteArray &text)
{
    const Owned<BIO> bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return Owned<EVP_PKEY>(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

Owned<X509> readCertificate(const QByteArray &text)
{
    const Owned<BIO> bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return Owned<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

// Signed by `issuer`, or by itself when there is none.
Identity make(const Identity *issuer, const QByteArray &altNames, int validFromDays, int validToDays)
{
    constexpr long Day = 24 * 60 * 60;
    static long serial = 1;
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), validFromDays * Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), validToDays * Day);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const char *name = issuer == nullptr ? "Test authority" : "Test server";
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(name), -1, -1, 0);

    const Owned<X509> parent = issuer == nullptr ? nullptr : readCertificate(issuer->certificatePem);
    const Owned<EVP_PKEY> parentKey = issuer == nullptr ? nullptr : readKey(issuer->keyPem);
    X509 *signer = parent ? parent.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    extend(certificate.get(), signer, NID_basic_constraints, issuer == nullptr ? "critical,CA:TRUE" : "CA:FALSE");
    if (!altNames.isEmpty())
        extend(certificate.get(), signer, NID_subject_alt_name, altNames);
    X509_sign(certificate.get(), parentKey ? parentKey.get() : key.get(), EVP_sha256());

    Identity identity;
    identity.certificatePem = pem([&](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); });
    identity.keyPem =
        pem([&](BIO *bio) { PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    identity.certificate = QSslCertificate(identity.certificatePem);
    identity.key = QSslKey(identity.keyPem, QSsl::Ec);
    return identity;
}

} // namespace

QByteArray Identity::pin() const
{
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

TestAuthority::TestAuthority()
    : m_self(make(nullptr, {}, -1, 3650))
{}

Identity TestAuthority::issue(const QByteArray &altNames, int validFromDays, int validToDays) const
{
    return make(&m_self, altNames, validFromDays, validToDays);
}

} // namespace sw::test
