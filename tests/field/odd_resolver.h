// SPDX-License-Identifier: Apache-2.0
// A resolver that spoils what the resolver of a field world says: for the habits of resolvers that people really have.
#pragma once

#include "core/practice/dns_server.h"
#include "tests/field/field_world.h"

namespace sw::test {

class OddResolver
{
public:
    // What goes back instead of `proper`, the world's own answer.
    using Twist = std::function<dns::Message(const dns::Message &query, dns::Message proper)>;

    OddResolver(const FieldWorld &field, Twist twist)
        : m_server([&field, twist = std::move(twist)](const dns::Message &query) {
            const auto proper = field.world().resolverServers().first()->replyTo(query);
            return twist(query, proper.value_or(dns::Message()));
        })
    {
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no free port for a resolver");
    }

    [[nodiscard]] QString spec() const { return QString::fromLatin1(m_server.endpoint()); }
    [[nodiscard]] practice::DnsServer &server() { return m_server; }

private:
    practice::DnsServer m_server;
};

// A zone in which nothing is missing.
inline constexpr char GoodZone[] = "@ TXT \"v=spf1 mx -all\"\n@ MX 10 mail\nmail A 192.0.2.1\n"
                                   "_dmarc TXT \"v=DMARC1; p=none\"\n";

// NOERROR, and nothing else.
inline dns::Message nothing(const dns::Message &, dns::Message proper)
{
    proper.rcode = dns::Rcode::NoError;
    proper.answer.clear();
    proper.authority.clear();
    proper.additional.clear();
    proper.aa = false;
    proper.ra = true;
    return proper;
}

// NXDOMAIN, and nothing else.
inline dns::Message denied(const dns::Message &query, dns::Message proper)
{
    dns::Message reply = nothing(query, std::move(proper));
    reply.rcode = dns::Rcode::NxDomain;
    return reply;
}

// The arguments with this resolver, and the world's port for name servers.
[[nodiscard]] inline QStringList throughResolver(const FieldWorld &field, const QStringList &arguments,
                                                 const QString &spec)
{
    return arguments + QStringList{QStringLiteral("--resolver"), spec, QStringLiteral("--dns-port"),
                                   QString::number(field.world().authoritativePort())};
}

// A plan for SPF and DMARC of example.com as a file; its records are published in the world.
[[nodiscard]] inline QString publishedPlan(const FieldWorld &field)
{
    const CliResult result =
        field.run({QStringLiteral("plan"), QStringLiteral("example.com"), QStringLiteral("--route"),
                   QStringLiteral("default"), QStringLiteral("--json")});
    const auto plan = plan::planFromJson(result.out);
    if (!plan)
        qFatal("no plan: %s", result.all().constData());
    field.world().publish(plan->records);
    field.world().flushCaches(); // planning has asked for what was not there yet
    return field.file(QStringLiteral("plan.json"), result.out);
}

} // namespace sw::test
