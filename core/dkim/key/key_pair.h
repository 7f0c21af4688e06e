// SPDX-License-Identifier: Apache-2.0
// DKIM keys made by OpenSSL, and the private half on disk (RFC 6376 3.6.1, RFC 8301, RFC 8463).
#pragma once

#include "core/base/expected.h"
#include "core/base/secret_bytes.h"

namespace sw::dkim {

enum class KeyType { Rsa2048, Rsa3072, Rsa4096, Ed25519 };

struct KeyPair
{
    KeyType type = KeyType::Rsa2048;
    SecretBytes privatePem; // PKCS#8 PEM
    QByteArray record;      // "v=DKIM1; k=rsa; p=…", SPKI for RSA, the raw 32 octets for Ed25519
};

// Takes up to seconds for RSA-4096: run it off the GUI thread. Thread-safe. Errors: "key-generation".
// `passphrase`: empty for an unencrypted PEM.
[[nodiscard]] Expected<KeyPair> generateKeyPair(KeyType type, const SecretBytes &passphrase = {});

// Frees what OpenSSL keeps for the calling thread (its random generators, an error queue). For work on a thread of a
// pool: such a thread may end after OpenSSL's own exit handler, and then nobody frees it. The thread may use OpenSSL
// again.
void releaseThreadState();

// Writes `<folder>/<selector>.<domain>.pem`, owner-only (0600), atomically, never over an existing file.
// Returns the path. Errors: "key-file-exists", "key-file-unwritable" (args: file, reason).
[[nodiscard]] Expected<QString> savePrivateKey(const KeyPair &pair, const QString &folder, const QString &fileName);

// The DKIM record for a public key given as PEM (SPKI or PKCS#1), or as a record already.
// Errors: "key-not-understood", "key-is-private" (so that nobody publishes a private key by mistake), "key-too-weak".
[[nodiscard]] Expected<QByteArray> keyRecordFromPublicKey(const QByteArray &text);

} // namespace sw::dkim
