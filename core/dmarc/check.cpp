// SPDX-License-Identifier: Apache-2.0
#include "core/dmarc/check.h"

#include "core/dmarc/discovery/public_suffix.h"
#include "core/dmarc/lint.h"
#include "core/dmarc/record/misplaced.h"

#include <algorithm>

namespace sw::dmarc {

namespace {

constexpr quint32 LongTtl = 86'400; // seconds: caches would keep a mistake for more than a day
constexpr quint32 ShortTtl = 60;

class Checker
{
public:
    Checker(const dns::Facts &facts, const CheckRequest &request)
        : m_facts(facts)
        , m_request(request)
    {}

    dns::Step<Check> run()
    {
        auto discovered = discover(m_facts, m_request.domain);
        if (!dns::isDone(discovered))
            return dns::neededBy(discovered);
        m_check.discovery = dns::takeResult(std::move(discovered));
        m_check.organizationalDomainByList = organizationalDomainByList(m_request.domain);
        aboutVisits();
        aboutStatus();
        aboutOrganization();
        if (m_check.discovery.record) {
            aboutRecord();
            aboutDestinations();
            aboutNp();
        }
        aboutMisplaced();
        if (!m_needed.isEmpty())
            return m_needed;
        return m_check;
    }

private:
    const dns::Fact *ask(const dns::DomainName &name, dns::RecordType type)
    {
        return m_facts.findOr(m_needed, dns::Question{name, type});
    }
    void add(const char *code, const Finding::Args &args = {}, const std::optional<dns::Query> &query = std::nullopt)
    {
        Finding finding{code, args};
        if (const dns::Fact *fact = query ? m_facts.find(*query) : nullptr)
            finding.evidence.append(dns::evidenceOf(*fact));
        m_check.findings.append(finding);
    }
    void addAll(const Findings &findings, const std::optional<dns::Query> &query)
    {
        for (const Finding &finding : findings)
            add(finding.code.constData(), finding.args, query);
    }
    QString domain() const { return m_request.domain.toString(); }

    void aboutVisits();
    void aboutStatus();
    void aboutOrganization();
    void aboutRecord();
    void aboutDestinations();
    void aboutNp();
    void aboutMisplaced();

    const dns::Facts &m_facts;
    const CheckRequest &m_request;
    Check m_check;
    dns::QuestionSet m_needed;
};

void Checker::aboutVisits()
{
    for (const Visit &visit : m_check.discovery.walk.visits) {
        if (!visit.query)
            continue;
        const QString name = visit.query->question.name.toString();
        if (visit.outcome == Visit::Outcome::Several) {
            const auto count = std::count_if(visit.texts.cbegin(), visit.texts.cend(),
                                             [](const QByteArray &t) { return isDmarcRecord(t); });
            add("dmarc-several-records", {{"name", name}, {"count", QString::number(count)}}, visit.query);
        }
        for (const QByteArray &text : visit.texts) {
            if (!isNearlyDmarcRecord(text))
                continue;
            const bool quoted = text.contains('"') || text.contains('\\');
            add(quoted ? "dmarc-quoted" : "dmarc-nearly",
                {{"record", QString::fromUtf8(text.left(500))}, {"name", name}}, visit.query);
        }
    }
}

void Checker::aboutStatus()
{
    const Discovery &discovery = m_check.discovery;
    switch (discovery.status) {
    case Discovery::Status::Applies:
        break;
    case Discovery::Status::NoPolicy:
        add("dmarc-missing", {{"domain", domain()}}, policyQuery(m_request.domain));
        break;
    case Discovery::Status::Broken:
        add("dmarc-broken", {{"domain", discovery.policyDomain.toString()}}, policyQuery(discovery.policyDomain));
        break;
    case Discovery::Status::Unknown:
        for (const dns::Query &query : discovery.failures) {
            const dns::Fact *fact = m_facts.find(query);
            add("dmarc-unknown",
                {{"name", query.question.name.toString()},
                 {"outcome", fact ? QString::fromLatin1(dns::outcomeName(fact->outcome)) : QString()}},
                query);
        }
        break;
    }
}

void Checker::aboutOrganization()
{
    for (const Finding &found : organizationFindings(m_check.discovery)) {
        const auto walk = dns::DomainName::fromText(found.args.value("walk").toLatin1());
        add(found.code.constData(), found.args, walk ? policyQuery(*walk) : std::nullopt);
    }
}

void Checker::aboutRecord()
{
    const Discovery &discovery = m_check.discovery;
    const auto query = policyQuery(discovery.policyDomain);
    addAll(lint(*discovery.record), query);
    if (discovery.policy == Policy::Reject && m_request.dkimKeys && *m_request.dkimKeys == 0)
        add("dmarc-reject-without-dkim", {{"domain", domain()}}, query);
    const dns::Fact *fact = query ? m_facts.find(*query) : nullptr;
    if (fact == nullptr || fact->answer() == nullptr)
        return;
    const quint32 ttl = fact->answer()->records.first().ttl;
    const Finding::Args args{{"name", query->question.name.toString()}, {"ttl", QString::number(ttl)}};
    if (ttl > LongTtl)
        add("ttl-long", args, query);
    // A TTL from a resolver's cache is counted down; only authoritative answers have the real one.
    else if (ttl < ShortTtl && fact->provenance.aa)
        add("ttl-short", args, query);
}

void Checker::aboutDestinations()
{
    auto checked = dns::part(
        checkReportDestinations(m_facts, m_check.discovery.policyDomain, *m_check.discovery.record), m_needed);
    if (!checked)
        return;
    m_check.destinations = std::move(*checked);
    m_check.findings += destinationFindings(m_facts, m_check.destinations);
}

// With a host that answers NODATA for names that do not exist (RFC 9824, or a wildcard), np never applies.
void Checker::aboutNp()
{
    const Record &record = *m_check.discovery.record;
    if (!record.np || record.sp)
        return;
    const auto probe = m_check.discovery.policyDomain.prepended("senderwright-no-such-name");
    const dns::Fact *fact = probe ? ask(*probe, dns::RecordType::A) : nullptr;
    if (fact != nullptr && !fact->isFailure() && !std::holds_alternative<dns::NxDomain>(fact->outcome))
        add("dmarc-np-without-sp", {{"domain", m_check.discovery.policyDomain.toString()}}, fact->query);
}

// Only when there is no record at the right name.
void Checker::aboutMisplaced()
{
    const Visit *own = m_check.discovery.walk.visits.isEmpty() ? nullptr : &m_check.discovery.walk.visits.first();
    if (own == nullptr || own->outcome != Visit::Outcome::Nothing)
        return;
    if (const auto misplaced = dns::part(misplacedRecords(m_facts, m_request.domain), m_needed))
        m_check.findings += *misplaced;
}

} // namespace

dns::Step<Check> check(const dns::Facts &facts, const CheckRequest &request)
{
    return Checker(facts, request).run();
}

} // namespace sw::dmarc
