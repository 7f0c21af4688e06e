// What is published, from a file instead of the DNS: for work without access to the zone.
#pragma once

#include "core/base/expected.h"
#include "core/dns/wire/resource_record.h"

namespace sw::plan {

struct PublishedFile
{
    dns::RecordList records;
    dns::DomainName apex;
    friend bool operator==(const PublishedFile &, const PublishedFile &) = default;
};

// A zone file, a part of one, or a saved plan (PLAN.json), which stands for a zone with the plan carried out. The zone
// must hold `domain`. Errors: those of zone texts and of plans, "published-other-zone" (args: zone, domain),
// "published-empty".
[[nodiscard]] Expected<PublishedFile> publishedFromText(const QByteArray &text, const dns::DomainName &domain);

} // namespace sw::plan
