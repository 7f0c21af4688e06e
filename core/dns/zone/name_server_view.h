// SPDX-License-Identifier: Apache-2.0
// One truth about what was published a moment ago: the name servers of the zone decide, resolvers follow when their
// caches let go. What a receiver will see, whatever the resolver of this run still remembers.
//
//     NameServerView view(facts, {organizationalDomain});
//     auto step = view.judge<mail::MessageVerification>([&](const Facts &f) { return mail::verifyMessage(f, …); });
//     … view.lags()
//
// Pure over facts. Where the name servers cannot be asked, the resolver's answer counts as before.
#pragma once

#include "core/dns/facts/facts.h"

#include <functional>

namespace sw::dns {

// What the zone's servers say about a question, the aliases followed to their end.
struct NameServerAnswer
{
    // As an answer to Query{question}: chain from the question's name on, records at its end. nullopt: none of the
    // servers could be asked, or what they say leads to names that could not be asked about.
    std::optional<Fact> fact = std::nullopt;
    QList<Fact> others = {}; // servers of the same zone that say something else
};

// `domain`: at or above the question's name, and known to exist, so that finding the zone asks no resolver about a name
// that may be missing (RFC 2308: it would remember that).
[[nodiscard]] Step<NameServerAnswer> askNameServers(const Facts &facts, const Question &question,
                                                    const DomainName &domain);

// A resolver that has not followed yet.
struct ResolverLag
{
    Fact atNameServers;
    Fact atResolver; // expiresAt(): when it lets go of that
    friend bool operator==(const ResolverLag &, const ResolverLag &) = default;
};

class NameServerView
{
public:
    // `own`: domains whose name servers decide, they themselves and all below them.
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

    // After judge(): resolvers that still say something else, and servers of the zone that do not agree with the
    // others, about the questions that counted.
    [[nodiscard]] const QList<ResolverLag> &lags() const { return m_lags; }
    [[nodiscard]] const QList<NameServerAnswer> &disagreements() const { return m_disagreements; }

private:
    [[nodiscard]] const DomainName *ownDomainOf(const DomainName &name) const;
    // Puts what is known into the view; false: nothing new was known.
    [[nodiscard]] bool learn(const QuestionSet &asked);
    void askBeside();

    const Facts &m_facts;
    QList<DomainName> m_own;
    Facts m_view;
    QuestionSet m_needed;
    QList<Fact> m_decided; // by name servers
    QList<ResolverLag> m_lags;
    QList<NameServerAnswer> m_disagreements;
};

// The same records, in any order, whatever their TTL; or both without.
[[nodiscard]] bool sayTheSame(const Fact &a, const Fact &b);

} // namespace sw::dns
