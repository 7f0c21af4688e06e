// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/name_server_view.h"

#include "core/dns/zone/zone_cut.h"

#include <algorithm>

namespace sw::dns {

namespace {

constexpr int MaxAliases = 24;
constexpr int MaxServersAsked = 8; // one address of each; more add nothing

bool isLame(const Fact &fact)
{
    return fact.failure() != nullptr && fact.failure()->detail == "lame";
}

// The name without the leading labels that only mail records have ("s1._domainkey", "_dmarc"): what may be a zone.
DomainName hostPart(const DomainName &name)
{
    DomainName at = name;
    for (DomainName rest = name; !rest.isRoot(); rest = rest.parent()) {
        if (rest.toText().startsWith('_'))
            at = rest.parent();
    }
    return at;
}

QByteArrayList valuesOf(const Fact &fact)
{
    QByteArrayList values;
    if (const Answer *answer = fact.answer()) {
        for (ResourceRecord record : answer->records) {
            record.ttl = 0;
            record.owner = DomainName();
            values.append(toZoneLine(record));
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

// One address of each server first; the other addresses of a server give the same evidence.
QList<QByteArray> serversToAsk(const Zone &zone)
{
    QList<QByteArray> specs;
    for (const NameServer &server : zone.servers) {
        for (const IpAddress &address : server.addresses) {
            const QByteArray spec = serverSpec(address);
            if (specs.contains(spec) || specs.size() >= MaxServersAsked)
                continue;
            specs.append(spec);
            break;
        }
    }
    return specs;
}

struct Said
{
    QList<Fact> answers = {};
    bool referred = false; // they refer to a zone below
    bool known = true;
};

Said askServersOf(const Facts &facts, const Zone &zone, const Question &question, QuestionSet &needed)
{
    Said said;
    for (const QByteArray &spec : serversToAsk(zone)) {
        const Fact *fact = facts.findOr(needed, Query{question, Server::authoritative(spec)});
        if (fact == nullptr)
            said.known = false;
        else if (!fact->isFailure())
            said.answers.append(*fact);
        else
            said.referred = said.referred || isLame(*fact);
    }
    return said;
}

// The servers of the zone of `domain`, or of the one they delegate to. nullopt: not known yet.
std::optional<Said> sayOf(const Facts &facts, const Question &question, const DomainName &domain, QuestionSet &needed)
{
    DomainName at = domain;
    for (;;) {
        const auto zone = part(findZone(facts, at), needed);
        if (!zone)
            return std::nullopt;
        if (zone->state != Zone::State::Found)
            return Said{};
        Said said = askServersOf(facts, *zone, question, needed);
        if (!said.known)
            return std::nullopt;
        const DomainName below = hostPart(question.name);
        if (!said.answers.isEmpty() || !said.referred || at == below || !below.isBelow(at))
            return said;
        at = below;
    }
}

// Which of several answers is used: a record that any server has is published.
const Fact &weightiest(const QList<Fact> &answers)
{
    const auto there =
        std::find_if(answers.cbegin(), answers.cend(), [](const Fact &f) { return f.answer() != nullptr; });
    return there != answers.cend() ? *there : answers.first();
}

std::optional<DomainName> openEnd(const Fact &fact)
{
    if (fact.isFailure() || fact.answer() != nullptr || fact.chain().isEmpty())
        return std::nullopt;
    const auto *last = fact.chain().last().as<NameData>();
    return last != nullptr ? std::optional(last->target) : std::nullopt;
}

Outcome behind(const RecordList &chain, const Outcome &outcome)
{
    Outcome whole = outcome;
    if (auto *answer = std::get_if<Answer>(&whole))
        answer->chain = chain + answer->chain;
    else if (auto *noData = std::get_if<NoData>(&whole))
        noData->chain = chain + noData->chain;
    else if (auto *nxDomain = std::get_if<NxDomain>(&whole))
        nxDomain->chain = chain + nxDomain->chain;
    return whole;
}

} // namespace

Step<NameServerAnswer> askNameServers(const Facts &facts, const Question &question, const DomainName &domain)
{
    QuestionSet needed;
    NameServerAnswer result;
    Question at = question;
    DomainName zoneHint = domain;
    RecordList chain;
    while (chain.size() <= MaxAliases) {
        const auto said = sayOf(facts, at, zoneHint, needed);
        if (!said)
            return needed;
        if (said->answers.isEmpty())
            return result;
        Fact fact = weightiest(said->answers);
        for (const Fact &other : said->answers) {
            if (!sayTheSame(other, fact))
                result.others.append(other);
        }
        const auto end = openEnd(fact);
        fact.outcome = behind(chain, fact.outcome);
        fact.query = Query{question};
        if (!end) {
            result.fact = fact;
            return result;
        }
        chain = fact.chain();
        const bool metBefore =
            std::any_of(chain.cbegin(), chain.cend(), [&](const ResourceRecord &alias) { return alias.owner == *end; });
        if (metBefore)
            break;
        at.name = *end;
        if (end->isAtOrBelow(domain)) {
            zoneHint = domain;
            continue;
        }
        // A name outside of `own`: the resolver's answer is used, unless it has no records there.
        const Fact *outside = facts.findOr(needed, at);
        if (outside == nullptr)
            return needed;
        if (outside->answer() != nullptr) {
            fact = *outside;
            fact.outcome = behind(chain, fact.outcome);
            fact.query = Query{question};
            result.fact = fact;
            return result;
        }
        zoneHint = hostPart(*end);
        const auto step = findZone(facts, zoneHint);
        if (!isDone(step))
            return neededBy(step);
        if (resultOf(step).state == Zone::State::Found)
            continue;
        fact = *outside; // the only answer there is
        fact.outcome = behind(chain, fact.outcome);
        fact.query = Query{question};
        result.fact = fact;
        return result;
    }
    result.fact =
        Fact{Query{question},
             LookupFailure{FailureKind::BadReply, chain.size() > MaxAliases ? "cname-chain-too-long" : "cname-loop"},
             {}};
    return result;
}

bool sayTheSame(const Fact &a, const Fact &b)
{
    return a.isFailure() == b.isFailure() && a.isMissing() == b.isMissing() && valuesOf(a) == valuesOf(b);
}

NameServerView::NameServerView(const Facts &facts, QList<DomainName> own)
    : m_facts(facts)
    , m_own(std::move(own))
    , m_view(facts)
{
    for (const Fact &fact : facts.all()) {
        if (fact.query == Query{fact.query.question} && ownDomainOf(fact.query.question.name) != nullptr)
            m_view.remove(fact.query);
    }
}

const DomainName *NameServerView::ownDomainOf(const DomainName &name) const
{
    const auto own =
        std::find_if(m_own.cbegin(), m_own.cend(), [&](const DomainName &domain) { return name.isAtOrBelow(domain); });
    return own != m_own.cend() ? &*own : nullptr;
}

bool NameServerView::learn(const QuestionSet &asked)
{
    bool learned = false;
    for (const Query &query : asked.queries()) {
        const DomainName *own = query == Query{query.question} ? ownDomainOf(query.question.name) : nullptr;
        if (own == nullptr) {
            m_needed.add(query);
            continue;
        }
        const auto answered = part(askNameServers(m_facts, query.question, *own), m_needed);
        if (!answered)
            continue;
        const NameServerAnswer &said = *answered;
        const Fact *known = said.fact ? &*said.fact : m_facts.findOr(m_needed, query);
        if (known == nullptr)
            continue;
        m_view.add(*known);
        learned = true;
        if (said.fact)
            m_decided.append(*said.fact);
        if (!said.others.isEmpty())
            m_disagreements.append(said);
    }
    return learned;
}

// Only about records that exist: about others a resolver would cache that they do not (RFC 2308 5).
void NameServerView::askBeside()
{
    for (const Fact &decided : std::as_const(m_decided)) {
        if (decided.answer() == nullptr)
            continue;
        const Fact *atResolver = m_facts.findOr(m_needed, decided.query);
        if (atResolver != nullptr && !atResolver->isFailure() && !sayTheSame(*atResolver, decided))
            m_lags.append({decided, *atResolver});
    }
}

} // namespace sw::dns
