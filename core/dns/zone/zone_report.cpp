// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/zone_report.h"

#include "core/dns/zone/dnssec_blame.h"

#include <algorithm>

namespace sw::dns {

namespace {

// The time of the newest answer that a walk used.
QDateTime timeOf(const Facts &facts, const DomainName &name)
{
    QDateTime newest;
    for (DomainName at = name;; at = at.parent()) {
        for (const RecordType type : {RecordType::TXT, RecordType::DS, RecordType::DNSKEY}) {
            const Fact *fact = facts.find(Query{{at, type}, {}, Dnssec::Unchecked});
            if (fact != nullptr && fact->provenance.at.isValid() && !(newest > fact->provenance.at))
                newest = fact->provenance.at;
        }
        if (at.isRoot())
            return newest;
    }
}

bool tellsOfTrouble(const Finding &finding)
{
    return finding.code != "dnssec-unsigned" && finding.code != "dnssec-indeterminate";
}

// For a validating run's resolver: it answers SERVFAIL, and with CD set it answers. Counts only where our own
// validation finds the same below the zone's DS.
Step<std::optional<Finding>> crossCheck(const Facts &facts, const DomainName &name)
{
    QuestionSet needed;
    const Question question{name, RecordType::TXT};
    const Fact *validated = facts.findOr(needed, question);
    const Fact *unchecked = facts.findOr(needed, Query{question, {}, Dnssec::Unchecked});
    if (validated == nullptr || unchecked == nullptr)
        return needed;
    if (!bogusByCrossCheck(*validated, *unchecked).value_or(false))
        return std::optional<Finding>();
    const auto blame = dnssecBlame(facts, question, Server{}, unchecked->provenance.at);
    if (!isDone(blame))
        return neededBy(blame);
    if (resultOf(blame) != DnssecBlame::Proven)
        return std::optional<Finding>();
    return std::optional(Finding{"dnssec-bogus",
                                 {{"zone", name.toString()}, {"link", QStringLiteral("cd-cross-check")}},
                                 {evidenceOf(*validated), evidenceOf(*unchecked)}});
}

} // namespace

Step<DnssecVerdict> dnssecVerdict(const Facts &facts, const DomainName &name, const RecordList &anchors)
{
    const QDateTime now = timeOf(facts, name);
    QuestionSet needed;
    const auto state = part(dnssecState(facts, {name, RecordType::TXT}, anchors, now), needed);
    const auto check = part(crossCheck(facts, name), needed);
    if (!state || !check)
        return needed;
    DnssecVerdict verdict{*state};
    verdict.bogus = verdict.state.status == DnssecState::Status::Bogus;
    if (now.isValid())
        verdict.findings = dnssecFindings(verdict.state, now);
    verdict.findings.removeIf([](const Finding &f) { return !tellsOfTrouble(f); });
    if (const std::optional<Finding> &finding = *check; finding && !verdict.bogus) {
        verdict.bogus = true;
        verdict.findings.append(*finding);
    }
    return verdict;
}

Step<ZoneReport> zoneReport(const Facts &facts, const ZoneReportRequest &request)
{
    QuestionSet needed;
    ZoneReport report;
    const auto zone = part(findZone(facts, request.name), needed);
    if (zone) {
        report.zone = *zone;
        if (report.zone.state == Zone::State::Found)
            report.health = part(zoneHealth(facts, report.zone), needed);
    }
    const auto dnssec = part(dnssecVerdict(facts, request.name, request.anchors), needed);
    // Every apex has NS records, so that asking a remote resolver for them leaves no negative answer in its cache.
    const Fact *plain = nullptr;
    const Fact *encrypted = nullptr;
    if (request.encrypted && zone && report.zone.state == Zone::State::Found) {
        const Question question{report.zone.apex, RecordType::NS};
        report.path =
            part(pathVerdict(facts, question, Server{}, *request.encrypted), needed).value_or(PathVerdict::Unknown);
        plain = facts.find(Query{question});
        encrypted = facts.find(Query{question, *request.encrypted});
    }
    if (!needed.isEmpty())
        return needed;
    report.dnssec = dnssec->state;
    report.bogus = dnssec->bogus;
    if (plain != nullptr && encrypted != nullptr)
        report.findings += pathFindings(*plain, *encrypted);
    if (report.health)
        report.findings += zoneHealthFindings(report.zone, *report.health, facts);
    report.findings += dnssec->findings;
    return report;
}

} // namespace sw::dns
