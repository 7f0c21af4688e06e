// SPDX-License-Identifier: Apache-2.0
// What `survey DOMAIN` says beyond the records of the main job: the DMARC policy that applies, the keys judged, and the
// neighbours (MTA-STS, TLS-RPT, BIMI, mail hosts, reverse names, CAA, wildcards, TTLs), the files behind them included.
#pragma once

#include "app/cli/output/json_values.h"
#include "core/dmarc/check.h"
#include "core/neighbours/survey.h"
#include "core/verify/survey/survey.h"

namespace sw::cli {

struct SurveyParts
{
    dmarc::Check dmarc;
    QList<verify::FoundKey> keys = {};
    neighbours::Survey neighbours;
    std::optional<neighbours::StsPolicy> stsPolicy = std::nullopt; // of the file that was fetched
    Findings fetched = {};                                         // about the files

    // Of all parts; without what the survey itself says already.
    [[nodiscard]] Findings findings() const;
    // Something to mend that nobody would call a matter of taste.
    [[nodiscard]] bool hasFaults() const;
};

struct WholeSurvey
{
    verify::Survey survey;
    std::optional<SurveyParts> parts = std::nullopt; // only of a domain that exists
};

// Both at once, so that the wait is the depth of the deeper one. Pure over facts. `senders`: addresses of own mail
// servers. `encrypted` as in verify::survey().
[[nodiscard]] dns::Step<WholeSurvey> wholeSurvey(const dns::Facts &facts, const dns::DomainName &domain,
                                                 const catalog::Catalog &catalog, const QList<dns::IpAddress> &senders,
                                                 const std::optional<dns::Server> &encrypted);

void addPartsJson(QJsonObject &json, const SurveyParts &parts);
void printParts(Console &console, const SurveyParts &parts);

} // namespace sw::cli
