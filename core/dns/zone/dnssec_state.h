// SPDX-License-Identifier: Apache-2.0
// The DNSSEC state of an answer (RFC 4033 5, RFC 4035 4.3 and 5): secure, insecure, bogus or indeterminate, and which
// link of the chain from the root is broken. Validated here, from the root anchors, over facts: pure, so a saved answer
// gives the same result.
//
// Asked through the run's resolver with DO and CD set (Dnssec::Unchecked), so that a validating resolver returns also
// what it finds bogus. A break at the anchor itself is the fault of the path and not of a zone: a resolver that strips
// DNSSEC records, or a private root. The primitives: core/dns/wire/dnssec.h.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/wire/dnssec.h"

namespace sw::dns {

struct DnssecState
{
    // The four states of RFC 4035 4.3.
    enum class Status : quint8 {
        Secure,        // signed all the way from an anchor
        Insecure,      // proven to be unsigned, from `zone` down
        Bogus,         // should be signed and is not, or wrongly: validating receivers get no answer
        Indeterminate, // a question on the way failed (see `failures`), or the chain breaks at the anchor (see `link`)
    };
    enum class Link : quint8 { // where it broke, or ended
        None,
        NoKeys,               // the zone has a DS and answers no DNSKEY
        KeyDoesNotMatchDs,    // none of its keys is the one the parent names
        KeysNotSigned,        // its DNSKEY set carries no good signature by that key
        DsNotSigned,          // the parent's DS set, or the proof that there is none
        DenialNotProven,      // "no such record" without NSEC or NSEC3 that prove it
        AnswerNotSigned,      // the records themselves
        WildcardNotProven,    // made from a wildcard, without the proof that nothing closer exists
        NoDs,                 // Insecure: the parent has no DS
        UnsupportedAlgorithm, // Insecure: no algorithm that we (or most validators) can check
    };
    Status status = Status::Indeterminate;            // of the answer
    Link link = Link::None;                           // None: Secure, or a question failed
    DomainName zone;                                  // the zone the link is of
    SignatureCheck signature = SignatureCheck::Valid; // for the *NotSigned links: why
    std::optional<QDateTime> expires = std::nullopt;  // the earliest end of a signature that was relied on
    QList<Query> failures = {};                       // the questions that failed; of Indeterminate
    friend bool operator==(const DnssecState &, const DnssecState &) = default;
};

// "secure", "insecure", "bogus", "indeterminate".
[[nodiscard]] QByteArray dnssecStatusName(DnssecState::Status status);

// The anchors of the root (RFC 9718): DS of KSK-2017 (20326) and KSK-2024 (38696).
[[nodiscard]] RecordList rootAnchors();

// The state of the answer to a question, CNAMEs followed. `anchors`: DS or DNSKEY records of one owner, where trust
// begins; names above or beside it are Indeterminate.
[[nodiscard]] Step<DnssecState> dnssecState(const Facts &facts, const Question &question, const RecordList &anchors,
                                            const QDateTime &now);

// "dnssec-bogus", "dnssec-signature-expired" (args zone, link), "dnssec-signature-ends-soon" (zone, expires; within 3
// days), "dnssec-unsigned", "dnssec-indeterminate" (zone). None for a secure answer.
[[nodiscard]] Findings dnssecFindings(const DnssecState &state, const QDateTime &now);

// A hint from a validating resolver: true when it fails with SERVFAIL and answers with CD=1, so that the zone may be
// bogus; dnssecBlame() checks it. nullopt: the two facts do not allow a conclusion.
[[nodiscard]] std::optional<bool> bogusByCrossCheck(const Fact &validated, const Fact &unchecked);

} // namespace sw::dns
