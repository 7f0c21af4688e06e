// SPDX-License-Identifier: Apache-2.0
// Generates DKIM keys with OpenSSL, and stores the private key on disk (RFC 6376 3.6.1, RFC 8301, RFC 8463).
#pragma once

#include "core/base/expected.h"
#include "core/base/secret_bytes.h"

namespace sw::dkim {

// The keys that can be generated.
enum class KeyType { Rsa2048, Rsa3072, Rsa4096, Ed25519 };

// Not copyable, since the private key is not.
struct KeyPair
{
    KeyType type = KeyType::Rsa2048; // of both
    SecretBytes privatePem;          // PKCS#8 PEM, encrypted when a passphrase was given
    QByteArray record;               // "v=DKIM1; k=rsa; p=…", SPKI for RSA, the raw 32 octets for Ed25519
};

// Takes up to seconds for RSA-4096: run it off the GUI thread. Thread-safe. Errors: "key-generation".
// `passphrase`: empty for an unencrypted PEM.
[[nodiscard]] Expected<KeyPair> generateKeyPair(KeyType type, const SecretBytes &passphrase = {});

// Frees what OpenSSL keeps for the calling thread (its random generators, an error queue). For work on a thread of a
// pool: such a thread may end after OpenSSL's own exit handler, and then it leaks. The thread may use OpenSSL
// again.
void releaseThreadState();

// Writes the private key to `folder`/`fileName`, access 0600, atomically, never over an existing file; `fileName` must
// not contain a folder. Returns the path. Errors: "key-file-exists", "key-file-unwritable" (args: file, reason).
[[nodiscard]] Expected<QString> savePrivateKey(const KeyPair &pair, const QString &folder, const QString &fileName);

// The DKIM record for a public key given as PEM (SPKI or PKCS#1), or as a record already.
// Errors: "key-not-understood", "key-is-private" (a private key must not be published), "key-too-weak".
[[nodiscard]] Expected<QByteArray> keyRecordFromPublicKey(const QByteArray &text);

} // namespace sw::dkim
