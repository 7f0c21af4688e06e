// SPDX-License-Identifier: Apache-2.0
// The mechanisms of RFC 7208 5, one function each. All queries go through Evaluation::ask(), which notes what is
// missing; the mechanism returns NeedsFacts then.
#include "core/spf/check/evaluation.h"

#include <algorithm>

namespace sw::spf {

using namespace sw::dns;

namespace {

const char *verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NoMatch:
        return "no-match";
    case Verdict::Match:
        return "match";
    case Verdict::TempError:
        return "temperror";
    case Verdict::PermError:
        return "permerror";
    case Verdict::NeedsFacts:
        return "needs-facts";
    }
    Q_UNREACHABLE();
}

} // namespace

Verdict Evaluation::evaluate(const Domain &domain, const Record &record, const Term &term)
{
    if (causesLookup(term.kind) && !countLookup(domain, record, term))
        return Verdict::PermError;
    Verdict verdict = Verdict::NoMatch;
    switch (term.kind) {
    case TermKind::All:
        verdict = Verdict::Match;
        break; // RFC 7208 5.1
    case TermKind::Include:
        verdict = evaluateInclude(domain, record, term);
        break;
    case TermKind::A:
    case TermKind::Mx:
    case TermKind::Ptr:
    case TermKind::Exists:
        verdict = evaluateAtTarget(domain, record, term);
        break;
    case TermKind::Ip4:
    case TermKind::Ip6:
        verdict = evaluateIp(term);
        break;
    case TermKind::Redirect:
    case TermKind::Explanation:
    case TermKind::UnknownModifier:
        return Verdict::NoMatch;
    }
    if (tracing()) {
        trace(domain, "spf-trace-term",
              {{"term", shownText(record.textOf(term))},
               {"domain", shownText(domain.text)},
               {"verdict", QString::fromLatin1(verdictName(verdict))}});
    }
    return verdict;
}

// RFC 7208 5.2
Verdict Evaluation::evaluateInclude(const Domain &domain, const Record &record, const Term &term)
{
    const Target target = targetOf(domain, record, term);
    switch (target.state) {
    case Target::State::NeedsFacts:
        return Verdict::NeedsFacts;
    case Target::State::CannotMatch:
        return Verdict::NoMatch;
    case Target::State::NoName:
        noteProblem({"spf-check-bad-target",
                     term.argument.offset,
                     term.argument.length,
                     {{"term", shownText(record.textOf(term))}, {"domain", shownText(domain.text)}}});
        return Verdict::PermError;
    case Target::State::Name:
        break;
    }
    const Answer answer = checkDomain({target.text, target.name, domain.depth + 1, true});
    if (answer.needsFacts)
        return Verdict::NeedsFacts;
    switch (answer.result) {
    case Result::Pass:
        return Verdict::Match;
    case Result::Fail:
    case Result::SoftFail:
    case Result::Neutral:
        return Verdict::NoMatch;
    case Result::TempError:
        return Verdict::TempError;
    case Result::PermError:
        return Verdict::PermError;
    case Result::None:
        break;
    }
    m_out.problem = ParseError{"spf-check-include-no-record",
                               term.argument.offset,
                               term.argument.length,
                               {{"term", shownText(record.textOf(term))}, {"domain", shownText(target.text)}}};
    return Verdict::PermError;
}

// "a", "mx", "ptr" and "exists": a target that is no name does not match.
Verdict Evaluation::evaluateAtTarget(const Domain &domain, const Record &record, const Term &term)
{
    const Target target = targetOf(domain, record, term);
    if (target.state == Target::State::NeedsFacts)
        return Verdict::NeedsFacts;
    if (target.state != Target::State::Name)
        return Verdict::NoMatch;
    switch (term.kind) {
    case TermKind::A: // RFC 7208 5.3
        return matchAddresses(target.name, term);
    case TermKind::Mx:
        return evaluateMx(target, term);
    case TermKind::Ptr:
        return evaluatePtr(target.name);
    case TermKind::Exists:
        return evaluateExists(target.name);
    default:
        Q_UNREACHABLE();
    }
}

// Whether the client is within the term's prefix of one of the name's addresses.
Verdict Evaluation::matchAddresses(const DomainName &name, const Term &term)
{
    const RecordType type = addressType();
    const Fact *fact = ask(name, type);
    if (fact == nullptr)
        return Verdict::NeedsFacts;
    if (fact->isFailure())
        return noteFailure(*fact);
    const dns::Answer *answer = fact->answer();
    if (answer == nullptr)
        return countVoid(name, type) ? Verdict::NoMatch : Verdict::PermError;
    const int prefix = m_ip.isV4() ? term.prefix4 : term.prefix6;
    for (const ResourceRecord &rr : answer->records) {
        const auto *data = rr.as<AData>();
        if (data != nullptr && m_ip.matches(data->address, prefix))
            return Verdict::Match;
    }
    return Verdict::NoMatch;
}

