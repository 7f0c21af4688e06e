// SPDX-License-Identifier: Apache-2.0
// The DNS tree walk (RFC 9989 4.10) and the Organizational Domain it leads to (4.10.2). Pure over facts.
//
// A failed query anywhere in the walk makes its result Unknown, never "no policy". All targets are asked at once;
// answers after the point where the walk stops are ignored. Next: discovery.h, alignment.h.
#pragma once

#include "core/dmarc/record/record.h"
#include "core/dns/facts/facts.h"

namespace sw::dmarc {

// At most 8 names, longest first: the name itself, then its parents from 7 labels down to the top-level domain.
[[nodiscard]] QList<dns::DomainName> walkTargets(const dns::DomainName &start);

// "_dmarc.<name> TXT"; nullopt when that name would be longer than DNS allows.
[[nodiscard]] std::optional<dns::Query> policyQuery(const dns::DomainName &name);

struct Visit // one name of the walk
{
    // What was found there.
    enum class Outcome {
        Record,  // exactly one DMARC record
        Nothing, // a server answered that there is none, or there are only other TXT records
        Several, // more than one: all are discarded, the walk continues
        Failed,  // unknown
    };
    dns::DomainName name;                           // without "_dmarc"
    std::optional<dns::Query> query = std::nullopt; // nullopt: the name is too long to be asked for
    Outcome outcome = Outcome::Nothing;             // as counted by the walk
    std::optional<Record> record = std::nullopt;    // for Outcome::Record
    QByteArrayList texts = {};                      // every TXT there, verbatim
    friend bool operator==(const Visit &, const Visit &) = default;
};

// A walk from one name.
struct Walk
{
    // Where it began.
    dns::DomainName start;
    QList<Visit> visits = {}; // in walk order, up to where it stopped

    [[nodiscard]] bool isUnknown() const;                                   // a query failed, and it may have mattered
    [[nodiscard]] QList<const Visit *> found() const;                       // those with a record, longest name first
    [[nodiscard]] const Visit *recordAt(const dns::DomainName &name) const; // null: no record there
    [[nodiscard]] QList<dns::Query> failures() const;                       // of the visits, for evidence
    friend bool operator==(const Walk &, const Walk &) = default;
};

// RFC 9989 4.10; ends at psd=n or psd=y, or at the top-level domain.
[[nodiscard]] dns::Step<Walk> walk(const dns::Facts &facts, const dns::DomainName &start);

// Of a walk that is not Unknown.
[[nodiscard]] dns::DomainName organizationalDomain(const Walk &walk);

} // namespace sw::dmarc
