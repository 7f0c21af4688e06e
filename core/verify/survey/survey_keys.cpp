// SPDX-License-Identifier: Apache-2.0
// See survey_parts.h: the selectors of known vendors, asked of the zone's own name servers, each answer judged as
// `dkim check` does (core/dkim/key/key_check.h).
#include "core/dkim/key/key_check.h"
#include "core/plan/model/record_plan.h"
#include "core/verify/survey/survey_parts.h"

#include <algorithm>

namespace sw::verify {

using namespace sw::dns;

namespace {

class KeyWalk
{
public:
    KeyWalk(const DomainName &domain, const Zone &zone, const Facts &facts, QuestionSet &needed)
        : m_domain(domain)
        , m_servers(zone.serverSpecs())
        , m_facts(facts)
        , m_needed(needed)
    {}

    void run(const QList<KnownSelector> &selectors);

    SurveyedKeys result;

private:
    bool lookAt(const KnownSelector &selector);
    bool isFromWildcard(const Fact &fact);
    bool judgeKey(const Fact &fact, FoundKey &key);

    const DomainName &m_domain;
    const QList<QByteArray> m_servers;
    const Facts &m_facts;
    QuestionSet &m_needed;
};

// A wildcard gives the same answer at every selector (RFC 4592): that is no key. Reported once.
bool KeyWalk::isFromWildcard(const Fact &fact)
{
    const auto neighbour = dkim::neighbourOf(fact.query.question.name);
    const Fact *there =
        neighbour ? m_facts.findOr(m_needed, Query{{*neighbour, RecordType::TXT}, fact.query.server}) : nullptr;
    if (there == nullptr || !dkim::isSameAnswer(fact, *there))
        return false;
    if (result.findings.isEmpty()) {
        const RecordList &chain = fact.chain();
        const ResourceRecord &first = chain.isEmpty() ? fact.answer()->records.first() : chain.first();
        result.findings.append(Finding{"survey-wildcard-keys",
                                       {{"domain", m_domain.toString()},
                                        {"type", QString::fromLatin1(typeName(first.type))},
                                        {"seen", QString::fromUtf8(plan::valueText(first.type, first.data))}},
                                       {evidenceOf(*there)}});
    }
    return true;
}

// False: the end of its alias is not known yet.
bool KeyWalk::judgeKey(const Fact &fact, FoundKey &key)
{
    dkim::KeyCheck check = dkim::judgeAnswer(key.name, fact);
    if (fact.answer() == nullptr) { // the alias leads out of this zone
        const Fact *end = m_facts.findOr(m_needed, Question{check.viaCname.last(), RecordType::TXT});
        if (end == nullptr)
            return false;
        check = dkim::judgeAnswer(key.name, *end, std::nullopt, check.viaCname);
        if (check.published.isEmpty())
            key.presence = check.failures.isEmpty() ? Presence::Missing : Presence::Unknown;
    }
    for (const DomainName &target : std::as_const(check.viaCname))
        key.viaCname.append(target.toText());
    key.texts = check.published;
    key.state = check.state;
    key.findings = check.findings;
    return true;
}

// One server is asked; the next only if that one failed. False: none could answer.
bool KeyWalk::lookAt(const KnownSelector &selector)
{
    constexpr qsizetype MaxTries = 2;
    const auto name = m_domain.prepended(selector.selector + "._domainkey");
    if (!name)
        return true;
    for (qsizetype i = 0; i < std::min(m_servers.size(), MaxTries); ++i) {
        const Fact *fact =
            m_facts.findOr(m_needed, Query{{*name, RecordType::TXT}, Server::authoritative(m_servers.at(i))});
        if (fact == nullptr)
            return true;
        if (const LookupFailure *failure = fact->failure()) {
            result.part.failure = failureName(failure->kind);
            continue;
        }
        FoundKey key{selector.selector, *name, selector.vendors};
        const bool nothing = fact->answer() == nullptr && fact->chain().isEmpty();
        if (nothing || isFromWildcard(*fact) || !judgeKey(*fact, key))
            return true;
        result.part.evidence.append(evidenceOf(*fact));
        if (isGood(key.state))
            result.part.values.append(key.selector);
        result.keys.append(key);
        if (!couldNotAsk(key.state))
            return true;
        result.part.failure = stateName(key.state);
        return false;
    }
    return false;
}

void KeyWalk::run(const QList<KnownSelector> &selectors)
{
    const qsizetype before = m_needed.size();
    const auto below = m_domain.prepended("_domainkey");
    const auto neighbour = below ? below->prepended("senderwright-probe") : below;
    if (neighbour && !selectors.isEmpty()) // together with the others: saves a round
        (void)m_facts.findOr(m_needed, Query{{*neighbour, RecordType::TXT}, Server::authoritative(m_servers.first())});
    bool failed = false;
    for (const KnownSelector &selector : selectors)
        failed = !lookAt(selector) || failed;
    if (!result.part.values.isEmpty())
        result.part.presence = Presence::Present;
    else if (m_needed.size() == before)
        result.part.presence = failed ? Presence::Unknown : Presence::Missing;
    if (!failed)
        result.part.failure.clear();
}

} // namespace

SurveyedKeys surveyKeys(const DomainName &domain, const Zone &zone, const QList<KnownSelector> &selectors,
                        const Facts &facts, QuestionSet &needed)
{
    KeyWalk walk(domain, zone, facts, needed);
    if (zone.state == Zone::State::Found && !zone.serverSpecs().isEmpty())
        walk.run(selectors);
    else
        walk.result.part.presence = zone.state == Zone::State::DoesNotExist ? Presence::Missing : Presence::Unknown;
    return walk.result;
}

} // namespace sw::verify
