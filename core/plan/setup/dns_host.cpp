// SPDX-License-Identifier: Apache-2.0
#include "core/plan/setup/dns_host.h"

namespace sw::plan {

namespace {

// A CNAME to the host's own record, or a TXT with the name of its API server: either identifies it.
QByteArrayList domainConnectNames(const dns::Fact &fact)
{
    QByteArrayList names;
    for (const dns::ResourceRecord &record : fact.chain()) {
        if (const auto *target = record.as<dns::NameData>())
            names.append(target->target.toText());
    }
    return names + fact.texts();
}

} // namespace

dns::Step<DetectedHost> detectDnsHost(const dns::Zone &zone, const catalog::Catalog &catalog, const dns::Facts &facts)
{
    QList<dns::DomainName> servers;
    for (const dns::NameServer &server : zone.servers)
        servers.append(server.name);
    if (servers.isEmpty())
        return DetectedHost{};
    catalog::Catalog::HostHints hints;
    if (zone.soa) {
        if (const auto *soa = zone.soa->as<dns::SoaData>())
            hints.soa = *soa;
    }
    if (const catalog::DnsHost *host = catalog.dnsHostFor(servers, hints))
        return DetectedHost{host->id};

    dns::QuestionSet needed;
    const auto name = zone.apex.prepended("_domainconnect");
    const dns::Fact *fact = name ? facts.findOr(needed, dns::Question{*name, dns::RecordType::TXT}) : nullptr;
    if (!needed.isEmpty())
        return needed;
    for (const QByteArray &seen : fact != nullptr ? domainConnectNames(*fact) : QByteArrayList()) {
        hints.domainConnectHost = seen;
        if (const catalog::DnsHost *host = catalog.dnsHostFor(servers, hints))
            return DetectedHost{host->id};
    }
    DetectedHost open;
    for (const catalog::DnsHost *host : catalog.dnsHostCandidates(servers))
        open.candidates.append(host->id);
    return open;
}

} // namespace sw::plan
