// SPDX-License-Identifier: Apache-2.0
// Whom a run asks, as both front ends compose it.
#include "app/shared/resolvers.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/endpoint/system_resolvers.h"
#include "resources/resources.h"

#include <QTest>

using namespace sw;
using namespace sw::app;
using Kind = verify::VantagePoint::Kind;

class ResolversTest : public QObject
{
    Q_OBJECT

    static catalog::PublicResolver publicResolver(const char *id, const char *spec, bool enabled = true)
    {
        catalog::PublicResolver one;
        one.id = id;
        one.name = QString::fromLatin1(id).toUpper();
        one.servers = {spec};
        one.enabled = enabled;
        return one;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void shippedTableIsWhole()
    {
        const catalog::VantagePointTable table = shippedVantagePoints();
        QVERIFY(table.enabled().size() >= 3);
        // None of those switched on is left out: every spec can be read.
        QCOMPARE(publicVantagePoints(table).size(), table.enabled().size());
    }

    void namedResolversAloneAreAsked()
    {
        const auto settings = resolverSettings({{*dns::parseServerSpec("192.0.2.7:5300")}, {}, 5301});
        QCOMPARE(specsOf(settings.resolvers), QByteArrayList{"192.0.2.7:5300"});
        QVERIFY(settings.fallbackResolvers.isEmpty());
        QCOMPARE(settings.authoritativePort, quint16(5301));
        QVERIFY(!encryptedResolver(settings.fallbackResolvers));
    }

    void noneNamedMeansThisComputers()
    {
        const auto settings = resolverSettings({});
        QCOMPARE(settings.resolvers, dns::systemResolvers().endpoints);
        QVERIFY(settings.fallbackResolvers.isEmpty()); // unless the world may be asked
    }

    void worldGivesFallbacksAndTheEncryptedPath()
    {
        const auto settings = resolverSettings({{*dns::parseServerSpec("192.0.2.7")}, shippedVantagePoints(), 53});
        QVERIFY(!settings.fallbackResolvers.isEmpty());
        const auto encrypted = encryptedResolver(settings.fallbackResolvers);
        QVERIFY(encrypted);
        QCOMPARE(encrypted->role, dns::Server::Role::Recursive);
        QVERIFY2(encrypted->spec.startsWith("https://"), encrypted->spec.constData());
    }

    void vantagePointsKeepTheirOrder()
    {
        catalog::VantagePointTable table;
        QVERIFY(table.add(publicResolver("b", "192.0.2.2")));
        QVERIFY(table.add(publicResolver("off", "192.0.2.3", false)));
        QVERIFY(table.add(publicResolver("odd", "nonsense:::")));
        QVERIFY(table.add(publicResolver("a", "tls://192.0.2.1#one.example")));
        const auto points = systemVantagePoints({"[2001:db8::1]:53"}) + publicVantagePoints(table);
        QStringList labels;
        for (const auto &point : points)
            labels.append(point.label);
        QCOMPARE(labels, QStringList({QStringLiteral("[2001:db8::1]:53"), QStringLiteral("B"), QStringLiteral("A")}));
        QCOMPARE(points.first().kind, Kind::System);
        QCOMPARE(points.last().kind, Kind::Public);
        QCOMPARE(points.last().server, dns::Server::recursive("tls://192.0.2.1#one.example"));
    }
};

QTEST_GUILESS_MAIN(ResolversTest)
#include "tst_resolvers.moc"
