// SPDX-License-Identifier: Apache-2.0
// Records of the domain that somebody else keeps: behind a CNAME, in a delegated zone, behind a macro of SPF. A plan
// leaves them alone and says where the change is made. Pure over facts; for the planner and the survey.
#pragma once

#include "core/catalog/catalog.h"
#include "core/dns/facts/facts.h"
#include "core/finding/finding.h"

namespace sw::plan {

struct KeptRecord
{
    QByteArray kind;         // as in catalog::Service: "dmarc", "spf", "mtaSts", "tlsRpt", "bimi"
    dns::DomainName name;    // of the domain's own
    QByteArray target;       // host name or SPF term's name that leads there; of a delegation: its name servers
    QByteArray service = {}; // catalogue id; empty: not one that is known
    friend bool operator==(const KeptRecord &, const KeptRecord &) = default;
};

// Asks for the CNAME at _dmarc, _mta-sts, mta-sts, _smtp._tls and default._bimi, for a delegation of _dmarc, and for
// the TXT of the domain. An unknown target counts for "dmarc" alone: whoever keeps that decides about all mail.
[[nodiscard]] dns::Step<QList<KeptRecord>> keptRecords(const dns::Facts &facts, const dns::DomainName &domain,
                                                       const catalog::Catalog &catalog);

// The first term of an SPF record through which a service decides who may send, e.g. "include:_u.example.com._spf.
// smart.ondmarc.com"; nullptr when there is none.
struct SpfService
{
    const catalog::Service *service = nullptr;
    QByteArray term = {};
    QByteArray target = {};
};
[[nodiscard]] SpfService spfServiceIn(const QByteArray &record, const catalog::Catalog &catalog);

// Name and place of a service for the words: args service, where, url. Unknown: all empty.
[[nodiscard]] Finding::Args serviceArgs(const catalog::Service *service);

// "kept-by-service" (args kind, name, target, service, where) for those of a known service.
[[nodiscard]] Findings keptFindings(const QList<KeptRecord> &kept, const catalog::Catalog &catalog);

} // namespace sw::plan
