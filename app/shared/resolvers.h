// SPDX-License-Identifier: Apache-2.0
// Which resolvers a run asks, composed in the same way for window and command line: the resolver's settings, the
// vantage points, and the resolver over an encrypted path.
#pragma once

#include "core/catalog/vantage_points.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/stub_resolver.h"
#include "core/verify/matrix/verification.h"

namespace sw::app {

// The table of public resolvers inside the program; empty if it were damaged.
[[nodiscard]] catalog::VantagePointTable shippedVantagePoints();

// Resolvers to ask over HTTPS where the network blocks port 53: the unfiltered ones that are switched on in the table,
// by the addresses listed there, at most 4. For ResolverSettings::fallbackResolvers.
[[nodiscard]] QList<dns::Endpoint> fallbackResolvers(const catalog::VantagePointTable &table);

// The choice to compose.
struct Asking
{
    QList<dns::Endpoint> resolvers = {}; // named by the person; empty: this computer's
    // Public resolvers that may be asked if port 53 is blocked; empty: none. A resolver named on the command line is
    // the only one to ask.
    catalog::VantagePointTable world = {};
    quint16 authoritativePort = 53; // port of the zones' name servers
    bool tcpOnly = false;           // no datagrams
};
// For dns::StubResolver.
[[nodiscard]] dns::ResolverSettings resolverSettings(const Asking &asking);
// The resolver whose answers are compared with this network's: the first of the fallbacks; nullopt: there is none.
[[nodiscard]] std::optional<dns::Server> encryptedResolver(const QList<dns::Endpoint> &fallbacks);

// A vantage point. `spec` as for --resolver; `label` is shown.
[[nodiscard]] verify::VantagePoint vantagePoint(verify::VantagePoint::Kind kind, const QByteArray &spec,
                                                const QString &label);
// Each labelled by its spec.
[[nodiscard]] QList<verify::VantagePoint> systemVantagePoints(const QByteArrayList &specs);
// Those of the table that are switched on, by their best server; a spec that cannot be parsed is left out.
[[nodiscard]] QList<verify::VantagePoint> publicVantagePoints(const catalog::VantagePointTable &table);
[[nodiscard]] QByteArrayList specsOf(const QList<dns::Endpoint> &endpoints); // Endpoint::toSpec() of each

} // namespace sw::app
