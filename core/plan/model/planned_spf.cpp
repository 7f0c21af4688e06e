// SPDX-License-Identifier: Apache-2.0
#include "core/plan/model/planned_spf.h"

namespace sw::plan {

std::optional<spf::AuditRequest> plannedSpf(const RecordPlan &plan)
{
    std::optional<spf::AuditRequest> found;
    for (const PlannedRecord &record : plan.records) {
        const bool stands =
            record.action != Action::Remove && record.purpose == Purpose::Spf && record.type == dns::RecordType::TXT;
        if (!stands)
            continue;
        if (!found || record.name == plan.domain)
            found = spf::AuditRequest{record.name, record.valueText()};
    }
    return found;
}

} // namespace sw::plan
