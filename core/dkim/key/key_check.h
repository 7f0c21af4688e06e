// SPDX-License-Identifier: Apache-2.0
// Checks what is published at a DKIM selector (RFC 6376 3.6, 6.1.2; RFC 8301; RFC 8463). Pure over facts.
#pragma once

#include "core/dkim/key/key_record.h"
#include "core/dns/facts/facts.h"
#include "core/finding/record_state.h"

#include <optional>

namespace sw::dkim {

// Which key to check.
struct KeyCheckRequest
{
    dns::DomainName domain;                           // d=
    QByteArray selector;                              // s=
    std::optional<KeyRecord> expected = std::nullopt; // the key that should be published
};

// The state of the key at one name.
struct KeyCheck
{
    // Good: InPlace or InPlaceThroughChain.
    RecordState state = RecordState::Unknown;
    dns::DomainName name;                           // "<selector>._domainkey.<domain>"
    QList<dns::DomainName> viaCname = {};           // targets, in order
    QByteArrayList published = {};                  // every TXT at the end of the chain, verbatim
    std::optional<KeyRecord> record = std::nullopt; // of the only TXT, when it can be parsed
    int bits = 0;                                   // as keyBits()
    Findings findings = {};                         // each with the arg "name"
    QList<dns::Query> failures = {};                // the queries that failed
    friend bool operator==(const KeyCheck &, const KeyCheck &) = default;
};

// The state of the key from one answer (TXT at `name`, aliases followed); all checks of keys use it. `expected`: the
// key that should be published. Good only when a receiver can verify signatures with it, and never with an error
// among the findings. Every finding has the name as an argument and the answer as evidence. `via`: aliases that led
// from the name to the question, when the question is for their end.
[[nodiscard]] KeyCheck judgeAnswer(const dns::DomainName &name, const dns::Fact &fact,
                                   const std::optional<KeyRecord> &expected = std::nullopt,
                                   const QList<dns::DomainName> &via = {});

// The same for a text, as if it were the only TXT at `name`.
[[nodiscard]] KeyCheck judgeText(const dns::DomainName &name, const QByteArray &published,
                                 const std::optional<KeyRecord> &expected = std::nullopt);
// Whether a finding of this code means that no receiver can use the key.
[[nodiscard]] bool isFatal(const QByteArray &code);

// judgeAnswer() for the run's resolver; when the key is not good, also whether the record is at the doubled name, or
// whether the answer comes from a wildcard (RFC 4592).
[[nodiscard]] dns::Step<KeyCheck> checkKey(const dns::Facts &facts, const KeyCheckRequest &request);

// A name below the same _domainkey that is not in use, so that an answer for it comes from a wildcard.
[[nodiscard]] std::optional<dns::DomainName> neighbourOf(const dns::DomainName &keyName);
// Whether both have the same records or the same alias target; with the answer for neighbourOf(): a wildcard gave both.
[[nodiscard]] bool isSameAnswer(const dns::Fact &fact, const dns::Fact &neighbour);

} // namespace sw::dkim
