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

// Each part says whether it is there, missing (a server said so), or not known (and by which outcome).
enum class Presence { Unasked, Present, Missing, Unknown };
[[nodiscard]] QByteArray presenceName(Presence presence); // "present", "missing", "unknown"

struct SurveyPart
{
    Presence presence = Presence::Unasked;
    QByteArray failure = {};    // for Unknown: "timeout", "servfail", "refused" …
    QByteArrayList values = {}; // what is published, verbatim
    QList<Evidence> evidence = {};
    friend bool operator==(const SurveyPart &, const SurveyPart &) = default;
};

// A DKIM key found at a selector that a vendor of the catalogue gives to everybody.
struct FoundKey
{
    QByteArray selector = {};
    dns::DomainName name;
    QByteArrayList vendors = {};           // catalogue ids
    QByteArrayList viaCname = {};          // targets, in order
    QByteArrayList texts = {};             // what a verifier would read, verbatim
    Presence presence = Presence::Present; // Missing: the alias leads to nothing; Unknown: its end could not be asked
    RecordState state = RecordState::Unknown; // as `dkim check` judges it (core/dkim/key/key_check.h)
    Findings findings = {};                   // about this key
    friend bool operator==(const FoundKey &, const FoundKey &) = default;
};

struct Survey
{
    dns::DomainName domain;
    dns::Zone zone;
    QByteArray dnsHost = {};               // catalogue id; empty: not settled
    QByteArrayList dnsHostCandidates = {}; // when it is not: those it may be, best first; empty: unknown
    SurveyPart mx, spf, dmarc, dkim;       // dkim: usable keys at selectors of known vendors; `values` names these
    QList<FoundKey> keys = {};             // whatever stands at such a selector, usable or not
    // Which policy holds for mail from the domain: of its own, inherited, or none; nullopt: not known yet.
    std::optional<dmarc::Discovery> policy = std::nullopt;
    QList<plan::KeptRecord> kept = {}; // records that somebody else keeps: hosted DMARC, SPF by a service …
    int spfLookups = -1;               // of the whole tree (RFC 7208 4.6.4); -1: not counted, or could not be
    QByteArray dnssec = "unknown";     // "signed", "unsigned", "bogus", "unknown"
    bool zoneKnown = false;            // false while the zone is still being looked for
    Findings findings = {};
    bool complete = false; // false while parts are still unasked (partial survey for the live strip)

    // The record of another domain above that holds here, as the domain has none of its own; nullptr: there is none.
    [[nodiscard]] const dmarc::Discovery *inherited() const;
    friend bool operator==(const Survey &, const Survey &) = default;
};

// `encrypted`: a resolver that nobody on the way can change ("https://…", "tls://…"), asked for the zone's NS as well.
// If the run's resolver says otherwise, this network has its own view: "network-answers-differ".
[[nodiscard]] dns::Step<Survey> survey(const dns::DomainName &domain, const catalog::Catalog &catalog,
                                       const dns::Facts &facts,
                                       const std::optional<dns::Server> &encrypted = std::nullopt);
// What is known so far, for showing answers as they arrive.
[[nodiscard]] Survey partialSurvey(const dns::DomainName &domain, const catalog::Catalog &catalog,
                                   const dns::Facts &facts, const std::optional<dns::Server> &encrypted = std::nullopt);

} // namespace sw::verify
