// SPDX-License-Identifier: Apache-2.0
// Records of the domain that a service keeps: behind a CNAME, in a delegated zone, behind an SPF macro. A plan does not
// change them and says where to make the change. Pure over facts; for the planner and the survey.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::plan {

// One such record.
struct KeptRecord
{
    QByteArray kind;         // as in catalog::Service: "dmarc", "spf", "mtaSts", "tlsRpt", "bimi"
    dns::DomainName name;    // below the domain
    QByteArray target;       // host name or SPF term's domain that leads there; of a delegation: its name servers
    QByteArray service = {}; // catalogue id; empty: unknown
    friend bool operator==(const KeptRecord &, const KeptRecord &) = default;
};

// Asks for the CNAME at _dmarc, _mta-sts, mta-sts, _smtp._tls and default._bimi, for a delegation of _dmarc, and for
// the TXT of the domain. An unknown target is reported for "dmarc" only: its owner decides about all mail.
[[nodiscard]] dns::Step<QList<KeptRecord>> keptRecords(const dns::Facts &facts, const dns::DomainName &domain,
                                                       const catalog::Catalog &catalog);

// The first term of an SPF record by which a service decides who may send, e.g. "include:_u.example.com._spf.
// smart.ondmarc.com".
struct SpfService
{
    const catalog::Service *service = nullptr; // owned by the catalogue; nullptr: there is none
    QByteArray term = {};                      // verbatim, with its qualifier
    QByteArray target = {};                    // behind "include:", "exists:" or "redirect="
};
// Looks at include, exists and redirect (RFC 7208 5.2, 5.7, 6.1); all empty: no known service.
[[nodiscard]] SpfService spfServiceIn(const QByteArray &record, const catalog::Catalog &catalog);

// Name and place of a service for findings: args service, where, url. nullptr: all empty.
[[nodiscard]] Finding::Args serviceArgs(const catalog::Service *service);

// "kept-by-service" (args: kind, name, target, service, where) for each record of a known service.
[[nodiscard]] Findings keptFindings(const QList<KeptRecord> &kept, const catalog::Catalog &catalog);

} // namespace sw::plan
