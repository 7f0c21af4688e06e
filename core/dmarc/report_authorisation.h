// SPDX-License-Identifier: Apache-2.0
// Whether report receivers outside the organisation agree to get the reports (RFC 9990 4), and the record by which they
// do. Pure over facts.
#pragma once

#include "core/dmarc/discovery/tree_walk.h"
#include "core/finding/finding.h"

namespace sw::dmarc {

// One address of rua or ruf.
struct ReportDestination
{
    // Whether reports may be sent there.
    enum class Status {
        Internal,      // of the same organisation: needs no authorisation
        Authorised,    // the counterpart record exists
        NotAuthorised, // a server answered that it does not: receivers must ignore the address
        Unknown,       // a query failed
        Unusable,      // no host in the URI, or the counterpart's name would be too long
    };
    QByteArray tag;                  // "rua", "ruf"
    ReportUri uri;                   // as in the record
    Status status = Status::Unknown; // the result
    // What the receiver has to publish; nullopt for Internal and Unusable.
    std::optional<dns::ResourceRecord> counterpart = std::nullopt;
    QList<dns::Query> failures = {}; // why it is Unknown
    friend bool operator==(const ReportDestination &, const ReportDestination &) = default;
};

// For rua and ruf of `record`, at most 50 each. `policyDomain`: where the record was found, not the author domain.
[[nodiscard]] dns::Step<QList<ReportDestination>>
checkReportDestinations(const dns::Facts &facts, const dns::DomainName &policyDomain, const Record &record);

// For those that are not Internal or Authorised: "dmarc-report-not-authorised", "dmarc-report-unknown",
// "dmarc-report-unusable" (args: tag, uri, host, name), with the counterpart's answer as evidence.
[[nodiscard]] Findings destinationFindings(const dns::Facts &facts, const QList<ReportDestination> &destinations);

// "<policy domain>._report._dmarc.<host> TXT v=DMARC1;"; nullopt when that name would be too long.
[[nodiscard]] std::optional<dns::ResourceRecord> counterpartRecord(const dns::DomainName &policyDomain,
                                                                   const dns::DomainName &host);

} // namespace sw::dmarc
