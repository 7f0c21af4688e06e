// SPDX-License-Identifier: Apache-2.0
// The survey with all that rests on it: the DMARC check, the keys judged, the related records (MTA-STS, TLS-RPT, BIMI,
// mail hosts, reverse names, CAA, wildcards, TTLs), and the files that these point to. `survey DOMAIN` and the wizard
// show the same findings. Pure over facts.
#pragma once

#include "core/dmarc/check.h"
#include "core/neighbours/survey.h"
#include "core/plan/model/record_plan.h"
#include "core/verify/survey/survey.h"

namespace sw::verify {

// What goes beyond the records of the main job. Only of a domain that exists.
struct SurveyDetails
{
    dmarc::Check dmarc;                                            // of the policy that applies
    QList<FoundKey> keys = {};                                     // as in Survey
    neighbours::Survey neighbours;                                 // the related records
    std::optional<neighbours::StsPolicy> stsPolicy = std::nullopt; // of the file that was fetched; nullopt: none was
    Findings fetched = {};                                         // about the files

    // Of all parts, each once, in their order; without those that Survey states in its own words.
    [[nodiscard]] Findings findings() const;
    // Those of them about DMARC.
    [[nodiscard]] Findings dmarcFindings() const;
    // An error among them that is known for certain; a part that could not be asked is none.
    [[nodiscard]] bool hasFaults(const plan::SeverityOf &severity) const;
    friend bool operator==(const SurveyDetails &, const SurveyDetails &) = default;
};

// A file that a record points to. Fetched by the caller, as nothing here opens a connection.
struct SurveyFile
{
    enum class Kind { StsPolicy, BimiLogo }; // of MTA-STS (RFC 8461 3.3); of BIMI
    Kind kind = Kind::StsPolicy;             // what it is, for addFile()
    neighbours::WantedFile file;             // where it is
};

// Both at once, so that the wait is that of the deeper one.
struct WholeSurvey
{
    Survey survey;                                       // the records of the main job
    std::optional<SurveyDetails> details = std::nullopt; // nullopt: no such domain, its zone unknown, or not complete

    // All that is to be shown, in order: of the survey, then of the details.
    [[nodiscard]] Findings findings() const;
    // The files worth fetching; empty without details.
    [[nodiscard]] QList<SurveyFile> files() const;
    // Adds what a file of files() says. `got`: what came, or why nothing did.
    void addFile(SurveyFile::Kind kind, const neighbours::FetchedFile &got);
    friend bool operator==(const WholeSurvey &, const WholeSurvey &) = default;
};

// `senders`: addresses of own mail servers, for their reverse names. `encrypted`: see survey().
[[nodiscard]] dns::Step<WholeSurvey> wholeSurvey(const dns::Facts &facts, const dns::DomainName &domain,
                                                 const catalog::Catalog &catalog, const QList<dns::IpAddress> &senders,
                                                 const std::optional<dns::Server> &encrypted);

} // namespace sw::verify
