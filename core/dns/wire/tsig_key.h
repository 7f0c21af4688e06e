// SPDX-License-Identifier: Apache-2.0
// A shared secret for signing messages (TSIG, RFC 8945) as name-server software writes it to a file.
#pragma once

#include "core/base/expected.h"
#include "core/base/secret_bytes.h"
#include "core/dns/wire/domain_name.h"

namespace sw::dns {

// Not copyable, since the secret is not.
struct TsigKey
{
    DomainName name;      // of the key, as configured at the server
    QByteArray algorithm; // "hmac-sha256", "hmac-sha512", "hmac-sha1", "hmac-md5.sig-alg.reg.int"
    SecretBytes secret;   // base64, as in the file
};

[[nodiscard]] const QByteArrayList &tsigAlgorithms(); // that can be used, best first

// The only copy of the secret that remains is that in the key. Reads the three usual forms:
//   key "name" { algorithm hmac-sha256; secret "base64"; };        BIND, tsig-keygen, Knot's keymgr
//   hmac-sha256:name:base64                                        nsupdate -y, kdig -y
//   name base64                                                    then the algorithm is hmac-sha256
// Errors: "tsig-unreadable", "tsig-algorithm" (args: algorithm, known), "tsig-secret" (not base64, or empty).
[[nodiscard]] Expected<TsigKey> tsigKeyFromText(const QByteArray &text);

} // namespace sw::dns
