// SPDX-License-Identifier: Apache-2.0
// What `survey DOMAIN` says beyond the records of the main job: the DMARC policy that applies, the keys judged, and the
// neighbours (MTA-STS, TLS-RPT, BIMI, mail hosts, reverse names, CAA, wildcards, TTLs), including the files they refer
// to.
#pragma once

#include "app/cli/output/json_values.h"
#include "core/dmarc/check.h"
#include "core/neighbours/survey.h"
#include "core/verify/survey/survey.h"

namespace sw::cli {

// The further parts.
struct SurveyParts
{
    dmarc::Check dmarc;                                            // the policy that applies
    QList<verify::FoundKey> keys = {};                             // keys found, judged
    neighbours::Survey neighbours;                                 // records related to mail
    std::optional<neighbours::StsPolicy> stsPolicy = std::nullopt; // of the fetched file
    Findings fetched = {};                                         // about fetched files

    // Of all parts, without those the survey itself reports.
    [[nodiscard]] Findings findings() const;
    // A finding that has to be corrected and is no matter of taste.
    [[nodiscard]] bool hasFaults() const;
};

// The survey with its parts.
struct WholeSurvey
{
    verify::Survey survey;                           // records of the main job
    std::optional<SurveyParts> parts = std::nullopt; // nullopt: the domain does not exist
};

// Both in the same rounds of questions. Pure over facts. `senders`: addresses of own mail servers. `encrypted` as in
// verify::survey().
[[nodiscard]] dns::Step<WholeSurvey> wholeSurvey(const dns::Facts &facts, const dns::DomainName &domain,
                                                 const catalog::Catalog &catalog, const QList<dns::IpAddress> &senders,
                                                 const std::optional<dns::Server> &encrypted);

// Adds members to the survey's JSON.
void addPartsJson(QJsonObject &json, const SurveyParts &parts);
void printParts(Console &console, const SurveyParts &parts); // as text

} // namespace sw::cli
