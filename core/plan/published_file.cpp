#include "core/plan/published_file.h"

#include "core/plan/record_plan.h"

#include <algorithm>

namespace sw::plan {

namespace {

Expected<PublishedFile> fromPlan(const QByteArray &text)
{
    const auto plan = planFromJson(text);
    if (!plan)
        return unexpected(plan.error());
    PublishedFile zone{{}, plan->zone.isRoot() ? plan->domain : plan->zone};
    for (const PlannedRecord &record : plan->records) {
        if (record.action != Action::Remove)
            zone.records.append(record.record());
    }
    return zone;
}

Expected<PublishedFile> fromZoneFile(const QByteArray &text, const dns::DomainName &domain)
{
    auto records = dns::recordsFromZoneText(text, domain);
    if (!records)
        return unexpected(records.error());
    const auto soa = std::find_if(records->begin(), records->end(),
                                  [](const dns::ResourceRecord &r) { return r.type == dns::RecordType::SOA; });
    // A part of a zone has no SOA: then the domain is its apex.
    const dns::DomainName apex = soa != records->end() ? soa->owner : domain;
    return PublishedFile{std::move(*records), apex};
}

} // namespace

Expected<PublishedFile> publishedFromText(const QByteArray &text, const dns::DomainName &domain)
{
    auto zone = text.trimmed().startsWith('{') ? fromPlan(text) : fromZoneFile(text, domain);
    if (!zone)
        return unexpected(zone.error());
    if (zone->records.isEmpty())
        return unexpected(ParseError{"published-empty"});
    if (!domain.isAtOrBelow(zone->apex))
        return unexpected(
            ParseError{"published-other-zone", 0, 0, {{"zone", zone->apex.toString()}, {"domain", domain.toString()}}});
    const bool hasSoa = std::any_of(zone->records.begin(), zone->records.end(),
                                    [](const auto &r) { return r.type == dns::RecordType::SOA; });
    if (!hasSoa)
        zone->records.append(
            {zone->apex, dns::RecordType::SOA, 3600, dns::SoaData{zone->apex, zone->apex, 0, 0, 0, 0, 0}});
    return std::move(*zone);
}

} // namespace sw::plan
