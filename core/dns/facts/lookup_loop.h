// SPDX-License-Identifier: Apache-2.0
// Connects pure functions to the network: asks all missing questions at once, adds the answers to the facts, and calls
// the function again. So the elapsed time is the dependency depth times the round-trip time, not the number of
// questions.
//
//     auto *loop = new LookupLoop(resolver, known, stepNeeds([=](const Facts &f) { return spf::checkHost(f, …); }));
//     connect(loop, &LookupLoop::finished, this, [=] { auto step = spf::checkHost(loop->facts(), …); … });
//     loop->start();
//
// A resolver that answers some questions of a round and not another may still be resolving that one, and some (Unbound
// with discard-timeout) never reply to the first query: such a question is asked once more before its time-out is
// reported to the function.
//
// The function is pure, so calling it again after finished() gives the result that the loop got last.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/dns/facts/resolver.h"

#include <QSet>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sw::dns {

class LookupLoop : public Operation
{
    Q_OBJECT
public:
    // What is still needed; empty when the function has its result.
    using Needs = std::function<QuestionSet(const Facts &)>;
    struct Limits
    {
        int rounds = 48;        // dependency depth; a longer chain is an attack or a bug
        int questions = 20'000; // in all
        int inFlight = 4'000;   // at once
    };
    // How it ended.
    enum class End {
        Complete,     // the function has its result
        LimitReached, // it needs more than the limits allow: its questions are answered with LookupFailure{Cancelled,
                      // "limit"}
    };

    // `resolver` must outlive it. `known` is not asked again.
    LookupLoop(Resolver &resolver, Facts known, Needs needs, QObject *parent = nullptr);
    LookupLoop(Resolver &resolver, Facts known, Needs needs, Limits limits, QObject *parent = nullptr);
    ~LookupLoop() override;

    // What was known, and all answers so far.
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] int rounds() const { return m_rounds; } // begun so far
    [[nodiscard]] int asked() const { return m_asked; }   // questions, repetitions included
    // Questions of this round that are asked or queued.
    [[nodiscard]] int outstanding() const
    {
        return static_cast<int>(m_underWay.size()) + static_cast<int>(m_waiting.size());
    }

Q_SIGNALS:
    void answered(const sw::dns::Fact &fact);    // as each arrives
    void finished(sw::dns::LookupLoop::End end); // once; a receiver may delete the loop

protected:
    void run() override;
    void release() override;

private:
    void step();
    void launch();
    void onAnswer(int ticket, const Fact &fact);
    // True: some are asked once more.
    [[nodiscard]] bool retrySlow();
    void releaseLookup(std::unique_ptr<Lookup> lookup);
    void giveUp(const QuestionSet &needed);

    Resolver &m_resolver;
    Facts m_facts;
    Needs m_needs;
    Limits m_limits;
    QList<Query> m_waiting;
    QSet<Server> m_responding; // resolvers that have replied
    QList<Query> m_slow;       // asked of resolvers, without a reply so far in this round
    QSet<Query> m_retried;
    std::unordered_map<int, std::unique_ptr<Lookup>> m_underWay;
    std::vector<std::unique_ptr<Lookup>>
        m_ended; // still emitting when they ended; deleted together from the event loop
    int m_rounds = 0;
    int m_asked = 0;
    int m_nextTicket = 0;
    bool m_stepQueued = false;
};

// Adapts a pure function that returns Step<T>.
template<class F>
[[nodiscard]] LookupLoop::Needs stepNeeds(F function)
{
    return [function = std::move(function)](const Facts &facts) -> QuestionSet {
        const auto step = function(facts);
        if (const auto *needed = std::get_if<QuestionSet>(&step))
            return *needed;
        return {};
    };
}

} // namespace sw::dns
