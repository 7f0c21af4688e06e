// SPDX-License-Identifier: Apache-2.0
// The resolvers this machine uses. Linux: /etc/resolv.conf, and behind systemd-resolved's stub (127.0.0.53) the real
// ones from /run/systemd/resolve/resolv.conf, so that evidence names a server instead of a go-between. Elsewhere there
// is no portable way in Qt 6.4 to ask; well-known public resolvers stand in and the caller is told (`Source`).
#pragma once

#include "core/dns/net/endpoint/endpoint.h"

#include <QString>

namespace sw::dns {

struct SystemResolvers
{
    enum class Source : quint8 {
        ResolvConf,      // the list of resolv.conf itself
        SystemdResolved, // resolv.conf named only the local stub: what is behind it
        Fallback,        // nothing usable was found
    };
    QList<Endpoint> endpoints; // never empty
    Source source = Source::Fallback;
};

struct ResolverFiles // where to look; replaced in tests
{
    QString resolvConf = QStringLiteral("/etc/resolv.conf");
    QString systemdResolvConf = QStringLiteral("/run/systemd/resolve/resolv.conf");
};

[[nodiscard]] SystemResolvers systemResolvers(const ResolverFiles &files = {});

// The `nameserver` lines of a resolv.conf (resolv.conf(5)): at most 8, scope ids dropped with their line.
[[nodiscard]] QList<Endpoint> parseResolvConf(const QByteArray &text);

} // namespace sw::dns
