// SPDX-License-Identifier: Apache-2.0
// Computes the DMARC record to publish from the published one and what the administrator decided (RFC 9989 4.7, 5.1).
#pragma once

#include "core/dmarc/record/record.h"
#include "core/dns/wire/domain_name.h"
#include "core/finding/finding.h"

#include <QByteArrayList>

namespace sw::dmarc {

// What to merge.
struct MergeRequest
{
    dns::DomainName domain;        // the policy domain
    QByteArrayList published = {}; // every TXT at _dmarc.<domain>, strings joined
    QByteArray policy = {};        // "none", "quarantine", "reject"; empty: keep the published one, else "none"
    QByteArrayList reportTo = {};  // addresses or mailto: URIs for rua, each added once
    // For subdomains (sp): one of the three words; empty: keep the published one, else as the policy.
    QByteArray subdomainPolicy = {};
    // The record of a parent that applies while the domain has none of its own, and the policy that it gives (p, sp or
    // np). A new record starts from it and is never less strict.
    std::optional<Record> inherited = std::nullopt;
    Policy inheritedPolicy = Policy::None;
    friend bool operator==(const MergeRequest &, const MergeRequest &) = default;
};

// The record and what it changes.
struct MergeResult
{
    // What to do with it at the DNS host.
    enum class Action { Add, Replace, Keep };
    Action action = Action::Add; // Add: there is none yet
    QByteArray record = {};      // "v=DMARC1; p=none; sp=none; rua=mailto:…": order safe for RFC 7489 receivers
    QByteArrayList before = {};  // the DMARC records published now, verbatim
    Findings findings = {};      // about what was kept, repaired or dropped
    friend bool operator==(const MergeResult &, const MergeResult &) = default;
};

// Published tags are kept; tags that RFC 9989 removed are dropped with a finding. Pure, without queries.
[[nodiscard]] MergeResult merge(const MergeRequest &request);

} // namespace sw::dmarc
