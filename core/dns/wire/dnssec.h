// SPDX-License-Identifier: Apache-2.0
// DNSSEC primitives over records as values (RFC 4034, 4035, 5155, 6840): one signature, one DS, one denial at a time.
// All cryptography is ldns's. How the pieces make a chain from the root: core/dns/zone/dnssec_state.h.
#pragma once

#include "core/dns/wire/resource_record.h"

#include <QDateTime>

#include <optional>

namespace sw::dns {

struct SignatureData // RRSIG, RFC 4034 3.1
{
    RecordType covered = RecordType::TXT; // the type of the signed RRset
    quint8 algorithm = 0;                 // IANA "DNSSEC Algorithm Numbers"
    // Labels of the owner, without the root and the wildcard "*".
    int labels = 0;
    QDateTime expires; // UTC, as is `inception`
    QDateTime inception;
    // RFC 4034 appendix B: of the DNSKEY that made it, and the owner of that DNSKEY.
    quint16 keyTag = 0;
    DomainName signer;
};
// Nothing when the record is no RRSIG or its data is too short.
[[nodiscard]] std::optional<SignatureData> signatureData(const ResourceRecord &rrsig);

// The result of checking one RRset.
enum class SignatureCheck : quint8 {
    Valid,
    Missing, // no RRSIG for it by this signer
    Expired,
    NotYetValid,
    NoKey,       // no key of the zone has its tag
    Unsupported, // an algorithm that ldns does not know: the zone counts as unsigned (RFC 4035 5.2)
    Wrong,       // a key with the tag exists, and the signature does not verify
};

// One valid signature by `signer` suffices (RFC 4035 5.3.3); otherwise the most informative reason. Bounded against
// CVE-2023-50387: the first 64 keys, 4 keys of one tag, and 4 signatures by known keys are tried.
[[nodiscard]] SignatureCheck checkSignature(const RecordList &rrset, const RecordList &signatures,
                                            const RecordList &keys, const DomainName &signer, const QDateTime &now);

// Whether a DS, or a DNSKEY used as trust anchor, refers to this key.
[[nodiscard]] bool pointsAtKey(const ResourceRecord &anchor, const ResourceRecord &dnskey);
// The number of labels below which a wildcard was expanded (RFC 4034 3.1.3); nullopt: the owner itself was signed.
[[nodiscard]] std::optional<int> wildcardLabels(const ResourceRecord &rrsig);
// For an answer that was expanded from a wildcard with `labels` labels: whether these NSEC or NSEC3 records (signatures
// already checked) prove that no closer name exists (RFC 4035 5.3.4, RFC 5155 8.8). Without this proof an attacker
// could substitute a wildcard answer for any other.
[[nodiscard]] bool provesNothingCloser(const DomainName &name, int labels, const RecordList &proof);
// False when the algorithm or the digest cannot be checked; a zone with only such DS counts as unsigned (RFC 4035 5.2).
[[nodiscard]] bool isSupportedDs(const ResourceRecord &ds);

// What is denied: the name, or only the type at an existing name.
enum class Denied : quint8 { Name, Type };
// Whether the NSEC or NSEC3 records (signatures already checked) prove it (RFC 4035 5.4, RFC 5155 8.4 to 8.7).
[[nodiscard]] bool provesDenial(const DomainName &name, RecordType type, Denied what, const RecordList &proof);
// The types in the bitmap of the NSEC or NSEC3 that matches the name; nullopt: none matches.
[[nodiscard]] std::optional<QList<RecordType>> typesAt(const DomainName &name, const RecordList &proof);
// An NSEC3 with the opt-out flag covers the name: an unsigned delegation may exist there (RFC 5155 6).
[[nodiscard]] bool isOptedOut(const DomainName &name, const RecordList &proof);

} // namespace sw::dns
