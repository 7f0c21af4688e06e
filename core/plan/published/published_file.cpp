// SPDX-License-Identifier: Apache-2.0
#include "core/plan/published/published_file.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/dns/wire/zone_reading.h"
#include "core/plan/model/record_plan.h"

#include <algorithm>

namespace sw::plan {

namespace {

Expected<PublishedFile> fromPlan(const QByteArray &text)
{
    const auto plan = planFromJson(text);
    if (!plan)
        return unexpected(plan.error());
    PublishedFile file;
    file.zone.apex = plan->zone.isRoot() ? plan->domain : plan->zone;
    for (const PlannedRecord &record : plan->records) {
        if (record.action == Action::Check) // it was unknown, and nothing was published
            file.zone.unclear.insert(record.name);
        else if (record.action != Action::Remove)
            file.zone.records.append(record.record());
    }
    return file;
}

// Old exports write "$ORIGIN ." and a SOA there: such a file has no authority for the root.
dns::DomainName apexOf(const dns::RecordList &records, const dns::DomainName &domain)
{
    const auto isFitting = [&](const dns::ResourceRecord &r) {
        return r.type == dns::RecordType::SOA && domain.isAtOrBelow(r.owner);
    };
    const auto isSoa = [](const dns::ResourceRecord &r) { return r.type == dns::RecordType::SOA; };
    auto soa = std::find_if(records.begin(), records.end(), isFitting);
    if (soa == records.end())
        soa = std::find_if(records.begin(), records.end(), isSoa);
    if (soa == records.end())
        return domain; // a part of a zone: no authority for names it does not list
    if (!soa->owner.isRoot() && !dmarc::isRegistrySuffix(soa->owner))
        return soa->owner;
    const dns::DomainName registered = dmarc::organizationalDomainByList(domain);
    return registered.isRoot() ? domain : registered;
}

QByteArray codeOf(dns::ZoneRemark::Kind kind)
{
    using Kind = dns::ZoneRemark::Kind;
    switch (kind) {
    case Kind::Unread:
        return "published-lines-unread";
    case Kind::CutAtComment:
        return "published-text-cut";
    case Kind::SeveralWords:
        return "published-text-unquoted";
    case Kind::LongString:
        return "published-long-string";
    case Kind::Repeated:
        return "published-repeated";
    }
    Q_UNREACHABLE();
}

// One finding for all skipped lines, with the text of the first few.
void noteUnread(Findings &findings, const dns::ZoneRemark &remark)
{
    constexpr int MaxShown = 5;
    auto found = std::find_if(findings.begin(), findings.end(),
                              [](const Finding &f) { return f.code == "published-lines-unread"; });
    if (found == findings.end()) {
        findings.append(Finding{"published-lines-unread", {}, {}});
        found = std::prev(findings.end());
    }
    const int count = found->args.value("count").toInt() + 1;
    found->args.insert("count", QString::number(count));
    QString &lines = found->args["lines"];
    const QString shown = QStringLiteral("%1: %2").arg(remark.line).arg(QString::fromUtf8(remark.text.left(80)));
    if (count <= MaxShown)
        lines += (lines.isEmpty() ? QString() : QStringLiteral("; ")) + shown;
    else if (count == MaxShown + 1)
        lines += QStringLiteral("; \u2026");
}

// Words outside quotes in a TXT record matter if they were meant as one text about mail.
bool matters(const dns::ZoneRemark &remark)
{
    return remark.kind != dns::ZoneRemark::Kind::SeveralWords || remark.text.contains("v=") ||
           remark.text.contains("p=");
}

Findings findingsOf(const QList<dns::ZoneRemark> &remarks)
{
    constexpr qsizetype MaxFindings = 20;
    Findings findings;
    for (const dns::ZoneRemark &remark : remarks) {
        if (remark.kind == dns::ZoneRemark::Kind::Unread) {
            noteUnread(findings, remark);
        } else if (matters(remark) && findings.size() < MaxFindings) {
            findings.append(Finding{codeOf(remark.kind),
                                    {{"line", QString::number(remark.line)},
                                     {"name", remark.owner.toString()},
                                     {"text", QString::fromUtf8(remark.text)}},
                                    {}});
        }
    }
    return findings;
}

QList<CutText> cutTexts(const dns::ZoneReading &reading)
{
    constexpr qsizetype MaxCut = 20;
    QList<CutText> cut;
    for (const dns::ZoneRemark &remark : reading.remarks) {
        if (remark.kind != dns::ZoneRemark::Kind::CutAtComment || cut.size() >= MaxCut)
            continue;
        for (const dns::ResourceRecord &record : reading.records) {
            const auto *text = record.as<dns::TxtData>();
            if (record.owner != remark.owner || text == nullptr || !text->joined().startsWith("v="))
                continue;
            const QByteArray rest = QByteArray(remark.text).replace('"', "").trimmed();
            cut.append({remark.owner, text->joined(), text->strings.join(' ') + "; " + rest});
            break;
        }
    }
    return cut;
}

// The file of another zone must not read as "nothing published".
bool holdsNothingOf(const dns::RecordList &records, const dns::DomainName &apex)
{
    return !records.isEmpty() && std::none_of(records.begin(), records.end(), [&](const dns::ResourceRecord &record) {
        return record.owner.isAtOrBelow(apex);
    });
}

Expected<PublishedFile> fromZoneFile(const QByteArray &text, const dns::DomainName &domain)
{
    auto reading = dns::readZone(text, domain);
    if (!reading)
        return unexpected(reading.error());
    PublishedFile file;
    file.zone.apex = apexOf(reading->records, domain);
    file.findings = findingsOf(reading->remarks);
    file.cut = cutTexts(*reading);
    if (reading->records.isEmpty() && !reading->remarks.isEmpty()) {
        const dns::ZoneRemark &first = reading->remarks.first();
        return unexpected(ParseError{
            "zone-syntax",
            0,
            0,
            {{"line", QString::number(first.line)}, {"reason", QString::fromUtf8(first.reason + ": " + first.text)}}});
    }
    if (holdsNothingOf(reading->records, file.zone.apex))
        file.zone.apex = dmarc::organizationalDomainByList(reading->records.first().owner);
    file.zone.records = std::move(reading->records);
    file.zone.unclear = std::move(reading->unclear);
    file.zone.hasGaps = reading->hasGaps;
    return file;
}

} // namespace

Expected<PublishedFile> publishedFromText(const QByteArray &text, const dns::DomainName &domain)
{
    const QByteArray bare = text.startsWith("\xef\xbb\xbf") ? text.mid(3).trimmed() : text.trimmed();
    auto file = bare.startsWith('{') ? fromPlan(bare) : fromZoneFile(text, domain);
    if (!file)
        return unexpected(file.error());
    dns::LocalZone &zone = file->zone;
    if (zone.records.isEmpty() && zone.unclear.isEmpty())
        return unexpected(ParseError{"published-empty"});
    if (!domain.isAtOrBelow(zone.apex))
        return unexpected(
            ParseError{"published-other-zone", 0, 0, {{"zone", zone.apex.toString()}, {"domain", domain.toString()}}});
    const bool hasSoa = std::any_of(zone.records.begin(), zone.records.end(), [&](const auto &r) {
        return r.type == dns::RecordType::SOA && r.owner == zone.apex;
    });
    if (!hasSoa) {
        zone.records.removeIf([](const auto &r) { return r.type == dns::RecordType::SOA; });
        zone.records.append({zone.apex, dns::RecordType::SOA, 3600, dns::SoaData{zone.apex, zone.apex, 0, 0, 0, 0, 0}});
    }
    return std::move(*file);
}

} // namespace sw::plan
