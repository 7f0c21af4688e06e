// SPDX-License-Identifier: Apache-2.0
// The five name servers of Debian, each over zone texts as somebody gives them, on one address of loopback: BIND, NSD,
// Knot, PowerDNS (its bind back end) and gdnsd. Default settings where nothing needs another.
#pragma once

#include "tests/support/dns_real_servers.h"

#include <array>

namespace sw::test {

class AuthorityServer
{
public:
    enum class Kind { Bind, Nsd, Knot, PowerDns, Gdnsd };
    static constexpr std::array AllKinds{Kind::Bind, Kind::Nsd, Kind::Knot, Kind::PowerDns, Kind::Gdnsd};
    [[nodiscard]] static QByteArray name(Kind kind); // "BIND", "NSD" …
    // An address of loopback for each kind, so that all five can listen on one port; 127.0.1.9 is left for a root.
    [[nodiscard]] static QByteArray address(Kind kind);

    struct Zone
    {
        QByteArray origin; // "example.com", "." for the root (gdnsd: then no other zone)
        QByteArray text;   // a zone file, read from this origin on
    };

    explicit AuthorityServer(Kind kind)
        : m_kind(kind)
    {}
    // Starts it with these zones; one that runs is ended before. Empty is success; it takes a moment until it answers.
    [[nodiscard]] QByteArray start(const QList<Zone> &zones, const QByteArray &address, quint16 port);
    // Waits until it answers for every zone. Empty is success, else its output.
    [[nodiscard]] QByteArray waitUntilReady(int withinMs = 20'000);
    void stop() { m_server.stop(); }
    [[nodiscard]] QByteArray output() { return m_server.output(); }

    // What the server's own tool says of a zone before it is loaded: named-checkzone, nsd-checkzone, kzonecheck,
    // pdnsutil check-zone, gdnsd checkconf.
    struct Checked
    {
        int code = -1; // exit status; -1: it is not installed or did not end
        QByteArray output;
    };
    [[nodiscard]] static Checked check(Kind kind, const Zone &zone);

private:
    [[nodiscard]] QStringList configure(const QList<Zone> &zones); // the arguments of the program

    Kind m_kind;
    QTemporaryDir m_folder;
    RealServer m_server;
    QByteArray m_address;
    quint16 m_port = 0;
    QByteArrayList m_origins;
};

} // namespace sw::test
