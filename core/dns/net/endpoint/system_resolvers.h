// SPDX-License-Identifier: Apache-2.0
// The resolvers that this machine uses. Linux: /etc/resolv.conf; behind systemd-resolved's stub (127.0.0.53) the
// upstream servers from /run/systemd/resolve/resolv.conf, so that evidence names a real server. Elsewhere Qt 6.4 has no
// portable way to find them: well-known public resolvers are used instead, which `Source` reports.
#pragma once

#include "core/dns/net/endpoint/endpoint.h"

#include <QString>

namespace sw::dns {

// The resolvers, and where they were found.
struct SystemResolvers
{
    // Where they come from.
    enum class Source : quint8 {
        ResolvConf,      // the list of resolv.conf itself
        SystemdResolved, // resolv.conf named only the local stub: its upstream servers
        Fallback,        // nothing usable was found
    };
    QList<Endpoint> endpoints;        // never empty
    Source source = Source::Fallback; // tells whether they are really those of the machine
};

struct ResolverFiles // paths of the files to read; replaced in tests
{
    // A missing file is as one without servers.
    QString resolvConf = QStringLiteral("/etc/resolv.conf");
    QString systemdResolvConf = QStringLiteral("/run/systemd/resolve/resolv.conf");
};

// Reads the files; blocks only for that.
[[nodiscard]] SystemResolvers systemResolvers(const ResolverFiles &files = {});

// The `nameserver` lines of a resolv.conf (resolv.conf(5)): at most 8, scope ids dropped with their line.
[[nodiscard]] QList<Endpoint> parseResolvConf(const QByteArray &text);

} // namespace sw::dns
