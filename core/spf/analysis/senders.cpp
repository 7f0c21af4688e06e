// SPDX-License-Identifier: Apache-2.0
#include "core/spf/analysis/senders.h"

#include "core/spf/analysis/source.h"

namespace sw::spf {

using namespace sw::dns;

namespace {

// Far beyond the limits, so the rest is a permerror; they bound the cost of a hostile tree.
constexpr int MaxDomains = 100;
constexpr int MaxDepth = 12;
constexpr int MaxLookupTerms = 100; // in one record

class Study
{
public:
    Study(const Facts &facts, const DomainName &first, std::optional<Override> instead)
        : m_facts(facts)
        , m_first(first.toText())
        , m_instead(std::move(instead))
    {}

    Senders domain(const DomainName &name);
    Senders record(const DomainName &name, const Record &record);
    Senders directive(const DomainName &at, const Record &record, const Term &term);
    [[nodiscard]] const QuestionSet &needed() const { return m_needed; }

private:
    void addAddresses(const DomainName &name, const Term &term, Senders &out);
    Senders mx(const DomainName &name, const Term &term);

    const Facts &m_facts;
    QByteArray m_first;
    std::optional<Override> m_instead;
    QuestionSet m_needed;
    QHash<DomainName, Senders> m_known; // also those in progress, so that a loop ends
    int m_domains = 0;
    int m_depth = 0;
};

void worsen(Senders &senders, Senders::State state)
{
    senders.exact = false;
    if (senders.state == Senders::State::Known || state == Senders::State::Broken)
        senders.state = state;
}

Senders Study::domain(const DomainName &name)
{
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    Senders broken;
    worsen(broken, Senders::State::Broken);
    m_known.insert(name, broken); // seen again below itself: a loop
    if (++m_domains > MaxDomains || m_depth > MaxDepth)
        return broken;
    const FoundRecord found = findRecord(m_facts, name, m_instead, m_needed);
    Senders out;
    switch (found.state) {
    case FoundRecord::State::Found: {
        const auto parsed = parseRecord(found.text);
        ++m_depth;
        out = parsed ? record(name, *parsed) : broken;
        --m_depth;
        break;
    }
    case FoundRecord::State::Missing:
        out.state = Senders::State::NoRecord;
        break;
    case FoundRecord::State::Several:
        out = broken;
        break;
    case FoundRecord::State::Failed:
    case FoundRecord::State::NeedsFacts:
        worsen(out, Senders::State::Unknown);
        break;
    }
    m_known.insert(name, out);
    return out;
}

// First match wins: a later directive does not pass what an earlier one denies (RFC 7208 4.6.2).
Senders Study::record(const DomainName &name, const Record &record)
{
    Senders out;
    AddressSet denied;
    bool certain = true; // until something that may deny anyone
    const LiveTerms live = liveTerms(record);
    QList<const Term *> terms = live.mechanisms;
    if (live.redirect != nullptr)
        terms.append(live.redirect);
    int lookupTerms = 0;
    for (const Term *term : std::as_const(terms)) {
        if (causesLookup(term->kind) && ++lookupTerms > MaxLookupTerms) {
            worsen(out, Senders::State::Broken);
            break;
        }
        const Senders part = directive(name, record, *term);
        if (part.state == Senders::State::Broken || part.state == Senders::State::NoRecord)
            worsen(out, Senders::State::Broken);
        else if (part.state == Senders::State::Unknown)
            worsen(out, Senders::State::Unknown);
        if (term->qualifier == Qualifier::Pass) {
            AddressSet passing = part.passing;
            passing.subtract(denied);
            if (certain)
                out.passing.unite(passing);
            out.exact = out.exact && part.exact;
        } else {
            denied.unite(part.passing);
            certain = certain && part.exact;
            out.exact = out.exact && part.exact;
        }
        // What comes after an error is for those only who were matched before it.
        certain = certain && part.state == Senders::State::Known;
    }
    return out;
}

void Study::addAddresses(const DomainName &name, const Term &term, Senders &out)
{
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact *fact = m_facts.findOr(m_needed, Question{name, type});
        if (fact == nullptr || fact->isFailure()) {
            worsen(out, Senders::State::Unknown);
            continue;
        }
        const Answer *answer = fact->answer();
        if (answer == nullptr)
            continue;
        for (const ResourceRecord &rr : answer->records) {
            if (const auto *data = rr.as<AData>())
                out.passing.unite(
                    AddressSet::network(data->address, data->address.isV4() ? term.prefix4 : term.prefix6));
        }
    }
}

Senders Study::mx(const DomainName &name, const Term &term)
{
    constexpr qsizetype MaxMx = 10;
    Senders out;
    const Fact *fact = m_facts.findOr(m_needed, Question{name, RecordType::MX});
    if (fact == nullptr || fact->isFailure()) {
        worsen(out, Senders::State::Unknown);
        return out;
    }
    const Answer *answer = fact->answer();
    if (answer == nullptr)
        return out;
    if (answer->records.size() > MaxMx) {
        worsen(out, Senders::State::Broken);
        return out;
    }
    for (const ResourceRecord &rr : answer->records) {
        if (const auto *data = rr.as<MxData>(); data != nullptr && !data->exchange.isRoot())
            addAddresses(data->exchange, term, out);
    }
    return out;
}

// The addresses that the directive matches, whatever its qualifier.
Senders Study::directive(const DomainName &at, const Record &record, const Term &term)
{
    Senders out;
    StaticTarget target;
    if (causesLookup(term.kind)) {
        target = staticTarget(record, term, at.toText(), m_first);
        if (target.state == StaticTarget::State::DependsOnSender || term.kind == TermKind::Ptr) {
            out.exact = false;
            return out;
        }
    }
    const bool named = target.state == StaticTarget::State::Name;
    switch (term.kind) {
    case TermKind::All:
        out.passing = AddressSet::everything();
        return out;
    case TermKind::Ip4:
    case TermKind::Ip6:
        out.passing = AddressSet::network(term.network, term.network.isV4() ? term.prefix4 : term.prefix6);
        return out;
    case TermKind::A:
        if (named)
            addAddresses(target.name, term, out);
        return out;
    case TermKind::Mx:
        return named ? mx(target.name, term) : out;
    case TermKind::Exists: {
        // Without macros of the sender it matches every sender or none.
        const Fact *fact = named ? m_facts.findOr(m_needed, Question{target.name, RecordType::A}) : nullptr;
        if (named && (fact == nullptr || fact->isFailure()))
            worsen(out, Senders::State::Unknown);
        else if (named && fact->answer() != nullptr)
            out.passing = AddressSet::everything();
        return out;
    }
    case TermKind::Include:
    case TermKind::Redirect:
        if (named)
            return domain(target.name);
        worsen(out, Senders::State::Broken);
        return out;
    case TermKind::Ptr:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        return out;
    }
    Q_UNREACHABLE();
}

} // namespace

Step<Senders> sendersOf(const Facts &facts, const DomainName &domain, const std::optional<QByteArray> &record)
{
    std::optional<Override> instead;
    if (record)
        instead = Override{domain, *record};
    Study study(facts, domain, instead);
    Senders out = study.domain(domain);
    if (!study.needed().isEmpty())
        return study.needed();
    return out;
}

Step<Senders> sendersOfTerm(const Facts &facts, const DomainName &domain, const QByteArray &term)
{
    const auto parsed = parseTerm(term);
    if (!parsed || !parsed->terms.constFirst().isMechanism()) {
        Senders broken;
        worsen(broken, Senders::State::Broken);
        return broken;
    }
    Study study(facts, domain, std::nullopt);
    Senders out = study.directive(domain, *parsed, parsed->terms.constFirst());
    if (!study.needed().isEmpty())
        return study.needed();
    return out;
}

} // namespace sw::spf
