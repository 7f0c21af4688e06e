// SPDX-License-Identifier: Apache-2.0
// Signs a message (RFC 6376 5, RFC 8463): for test messages, and to prove that a key pair works.
#pragma once

#include "core/base/secret_bytes.h"
#include "core/dkim/signature.h"

namespace sw::dkim {

// How to sign.
struct SignRequest
{
    enum class Oversign { No, Yes };       // RFC 6376 5.4.2
    enum class BodyLength { Leave, Sign }; // l=: can be abused, only for tests

    dns::DomainName domain; // d=
    QByteArray selector;    // s=
    // c=.
    Canonicalization header = Canonicalization::Relaxed;
    Canonicalization body = Canonicalization::Relaxed;
    // Fields to sign where the message has them, in lower case; From always.
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
    // Signs From, Subject, Date … once more than they occur, so that none can be added.
    Oversign oversign = Oversign::Yes;
    BodyLength bodyLength = BodyLength::Leave;      // whether to set l=
    QByteArray identity = {};                       // i=; empty: none
    std::optional<qint64> signedAt = std::nullopt;  // t=, seconds since 1970; nullopt: none
    std::optional<qint64> expiresAt = std::nullopt; // x=, the same
};

// The whole field, "DKIM-Signature: …" with its final CRLF, to be put before the message. The algorithm is the key's.
// Errors: "sign-key-unreadable" (also for a wrong passphrase), "sign-key-type", "sign-no-from", "sign-failed".
[[nodiscard]] Expected<QByteArray> signMessage(const SignRequest &request, const SecretBytes &privatePem,
                                               const SecretBytes &passphrase, QByteArrayView message);

} // namespace sw::dkim
