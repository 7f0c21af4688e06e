#include "core/dns/facts/zone_report.h"

#include "core/dns/facts/dnssec_blame.h"

#include <algorithm>

namespace sw::dns {

namespace {

// When the answers of a walk were taken: the newest of those that it asked for.
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

// The resolver of this run validates, and what it says without checking differs from what it says with: SERVFAIL, and
// an answer nevertheless. A verdict only where our own validation finds the same below the zone's DS.
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
    const auto state = dnssecState(facts, {name, RecordType::TXT}, anchors, now);
    const auto check = crossCheck(facts, name);
    if (!isDone(state) || !isDone(check)) {
        QuestionSet needed;
        if (!isDone(state))
            needed.add(neededBy(state));
        if (!isDone(check))
            needed.add(neededBy(check));
        return needed;
    }
    DnssecVerdict verdict{resultOf(state)};
    verdict.bogus = verdict.state.status == DnssecState::Status::Bogus;
    if (now.isValid())
        verdict.findings = dnssecFindings(verdict.state, now);
    verdict.findings.removeIf([](const Finding &f) { return !tellsOfTrouble(f); });
    if (const auto &finding = resultOf(check); finding && !verdict.bogus) {
        verdict.bogus = true;
        verdict.findings.append(*finding);
    }
    return verdict;
}

Step<ZoneReport> zoneReport(const Facts &facts, const ZoneReportRequest &request)
{
    QuestionSet needed;
    ZoneReport report;
    const auto zone = findZone(facts, request.name);
    if (isDone(zone)) {
        report.zone = resultOf(zone);
        if (report.zone.state == Zone::State::Found) {
            const auto health = zoneHealth(facts, report.zone);
            if (isDone(health))
                report.health = resultOf(health);
            else
                needed.add(neededBy(health));
        }
    } else {
        needed.add(neededBy(zone));
    }
    const auto dnssec = dnssecVerdict(facts, request.name, request.anchors);
    if (!isDone(dnssec))
        needed.add(neededBy(dnssec));
    // NS records stand at every apex, so that asking for them far away leaves no "no such record" in anybody's cache.
    const Fact *plain = nullptr;
    const Fact *encrypted = nullptr;
    if (request.encrypted && isDone(zone) && report.zone.state == Zone::State::Found) {
        const Question question{report.zone.apex, RecordType::NS};
        const auto path = pathVerdict(facts, question, Server{}, *request.encrypted);
        if (isDone(path))
            report.path = resultOf(path);
        else
            needed.add(neededBy(path));
        plain = facts.find(Query{question});
        encrypted = facts.find(Query{question, *request.encrypted});
    }
    if (!needed.isEmpty())
        return needed;
    report.dnssec = resultOf(dnssec).state;
    report.bogus = resultOf(dnssec).bogus;
    if (plain != nullptr && encrypted != nullptr)
        report.findings += pathFindings(*plain, *encrypted);
    if (report.health)
        report.findings += zoneHealthFindings(report.zone, *report.health, facts);
    report.findings += resultOf(dnssec).findings;
    return report;
}

} // namespace sw::dns
