// SPDX-License-Identifier: Apache-2.0
#include "core/dns/zone/dnssec_blame.h"

#include "core/dns/zone/dnssec_state.h"

namespace sw::dns {

namespace {

constexpr int MaxZones = 24; // as many as aliases are followed

// The DS records closest to the name, from itself up; empty: there are none.
Step<RecordList> closestDs(const Facts &facts, const DomainName &name)
{
    QuestionSet needed;
    for (DomainName at = name; !at.isRoot(); at = at.parent())
        (void)facts.findOr(needed, Query{{at, RecordType::DS}, {}, Dnssec::Unchecked});
    if (!needed.isEmpty())
        return needed;
    for (DomainName at = name; !at.isRoot(); at = at.parent()) {
        const Fact *fact = facts.find(Query{{at, RecordType::DS}, {}, Dnssec::Unchecked});
        const Answer *answer = fact->answer();
        if (answer != nullptr && answer->chain.isEmpty())
            return answer->records;
    }
    return RecordList();
}

// Bogus; or broken at the DS itself, which dnssecState() leaves open because an anchor may be the wrong one. Here the
// same server has just answered for the DS.
bool isBroken(const DnssecState &state)
{
    using Link = DnssecState::Link;
    const bool atTheDs =
        state.link == Link::NoKeys || state.link == Link::KeyDoesNotMatchDs || state.link == Link::KeysNotSigned;
    return state.status == DnssecState::Status::Bogus ||
           (state.status == DnssecState::Status::Indeterminate && state.failures.isEmpty() && atTheDs);
}

Step<DnssecBlame> blameByRunResolver(const Facts &facts, const Question &question, const QDateTime &now)
{
    DnssecBlame blame = DnssecBlame::NotSigned;
    Question at = question;
    for (int zones = 0; zones < MaxZones; ++zones) {
        const auto ds = closestDs(facts, at.name);
        if (!isDone(ds))
            return neededBy(ds);
        const DomainName top = resultOf(ds).isEmpty() ? DomainName() : resultOf(ds).first().owner;
        if (!resultOf(ds).isEmpty()) {
            const auto state = dnssecState(facts, at, resultOf(ds), now);
            if (!isDone(state))
                return neededBy(state);
            if (isBroken(resultOf(state)))
                return DnssecBlame::Proven;
            blame = DnssecBlame::NotProven;
        }
        // Continue with the first alias whose target is not below that DS.
        QuestionSet needed;
        const Fact *fact = facts.findOr(needed, Query{at, {}, Dnssec::Unchecked});
        if (fact == nullptr)
            return needed;
        const Question before = at;
        for (const ResourceRecord &alias : fact->chain()) {
            const auto *target = alias.as<NameData>();
            if (target != nullptr && (top.isRoot() || !target->target.isAtOrBelow(top))) {
                at.name = target->target;
                break;
            }
        }
        if (at == before)
            break;
    }
    return blame;
}

} // namespace

Step<DnssecBlame> dnssecBlame(const Facts &facts, const Question &question, const Server &server, const QDateTime &now)
{
    // The validation uses answers of the run's resolver: replace them by those of `server`.
    Facts view;
    for (Fact fact : facts.all()) {
        if (fact.query.server != server || fact.query.dnssec != Dnssec::Unchecked)
            continue;
        fact.query.server = Server{};
        view.add(fact);
    }
    const auto step = blameByRunResolver(view, question, now);
    if (isDone(step))
        return step;
    QuestionSet needed;
    for (Query query : neededBy(step).queries()) {
        query.server = server;
        needed.add(query);
    }
    return needed;
}

} // namespace sw::dns
