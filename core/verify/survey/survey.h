// SPDX-License-Identifier: Apache-2.0
// What is published now at a domain, with findings: `survey DOMAIN` and the wizard's strip.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dmarc/discovery/discovery.h"
#include "core/dns/facts/facts.h"
#include "core/dns/zone/zone_cut.h"
#include "core/finding/record_state.h"
#include "core/plan/published/kept_records.h"

namespace sw::verify {

// Whether a part is there, missing (a server said so), or unknown (with the outcome).
enum class Presence { Unasked, Present, Missing, Unknown };
[[nodiscard]] QByteArray presenceName(Presence presence); // "present", "missing", "unknown"

// The state of one kind of record.
struct SurveyPart
{
    Presence presence = Presence::Unasked; // until every answer for it is known
    QByteArray failure = {};               // for Unknown: "timeout", "servfail", "refused" …
    QByteArrayList values = {};            // what is published, verbatim
    QList<Evidence> evidence = {};         // of the answers
    friend bool operator==(const SurveyPart &, const SurveyPart &) = default;
};

// A DKIM key at a selector that a vendor of the catalogue gives to all its customers.
struct FoundKey
{
    QByteArray selector = {};                 // as in the catalogue
    dns::DomainName name;                     // <selector>._domainkey.<domain>
    QByteArrayList vendors = {};              // catalogue ids of the vendors with this selector
    QByteArrayList viaCname = {};             // targets, in order
    QByteArrayList texts = {};                // what a verifier would read, verbatim
    Presence presence = Presence::Present;    // Missing: the alias leads nowhere; Unknown: its end could not be asked
    RecordState state = RecordState::Unknown; // as `dkim check` judges it (core/dkim/key/key_check.h)
    Findings findings = {};                   // about this key
    friend bool operator==(const FoundKey &, const FoundKey &) = default;
};

// All parts and findings.
struct Survey
{
    dns::DomainName domain;                // as asked
    dns::Zone zone;                        // the zone that holds it; valid if zoneKnown
    QByteArray dnsHost = {};               // catalogue id; empty: not settled
    QByteArrayList dnsHostCandidates = {}; // when it is not: the possible ones, best first; empty: unknown
    SurveyPart mx, spf, dmarc, dkim;       // dkim: usable keys at selectors of known vendors; `values` names these
    QList<FoundKey> keys = {};             // every key at such a selector, usable or not
    // The policy that applies to mail from the domain: its own, inherited, or none; nullopt: not known yet.
    std::optional<dmarc::Discovery> policy = std::nullopt;
    QList<plan::KeptRecord> kept = {}; // records that a service keeps: hosted DMARC, SPF by a service …
    int spfLookups = -1;               // of the whole tree (RFC 7208 4.6.4); -1: not counted, or could not be
    QByteArray dnssec = "unknown";     // "signed", "unsigned", "bogus", "unknown"
    bool zoneKnown = false;            // false until the zone was found
    Findings findings = {};            // each once, in the order of the parts
    bool complete = false;             // false while parts are still unasked (partial survey for the live strip)

    // The record of a parent domain that applies, as the domain has none of its own; nullptr: there is none.
    [[nodiscard]] const dmarc::Discovery *inherited() const;
    friend bool operator==(const Survey &, const Survey &) = default;
};

// `encrypted`: a resolver reached over an encrypted path ("https://…", "tls://…"), asked for the zone's NS as well. If
// its answer differs from the run's resolver's, this network has a view of its own: "network-answers-differ".
[[nodiscard]] dns::Step<Survey> survey(const dns::DomainName &domain, const catalog::Catalog &catalog,
                                       const dns::Facts &facts,
                                       const std::optional<dns::Server> &encrypted = std::nullopt);
// What is known so far, for showing answers as they arrive; unanswered parts are Unasked.
[[nodiscard]] Survey partialSurvey(const dns::DomainName &domain, const catalog::Catalog &catalog,
                                   const dns::Facts &facts, const std::optional<dns::Server> &encrypted = std::nullopt);

} // namespace sw::verify
