// SPDX-License-Identifier: Apache-2.0
// See detective.h: the case, and the order of the detectors.
#include "core/verify/diagnosis/detective.h"

#include "core/verify/matrix/judge.h"
#include "core/verify/matrix/meaning.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

Case::Case(const VerifyRequest &request, const Facts &facts, const Zone &zone, const RecordStatus &status,
           QByteArray server)
    : m_request(request)
    , m_facts(facts)
    , m_zone(zone)
    , m_status(status)
    , m_server(std::move(server))
{}

const catalog::DnsHost *Case::host() const
{
    if (m_request.catalog == nullptr)
        return nullptr;
    if (!m_request.plan.dnsHost.isEmpty()) // also "other": none that we know
        return m_request.catalog->dnsHost(m_request.plan.dnsHost);
    // A plan made offline does not know the host; the name servers found now identify it.
    QList<DomainName> servers;
    for (const NameServer &server : m_zone.servers)
        servers.append(server.name);
    return m_request.catalog->dnsHostFor(servers);
}

const Fact *Case::ask(const Query &query) const
{
    if (!asked.contains(query))
        asked.append(query);
    return m_facts.findOr(needed, query);
}

const Fact *Case::own() const
{
    const Fact *fact = m_facts.find({{planned().name, planned().type}, Server::authoritative(m_server)});
    Q_ASSERT(fact != nullptr); // the server was chosen because it answered
    return fact;
}

const Fact *Case::look(const DomainName &name, RecordType type) const
{
    return lookAt(m_server, name, type);
}

const Fact *Case::lookAt(const QByteArray &server, const DomainName &name, RecordType type) const
{
    return ask({{name, type}, Server::authoritative(server)});
}

const Fact *Case::lookOutside(const DomainName &name, RecordType type) const
{
    return ask(Query{{name, type}});
}

std::optional<Zone> Case::zoneOf(const DomainName &name) const
{
    const auto step = findZone(m_facts, name);
    if (isDone(step))
        return resultOf(step);
    needed.add(neededBy(step));
    for (const Query &query : neededBy(step).queries()) {
        if (!asked.contains(query))
            asked.append(query);
    }
    return std::nullopt;
}

Finding Case::finding(const QByteArray &code, const Finding::Args &more) const
{
    Finding out = recordFinding(code, planned(), more);
    const catalog::DnsHost *dnsHost = host();
    out.args.insert("typedName", catalog::nameForPanel(planned().name, m_zone.apex, dnsHost));
    out.args.insert("typedValue", typedValue(planned(), dnsHost));
    // Whom to contact: the DNS host by name, or by its first name server.
    QString where = dnsHost != nullptr ? dnsHost->name : QString();
    if (where.isEmpty() && !m_zone.servers.isEmpty())
        where = m_zone.servers.first().name.toString();
    out.args.insert("host", where);
    return out;
}

Finding Case::finding(const QByteArray &code, const Finding::Args &more, const Fact &evidence) const
{
    Finding out = finding(code, more);
    out.evidence.append(evidenceOf(evidence));
    return out;
}

bool Case::showsPlanned(const Fact &fact) const
{
    const Answer *answer = fact.answer();
    if (answer == nullptr || !answer->chain.isEmpty())
        return false;
    return std::any_of(answer->records.begin(), answer->records.end(), [this](const ResourceRecord &record) {
        return record.type == planned().type && compare(planned(), record.data) == Match::Same;
    });
}

QString typedValue(const plan::PlannedRecord &planned, const catalog::DnsHost *host)
{
    const QByteArray value = planned.valueText();
    if (host == nullptr)
        return QString::fromUtf8(value);
    if (planned.type == RecordType::CNAME && host->targetDot == catalog::DnsHost::TargetDot::Required)
        return QString::fromUtf8(value + '.');
    if (planned.type != RecordType::TXT || host->quoting != catalog::DnsHost::Quoting::Required)
        return QString::fromUtf8(value);
    const QByteArrayList strings = host->splitsLongTxt ? QByteArrayList{value} : splitTxt(value);
    return QString::fromUtf8('"' + strings.join("\" \"") + '"');
}

namespace {

// General findings that a cause makes superfluous.
bool isExplained(const Finding &finding)
{
    static const QByteArrayList general{
        "verify-not-published",       "verify-differs",        "verify-not-read-as-record",
        "verify-key-unreadable",      "verify-key-differs",    "verify-alias-in-the-way",
        "verify-old-value-published", "dkim-key-is-host-name", "dkim-key-is-other-record"};
    return general.contains(finding.code);
}

// Of several clues about the state the first counts.
void apply(const Clues &clues, RecordStatus &status)
{
    if (clues.isEmpty())
        return;
    status.findings.removeIf(isExplained);
    bool stateTold = false;
    Findings causes;
    for (const Clue &clue : clues) {
        if (clue.state && !stateTold) {
            status.state = *clue.state;
            stateTold = true;
        }
        causes.append(clue.finding);
    }
    status.findings = causes + status.findings;
}

// One family after the other, until one explains the record: then no further questions are asked. Stops as soon as
// answers are missing.
Clues followSuspicions(const Case &c)
{
    const auto firstThatExplains = [&c](std::initializer_list<Clues (*)(const Case &)> families) {
        for (const auto family : families) {
            const Clues clues = family(c);
            if (!clues.isEmpty() || !c.needed.isEmpty())
                return clues;
        }
        return Clues();
    };
    // If a wildcard answers for every name, the answer for this one proves nothing; but the record may also have been
    // published elsewhere by mistake.
    Clues clues = detectWildcard(c);
    if (clues.isEmpty() && c.needed.isEmpty())
        clues = firstThatExplains({detectInherited, detectValue, detectAlias, detectPlace, detectOtherHost});
    else if (c.needed.isEmpty())
        clues += firstThatExplains({detectPlace, detectOtherHost});
    return clues;
}

void addSmallThings(const Clues &clues, RecordStatus &status)
{
    for (const Clue &clue : clues)
        status.findings.append(clue.finding);
}

} // namespace

QuestionSet investigate(const VerifyRequest &request, const Facts &facts, const Zone &zone, const QByteArray &server,
                        RecordStatus &status)
{
    const Case c(request, facts, zone, status, server);
    Clues clues;
    if (status.record.action == plan::Action::Remove || status.state == State::Duplicate) {
        // The state says it all.
    } else if (status.state == State::ServersDisagree) {
        clues = detectServers(c);
    } else if (isGood(status.state)) {
        const Clues small = detectSmallThings(c);
        addSmallThings(small, status);
    } else {
        clues = followSuspicions(c);
    }
    status.alsoAsked = c.asked;
    if (c.needed.isEmpty())
        apply(clues, status);
    return c.needed;
}

} // namespace sw::verify
