// SPDX-License-Identifier: Apache-2.0
// Evaluation with what the name servers of the zone publish now, instead of what resolvers still have in their caches:
// what a receiver will see once caches have expired.
//
//     NameServerView view(facts, {organizationalDomain});
//     auto step = view.judge<mail::MessageVerification>([&](const Facts &f) { return mail::verifyMessage(f, …); });
//     … view.lags()
//
// Pure over facts. Where the name servers cannot be asked, the resolver's answer is used as before.
#pragma once

#include "core/dns/facts/facts.h"

#include <functional>

namespace sw::dns {

// What the zone's servers answer to a question, aliases followed to their end.
struct NameServerAnswer
{
    // As an answer to Query{question}: chain from the question's name on, records at its end. nullopt: no server
    // answered, or an alias leads to a name about which no answer is known.
    std::optional<Fact> fact = std::nullopt;
    QList<Fact> others = {}; // of servers of the same zone that answer otherwise
};

// `domain`: at or above the question's name, and known to exist, so that finding the zone asks no resolver about a name
// that may be missing (RFC 2308 5: it would cache that).
[[nodiscard]] Step<NameServerAnswer> askNameServers(const Facts &facts, const Question &question,
                                                    const DomainName &domain);

// A resolver that still answers from its cache.
struct ResolverLag
{
    Fact atNameServers; // what is published now
    Fact atResolver;    // its expiresAt() is when that leaves the cache
    friend bool operator==(const ResolverLag &, const ResolverLag &) = default;
};

// Holds a reference to the facts; use it within one call.
class NameServerView
{
public:
    // `own`: the domains for which name servers are asked, with all names below them. `facts` must outlive this.
    NameServerView(const Facts &facts, QList<DomainName> own);

    // Evaluates over facts in which every answer about a name of `own` is that of its name servers.
    template<class T>
    [[nodiscard]] Step<T> judge(const std::function<Step<T>(const Facts &)> &evaluate)
    {
        for (;;) {
            auto step = evaluate(m_view);
            if (isDone(step)) {
                askBeside();
                if (m_needed.isEmpty())
                    return step;
                return m_needed;
            }
            if (!learn(neededBy(step)))
                return m_needed;
        }
    }

    // After judge(), about the questions that it used: resolvers that still answer otherwise, and servers of one zone
    // that disagree.
    [[nodiscard]] const QList<ResolverLag> &lags() const { return m_lags; }
    [[nodiscard]] const QList<NameServerAnswer> &disagreements() const { return m_disagreements; }

private:
    [[nodiscard]] const DomainName *ownDomainOf(const DomainName &name) const;
    // Adds known answers to the view; false: nothing new was known.
    [[nodiscard]] bool learn(const QuestionSet &asked);
    void askBeside();

    const Facts &m_facts;
    QList<DomainName> m_own;
    Facts m_view;
    QuestionSet m_needed;
    QList<Fact> m_decided; // answers of name servers
    QList<ResolverLag> m_lags;
    QList<NameServerAnswer> m_disagreements;
};

// The same records, in any order and with any TTL; or both none.
[[nodiscard]] bool sayTheSame(const Fact &a, const Fact &b);

} // namespace sw::dns
