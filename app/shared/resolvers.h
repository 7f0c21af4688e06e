// SPDX-License-Identifier: Apache-2.0
// Whom a run asks, composed in one way for the window and the command line: the resolver's settings, the resolvers to
// look through, and the one over an encrypted path.
#pragma once

#include "core/catalog/vantage_points.h"
#include "core/dns/net/endpoint/endpoint.h"
#include "core/dns/net/stub_resolver.h"
#include "core/verify/matrix/verification.h"

namespace sw::app {

// The table of public resolvers that comes with the program; empty should it ever be damaged.
[[nodiscard]] catalog::VantagePointTable shippedVantagePoints();

// Whom to ask over HTTPS where this network closes port 53: the unfiltered resolvers that are switched on in the table,
// reached at the addresses listed there, at most 4. For ResolverSettings::fallbackResolvers.
[[nodiscard]] QList<dns::Endpoint> fallbackResolvers(const catalog::VantagePointTable &table);

struct Asking
{
    QList<dns::Endpoint> resolvers = {}; // those the person names; empty: this computer's
    // Whose public resolvers may be asked too, where port 53 is closed; empty: none. Whoever names a resolver on the
    // command line wants that one and no other.
    catalog::VantagePointTable world = {};
    quint16 authoritativePort = 53;
};
[[nodiscard]] dns::ResolverSettings resolverSettings(const Asking &asking);
// Whose answers may be held against this network's: the first of the fallbacks; nullopt where there is none.
[[nodiscard]] std::optional<dns::Server> encryptedResolver(const QList<dns::Endpoint> &fallbacks);

// A resolver to look through. `spec` as in --resolver; `label` is shown.
[[nodiscard]] verify::VantagePoint vantagePoint(verify::VantagePoint::Kind kind, const QByteArray &spec,
                                                const QString &label);
// Each labelled by its spec.
[[nodiscard]] QList<verify::VantagePoint> systemVantagePoints(const QByteArrayList &specs);
// Those of the table that are switched on, by their best server; a spec that cannot be read is left out.
[[nodiscard]] QList<verify::VantagePoint> publicVantagePoints(const catalog::VantagePointTable &table);
[[nodiscard]] QByteArrayList specsOf(const QList<dns::Endpoint> &endpoints);

} // namespace sw::app
