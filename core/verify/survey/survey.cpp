// SPDX-License-Identifier: Apache-2.0
// See survey.h. One procedure serves both: survey() waits for every answer, partialSurvey() shows what is known.
//
// SPF, DMARC, MX and the zone are asked of the run's resolver. Selectors of known vendors are asked of the zone's own
// name servers: most of them do not exist, and a resolver would remember the negative answer (RFC 2308) just when the
// admin is about to publish them.
#include "core/verify/survey/survey.h"

#include "core/dmarc/record/record.h"
#include "core/dns/zone/zone_fault.h"
#include "core/dns/zone/zone_report.h"
#include "core/neighbours/leftovers.h"
#include "core/plan/model/record_plan.h"
#include "core/plan/setup/dns_host.h"
#include "core/spf/analysis/analysis.h"
#include "core/spf/record/record.h"
#include "core/spf/repair/near_miss.h"
#include "core/verify/matrix/meaning.h"
#include "core/verify/survey/survey_parts.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

class Walk
{
public:
    Walk(const DomainName &domain, const catalog::Catalog &catalog, const Facts &facts,
         const std::optional<Server> &encrypted)
        : m_catalog(catalog)
        , m_facts(facts)
        , m_encrypted(encrypted)
    {
        result.domain = domain;
    }

    void run();

    Survey result;
    QuestionSet needed;

private:
    const Fact *ask(const DomainName &name, RecordType type, SurveyPart &part);
    void askAhead();
    void lookAtZone();
    void lookAtDnsHost();
    void lookAtMail();
    void lookAtSpf();
    void countSpfLookups();
    void lookAtDmarc();
    void lookAtPolicy();
    void lookAtKept();
    void lookAtLeftovers();
    void lookAtKeys();
    void lookAtDnssec();
    void lookAtServers();
    void lookAtPath();

    const catalog::Catalog &m_catalog;
    const Facts &m_facts;
    const std::optional<Server> &m_encrypted;
};

// Sets presence, failure and evidence; the caller sets the values.
const Fact *Walk::ask(const DomainName &name, RecordType type, SurveyPart &part)
{
    const Fact *fact = m_facts.findOr(needed, Question{name, type});
    if (fact == nullptr)
        return nullptr;
    part.evidence.append(evidenceOf(*fact));
    if (const LookupFailure *failure = fact->failure()) {
        part.presence = Presence::Unknown;
        part.failure = failureName(failure->kind);
        Finding finding{"survey-could-not-ask",
                        {{"name", name.toString()},
                         {"type", QString::fromLatin1(typeName(type))},
                         {"outcome", QString::fromLatin1(part.failure)}},
                        {evidenceOf(*fact)}};
        result.findings.append(finding);
        return nullptr;
    }
    part.presence = Presence::Missing;
    return fact;
}

void Walk::lookAtZone()
{
    auto zone = part(findZone(m_facts, result.domain), needed);
    if (!zone)
        return;
    result.zone = std::move(*zone);
    result.zoneKnown = true;
    Finding finding{"verify-zone-unknown", {{"domain", result.domain.toString()}}, {}};
    for (const Query &query : result.zone.failures) {
        if (const Fact *fact = m_facts.find(query)) {
            finding.evidence.append(evidenceOf(*fact));
            finding.args.insert("outcome", QString::fromLatin1(outcomeName(fact->outcome)));
        }
    }
    switch (result.zone.state) {
    case Zone::State::Unknown:
        if (const auto fault = part(zoneFault(m_facts, result.domain, result.zone), needed))
            result.findings.append(fault->code == "zone-fault-unknown" ? finding : *fault);
        break;
    case Zone::State::DoesNotExist:
        finding.code = "verify-zone-missing";
        result.findings.append(finding);
        break;
    case Zone::State::Found:
        break;
    }
    if (result.zone.state == Zone::State::Found)
        lookAtDnsHost();
}

void Walk::lookAtDnsHost()
{
    if (const auto host = part(plan::detectDnsHost(result.zone, m_catalog, m_facts), needed)) {
        result.dnsHost = host->id;
        result.dnsHostCandidates = host->candidates;
    }
}

