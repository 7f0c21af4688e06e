// What is published at a DKIM selector, judged (RFC 6376 3.6, 6.1.2; RFC 8301; RFC 8463). Pure over facts.
#pragma once

#include "core/dkim/key_record.h"
#include "core/dns/facts/facts.h"

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
    // A word of the command-line contract: "inPlace", "inPlaceThroughChain", "notYet", "differs", "duplicate",
    // "doubledName", "malformed", "weakKey", "revoked", "wrongType", "servfail", "timeout", "refused", "unknown".
    QByteArray state = {};
    dns::DomainName name;                           // "<selector>._domainkey.<domain>"
    QList<dns::DomainName> viaCname = {};           // targets, in order
    QByteArrayList published = {};                  // every TXT at the end of the chain, verbatim
    std::optional<KeyRecord> record = std::nullopt; // of the only one, when it can be read
    int bits = 0;
    Findings findings = {};
    QList<dns::Query> failures = {};
    friend bool operator==(const KeyCheck &, const KeyCheck &) = default;
};

[[nodiscard]] dns::Step<KeyCheck> checkKey(const dns::Facts &facts, const KeyCheckRequest &request);

// Those of the given selectors that hold something, or of which nobody could tell; the caller knows the selectors
// (the catalogue's, or the user's): nothing is guessed here.
[[nodiscard]] dns::Step<QList<KeyCheck>> findKeys(const dns::Facts &facts, const dns::DomainName &domain,
                                                  const QByteArrayList &selectors);

// Judges the text of one record, wherever it came from.
[[nodiscard]] Findings judgeKey(const QByteArray &text);

} // namespace sw::dkim
