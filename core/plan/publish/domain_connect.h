// SPDX-License-Identifier: Apache-2.0
// Domain Connect discovery (https://github.com/Domain-Connect/spec): whether this zone's DNS host takes part, where its
// panel is, and whether it knows a template of the vendor.
//
// Pure over facts and fetched files; the caller fetches in between (core/mail/https_fetch.h). All steps in order:
// domain_connect_discovery.h. Nothing is applied from here: most hosts want requests signed by the vendor, so the
// person continues at the host's or the vendor's page.
#pragma once

#include "core/dns/facts/facts.h"
#include "core/neighbours/wanted_file.h"

#include <QUrl>

namespace sw::plan {

// What to fetch; nothing: there is no such file, or none that may be fetched.
// Error: "domain-connect-not-looked-up" (args: name, outcome): no server said whether there is one.
using DomainConnectFile = Expected<std::optional<neighbours::WantedFile>>;

// The settings file of the host that the zone names. Asks TXT at _domainconnect.<zone> and the addresses of that host.
[[nodiscard]] dns::Step<DomainConnectFile> domainConnectSettings(const dns::DomainName &zone, const dns::Facts &facts);

// What the settings file says of the host. All of it is untrusted.
struct DomainConnectHost
{
    QString providerId = {};   // "godaddy.com"; untrusted, plain text only
    QString providerName = {}; // plain text only
    QUrl controlPanel = {};    // of this domain, https only; empty: not given
    QUrl synchronousFlow = {}; // where templates are applied; empty: not offered
    QUrl api = {};             // base address of its API, https only; empty: not given
    friend bool operator==(const DomainConnectHost &, const DomainConnectHost &) = default;
};

// Errors: "domain-connect-unreachable" (args: outcome), "domain-connect-unreadable".
[[nodiscard]] Expected<DomainConnectHost> domainConnectHost(const neighbours::FetchedFile &file,
                                                            const dns::DomainName &zone);

struct DomainConnectTemplate // as in https://github.com/Domain-Connect/Templates
{
    const char *vendor;   // catalogue id
    const char *provider; // id of the vendor there
    const char *service;  // id of the template
};
// nullptr: there is none of this vendor.
[[nodiscard]] const DomainConnectTemplate *domainConnectTemplate(QByteArrayView vendor);

// The file whose status says whether the host knows the template: 200 yes, 404 no. Asks the addresses of the host's
// API; nothing when it offers none.
[[nodiscard]] dns::Step<DomainConnectFile> domainConnectQuestion(const dns::DomainName &zone,
                                                                 const DomainConnectHost &host,
                                                                 const DomainConnectTemplate &wanted,
                                                                 const dns::Facts &facts);

} // namespace sw::plan
