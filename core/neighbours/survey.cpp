// SPDX-License-Identifier: Apache-2.0
#include "core/neighbours/surveyor.h"

#include "core/neighbours/text_record.h"
#include "core/neighbours/tls_rpt.h"

#include <algorithm>

namespace sw::neighbours {

namespace {

constexpr quint32 LongTtl = 86'400; // seconds: caches keep a mistake for more than a day
constexpr quint32 ShortTtl = 60;

} // namespace

const dns::Fact *Surveyor::ask(const dns::DomainName &name, dns::RecordType type)
{
    return m_facts.findOr(m_needed, dns::Question{name, type});
}

const dns::Fact *Surveyor::askBelow(const char *labels, dns::RecordType type)
{
    const auto name = m_request.domain.prepended(labels);
    return name ? ask(*name, type) : nullptr;
}

void Surveyor::add(const char *code, const Finding::Args &args, const dns::Fact *fact)
{
    Finding finding{code, args};
    finding.args.insert("domain", m_request.domain.toString());
    if (fact != nullptr)
        finding.evidence.append(dns::evidenceOf(*fact));
    m_survey.findings.append(finding);
}

bool Surveyor::present(const dns::Fact *fact, Found &found, const char *missingCode)
{
    if (fact == nullptr)
        return false;
    if (fact->isFailure()) {
        found = Found::Unknown;
        add("neighbour-unknown",
            {{"question", QString::fromLatin1(fact->query.question.toText())},
             {"outcome", QString::fromLatin1(dns::outcomeName(fact->outcome))}},
            fact);
        return false;
    }
    found = fact->isMissing() ? Found::Missing : Found::Present;
    if (found == Found::Missing && missingCode != nullptr)
        add(missingCode, {}, fact);
    if (found == Found::Present)
        aboutTtl(*fact);
    return found == Found::Present;
}

void Surveyor::aboutTtl(const dns::Fact &fact)
{
    const quint32 ttl = fact.answer()->records.first().ttl;
    const Finding::Args args{{"name", fact.query.question.name.toString()}, {"ttl", QString::number(ttl)}};
    if (ttl > LongTtl)
        add("ttl-long", args, &fact);
    else if (ttl < ShortTtl && fact.provenance.aa) // a TTL from a cache is counted down
        add("ttl-short", args, &fact);
}

QByteArray Surveyor::onlyRecord(const dns::Fact &fact, QByteArrayView version, const char *severalCode)
{
    const QByteArrayList records = ofVersion(fact.texts(), version);
    if (records.size() > 1)
        add(severalCode, {{"count", QString::number(records.size())}}, &fact);
    if (records.isEmpty()) {
        add("neighbour-not-a-record",
            {{"name", fact.query.question.name.toString()},
             {"version", QString::fromLatin1(version)},
             {"text", QString::fromUtf8(fact.texts().value(0).left(300))}},
            &fact);
    }
    return records.size() == 1 ? records.first() : QByteArray();
}

std::optional<WantedFile> Surveyor::wanted(const QByteArray &url, qsizetype largest, const char *missingCode)
{
    auto file = parseHttpsUrl(url);
    if (!file)
        return std::nullopt;
    file->largest = largest;
    const auto step = dns::part(reachableFile(*file, m_request.domain, FilePorts::OnlyHttps, m_facts), m_needed);
    if (!step)
        return std::nullopt;
    const Expected<WantedFile> &reachable = *step;
    if (reachable && !reachable->addresses.isEmpty())
        return *reachable;
    const dns::Fact *v4 = m_facts.find(dns::Question{file->host, dns::RecordType::A});
    const dns::Fact *v6 = m_facts.find(dns::Question{file->host, dns::RecordType::AAAA});
    if (reachable) {
        add(missingCode, {{"host", file->host.toString()}, {"uri", QString::fromUtf8(url.left(300))}}, v6);
    } else if (reachable.error().code == "file-host-unknown") {
        Found unused = Found::Unknown;
        (void)present(v6->isFailure() ? v6 : v4, unused, nullptr);
    } else {
        add(reachable.error().code.constData(), reachable.error().args, v4);
    }
    return std::nullopt;
}

void Surveyor::aboutMtaSts()
{
    const dns::Fact *fact = askBelow("_mta-sts", dns::RecordType::TXT);
    if (!present(fact, m_survey.mtaSts, "mta-sts-missing"))
        return;
    const QByteArray record = onlyRecord(*fact, "v=STSv1", "mta-sts-several");
    if (record.isEmpty()) {
        m_survey.mtaSts = Found::Missing;
        return;
    }
    const auto id = parseStsRecord(record);
    if (!id) {
        add(id.error().code.constData(), id.error().args, fact);
        return;
    }
    m_survey.mtaStsId = *id;
    m_survey.stsPolicy = wanted(stsPolicyUrl(m_request.domain), LargestStsPolicy, "mta-sts-host-missing");
}

void Surveyor::aboutTlsRpt()
{
    const dns::Fact *fact = askBelow("_smtp._tls", dns::RecordType::TXT);
    if (!present(fact, m_survey.tlsRpt, "tls-rpt-missing"))
        return;
    const QByteArray record = onlyRecord(*fact, "v=TLSRPTv1", "tls-rpt-several");
    if (record.isEmpty()) {
        m_survey.tlsRpt = Found::Missing;
        return;
    }
    if (const auto uris = parseTlsRptRecord(record); !uris)
        add(uris.error().code.constData(), uris.error().args, fact);
}

void Surveyor::aboutBimi()
{
    const dns::Fact *fact = askBelow("default._bimi", dns::RecordType::TXT);
    // Needed in any case: where the record may be published, and whether it applies.
    const auto discovered = dns::part(dmarc::discover(m_facts, m_request.domain), m_needed);
    if (fact == nullptr || !discovered)
        return;
    const dmarc::Discovery &policy = *discovered;
    // A subdomain without a record of its own uses the organisational domain's.
    if (fact->isMissing() && policy.organizationalDomain && *policy.organizationalDomain != m_request.domain) {
        if (const auto name = policy.organizationalDomain->prepended("default._bimi"))
            fact = ask(*name, dns::RecordType::TXT);
    }
    if (!present(fact, m_survey.bimi, "bimi-missing"))
        return;
    const QByteArray record = onlyRecord(*fact, "v=BIMI1", "bimi-several");
    if (record.isEmpty()) {
        m_survey.bimi = Found::Missing;
        return;
    }
    const auto parsed = parseBimiRecord(record);
    if (!parsed) {
        add(parsed.error().code.constData(), parsed.error().args, fact);
        return;
    }
    m_survey.bimiRecord = *parsed;
    if (parsed->declines())
        return;
    if (parsed->evidence.isEmpty())
        add("bimi-no-certificate", {}, fact);
    aboutBimiPolicy(policy, *fact);
    m_survey.bimiLogo = wanted(parsed->logo, LargestLogo, "bimi-logo-host-missing");
}

// Both the record that applies and the organisational domain's must enforce.
void Surveyor::aboutBimiPolicy(const dmarc::Discovery &policy, const dns::Fact &fact)
{
    if (policy.status == dmarc::Discovery::Status::Unknown || !policy.organizationalDomain)
        return;
    const dmarc::Visit *above = policy.walk.recordAt(*policy.organizationalDomain);
    if (!policy.record || !enforcesEnough(*policy.record) || (above != nullptr && !enforcesEnough(*above->record)))
        add("bimi-not-enforced", {}, &fact);
}

// RFC 8659 3: the closest name upwards that has CAA records counts. MTA-STS needs a certificate for the policy host.
void Surveyor::aboutCaa()
{
    const auto policyHost = m_request.domain.prepended("mta-sts");
    const bool servesPolicy = !m_survey.mtaStsId.isEmpty() && policyHost;
    const dns::DomainName first = servesPolicy ? *policyHost : m_request.domain;
    for (dns::DomainName name = first; !name.isRoot(); name = name.parent())
        (void)ask(name, dns::RecordType::CAA); // all at once, although only one counts
    for (dns::DomainName name = first; !name.isRoot(); name = name.parent()) {
        const dns::Fact *fact = ask(name, dns::RecordType::CAA);
        if (fact == nullptr)
            return;
        if (fact->isMissing())
            continue;
        if (!present(fact, m_survey.caa, nullptr))
            return;
        // RFC 8659 4.1: flags, length of the tag, tag, value. An "issue" of ";" alone forbids all issuers.
        int issuers = 0;
        int forbidding = 0;
        for (const dns::ResourceRecord &record : fact->answer()->records) {
            const auto *data = record.as<dns::OpaqueData>();
            if (data == nullptr || data->wire.size() < 2 ||
                data->wire.size() < 2 + static_cast<unsigned char>(data->wire[1]))
                continue;
            const int tagLength = static_cast<unsigned char>(data->wire[1]);
            if (data->wire.mid(2, tagLength).toLower() == "issue")
                ++(data->wire.mid(2 + tagLength).trimmed() == ";" ? forbidding : issuers);
        }
        if (forbidding > 0 && issuers == 0)
            add("caa-nobody", {{"name", name.toString()}}, fact);
        return;
    }
    m_survey.caa = Found::Missing;
    add("caa-missing", {}, nullptr);
}

void Surveyor::aboutWildcard()
{
    const dns::Fact *fact = askBelow("senderwright-no-such-name._domainkey", dns::RecordType::TXT);
    Found found = Found::Unknown;
    if (!present(fact, found, nullptr))
        return;
    m_survey.wildcardText = true;
    add("wildcard-text", {{"text", QString::fromUtf8(fact->texts().value(0).left(200))}}, fact);
}

dns::Step<Survey> Surveyor::run()
{
    aboutMailHosts();
    aboutMtaSts();
    aboutTlsRpt();
    aboutBimi();
    aboutCaa();
    aboutWildcard();
    for (const dns::IpAddress &address : m_request.senders)
        aboutReverse(address);
    if (!m_needed.isEmpty())
        return m_needed;
    return m_survey;
}

dns::Step<Survey> survey(const dns::Facts &facts, const SurveyRequest &request)
{
    return Surveyor(facts, request).run();
}

} // namespace sw::neighbours
