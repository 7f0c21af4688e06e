// SPDX-License-Identifier: Apache-2.0
// Whether report receivers outside the organisation agree to get the reports (RFC 9990 4), and the record by which
// they say so. Pure over facts.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

struct ReportDestination
{
    enum class Status {
        Internal,      // of the same organisation: nothing to prove
        Authorised,    // the counterpart record is there
        NotAuthorised, // a server said that it is not: receivers must ignore the address
        Unknown,       // could not find out
        Unusable,      // no host in the URI, or the counterpart's name would be too long
    };
    QByteArray tag; // "rua", "ruf"
    ReportUri uri;
    Status status = Status::Unknown;
    // What the receiver has to publish; nullopt for Internal and Unusable.
    std::optional<dns::ResourceRecord> counterpart = std::nullopt;
    QList<dns::Query> failures = {};
    friend bool operator==(const ReportDestination &, const ReportDestination &) = default;
};

// `policyDomain`: where the record was found, not the author domain.
[[nodiscard]] dns::Step<QList<ReportDestination>>
checkReportDestinations(const dns::Facts &facts, const dns::DomainName &policyDomain, const Record &record);

// What is wrong with them: "dmarc-report-not-authorised", "dmarc-report-unknown", "dmarc-report-unusable" (args: tag,
// uri, host, name), with the counterpart's answer as evidence.
[[nodiscard]] Findings destinationFindings(const dns::Facts &facts, const QList<ReportDestination> &destinations);

// "<policy domain>._report._dmarc.<host> TXT v=DMARC1;"; nullopt when that name would be too long.
[[nodiscard]] std::optional<dns::ResourceRecord> counterpartRecord(const dns::DomainName &policyDomain,
                                                                   const dns::DomainName &host);

} // namespace sw::dmarc
