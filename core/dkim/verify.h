// SPDX-License-Identifier: Apache-2.0
// DKIM verification of whole messages (RFC 6376 6, RFC 8301, RFC 8463): a stream in, one result per signature out.
//
//     MessageDigest digest;
//     while (…) digest.feed(chunk);
//     digest.finish();
//     auto step = verify(facts, digest, now);   // keys come from the facts
//
// Memory is bounded by MessageLimits, not by the message. Next: canonicalization.h, signature.h, key_check.h.
#pragma once

#include "core/dkim/canonicalization.h"
#include "core/dkim/message_reader.h"
#include "core/dkim/signature.h"
#include "core/dns/facts/facts.h"

#include <vector>

namespace sw::dkim {

constexpr int MostSignatures = 16; // verified per message; further ones are only reported

// The result for one DKIM-Signature field.
struct SignatureResult
{
    enum class Result { Pass, Fail, PermError, TempError }; // RFC 8601 2.7.1
    Result result = Result::PermError;                      // of this signature alone
    // Why it is not a pass, a code with words in core/report; empty for a pass.
    QByteArray reason = {};
    Finding::Args args = {};                           // for the words, "domain" (d= as written) among them
    SignatureHint hint = {};                           // as written, to name the signature even when it is malformed
    std::optional<Signature> signature = std::nullopt; // when it could be parsed
    int keyBits = 0;                                   // of the key that was tried; 0: none
    int keyRecords = 0;   // TXT records at the selector; with more than one, receivers differ
    bool testing = false; // t=y in the key: receivers treat a failure like unsigned mail
    std::optional<quint64> unsignedOctets = std::nullopt; // octets of the body after l=
    QList<dns::DomainName> viaCname = {};                 // aliases of the key's name, in order
    QList<dns::Query> failures = {};                      // queries for the key that failed
    friend bool operator==(const SignatureResult &, const SignatureResult &) = default;
};
[[nodiscard]] QByteArray resultName(SignatureResult::Result result); // "pass", "fail", "permerror", "temperror"

// The header, and the body hashes that its signatures need. Feed it the whole message once.
class MessageDigest
{
public:
    // With other bounds than the defaults, for tests.
    explicit MessageDigest(const MessageLimits &limits = {});

    // Octets of the message, in pieces of any size; finish() once at its end.
    void feed(QByteArrayView octets);
    void finish();

    // In the order of the message; those up to a limit.
    [[nodiscard]] const QList<HeaderField> &fields() const { return m_reader.fields(); }
    [[nodiscard]] HeaderReader::Trouble trouble() const { return m_reader.trouble(); }
    [[nodiscard]] quint64 bodyOctets() const { return m_bodyOctets; } // as received

    // One DKIM-Signature field.
    struct Parsed
    {
        qsizetype field = 0;           // index into fields()
        Expected<Signature> signature; // or the errors of parseSignature()
        QByteArray bodyHash = {};      // computed, 32 octets; empty without a signature to verify
        quint64 canonicalLength = 0;   // octets of the canonical body
    };
    // From the top of the header; final after finish().
    [[nodiscard]] const QList<Parsed> &signatures() const { return m_signatures; }

private:
    void beginBody();

    HeaderReader m_reader;
    QList<Parsed> m_signatures;
    std::vector<BodyHash> m_hashes; // each form once, whatever the number of signatures
    QList<int> m_hashOf;            // per signature; -1: none
    quint64 m_bodyOctets = 0;
    bool m_inBody = false;
};

// One result for each signature, from the top, at most 160. `now`: seconds since 1970, for x=.
[[nodiscard]] dns::Step<QList<SignatureResult>> verify(const dns::Facts &facts, const MessageDigest &message,
                                                       qint64 now);

// The octets that are signed: the fields of h= from the bottom up, then the signature itself (RFC 6376 3.7, 5.4.2).
// `own`: index of the signature's own field, which h= never selects; -1: it is not in the list.
[[nodiscard]] QByteArray signedOctets(const QList<HeaderField> &fields, const QByteArrayList &names,
                                      Canonicalization canonicalization, qsizetype own, QByteArrayView ownName,
                                      QByteArrayView ownValue);

} // namespace sw::dkim
