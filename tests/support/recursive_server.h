// SPDX-License-Identifier: Apache-2.0
// The five resolvers of Debian, each pointed at name servers on loopback: Unbound, BIND, PowerDNS recursor, Knot
// Resolver and dnsmasq. Signatures are not validated; everything else is as it comes, caches above all.
#pragma once

#include "tests/support/dns_real_servers.h"

#include <array>

namespace sw::test {

class RecursiveServer
{
public:
    enum class Kind { Unbound, Bind, PowerDns, KnotResolver, Dnsmasq };
    static constexpr std::array AllKinds{Kind::Unbound, Kind::Bind, Kind::PowerDns, Kind::KnotResolver, Kind::Dnsmasq};
    [[nodiscard]] static QByteArray name(Kind kind); // "Unbound", "PowerDNS recursor" …

    // Who answers for what; all of them listen on one port.
    struct Network
    {
        struct Route
        {
            QByteArray zone;    // "example.com"
            QByteArray address; // "127.0.1.1"
        };
        QList<Route> routes;
        // Answers for the root, and for all that no route names. It delegates every zone of `routes` to a name server
        // with that address: BIND has no other way (a forwarder would have to be a resolver).
        QByteArray root;
        quint16 port = 0;
    };

    explicit RecursiveServer(Kind kind)
        : m_kind(kind)
    {}
    // Listens on 127.0.0.1 at a free port. Empty is success; it takes a moment until it answers.
    [[nodiscard]] QByteArray start(const Network &network);
    // Waits until it answers a question for the SOA of `zone`. Empty is success, else its output.
    [[nodiscard]] QByteArray waitUntilReady(const QByteArray &zone, int withinMs = 20'000);
    void stop() { m_server.stop(); }
    [[nodiscard]] QByteArray output() { return m_server.output(); }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] QStringList configure(const Network &network); // the arguments of the program

    Kind m_kind;
    QTemporaryDir m_folder;
    RealServer m_server;
    quint16 m_port = 0;
};

} // namespace sw::test