// The zone is found by SOA, then NS, then addresses, and its servers are asked last: the longest chain of a survey.
// Asking for NS at the likely apexes before the SOA is known saves one round.
void Walk::askAhead()
{
    constexpr int LeastLabels = 2; // a top-level domain is no company's
    for (const DomainName &apex : {result.domain, result.domain.parent()}) {
        if (apex.labelCount() >= LeastLabels)
            (void)m_facts.findOr(needed, Question{apex, RecordType::NS});
    }
    // lookAtServers() asks the parent zone for the delegation, whichever of these names that is.
    for (DomainName parent = result.domain.parent(); !parent.isRoot(); parent = parent.parent()) {
        (void)m_facts.findOr(needed, Question{parent, RecordType::SOA});
        (void)m_facts.findOr(needed, Question{parent, RecordType::NS});
    }
    if (!result.domain.parent().isRoot())
        (void)part(findZone(m_facts, result.domain.parent()), needed);
    (void)part(dnssecVerdict(m_facts, result.domain), needed);
}

void Walk::lookAtMail()
{
    const Fact *fact = ask(result.domain, RecordType::MX, result.mx);
    const Answer *answer = fact != nullptr ? fact->answer() : nullptr;
    if (answer == nullptr)
        return;
    result.mx.presence = Presence::Present;
    RecordList records = answer->records;
    std::sort(records.begin(), records.end(), [](const ResourceRecord &a, const ResourceRecord &b) {
        return a.as<MxData>() && b.as<MxData>() && a.as<MxData>()->preference < b.as<MxData>()->preference;
    });
    for (const ResourceRecord &record : std::as_const(records))
        result.mx.values.append(plan::valueText(record.type, record.data));
    const auto *first = records.first().as<MxData>();
    if (records.size() == 1 && first != nullptr && first->exchange.isRoot())
        result.findings.append(Finding{"survey-null-mx", {{"domain", result.domain.toString()}}, result.mx.evidence});
}

void Walk::lookAtSpf()
{
    const Fact *fact = ask(result.domain, RecordType::TXT, result.spf);
    if (fact == nullptr)
        return;
    for (const QByteArray &text : fact->texts()) {
        if (spf::isSpfRecord(text))
            result.spf.values.append(text);
    }
    if (fact->isFailure())
        return;
    if (result.spf.values.isEmpty()) {
        if (const auto misses = part(spf::nearMisses(m_facts, result.domain), needed))
            result.findings += spf::nearMissFindings(result.domain, *misses);
        return;
    }
    result.spf.presence = Presence::Present;
    if (result.spf.values.size() > 1)
        result.findings.append(
            Finding{"survey-several-spf",
                    {{"domain", result.domain.toString()}, {"count", QString::number(result.spf.values.size())}},
                    result.spf.evidence});
    else
        countSpfLookups();
}

// The receiver's cost of the record over the whole tree; a count that is only a lower bound is not shown.
void Walk::countSpfLookups()
{
    spf::AuditRequest request;
    request.domain = result.domain;
    const auto audit = part(spf::audit(m_facts, request), needed);
    if (!audit)
        return;
    if (audit->exact)
        result.spfLookups = audit->lookups;
    result.findings += audit->findings;
}

void Walk::lookAtDmarc()
{
    const auto name = result.domain.prepended("_dmarc");
    if (!name) { // a domain of nearly 255 octets: no DMARC name fits
        result.dmarc.presence = Presence::Missing;
        return;
    }
    const Fact *fact = ask(*name, RecordType::TXT, result.dmarc);
    if (fact == nullptr)
        return;
    for (const QByteArray &text : fact->texts()) {
        if (dmarc::isDmarcRecord(text))
            result.dmarc.values.append(text);
    }
    if (result.dmarc.values.isEmpty())
        return;
    result.dmarc.presence = Presence::Present;
    if (result.dmarc.values.size() > 1)
        result.findings.append(
            Finding{"survey-several-dmarc",
                    {{"domain", result.domain.toString()}, {"count", QString::number(result.dmarc.values.size())}},
                    result.dmarc.evidence});
}

// The same discovery as the plan's, so that all pages agree (RFC 9989 4.10.1).
void Walk::lookAtPolicy()
{
    result.policy = part(dmarc::discover(m_facts, result.domain, dmarc::Unasked::SuffixesDoNotMatter), needed);
}

void Walk::lookAtKept()
{
    auto kept = part(plan::keptRecords(m_facts, result.domain, m_catalog), needed);
    if (!kept)
        return;
    result.kept = std::move(*kept);
    result.findings += plan::keptFindings(result.kept, m_catalog);
}

