// SPDX-License-Identifier: Apache-2.0
// The DNS tree walk (RFC 9989 4.10) and the Organizational Domain it leads to (4.10.2). Pure over facts.
//
// A failed question anywhere in the walk makes its result Unknown: never "there is no policy". Every target is asked
// at once; what stands behind the point where the walk stops is not looked at. Next: discovery.h, alignment.h.
#pragma once

#include "core/dmarc/record/record.h"
#include "core/dns/facts/facts.h"

namespace sw::dmarc {

// At most 8 names, longest first: the name itself, then its parents from 7 labels down to the top-level domain.
[[nodiscard]] QList<dns::DomainName> walkTargets(const dns::DomainName &start);

// "_dmarc.<name> TXT"; nullopt when that name would be longer than DNS allows.
[[nodiscard]] std::optional<dns::Query> policyQuery(const dns::DomainName &name);

struct Visit // one name the walk looked at
{
    enum class Outcome {
        Record,  // exactly one DMARC record
        Nothing, // a server said that there is none, or there are only other TXT records
        Several, // more than one: all are discarded, the walk goes on
        Failed,  // nobody could tell
    };
    dns::DomainName name;
    std::optional<dns::Query> query = std::nullopt; // nullopt: the name is too long to be asked for
    Outcome outcome = Outcome::Nothing;
    std::optional<Record> record = std::nullopt;
    QByteArrayList texts = {}; // every TXT there, verbatim
    friend bool operator==(const Visit &, const Visit &) = default;
};

struct Walk
{
    dns::DomainName start;
    QList<Visit> visits = {}; // in walk order, up to where it stopped

    [[nodiscard]] bool isUnknown() const;
    [[nodiscard]] QList<const Visit *> found() const; // those with a record, longest name first
    [[nodiscard]] const Visit *recordAt(const dns::DomainName &name) const;
    [[nodiscard]] QList<dns::Query> failures() const;
    friend bool operator==(const Walk &, const Walk &) = default;
};

[[nodiscard]] dns::Step<Walk> walk(const dns::Facts &facts, const dns::DomainName &start);

// Of a walk that is not Unknown.
[[nodiscard]] dns::DomainName organizationalDomain(const Walk &walk);

} // namespace sw::dmarc
