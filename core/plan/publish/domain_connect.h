// SPDX-License-Identifier: Apache-2.0
// Domain Connect discovery (https://github.com/Domain-Connect/spec): does this zone's DNS host take part, where is its
// panel, and does it know a template of the vendor?
//
// Pure over facts and fetched files: the caller fetches in between (core/mail/https_fetch.h). The whole way, step by
// step: domain_connect_discovery.h. Nothing is applied from here: most hosts want requests signed by the vendor, so the
// person goes on at the host's or the vendor's page.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/neighbours/wanted_file.h"

#include <QUrl>

namespace sw::plan {

// What to fetch; nothing: there is no such file, or none that may be asked for.
// Error: "domain-connect-not-looked-up" (args: name, outcome): no server said whether there is.
using DomainConnectFile = Expected<std::optional<neighbours::WantedFile>>;

// The settings file of the host that the zone names. Asks TXT at _domainconnect.<zone> and the addresses of that host.
[[nodiscard]] dns::Step<DomainConnectFile> domainConnectSettings(const dns::DomainName &zone, const dns::Facts &facts);

struct DomainConnectHost
{
    QString providerId = {}; // "godaddy.com"; untrusted, plain text only
    QString providerName = {};
    QUrl controlPanel = {};    // of this domain; empty: not told. https only
    QUrl synchronousFlow = {}; // where templates are applied; empty: not offered
    QUrl api = {};
    friend bool operator==(const DomainConnectHost &, const DomainConnectHost &) = default;
};

// Errors: "domain-connect-unreachable" (args: outcome), "domain-connect-unreadable".
[[nodiscard]] Expected<DomainConnectHost> domainConnectHost(const neighbours::FetchedFile &file,
                                                            const dns::DomainName &zone);

struct DomainConnectTemplate // as in https://github.com/Domain-Connect/Templates
{
    const char *vendor; // catalogue id
    const char *provider;
    const char *service;
};
[[nodiscard]] const DomainConnectTemplate *domainConnectTemplate(QByteArrayView vendor);

// What to fetch to learn whether the host knows the template: status 200 says yes, 404 no. Asks the addresses of the
// host's API; nothing when it offers none.
[[nodiscard]] dns::Step<DomainConnectFile> domainConnectQuestion(const dns::DomainName &zone,
                                                                 const DomainConnectHost &host,
                                                                 const DomainConnectTemplate &wanted,
                                                                 const dns::Facts &facts);

} // namespace sw::plan
