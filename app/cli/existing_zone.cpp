#include "app/cli/existing_zone.h"

#include "app/cli/input_file.h"
#include "core/plan/record_plan.h"
#include "core/report/finding_text.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {

Expected<ExistingZone> fromPlan(const QByteArray &text)
{
    const auto plan = plan::planFromJson(text);
    if (!plan)
        return unexpected(plan.error());
    ExistingZone zone{{}, plan->zone.isRoot() ? plan->domain : plan->zone};
    for (const plan::PlannedRecord &record : plan->records) {
        if (record.action != plan::Action::Remove)
            zone.records.append(record.record());
    }
    return zone;
}

Expected<ExistingZone> fromZoneFile(const QByteArray &text, const dns::DomainName &domain)
{
    auto records = dns::recordsFromZoneText(text, domain);
    if (!records)
        return unexpected(records.error());
    const auto soa = std::find_if(records->begin(), records->end(),
                                  [](const dns::ResourceRecord &r) { return r.type == dns::RecordType::SOA; });
    // A part of a zone has no SOA: then the domain is its apex.
    const dns::DomainName apex = soa != records->end() ? soa->owner : domain;
    return ExistingZone{std::move(*records), apex};
}

} // namespace

Usage<ExistingZone> readExistingZone(const QString &option, const QString &file, const dns::DomainName &domain)
{
    const auto text = readInput(option, file);
    if (!text)
        return usageError(text.error().text);
    auto zone = text->trimmed().startsWith('{') ? fromPlan(*text) : fromZoneFile(*text, domain);
    if (!zone)
        return usageError(u"%1 \"%2\": %3"_s.arg(option, file, report::errorText(zone.error())));
    if (!domain.isAtOrBelow(zone->apex))
        return usageError(u"%1 \"%2\" is the zone %3, which does not hold %4."_s.arg(
            option, file, zone->apex.toString(), domain.toString()));
    const bool hasSoa = std::any_of(zone->records.begin(), zone->records.end(),
                                    [](const auto &r) { return r.type == dns::RecordType::SOA; });
    if (!hasSoa)
        zone->records.append(
            {zone->apex, dns::RecordType::SOA, 3600, dns::SoaData{zone->apex, zone->apex, 0, 0, 0, 0, 0}});
    return std::move(*zone);
}

} // namespace sw::cli
