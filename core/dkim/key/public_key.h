// SPDX-License-Identifier: Apache-2.0
// A published public key as an OpenSSL object. Private to core/dkim, so that EVP_PKEY is used only there.
#pragma once

#include "core/dkim/key/key_record.h"

#include <openssl/evp.h>

#include <memory>

namespace sw::dkim {

// The deleter of KeyPtr.
struct KeyFree
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
// Owning; null is allowed.
using KeyPtr = std::unique_ptr<EVP_PKEY, KeyFree>;

// A key and the form in which it was published.
struct PublicKey
{
    enum class Form { None, Spki, Pkcs1, Raw }; // None: not readable
    KeyPtr key;                                 // null: OpenSSL cannot read it
    Form form = Form::None;                     // of the octets that were read
};

// RSA as SubjectPublicKeyInfo (the usual form) or as RSAPublicKey (the prose of RFC 6376 3.6.1), Ed25519 as
// its 32 octets (RFC 8463 4). The whole of `octets` must be the key. key is null when OpenSSL cannot read it.
[[nodiscard]] PublicKey readPublicKey(const QByteArray &keyType, const QByteArray &octets);

// SubjectPublicKeyInfo for RSA, the raw octets for Ed25519: the form for a record. Empty: neither of the two.
[[nodiscard]] QByteArray publishedForm(const EVP_PKEY *key);

// Clears OpenSSL's error queue of this thread.
void forgetOpenSslErrors();

} // namespace sw::dkim
