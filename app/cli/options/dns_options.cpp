// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options/dns_options.h"

#include "app/cli/frame/shown_value.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/plan/setup/domain_input.h"
#include "core/report/findings/finding_text.h"

#include <algorithm>

namespace sw::cli {

using namespace Qt::StringLiterals;

void declareDnsOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"resolver"_s,
         u"Ask this resolver instead of the system's; repeatable. 192.0.2.1, 192.0.2.1:5353, [2001:db8::1]:53, "
         "tls://192.0.2.1#name, https://host/dns-query."_s,
         u"SPEC"_s},
        {u"dns-port"_s, u"Port used for the zone's own name servers (53)."_s, u"N"_s},
        {u"timeout"_s, u"Milliseconds to wait per question, 250 to 30000 (5000)."_s, u"MS"_s},
        {u"tcp-only"_s, u"Ask over TCP only: for networks that drop or rewrite datagrams."_s},
        {u"facts"_s, u"Answer from saved facts, ask nobody."_s, u"FILE"_s},
        {u"save-facts"_s, u"Save every answer for a later --facts."_s, u"FILE"_s},
    });
}

Usage<DnsOptions> readDnsOptions(const QCommandLineParser &parser)
{
    DnsOptions options;
    for (const QString &given : parser.values(u"resolver"_s)) {
        const QByteArray spec = given.trimmed().toUtf8();
        const auto endpoint = dns::parseServerSpec(spec);
        if (!endpoint)
            return usageError(u"--resolver \"%1\": %2"_s.arg(given, report::errorText(endpoint.error())));
        options.resolverSpecs.append(spec);
        options.resolvers.append(*endpoint);
    }
    const auto port = numberOption(parser, u"dns-port"_s, 1, 65535, 53);
    if (!port)
        return unexpected(port.error());
    const auto timeout = numberOption(parser, u"timeout"_s, 250, 30'000, 5000);
    if (!timeout)
        return unexpected(timeout.error());
    options.port = static_cast<quint16>(*port);
    options.timeoutMs = *timeout;
    options.tcpOnly = parser.isSet(u"tcp-only"_s);
    options.factsFile = parser.value(u"facts"_s);
    options.saveFactsFile = parser.value(u"save-facts"_s);
    for (const QString &name : {u"facts"_s, u"save-facts"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return usageError(u"--%1 needs the name of a file."_s.arg(name));
    }
    return options;
}

Usage<dns::DomainName> readDomain(const QString &argument, const QString &text)
{
    const auto domain = plan::domainFromInput(text);
    if (!domain)
        return usageError(u"%1 \"%2\": %3"_s.arg(argument, shownValue(text), report::errorText(domain.error())));
    return *domain;
}

Usage<dns::DomainName> readName(const QString &argument, const QString &text)
{
    const auto name = dns::DomainName::fromUnicode(text.trimmed());
    if (!name)
        return usageError(u"%1 \"%2\": %3"_s.arg(argument, shownValue(text), report::errorText(name.error())));
    const bool hasSpace = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (name->isRoot() || hasSpace)
        return usageError(u"%1 \"%2\": give a name such as example.com."_s.arg(argument, shownValue(text)));
    return *name;
}

Usage<dns::DomainName> domainArgument(const QCommandLineParser &parser)
{
    const auto arguments = positionals(parser, {u"DOMAIN"_s});
    if (!arguments)
        return unexpected(arguments.error());
    return readDomain(u"DOMAIN"_s, arguments->first());
}

} // namespace sw::cli
