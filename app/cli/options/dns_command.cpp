// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/dns_command.h"

#include "app/cli/options/input_file.h"
#include "app/shared/resolvers.h"
#include "core/base/plain_text.h"
#include "core/dns/facts/local_resolvers.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"
#include "core/report/findings/finding_text.h"

namespace sw::cli {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 FactsLimit = 64 * 1024 * 1024;
}

DnsCommand::~DnsCommand() = default;

void DnsCommand::declare(QCommandLineParser &parser)
{
    declareDnsOptions(parser);
}

Usage<> DnsCommand::accept(const QCommandLineParser &parser)
{
    if (const auto read = store(m_options, readDnsOptions(parser)); !read)
        return read;
    if (m_options.factsFile.isEmpty())
        return {};
    const auto octets = readInput(u"--facts"_s, m_options.factsFile, FactsLimit);
    if (!octets)
        return unexpected(octets.error());
    auto facts = dns::Facts::fromJson(*octets);
    if (!facts)
        return usageError(u"--facts \"%1\": %2"_s.arg(m_options.factsFile, report::errorText(facts.error())));
    m_saved = std::move(*facts);
    m_facts = m_saved;
    return {};
}

void DnsCommand::declareCompare(QCommandLineParser &parser)
{
    parser.addOption(
        {u"compare"_s,
         u"Compare with what this resolver says over an encrypted path, tls:// or https://; \"none\": with nobody."_s,
         u"SPEC"_s});
}

Usage<std::optional<dns::Server>> DnsCommand::readCompare(const QCommandLineParser &parser) const
{
    const QString given = parser.value(u"compare"_s);
    if (given == u"none")
        return std::nullopt;
    if (!given.isEmpty()) {
        const auto endpoint = dns::parseServerSpec(given.toUtf8());
        if (!endpoint)
            return usageError(u"--compare \"%1\": %2"_s.arg(given, report::errorText(endpoint.error())));
        if (endpoint->protocol == dns::Endpoint::Protocol::Plain)
            return usageError(u"--compare \"%1\": give a resolver with tls:// or https://."_s.arg(given));
        return dns::Server::recursive(given.toUtf8());
    }
    // A person who names resolvers wants only these to be asked.
    if (!m_options.resolvers.isEmpty() || fromSavedFacts())
        return std::nullopt;
    return app::encryptedResolver(app::fallbackResolvers(app::shippedVantagePoints()));
}

dns::StubResolver &DnsCommand::network()
{
    if (!m_network) {
        const bool mayAskOthers = m_options.resolvers.isEmpty();
        dns::ResolverSettings settings = app::resolverSettings(
            {m_options.resolvers, mayAskOthers ? app::shippedVantagePoints() : catalog::VantagePointTable(),
             m_options.port, m_options.tcpOnly});
        settings.timeoutMs = m_options.timeoutMs;
        m_network = std::make_unique<dns::StubResolver>(std::move(settings), clock());
    }
    return *m_network;
}

dns::Resolver &DnsCommand::resolver()
{
    if (m_resolver == nullptr && fromSavedFacts()) {
        m_offlineResolver = std::make_unique<dns::OfflineResolver>();
        m_resolver = m_offlineResolver.get();
    }
    return m_resolver != nullptr ? *m_resolver : network();
}

dns::LookupLoop *DnsCommand::startLoop(dns::LookupLoop::Needs needs, Start start)
{
    return new dns::LookupLoop(resolver(), start == Start::Known ? m_facts : m_saved, std::move(needs), this);
}

void DnsCommand::gaveUp()
{
    fail(ExitCode::Unknown, u"Gave up: answering this would take more questions than any honest zone needs."_s);
}

void DnsCommand::interrupt()
{
    const auto loops = findChildren<dns::LookupLoop *>(Qt::FindDirectChildrenOnly);
    for (const dns::LookupLoop *loop : loops) {
        for (const dns::Fact &fact : loop->facts().all())
            learn(fact);
    }
    Command::interrupt();
}

void DnsCommand::finish(ExitCode code)
{
    if (!m_options.saveFactsFile.isEmpty()) {
        const auto written = writeOutput(u"--save-facts"_s, m_options.saveFactsFile, plainJson(m_facts.toJson()));
        if (!written) {
            console().message(written.error().text);
            code = ExitCode::Usage;
        }
    }
    Command::finish(code);
}

} // namespace sw::cli
