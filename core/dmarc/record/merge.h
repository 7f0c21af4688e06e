// SPDX-License-Identifier: Apache-2.0
// The DMARC record to publish, out of the published one and what the admin decided (RFC 9989 4.7, 5.1).
#pragma once

#include "core/dmarc/record/record.h"
#include "core/dns/wire/domain_name.h"
#include "core/finding/finding.h"

#include <QByteArrayList>

namespace sw::dmarc {

struct MergeRequest
{
    dns::DomainName domain;
    QByteArrayList published = {}; // every TXT at _dmarc.<domain>, strings joined
    QByteArray policy = {};        // "none", "quarantine", "reject"; empty: keep the published one, else "none"
    QByteArrayList reportTo = {};  // addresses or mailto: URIs for rua, each added once
    // For subdomains (sp): one of the three words; empty: keep the published one, else as the policy.
    QByteArray subdomainPolicy = {};
    // The record above that holds here as long as there is none of its own, and the policy it has here (p, sp or np).
    // A new record starts from it, and never says less than it does.
    std::optional<Record> inherited = std::nullopt;
    Policy inheritedPolicy = Policy::None;
    friend bool operator==(const MergeRequest &, const MergeRequest &) = default;
};

struct MergeResult
{
    enum class Action { Add, Replace, Keep };
    Action action = Action::Add;
    QByteArray record = {};     // "v=DMARC1; p=none; sp=none; rua=mailto:…": order safe for RFC 7489 receivers
    QByteArrayList before = {}; // the DMARC records published now, verbatim
    Findings findings = {};
    friend bool operator==(const MergeResult &, const MergeResult &) = default;
};

// Published tags are kept (removed ones of RFC 7489 explained by a finding and not emitted); pure, asks nothing.
[[nodiscard]] MergeResult merge(const MergeRequest &request);

} // namespace sw::dmarc
