// SPDX-License-Identifier: Apache-2.0
// Signing a message (RFC 6376 5, RFC 8463): for test messages, and for proving that a key pair works.
#pragma once

#include "core/base/secret_bytes.h"
#include "core/dkim/signature.h"

namespace sw::dkim {

struct SignRequest
{
    enum class Oversign { No, Yes };
    enum class BodyLength { Leave, Sign }; // l=: known to be abused; only for tests

    dns::DomainName domain;
    QByteArray selector;
    Canonicalization header = Canonicalization::Relaxed;
    Canonicalization body = Canonicalization::Relaxed;
    // Names to sign where the message has them; From always.
    QByteArrayList headers = {"from",
                              "to",
                              "cc",
                              "subject",
                              "date",
                              "message-id",
                              "reply-to",
                              "mime-version",
                              "content-type",
                              "content-transfer-encoding",
                              "list-unsubscribe",
                              "list-unsubscribe-post"};
    Oversign oversign = Oversign::Yes; // From, Subject, Date … once more than there are, so that none can be added
    BodyLength bodyLength = BodyLength::Leave;
    QByteArray identity = {}; // i=; empty: none
    std::optional<qint64> signedAt = std::nullopt;
    std::optional<qint64> expiresAt = std::nullopt;
};

// The whole field, "DKIM-Signature: …" with its final CRLF, to stand before the message. The algorithm is the key's.
// Errors: "sign-key-unreadable" (also for a wrong passphrase), "sign-key-type", "sign-no-from", "sign-failed".
[[nodiscard]] Expected<QByteArray> signMessage(const SignRequest &request, const SecretBytes &privatePem,
                                               const SecretBytes &passphrase, QByteArrayView message);

} // namespace sw::dkim
