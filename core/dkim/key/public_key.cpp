// SPDX-License-Identifier: Apache-2.0
#include "core/dkim/key/public_key.h"

#include <openssl/err.h>
#include <openssl/x509.h>

namespace sw::dkim {

namespace {

constexpr qsizetype Ed25519Octets = 32;

KeyPtr readDer(const QByteArray &octets, PublicKey::Form form)
{
    const auto *at = reinterpret_cast<const unsigned char *>(octets.constData());
    const auto *end = at + octets.size();
    const auto length = static_cast<long>(octets.size());
    KeyPtr key(form == PublicKey::Form::Spki ? d2i_PUBKEY(nullptr, &at, length)
                                             : d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, length));
    if (key != nullptr && at != end)
        key.reset();
    return key;
}

} // namespace

PublicKey readPublicKey(const QByteArray &keyType, const QByteArray &octets)
{
    PublicKey result;
    if (keyType == "ed25519") {
        if (octets.size() == Ed25519Octets) {
            result.key.reset(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr,
                                                         reinterpret_cast<const unsigned char *>(octets.constData()),
                                                         static_cast<size_t>(octets.size())));
            result.form = PublicKey::Form::Raw;
        }
    } else if (keyType == "rsa" && !octets.isEmpty()) {
        for (const PublicKey::Form form : {PublicKey::Form::Spki, PublicKey::Form::Pkcs1}) {
            KeyPtr key = readDer(octets, form);
            if (key != nullptr && EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA) {
                result.key = std::move(key);
                result.form = form;
                break;
            }
        }
    }
    forgetOpenSslErrors();
    return result;
}

QByteArray publishedForm(const EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519) {
        QByteArray raw(Ed25519Octets, '\0');
        auto length = static_cast<size_t>(raw.size());
        if (EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &length) != 1)
            return {};
        return raw;
    }
    if (EVP_PKEY_get_base_id(key) != EVP_PKEY_RSA)
        return {};
    unsigned char *der = nullptr;
    const int length = i2d_PUBKEY(key, &der);
    const QByteArray out = length > 0 ? QByteArray(reinterpret_cast<const char *>(der), length) : QByteArray();
    OPENSSL_free(der);
    return out;
}

void forgetOpenSslErrors()
{
    ERR_clear_error();
}

} // namespace sw::dkim
