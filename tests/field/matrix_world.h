// SPDX-License-Identifier: Apache-2.0
// Five name servers and five resolvers of Debian on loopback, and every golden plan at each name server, under a domain
// of its own: "g07-nsd.example" is the seventh plan at NSD. Names outside the plans' zones are answered by a root.
#pragma once

#include "core/plan/model/record_plan.h"
#include "tests/support/authority_server.h"
#include "tests/support/recursive_server.h"

#include <QMetaType>

#include <map>
#include <memory>

namespace sw::test {

// One golden plan, moved to the domain that it has at one name server.
struct MatrixPlan
{
    QByteArray scene;  // its name
    QByteArray domain; // of the zone: "g07-nsd.example"
    AuthorityServer::Kind at = AuthorityServer::Kind::Bind;
    plan::RecordPlan plan;
    QByteArray setup; // what it was made from, as saved (plan::setupFromJson)
};

class MatrixWorld
{
public:
    using Authority = AuthorityServer::Kind;
    using Recursor = RecursiveServer::Kind;
    using Zones = QList<AuthorityServer::Zone>;

    MatrixWorld();
    [[nodiscard]] const QList<MatrixPlan> &plans() const { return m_plans; }
    [[nodiscard]] QList<MatrixPlan> plansAt(Authority kind) const;
    // The port of all name servers, each on AuthorityServer::address(kind).
    [[nodiscard]] quint16 dnsPort() const { return m_port; }
    [[nodiscard]] QByteArray resolver(Recursor kind) const; // "127.0.0.1:PORT"
    [[nodiscard]] quint16 resolverPort(Recursor kind) const { return m_recursors.at(kind)->port(); }

    // The zone file of a plan's administrator before it is published, and afterwards: our own export under a head.
    // Both have a minimum of NegativeTtl, and TTLs of OldTtl in what stood there before.
    static constexpr quint32 NegativeTtl = 600;
    static constexpr quint32 OldTtl = 900;
    [[nodiscard]] static QByteArray zoneBefore(const MatrixPlan &plan);
    [[nodiscard]] static QByteArray zoneAfter(const MatrixPlan &plan);
    [[nodiscard]] static QByteArray zoneHead(Authority at, quint32 negativeTtl);

    // Each name server anew with what `zonesAt` says; the root knows its zones. Empty is success.
    [[nodiscard]] QByteArray serve(const std::map<Authority, Zones> &zonesAt);
    // Each resolver anew, with empty caches. Empty is success.
    [[nodiscard]] QByteArray startResolvers();

private:
    [[nodiscard]] QByteArray rootZone() const;

    QList<MatrixPlan> m_plans;
    quint16 m_port = 0;
    QList<RecursiveServer::Network::Route> m_routes;
    std::map<Authority, std::unique_ptr<AuthorityServer>> m_authorities;
    std::unique_ptr<AuthorityServer> m_root;
    std::map<Recursor, std::unique_ptr<RecursiveServer>> m_recursors;
};

} // namespace sw::test

Q_DECLARE_METATYPE(sw::test::MatrixWorld::Authority)
Q_DECLARE_METATYPE(sw::test::MatrixWorld::Recursor)
