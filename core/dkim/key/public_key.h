// SPDX-License-Identifier: Apache-2.0
// A published public key as OpenSSL understands it. Private to core/dkim: EVP_PKEY stays behind this line.
#pragma once

#include "core/dkim/key/key_record.h"

#include <openssl/evp.h>

#include <memory>

namespace sw::dkim {

struct KeyFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, KeyFree>;

struct PublicKey
{
    enum class Form { None, Spki, Pkcs1, Raw };
    KeyPtr key;
    Form form = Form::None;
};

// RSA as SubjectPublicKeyInfo (what everybody publishes) or as RSAPublicKey (the prose of RFC 6376 3.6.1), Ed25519 as
// its 32 octets (RFC 8463 4). The whole of `octets` must be the key. key is null when OpenSSL cannot read it.
[[nodiscard]] PublicKey readPublicKey(const QByteArray &keyType, const QByteArray &octets);

// SubjectPublicKeyInfo for RSA, the raw octets for Ed25519: what a record should hold. Empty: neither of the two.
[[nodiscard]] QByteArray publishedForm(const EVP_PKEY *key);

// Leaves nothing behind in OpenSSL's per-thread error queue.
void forgetOpenSslErrors();

} // namespace sw::dkim
