// SPDX-License-Identifier: Apache-2.0
// All that can be found out about how a name's zone is served, in one step, with findings: the zone cut, the health of
// its servers, the DNSSEC state of an answer from it (own validation, cross-checked with CD=1), and whether this
// network says the same as an encrypted path does. Pure over facts: used by `dns zone` and by the survey.
#pragma once

#include "core/dns/zone/dnssec_state.h"
#include "core/dns/zone/path_comparison.h"
#include "core/dns/zone/zone_health.h"

namespace sw::dns {

struct ZoneReportRequest
{
    DomainName name;
    RecordList anchors = rootAnchors();
    // A resolver that nobody on the way can change ("https://…", "tls://…"); nullopt: paths are not compared.
    std::optional<Server> encrypted = std::nullopt;
};

struct ZoneReport
{
    Zone zone;
    std::optional<ZoneHealth> health = std::nullopt; // of a zone that was found
    DnssecState dnssec = {};
    // The zone is bogus for everyone who validates: found by us, or by the run's resolver, which fails and answers
    // nevertheless when told not to check.
    bool bogus = false;
    PathVerdict path = PathVerdict::Unknown;
    Findings findings = {};
};

// The time of signatures is that of the newest answer they are judged with: a replay says what was said then.
[[nodiscard]] Step<ZoneReport> zoneReport(const Facts &facts, const ZoneReportRequest &request);

// The DNSSEC part alone, of the TXT records at a name.
struct DnssecVerdict
{
    DnssecState state = {};
    bool bogus = false;
    Findings findings = {}; // "dnssec-bogus", "dnssec-signature-expired", "dnssec-signature-ends-soon"
};
[[nodiscard]] Step<DnssecVerdict> dnssecVerdict(const Facts &facts, const DomainName &name,
                                                const RecordList &anchors = rootAnchors());

} // namespace sw::dns
