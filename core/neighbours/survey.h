// SPDX-License-Identifier: Apache-2.0
// DNS records of a domain that matter to mail besides SPF, DKIM and DMARC: mail hosts, null MX, MTA-STS and TLS-RPT
// records, BIMI, reverse names of given addresses, CAA, wildcards, TTLs. Pure over facts; "missing" only where a server
// answered so.
#pragma once

#include "core/neighbours/bimi.h"
#include "core/neighbours/mta_sts.h"
#include "core/neighbours/reverse_name.h"

namespace sw::neighbours {

// What to survey.
struct SurveyRequest
{
    dns::DomainName domain;             // as the From domain
    QList<dns::IpAddress> senders = {}; // addresses of own mail servers, for ReverseCheck
};

// One host of the MX RRset.
struct MailHost
{
    dns::DomainName name;                 // of the MX record
    quint16 preference = 0;               // lower values first
    QList<dns::IpAddress> addresses = {}; // at most 16 of each family
    qsizetype leftOut = 0;                // the number of further addresses
    friend bool operator==(const MailHost &, const MailHost &) = default;
};

// What was found.
struct Survey
{
    // Mail hosts (RFC 5321 5.1).
    Found mx = Found::Unknown;
    bool nullMx = false;                                 // RFC 7505: the domain receives no mail
    QList<MailHost> mailHosts = {};                      // by preference
    Found mtaSts = Found::Unknown;                       // the record (RFC 8461)
    QByteArray mtaStsId = {};                            // of a valid record; empty: none
    std::optional<WantedFile> stsPolicy = std::nullopt;  // to fetch; nullopt: no valid record, or no address
    Found tlsRpt = Found::Unknown;                       // the record (RFC 8460)
    Found bimi = Found::Unknown;                         // the record, here or at the organisational domain
    std::optional<BimiRecord> bimiRecord = std::nullopt; // that of the organisational domain when there is none here
    std::optional<WantedFile> bimiLogo = std::nullopt;   // to fetch; nullopt: none, or no address
    Found caa = Found::Unknown;                          // at the domain or above (RFC 8659 3)
    bool wildcardText = false;                           // a TXT wildcard answers for any name
    QList<ReverseCheck> reverse = {};                    // for SurveyRequest::senders, in their order
    Findings findings = {};                              // about all of these
    friend bool operator==(const Survey &, const Survey &) = default;
};

// The files are not fetched here.
[[nodiscard]] dns::Step<Survey> survey(const dns::Facts &facts, const SurveyRequest &request);

} // namespace sw::neighbours
