// SPDX-License-Identifier: Apache-2.0
// A published DKIM key (RFC 6376 3.6.1): parsed, and compared as a key, not as text.
#pragma once

#include "core/base/expected.h"
#include "core/finding/finding.h"

#include <QByteArrayList>

namespace sw::dkim {

// The tags of the record; defaults where a tag is absent.
struct KeyRecord
{
    QByteArray keyType = "rsa";      // k=
    QByteArray publicKey = {};       // p=, base64 decoded; empty: revoked
    QByteArrayList hashes = {};      // h=; empty: all
    QByteArrayList services = {"*"}; // s=
    QByteArrayList flags = {};       // t=
    QByteArray notes = {};           // n=
    // An empty p= revokes the key (RFC 6376 3.6.1).
    [[nodiscard]] bool isRevoked() const { return publicKey.isEmpty(); }
    friend bool operator==(const KeyRecord &, const KeyRecord &) = default;
};

// Errors with offset and length in `text`: "dkim-key-syntax", "dkim-key-version", "dkim-key-duplicate-tag",
// "dkim-key-no-p", "dkim-key-base64".
[[nodiscard]] Expected<KeyRecord> parseKeyRecord(const QByteArray &text);

// Meant as a key record, whether it parses or not: it begins with v=DKIM1 or has a tag "p".
[[nodiscard]] bool isMeantAsKey(const QByteArray &text);

// Bits of the key: RSA modulus, or 256 for Ed25519; 0 when OpenSSL cannot read it (SPKI and PKCS#1 are both read).
[[nodiscard]] int keyBits(const KeyRecord &record);
inline constexpr int MinRsaBits = 1024; // receivers ignore shorter keys (RFC 8301 3.2)

// Whether both are the same key, whatever the order of tags, white space, or the form (PKCS#1 or SPKI).
[[nodiscard]] bool sameKey(const KeyRecord &a, const KeyRecord &b);

} // namespace sw::dkim
