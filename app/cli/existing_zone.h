// What is published, from a file instead of the DNS: for work without access to the zone.
#pragma once

#include "app/cli/command.h"
#include "core/dns/wire/resource_record.h"

namespace sw::cli {

struct ExistingZone
{
    dns::RecordList records;
    dns::DomainName apex;
};

// A zone file, a part of one, or a saved plan (PLAN.json), which stands for a zone with the plan carried out. The error
// names the option and the file.
[[nodiscard]] Usage<ExistingZone> readExistingZone(const QString &option, const QString &file,
                                                   const dns::DomainName &domain);

} // namespace sw::cli
