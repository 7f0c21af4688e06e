// SPDX-License-Identifier: Apache-2.0
#include "tests/field/matrix_world.h"

#include "core/report/export/exports.h"
#include "resources/resources.h"
#include "tests/core/plan/golden_scenes.h"
#include "tests/support/update_server.h"

#include <QSet>

namespace sw::test {

namespace {

constexpr char RootAddress[] = "127.0.1.9";

QByteArray domainOf(qsizetype number, AuthorityServer::Kind at)
{
    return 'g' + QByteArray::number(number).rightJustified(2, '0') + '-' + AuthorityServer::name(at).toLower() +
           ".example";
}

QByteArray moved(QByteArray json, const QByteArray &domain)
{
    return json.replace("example.com", domain);
}

// As golden_scenes.h names a value of `before`.
dns::ResourceRecord recordBefore(const plan::PlannedRecord &planned, qsizetype index)
{
    if (planned.type == dns::RecordType::TXT)
        return {planned.name, planned.type, MatrixWorld::OldTtl, dns::TxtData{planned.stringsBefore(index)}};
    return *dns::recordFromLine(planned.name.toFqdn() + ' ' + QByteArray::number(MatrixWorld::OldTtl) + " IN " +
                                dns::typeName(planned.type) + ' ' + planned.before.at(index) + '.');
}

} // namespace

MatrixWorld::MatrixWorld()
    : m_port(freePort())
{
    initResources();
    const auto catalog = catalog::Catalog::builtIn();
    if (!catalog)
        qFatal("the catalogue cannot be read");
    const QList<Scene> scenes = goldenScenes();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        const plan::SetupPlan setup = scenes.at(i).setup();
        const QByteArray plan =
            report::exportPlan(planned(scenes.at(i).world(), setup, *catalog), report::Format::Json);
        for (const Authority at : AuthorityServer::AllKinds) {
            const QByteArray domain = domainOf(i, at);
            const auto read = plan::planFromJson(moved(plan, domain));
            if (!read || read->zone.toText() != domain)
                qFatal("the golden plan %s cannot be moved to %s", scenes.at(i).name, domain.constData());
            m_plans.append({scenes.at(i).name, domain, at, *read, moved(plan::toJson(setup), domain)});
        }
    }
    for (const Authority kind : AuthorityServer::AllKinds)
        m_authorities[kind] = std::make_unique<AuthorityServer>(kind);
    for (const Recursor kind : RecursiveServer::AllKinds)
        m_recursors[kind] = std::make_unique<RecursiveServer>(kind);
    m_root = std::make_unique<AuthorityServer>(Authority::Nsd);
}

QList<MatrixPlan> MatrixWorld::plansAt(Authority kind) const
{
    QList<MatrixPlan> out;
    for (const MatrixPlan &plan : m_plans) {
        if (plan.at == kind)
            out.append(plan);
    }
    return out;
}

QByteArray MatrixWorld::resolver(Recursor kind) const
{
    return "127.0.0.1:" + QByteArray::number(resolverPort(kind));
}

QByteArray MatrixWorld::zoneHead(Authority at, quint32 negativeTtl)
{
    return "$TTL 3600\n@ IN SOA ns1 hostmaster 1 3600 600 86400 " + QByteArray::number(negativeTtl) +
           "\n@ IN NS ns1\nns1 IN A " + AuthorityServer::address(at) + '\n';
}

QByteArray MatrixWorld::zoneBefore(const MatrixPlan &plan)
{
    QByteArrayList lines;
    for (const plan::PlannedRecord &record : plan.plan.records) {
        if (record.action == plan::Action::Keep || record.action == plan::Action::Remove) {
            dns::ResourceRecord there = record.record();
            there.ttl = OldTtl;
            lines.append(dns::toZoneLine(there));
        }
        for (qsizetype i = 0; i < record.before.size(); ++i)
            lines.append(dns::toZoneLine(recordBefore(record, i)));
    }
    return zoneHead(plan.at, NegativeTtl) + lines.join('\n') + '\n';
}

QByteArray MatrixWorld::zoneAfter(const MatrixPlan &plan)
{
    return zoneHead(plan.at, NegativeTtl) + report::exportPlan(plan.plan, report::Format::Zone);
}

// Delegations of all zones, what lies behind the plans' aliases, and the senders' SPF records.
QByteArray MatrixWorld::rootZone() const
{
    QByteArray text =
        QByteArray("$TTL 300\n. SOA ns.root. host.root. 1 3600 600 86400 60\n. NS ns.root.\nns.root. A ") +
        RootAddress + '\n' + SendersZone;
    for (const RecursiveServer::Network::Route &route : m_routes)
        text += route.zone + ". NS ns1." + route.zone + ".\nns1." + route.zone + ". A " + route.address + '\n';
    QSet<QByteArray> done;
    for (const MatrixPlan &plan : m_plans) {
        for (const QByteArray &line : targetsOf(plan.plan, UpdateServer::DkimKey).split('\n')) {
            const QByteArray owner = line.left(line.indexOf(' '));
            const bool isHead = owner.isEmpty() || owner == "$TTL" || owner == "." || owner == plan.domain + '.' ||
                                owner == "ns1." + plan.domain + '.';
            if (isHead || done.contains(line))
                continue;
            done.insert(line);
            text += line + '\n';
        }
    }
    return text;
}

QByteArray MatrixWorld::serve(const std::map<Authority, Zones> &zonesAt)
{
    m_routes.clear();
    for (const auto &[kind, zones] : zonesAt) {
        for (const AuthorityServer::Zone &zone : zones)
            m_routes.append({zone.origin, AuthorityServer::address(kind)});
    }
    m_root->stop();
    for (const auto &[kind, server] : m_authorities)
        server->stop();
    QByteArray trouble = m_root->start({{".", rootZone()}}, RootAddress, m_port);
    for (const auto &[kind, zones] : zonesAt)
        trouble += m_authorities.at(kind)->start(zones, AuthorityServer::address(kind), m_port);
    if (trouble.isEmpty())
        trouble = m_root->waitUntilReady();
    for (const auto &[kind, zones] : zonesAt)
        trouble += trouble.isEmpty() ? m_authorities.at(kind)->waitUntilReady() : QByteArray();
    return trouble;
}

QByteArray MatrixWorld::startResolvers()
{
    QByteArray trouble;
    for (const auto &[kind, server] : m_recursors)
        trouble += server->start({m_routes, RootAddress, m_port});
    for (const auto &[kind, server] : m_recursors)
        trouble += trouble.isEmpty() ? server->waitUntilReady(m_routes.first().zone) : QByteArray();
    return trouble;
}

} // namespace sw::test
