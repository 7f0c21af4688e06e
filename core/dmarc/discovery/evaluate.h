// SPDX-License-Identifier: Apache-2.0
// The DMARC result for given identities (RFC 9989 4.4, 5.3). Pure over facts.
#pragma once

#include "core/dmarc/discovery/alignment.h"
#include "core/dmarc/discovery/discovery.h"

namespace sw::dmarc {

// One result of SPF or DKIM for the message.
struct Identity
{
    enum class Kind { Spf, Dkim }; // the mechanism
    Kind kind = Kind::Spf;         // decides whether aspf or adkim is used
    dns::DomainName domain;        // MAIL FROM (or postmaster@HELO's) domain; d=
    QByteArray result = {};        // "pass", "fail", "temperror" …: the words of RFC 8601 2.7
    friend bool operator==(const Identity &, const Identity &) = default;
};

// An identity and whether it is aligned.
struct IdentityVerdict
{
    Identity identity;                   // as given
    Alignment mode = Alignment::Relaxed; // aspf or adkim of the record
    AlignmentVerdict alignment = {};     // of every identity, whatever its result
    friend bool operator==(const IdentityVerdict &, const IdentityVerdict &) = default;
};

// The result, and how it was found.
struct Evaluation
{
    enum class Result { Pass, Fail, None, TempError, PermError }; // RFC 9989 9, RFC 8601 2.7
    Result result = Result::None;                                 // None: no policy applies
    Discovery discovery;                                          // of the From domain
    QList<IdentityVerdict> identities = {};                       // in the order of the request
    // The requested handling: the effective policy on Fail, none otherwise.
    Policy requested = Policy::None;
    QList<dns::Query> failures = {}; // of discovery and alignment
    // "dmarc-walk-list-differ" where receivers by RFC 9989 and by RFC 7489 disagree on an identity.
    Findings findings = {};

    // Those that passed and are aligned, each mechanism and domain once.
    [[nodiscard]] QList<Identity> alignedIdentities() const;
    [[nodiscard]] QList<dns::DomainName> alignedDomains() const; // of these, each once
    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

// `from`: the author domain (RFC 9989 5.3.1).
[[nodiscard]] dns::Step<Evaluation> evaluate(const dns::Facts &facts, const dns::DomainName &from,
                                             const QList<Identity> &identities);

[[nodiscard]] QByteArray resultName(Evaluation::Result result); // "pass", "fail", "none", "temperror", "permerror"

} // namespace sw::dmarc