// Below _domainkey the zone's own servers are asked, as for the keys.
void Walk::lookAtLeftovers()
{
    if (!result.zoneKnown || result.zone.state != Zone::State::Found || result.zone.serverSpecs().isEmpty())
        return;
    const Server server = Server::authoritative(result.zone.serverSpecs().first());
    if (const auto found = part(neighbours::leftovers(m_facts, result.domain, server), needed))
        result.findings += *found;
}

void Walk::lookAtKeys()
{
    if (!result.zoneKnown)
        return;
    SurveyedKeys keys = surveyKeys(result.domain, result.zone, knownSelectors(m_catalog), m_facts, needed);
    result.dkim = std::move(keys.part);
    result.keys = std::move(keys.keys);
    result.findings += keys.findings;
}

void Walk::lookAtDnssec()
{
    if (!result.zoneKnown || result.zone.state != Zone::State::Found)
        return;
    const Fact *ds = m_facts.findOr(needed, Question{result.zone.apex, RecordType::DS});
    if (ds == nullptr || ds->isFailure())
        return;
    result.dnssec = ds->answer() != nullptr ? "signed" : "unsigned";
    // If our own validation reaches a verdict, it takes precedence over the mere presence of a DS.
    const auto verdict = part(dnssecVerdict(m_facts, result.domain), needed);
    if (!verdict)
        return;
    if (verdict->bogus)
        result.dnssec = "bogus";
    else if (verdict->state.status == DnssecState::Status::Secure)
        result.dnssec = "signed";
    else if (verdict->state.status == DnssecState::Status::Insecure)
        result.dnssec = "unsigned";
    result.findings += verdict->findings;
}

// Every address of every server of the zone: faults of a server, or of this network's path to it.
void Walk::lookAtServers()
{
    if (!result.zoneKnown || result.zone.state != Zone::State::Found)
        return;
    const auto health = part(zoneHealth(m_facts, result.zone), needed);
    if (!health)
        return;
    for (const Finding &finding : zoneHealthFindings(result.zone, *health, m_facts)) {
        // Matters of taste; `dns zone` reports them.
        if (finding.code != "zone-single-server" &&
            finding.code != "zone-several-primaries") // matters of taste, which `dns zone` reports
            result.findings.append(finding);
    }
}

// Whether this network gets the same answers as others. A failure on either path says nothing.
void Walk::lookAtPath()
{
    if (!m_encrypted || !result.zoneKnown || result.zone.state != Zone::State::Found)
        return;
    // Every apex has NS, so asking a distant resolver leaves no negative answer in its cache.
    const Question question{result.zone.apex, RecordType::NS};
    const Fact *plain = m_facts.findOr(needed, Query{question});
    const Fact *encrypted = m_facts.findOr(needed, Query{question, *m_encrypted});
    if (plain != nullptr && encrypted != nullptr)
        result.findings += pathFindings(*plain, *encrypted);
}

void Walk::run()
{
    askAhead();
    lookAtZone();
    lookAtMail();
    lookAtSpf();
    lookAtDmarc();
    lookAtPolicy();
    lookAtKept();
    lookAtKeys();
    lookAtLeftovers();
    lookAtDnssec();
    lookAtServers();
    lookAtPath();
    result.complete = needed.isEmpty();
}

} // namespace

QByteArray presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Unasked:
        return "unasked";
    case Presence::Present:
        return "present";
    case Presence::Missing:
        return "missing";
    case Presence::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE();
}

const dmarc::Discovery *Survey::inherited() const
{
    const bool above = dmarc.presence == Presence::Missing && policy &&
                       policy->status == dmarc::Discovery::Status::Applies && policy->policyDomain != domain;
    return above ? &*policy : nullptr;
}

Step<Survey> survey(const DomainName &domain, const catalog::Catalog &catalog, const Facts &facts,
                    const std::optional<Server> &encrypted)
{
    Walk walk(domain, catalog, facts, encrypted);
    walk.run();
    if (!walk.needed.isEmpty())
        return walk.needed;
    return walk.result;
}

Survey partialSurvey(const DomainName &domain, const catalog::Catalog &catalog, const Facts &facts,
                     const std::optional<Server> &encrypted)
{
    Walk walk(domain, catalog, facts, encrypted);
    walk.run();
    return walk.result;
}

} // namespace sw::verify
