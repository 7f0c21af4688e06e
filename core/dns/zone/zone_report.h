// SPDX-License-Identifier: Apache-2.0
// How the zone of a name is served, in one step, with findings: the zone cut, the health of its servers, the DNSSEC
// state of an answer from it (own validation, cross-checked with CD=1), and whether this network gives the same answers
// as an encrypted path. Pure over facts: used by `dns zone` and by the survey.
#pragma once

#include "core/dns/zone/dnssec_state.h"
#include "core/dns/zone/path_comparison.h"
#include "core/dns/zone/zone_health.h"

namespace sw::dns {

// What to find out.
struct ZoneReportRequest
{
    DomainName name;                    // in any zone; it need not exist
    RecordList anchors = rootAnchors(); // as for dnssecState()
    // A resolver over an encrypted path ("https://…", "tls://…"); nullopt: paths are not compared.
    std::optional<Server> encrypted = std::nullopt;
};

struct ZoneReport
{
    // As found by findZone(); the other fields are empty unless it was found.
    Zone zone;
    std::optional<ZoneHealth> health = std::nullopt; // nullopt: no zone was found
    DnssecState dnssec = {};                         // of the answer that the run's resolver gives
    // The zone is bogus for every validating resolver: found by our validation, or by that of the run's resolver, which
    // fails and answers with CD set.
    bool bogus = false;
    PathVerdict path = PathVerdict::Unknown;
    Findings findings = {};
};

// Signatures are checked at the time of the newest answer, so that saved facts give the same report later.
[[nodiscard]] Step<ZoneReport> zoneReport(const Facts &facts, const ZoneReportRequest &request);

// The DNSSEC part alone, of the TXT records at a name.
struct DnssecVerdict
{
    DnssecState state = {}; // of the TXT answer
    bool bogus = false;     // as in ZoneReport
    Findings findings = {}; // "dnssec-bogus", "dnssec-signature-expired", "dnssec-signature-ends-soon"
};
// `anchors`: as for dnssecState().
[[nodiscard]] Step<DnssecVerdict> dnssecVerdict(const Facts &facts, const DomainName &name,
                                                const RecordList &anchors = rootAnchors());

} // namespace sw::dns