// RFC 7208 5.4. No MX record: no match, never the address of the name itself.
Verdict Evaluation::evaluateMx(const Target &target, const Term &term)
{
    const Fact *fact = ask(target.name, RecordType::MX);
    if (fact == nullptr)
        return Verdict::NeedsFacts;
    if (fact->isFailure())
        return noteFailure(*fact);
    const dns::Answer *answer = fact->answer();
    if (answer == nullptr)
        return countVoid(target.name, RecordType::MX) ? Verdict::NoMatch : Verdict::PermError;
    if (answer->records.size() > m_request.limits.mxRecords) {
        noteProblem({"spf-check-too-many-mx",
                     term.span.offset,
                     term.span.length,
                     {{"domain", shownText(target.text)}, {"limit", QString::number(m_request.limits.mxRecords)}}});
        return Verdict::PermError;
    }
    QList<const MxData *> exchanges;
    for (const ResourceRecord &rr : answer->records) {
        if (const auto *mx = rr.as<MxData>(); mx != nullptr && !mx->exchange.isRoot()) // "0 .": no host (RFC 7505)
            exchanges.append(mx);
    }
    std::stable_sort(exchanges.begin(), exchanges.end(),
                     [](const MxData *a, const MxData *b) { return a->preference < b->preference; });
    bool pending = false;
    for (const MxData *mx : std::as_const(exchanges)) {
        const Verdict verdict = matchAddresses(mx->exchange, term);
        if (verdict == Verdict::NeedsFacts)
            pending = true;
        else if (verdict != Verdict::NoMatch)
            return pending ? Verdict::NeedsFacts : verdict;
    }
    return pending ? Verdict::NeedsFacts : Verdict::NoMatch;
}

// RFC 7208 5.5
Verdict Evaluation::evaluatePtr(const DomainName &target)
{
    QList<DomainName> names;
    const Verdict state = validatedNames(names);
    if (state != Verdict::Match)
        return state;
    const bool below =
        std::any_of(names.begin(), names.end(), [&](const DomainName &n) { return n.isAtOrBelow(target); });
    return below ? Verdict::Match : Verdict::NoMatch;
}

// The names of the client that resolve back to its address. Match: `names` holds them (perhaps none).
Verdict Evaluation::validatedNames(QList<DomainName> &names)
{
    const DomainName reverse = DomainName::literal(m_ip.reverseName());
    const Fact *fact = ask(reverse, RecordType::PTR);
    if (fact == nullptr)
        return Verdict::NeedsFacts;
    if (fact->isFailure()) // "then this mechanism fails to match"
        return Verdict::NoMatch;
    const dns::Answer *answer = fact->answer();
    if (answer == nullptr)
        return countVoid(reverse, RecordType::PTR) ? Verdict::NoMatch : Verdict::PermError;
    Verdict state = Verdict::Match;
    int looked = 0;
    for (const ResourceRecord &rr : answer->records) {
        const auto *ptr = rr.as<NameData>();
        if (ptr == nullptr || ptr->target.isRoot())
            continue;
        if (looked++ == m_request.limits.ptrNames) // the rest is ignored (RFC 7208 4.6.4)
            break;
        if (validates(ptr->target, state))
            names.append(ptr->target);
        if (state == Verdict::PermError)
            return state;
    }
    return state;
}

bool Evaluation::validates(const DomainName &name, Verdict &state)
{
    const Fact *fact = ask(name, addressType());
    if (fact == nullptr) {
        state = Verdict::NeedsFacts;
        return false;
    }
    if (fact->isMissing() && state != Verdict::NeedsFacts && !countVoid(name, addressType()))
        state = Verdict::PermError;
    const dns::Answer *answer = fact->answer();
    if (answer == nullptr) // a failure skips this name
        return false;
    return std::any_of(answer->records.begin(), answer->records.end(), [this](const ResourceRecord &rr) {
        const auto *data = rr.as<AData>();
        return data != nullptr && data->address == m_ip;
    });
}

// %{p} (RFC 7208 7.3): the domain itself, else a name below it, else any; "unknown" when there is none.
std::optional<QByteArray> Evaluation::validatedName(const Domain &domain)
{
    const bool counted = m_countsVoids;
    m_countsVoids = counted && !m_pCounted; // the same queries do not count again with every use
    QList<DomainName> names;
    const Verdict state = validatedNames(names);
    m_countsVoids = counted;
    if (state == Verdict::NeedsFacts)
        return std::nullopt;
    m_pCounted = true;
    if (state != Verdict::Match || names.isEmpty())
        return QByteArrayLiteral("unknown");
    if (names.contains(domain.name))
        return domain.text;
    const auto below =
        std::find_if(names.begin(), names.end(), [&](const DomainName &n) { return n.isBelow(domain.name); });
    return below == names.end() ? names.constFirst().toText() : below->toText();
}

// RFC 7208 5.6
Verdict Evaluation::evaluateIp(const Term &term) const
{
    const int prefix = term.network.isV4() ? term.prefix4 : term.prefix6;
    return m_ip.matches(term.network, prefix) ? Verdict::Match : Verdict::NoMatch;
}

// RFC 7208 5.7: an A record, whatever the client's family.
Verdict Evaluation::evaluateExists(const DomainName &target)
{
    const Fact *fact = ask(target, RecordType::A);
    if (fact == nullptr)
        return Verdict::NeedsFacts;
    if (fact->isFailure())
        return noteFailure(*fact);
    if (fact->isMissing())
        return countVoid(target, RecordType::A) ? Verdict::NoMatch : Verdict::PermError;
    return Verdict::Match;
}

} // namespace sw::spf
