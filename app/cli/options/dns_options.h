// SPDX-License-Identifier: Apache-2.0
// The options of every command that asks the DNS (--resolver, --dns-port, --timeout, --facts, --save-facts).
#pragma once

#include "app/cli/frame/command.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/wire/domain_name.h"

namespace sw::cli {

struct DnsOptions
{
    QByteArrayList resolverSpecs = {}; // as given; empty: the system's
    QList<dns::Endpoint> resolvers = {};
    quint16 port = 53;
    int timeoutMs = 5000;
    QString factsFile = {};
    QString saveFactsFile = {};
};

void declareDnsOptions(QCommandLineParser &parser);
[[nodiscard]] Usage<DnsOptions> readDnsOptions(const QCommandLineParser &parser);

// A domain as a person gives it on a command line: plan::domainFromInput; the error names the argument.
[[nodiscard]] Usage<dns::DomainName> readDomain(const QString &argument, const QString &text);
// Any name of the DNS, as it is written: one that need not be a domain that mail is sent from.
[[nodiscard]] Usage<dns::DomainName> readName(const QString &argument, const QString &text);
// The one positional argument DOMAIN.
[[nodiscard]] Usage<dns::DomainName> domainArgument(const QCommandLineParser &parser);

} // namespace sw::cli
