// SPDX-License-Identifier: Apache-2.0
// What stands beside SPF, DKIM and DMARC at a domain: mail hosts, null MX, MTA-STS and TLS-RPT records, BIMI, reverse
// names of given addresses, CAA, wildcards, TTLs. Pure over facts; "missing" only where a server said so.
#pragma once

#include "core/neighbours/bimi.h"
#include "core/neighbours/mta_sts.h"
#include "core/neighbours/reverse_name.h"

namespace sw::neighbours {

struct SurveyRequest
{
    dns::DomainName domain;
    QList<dns::IpAddress> senders = {}; // addresses of own mail servers, for PTR and back
};

struct MailHost
{
    dns::DomainName name;
    quint16 preference = 0;
    QList<dns::IpAddress> addresses = {}; // bounded
    qsizetype leftOut = 0;                // how many more there are
    friend bool operator==(const MailHost &, const MailHost &) = default;
};

struct Survey
{
    Found mx = Found::Unknown;
    bool nullMx = false;            // RFC 7505: takes no mail
    QList<MailHost> mailHosts = {}; // by preference
    Found mtaSts = Found::Unknown;
    QByteArray mtaStsId = {}; // of a good record: its policy is worth fetching
    std::optional<WantedFile> stsPolicy = std::nullopt;
    Found tlsRpt = Found::Unknown;
    Found bimi = Found::Unknown;
    std::optional<BimiRecord> bimiRecord = std::nullopt; // the organisational domain's where there is none here
    std::optional<WantedFile> bimiLogo = std::nullopt;
    Found caa = Found::Unknown;
    bool wildcardText = false;
    QList<ReverseCheck> reverse = {};
    Findings findings = {};
    friend bool operator==(const Survey &, const Survey &) = default;
};

[[nodiscard]] dns::Step<Survey> survey(const dns::Facts &facts, const SurveyRequest &request);

} // namespace sw::neighbours
