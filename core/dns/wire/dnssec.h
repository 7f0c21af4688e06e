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
    RecordType covered = RecordType::TXT;
    quint8 algorithm = 0;
    int labels = 0;
    QDateTime expires; // UTC
    QDateTime inception;
    quint16 keyTag = 0;
    DomainName signer;
};
[[nodiscard]] std::optional<SignatureData> signatureData(const ResourceRecord &rrsig);

// What became of checking one RRset.
enum class SignatureCheck : quint8 {
    Valid,
    Missing, // no RRSIG for it by this signer
    Expired,
    NotYetValid,
    NoKey,       // no key of the zone has its tag
    Unsupported, // an algorithm that ldns does not know: the zone counts as unsigned (RFC 4035 5.2)
    Wrong,       // the cryptography says no
};

// Any one good signature by `signer` suffices (RFC 4035 5.3.3). Bounded: the first 64 keys count, 4 of a tag, and 4
// signatures by keys that are there.
[[nodiscard]] SignatureCheck checkSignature(const RecordList &rrset, const RecordList &signatures,
                                            const RecordList &keys, const DomainName &signer, const QDateTime &now);

// A DS, or a DNSKEY used as anchor, stands for this key.
[[nodiscard]] bool pointsAtKey(const ResourceRecord &anchor, const ResourceRecord &dnskey);
// How many labels of the owner a signature's wildcard stands for (RFC 4034 3.1.3); nullopt: it signs the owner itself.
[[nodiscard]] std::optional<int> wildcardLabels(const ResourceRecord &rrsig);
// An answer made from a wildcard with so many labels: do these (their signatures already checked) say that nothing
// closer to the name exists (RFC 4035 5.3.4, RFC 5155 8.8)? Without it a wildcard's answer could stand in for any
// other.
[[nodiscard]] bool provesNothingCloser(const DomainName &name, int labels, const RecordList &proof);
// False where all DS use algorithms or digests that we cannot check: an island that counts as unsigned.
[[nodiscard]] bool isSupportedDs(const ResourceRecord &ds);

// Do the NSEC or NSEC3 records (their signatures already checked) say that the name, or the type at it, is not there?
enum class Denied : quint8 { Name, Type };
[[nodiscard]] bool provesDenial(const DomainName &name, RecordType type, Denied what, const RecordList &proof);
// The types that the NSEC or NSEC3 exactly at the name lists; nullopt: there is none at that name.
[[nodiscard]] std::optional<QList<RecordType>> typesAt(const DomainName &name, const RecordList &proof);
// An NSEC3 with the opt-out flag covers the name: an unsigned delegation may stand there (RFC 5155 6).
[[nodiscard]] bool isOptedOut(const DomainName &name, const RecordList &proof);

} // namespace sw::dns
