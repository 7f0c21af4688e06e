// SPDX-License-Identifier: Apache-2.0
// The options of every command that asks the DNS (--resolver, --dns-port, --timeout, --tcp-only, --facts,
// --save-facts).
#pragma once

#include "app/cli/frame/command.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/wire/domain_name.h"

namespace sw::cli {

// Their values.
struct DnsOptions
{
    QByteArrayList resolverSpecs = {};   // as given; empty: the system's
    QList<dns::Endpoint> resolvers = {}; // the same, parsed
    quint16 port = 53;                   // of the zones' name servers
    int timeoutMs = 5000;                // of one question, in ms
    bool tcpOnly = false;                // no datagrams
    QString factsFile = {};              // empty: ask the network
    QString saveFactsFile = {};          // empty: do not save
};

// Adds them to the parser.
void declareDnsOptions(QCommandLineParser &parser);
// The error names the option and its value.
[[nodiscard]] Usage<DnsOptions> readDnsOptions(const QCommandLineParser &parser);

// A domain as a person types it: plan::domainFromInput; the error names the argument.
[[nodiscard]] Usage<dns::DomainName> readDomain(const QString &argument, const QString &text);
// Any DNS name as it is written, not necessarily a domain that sends mail.
[[nodiscard]] Usage<dns::DomainName> readName(const QString &argument, const QString &text);
// The one positional argument DOMAIN.
[[nodiscard]] Usage<dns::DomainName> domainArgument(const QCommandLineParser &parser);

} // namespace sw::cli
