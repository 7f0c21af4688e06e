// SPDX-License-Identifier: Apache-2.0
#include "core/plan/published/kept_records.h"

#include "core/spf/record/record.h"

#include <algorithm>
#include <array>

namespace sw::plan {

namespace {

using dns::RecordType;

struct Place
{
    const char *kind;
    const char *labels;
};

constexpr std::array Places{Place{"dmarc", "_dmarc"}, Place{"mtaSts", "_mta-sts"}, Place{"mtaSts", "mta-sts"},
                            Place{"tlsRpt", "_smtp._tls"}, Place{"bimi", "default._bimi"}};

// The first target of the chain: that CNAME is in the zone.
std::optional<dns::DomainName> firstTarget(const dns::Fact &fact)
{
    dns::RecordList seen = fact.chain();
    if (const dns::Answer *answer = fact.answer())
        seen += answer->records;
    for (const dns::ResourceRecord &record : std::as_const(seen)) {
        const auto *target = record.as<dns::NameData>();
        if (target != nullptr && record.type == RecordType::CNAME && record.owner == fact.query.question.name)
            return target->target;
    }
    return std::nullopt;
}

QByteArray idOf(const catalog::Service *service)
{
    return service != nullptr ? service->id : QByteArray();
}

// A zone of its own at _dmarc: its servers publish the records.
std::optional<KeptRecord> delegation(const dns::Fact &fact, const catalog::Catalog &catalog)
{
    const dns::Answer *answer = fact.answer();
    if (answer == nullptr || !fact.chain().isEmpty())
        return std::nullopt;
    QByteArrayList servers;
    const catalog::Service *service = nullptr;
    for (const dns::ResourceRecord &record : answer->records) {
        const auto *server = record.as<dns::NameData>();
        if (server == nullptr || record.type != RecordType::NS || record.owner != fact.query.question.name)
            continue;
        servers.append(server->target.toText());
        if (service == nullptr)
            service = catalog.serviceFor("dmarc", servers.last());
    }
    if (servers.isEmpty())
        return std::nullopt;
    std::sort(servers.begin(), servers.end());
    return KeptRecord{"dmarc", fact.query.question.name, servers.join(", "), idOf(service)};
}

} // namespace

SpfService spfServiceIn(const QByteArray &record, const catalog::Catalog &catalog)
{
    const spf::Record read = spf::parseLeniently(record).record;
    for (const spf::Term &term : read.terms) {
        using Kind = spf::TermKind;
        if (term.kind != Kind::Include && term.kind != Kind::Exists && term.kind != Kind::Redirect)
            continue;
        const QByteArray target = read.argumentOf(term).toByteArray();
        if (const catalog::Service *service = catalog.serviceFor("spf", target))
            return {service, read.textOf(term), target};
    }
    return {};
}

dns::Step<QList<KeptRecord>> keptRecords(const dns::Facts &facts, const dns::DomainName &domain,
                                         const catalog::Catalog &catalog)
{
    dns::QuestionSet needed;
    QList<KeptRecord> kept;
    for (const Place &place : Places) {
        const auto name = domain.prepended(place.labels);
        if (!name)
            continue;
        const bool dmarc = QByteArrayView(place.kind) == "dmarc";
        const dns::Fact *alias = facts.findOr(needed, dns::Question{*name, RecordType::CNAME});
        const dns::Fact *cut = dmarc ? facts.findOr(needed, dns::Question{*name, RecordType::NS}) : nullptr;
        if (const auto target = alias != nullptr ? firstTarget(*alias) : std::nullopt) {
            const catalog::Service *service = catalog.serviceFor(place.kind, target->toText());
            if (dmarc || service != nullptr)
                kept.append({place.kind, *name, target->toText(), idOf(service)});
        } else if (const auto zone = cut != nullptr ? delegation(*cut, catalog) : std::nullopt) {
            kept.append(*zone);
        }
    }
    if (const dns::Fact *text = facts.findOr(needed, dns::Question{domain, RecordType::TXT})) {
        for (const QByteArray &record : text->texts()) {
            const SpfService found = spf::isSpfRecord(record) ? spfServiceIn(record, catalog) : SpfService{};
            if (found.service != nullptr)
                kept.append({"spf", domain, found.target, found.service->id});
        }
    }
    if (!needed.isEmpty())
        return needed;
    return kept;
}

Finding::Args serviceArgs(const catalog::Service *service)
{
    if (service == nullptr)
        return {};
    return {{"service", service->name}, {"where", service->where()}, {"url", service->url}};
}

Findings keptFindings(const QList<KeptRecord> &kept, const catalog::Catalog &catalog)
{
    Findings findings;
    for (const KeptRecord &record : kept) {
        const auto &services = catalog.services();
        const auto service = std::find_if(services.begin(), services.end(),
                                          [&](const catalog::Service &s) { return s.id == record.service; });
        if (service == services.end())
            continue;
        Finding::Args args = serviceArgs(&*service);
        args.insert("kind", QString::fromLatin1(record.kind));
        args.insert("name", record.name.toString());
        args.insert("target", QString::fromUtf8(record.target.left(300)));
        findings.append(Finding{"kept-by-service", args});
    }
    return findings;
}

} // namespace sw::plan
