// SPDX-License-Identifier: Apache-2.0
// What all commands that ask the DNS share: the resolver of this run, saved facts, and ask(), which runs a pure
// function until it has its result.
#pragma once

#include "app/cli/options/dns_options.h"
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/stub_resolver.h"

namespace sw::cli {

// Base of those commands.
class DnsCommand : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    ~DnsCommand() override;

    void declare(QCommandLineParser &parser) override;
    [[nodiscard]] Usage<> accept(const QCommandLineParser &parser) override;
    void interrupt() override; // ends with the answers received so far

protected:
    enum class Start { Known, Afresh };

    // `step` is pure: dns::Step<T>(const dns::Facts &). `then` gets T. Known: with all facts so far; Afresh: with the
    // saved facts only.
    template<class F, class Then>
    void ask(F step, Then then, Start start = Start::Known)
    {
        dns::LookupLoop *loop = startLoop(dns::stepNeeds(step), start);
        connect(loop, &dns::LookupLoop::finished, this, [this, loop, step, then] {
            m_facts = loop->facts();
            loop->deleteLater();
            auto result = step(m_facts);
            if (auto *value = std::get_if<0>(&result))
                then(std::move(*value));
            else
                gaveUp();
        });
        loop->start();
    }

    void finish(ExitCode code) override;

    // `--compare`: the resolver whose encrypted answers are compared with this network's; nullopt: none.
    static void declareCompare(QCommandLineParser &parser);
    [[nodiscard]] Usage<std::optional<dns::Server>>
    readCompare(const QCommandLineParser &parser) const; // after accept()

    [[nodiscard]] const DnsOptions &dnsOptions() const { return m_options; }
    [[nodiscard]] const dns::Facts &facts() const { return m_facts; }
    void learn(const dns::Fact &fact) { m_facts.add(fact); }
    [[nodiscard]] bool fromSavedFacts() const { return !m_options.factsFile.isEmpty(); }
    // Made when first needed; with --facts nothing is asked, and unknown questions are NotAsked.
    [[nodiscard]] dns::Resolver &resolver();
    [[nodiscard]] dns::StubResolver &network();
    // Replaces the network's resolver (plan --existing); must outlive the command.
    void setResolver(dns::Resolver &resolver) { m_resolver = &resolver; }

private:
    [[nodiscard]] dns::LookupLoop *startLoop(dns::LookupLoop::Needs needs, Start start);
    void gaveUp();

    DnsOptions m_options;
    dns::Facts m_saved; // --facts
    dns::Facts m_facts;
    std::unique_ptr<dns::StubResolver> m_network;
    std::unique_ptr<dns::Resolver> m_offlineResolver;
    dns::Resolver *m_resolver = nullptr;
};

} // namespace sw::cli
