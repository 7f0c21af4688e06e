// SPDX-License-Identifier: Apache-2.0
// A DKIM-Signature header field (RFC 6376 3.5), parsed. Verifying it is verify.h, making one is sign.h.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/domain_name.h"

#include <QByteArrayList>

#include <optional>

namespace sw::dkim {

enum class Canonicalization { Simple, Relaxed };
enum class Algorithm { RsaSha256, Ed25519Sha256, RsaSha1 }; // RFC 8301: rsa-sha1 is known only to be refused

[[nodiscard]] QByteArray algorithmName(Algorithm algorithm); // "rsa-sha256" …
[[nodiscard]] QByteArray canonicalizationName(Canonicalization canonicalization);

struct Signature
{
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
    std::optional<qint64> expiresAt = std::nullopt;   // x=
    // The field's value with the value of b= taken out: what is hashed (RFC 6376 3.7).
    QByteArray withoutValue = {};

    [[nodiscard]] Expected<dns::DomainName> keyName() const; // "<selector>._domainkey.<domain>"
    friend bool operator==(const Signature &, const Signature &) = default;
};

// What could be read of a signature that is not valid, so that it can be named in the result.
struct SignatureHint
{
    QByteArray domain = {}, selector = {}, algorithm = {}, identity = {};
    friend bool operator==(const SignatureHint &, const SignatureHint &) = default;
};
[[nodiscard]] SignatureHint hintOf(const QByteArray &value);

// `value`: everything after the field's colon, folding included. Errors with place: "dkim-sig-syntax",
// "dkim-sig-duplicate-tag", "dkim-sig-version", "dkim-sig-tag-missing" (args: tag), "dkim-sig-tag-invalid" (args: tag,
// value), "dkim-sig-algorithm", "dkim-sig-identity", "dkim-sig-from-unsigned", "dkim-sig-query-method",
// "dkim-sig-expires-before-signed".
[[nodiscard]] Expected<Signature> parseSignature(const QByteArray &value);

} // namespace sw::dkim
