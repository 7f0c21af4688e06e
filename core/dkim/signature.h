// SPDX-License-Identifier: Apache-2.0
// A DKIM-Signature header field (RFC 6376 3.5), parsed. Verification is in verify.h, signing in sign.h.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"

#include <QByteArrayList>

#include <optional>

namespace sw::dkim {

enum class Canonicalization { Simple, Relaxed };            // RFC 6376 3.4
enum class Algorithm { RsaSha256, Ed25519Sha256, RsaSha1 }; // rsa-sha1 only to refuse it (RFC 8301 3.1)

[[nodiscard]] QByteArray algorithmName(Algorithm algorithm);                      // "rsa-sha256" …
[[nodiscard]] QByteArray canonicalizationName(Canonicalization canonicalization); // "simple", "relaxed"

// The tags of a valid signature.
struct Signature
{
    // a= and c=.
    Algorithm algorithm = Algorithm::RsaSha256;
    Canonicalization header = Canonicalization::Simple;
    Canonicalization body = Canonicalization::Simple;
    dns::DomainName domain;                           // d=
    QByteArray selector = {};                         // s=
    QByteArray identity = {};                         // i=, or "@d" when there is none
    dns::DomainName identityDomain;                   // the domain of i=
    QByteArrayList headers = {};                      // h=, lower case, in order, repeats kept
    QByteArray bodyHash = {};                         // bh=, decoded
    QByteArray value = {};                            // b=, decoded
    std::optional<quint64> bodyLength = std::nullopt; // l=, octets
    std::optional<qint64> signedAt = std::nullopt;    // t=, seconds since 1970
    std::optional<qint64> expiresAt = std::nullopt;   // x=, the same
    // The field's value without the value of b=: what is hashed (RFC 6376 3.7).
    QByteArray withoutValue = {};

    [[nodiscard]] Expected<dns::DomainName> keyName() const; // "<selector>._domainkey.<domain>"; errors of DomainName
    friend bool operator==(const Signature &, const Signature &) = default;
};

// What can be read of an invalid signature, to name it in the result.
struct SignatureHint
{
    QByteArray domain = {}, selector = {}, algorithm = {}, identity = {}; // d=, s=, a=, i=; untrusted
    friend bool operator==(const SignatureHint &, const SignatureHint &) = default;
};
// `value`: as for parseSignature(); empty where a tag is absent.
[[nodiscard]] SignatureHint hintOf(const QByteArray &value);

// `value`: everything after the field's colon, folding included. Errors with offset and length: "dkim-sig-syntax",
// "dkim-sig-duplicate-tag", "dkim-sig-version", "dkim-sig-tag-missing" (args: tag), "dkim-sig-tag-invalid" (args: tag,
// value), "dkim-sig-algorithm", "dkim-sig-identity", "dkim-sig-from-unsigned", "dkim-sig-query-method",
// "dkim-sig-expires-before-signed".
[[nodiscard]] Expected<Signature> parseSignature(const QByteArray &value);

} // namespace sw::dkim
