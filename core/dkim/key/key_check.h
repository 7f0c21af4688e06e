// SPDX-License-Identifier: Apache-2.0
// What is published at a DKIM selector, judged (RFC 6376 3.6, 6.1.2; RFC 8301; RFC 8463). Pure over facts.
#pragma once

#include "core/dkim/key/key_record.h"
#include "core/dns/facts/facts.h"
#include "core/finding/record_state.h"

#include <optional>

namespace sw::dkim {

struct KeyCheckRequest
{
    dns::DomainName domain;
    QByteArray selector;
    std::optional<KeyRecord> expected = std::nullopt; // the key that should stand there
};

struct KeyCheck
{
    RecordState state = RecordState::Unknown;
    dns::DomainName name;                           // "<selector>._domainkey.<domain>"
    QList<dns::DomainName> viaCname = {};           // targets, in order
    QByteArrayList published = {};                  // every TXT at the end of the chain, verbatim
    std::optional<KeyRecord> record = std::nullopt; // of the only one, when it can be read
    int bits = 0;
    Findings findings = {};
    QList<dns::Query> failures = {};
    friend bool operator==(const KeyCheck &, const KeyCheck &) = default;
};

// What one answer (TXT at `name`, aliases followed) says of the key there: the one judgement of keys, whoever asks.
// `expected`: the key that should stand there. Good only when a receiver can verify signatures with it; with an error
// among the findings it never is. Every finding names the name and carries the answer as its evidence. `via`: aliases
// that led from the name to the question, when the question is for their end.
[[nodiscard]] KeyCheck judgeAnswer(const dns::DomainName &name, const dns::Fact &fact,
                                   const std::optional<KeyRecord> &expected = std::nullopt,
                                   const QList<dns::DomainName> &via = {});

// The same of a text alone, as if it were the only one at `name`.
[[nodiscard]] KeyCheck judgeText(const dns::DomainName &name, const QByteArray &published,
                                 const std::optional<KeyRecord> &expected = std::nullopt);
// Findings with which no receiver can use a key.
[[nodiscard]] bool isFatal(const QByteArray &code);

// judgeAnswer() of the run's resolver, and where it is not good: whether the record stands at the doubled name, or
// a wildcard answers for names that nobody made (RFC 4592).
[[nodiscard]] dns::Step<KeyCheck> checkKey(const dns::Facts &facts, const KeyCheckRequest &request);

// A name below _domainkey that nobody makes: what it answers, a wildcard answers.
[[nodiscard]] std::optional<dns::DomainName> neighbourOf(const dns::DomainName &keyName);
// True when both show the same records or lead to the same place: the neighbour's answer tells that a wildcard gave it.
[[nodiscard]] bool isSameAnswer(const dns::Fact &fact, const dns::Fact &neighbour);

} // namespace sw::dkim
