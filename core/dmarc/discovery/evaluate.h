// SPDX-License-Identifier: Apache-2.0
// The DMARC verdict on given identities (RFC 9989 4.4, 5.3). Pure over facts.
#pragma once

#include "core/dmarc/discovery/alignment.h"
#include "core/dmarc/discovery/discovery.h"

namespace sw::dmarc {

struct Identity
{
    enum class Kind { Spf, Dkim };
    Kind kind = Kind::Spf;
    dns::DomainName domain; // MAIL FROM (or postmaster@HELO's) domain; d=
    QByteArray result = {}; // "pass", "fail", "temperror" …: RFC 8601 words
    friend bool operator==(const Identity &, const Identity &) = default;
};

struct IdentityVerdict
{
    Identity identity;
    Alignment mode = Alignment::Relaxed;
    AlignmentVerdict alignment = {};
    friend bool operator==(const IdentityVerdict &, const IdentityVerdict &) = default;
};

struct Evaluation
{
    enum class Result { Pass, Fail, None, TempError, PermError }; // RFC 9989 9, RFC 8601 2.7
    Result result = Result::None;
    Discovery discovery;
    QList<IdentityVerdict> identities = {};
    // What the domain owner asks for: the effective policy on Fail, none otherwise.
    Policy requested = Policy::None;
    QList<dns::Query> failures = {};
    Findings findings = {}; // "dmarc-walk-list-differ" where receivers of the two kinds disagree on an identity

    // Those that passed and are aligned, each mechanism and domain once.
    [[nodiscard]] QList<Identity> alignedIdentities() const;
    [[nodiscard]] QList<dns::DomainName> alignedDomains() const; // of these
    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

[[nodiscard]] dns::Step<Evaluation> evaluate(const dns::Facts &facts, const dns::DomainName &from,
                                             const QList<Identity> &identities);

[[nodiscard]] QByteArray resultName(Evaluation::Result result); // "pass", "fail", "none", "temperror", "permerror"

} // namespace sw::dmarc
