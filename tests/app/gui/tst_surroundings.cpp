// SPDX-License-Identifier: Apache-2.0
// Whom a session may ask: the command line wins over the settings, and the one switch silences the world.
#include "app/gui/surroundings.h"
#include "app/shared/resolvers.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "resources/resources.h"

#include <QTest>

using namespace sw;
using namespace sw::gui;
using session::Settings;
using Kind = verify::VantagePoint::Kind;

namespace {

int count(const Surroundings &surroundings, Kind kind)
{
    const auto &points = surroundings.vantagePoints();
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [kind](const auto &p) { return p.kind == kind; }));
}

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void brokenSettingsStillAsk()
    {
        Settings settings;
        settings.resolvers = {"nonsense:::"};
        const auto made = Surroundings::real({}, settings, m_clock);
        QVERIFY(!made->resolverSettings().resolvers.isEmpty()); // this computer's
    }

    void commandLineWins()
    {
        Options options;
        options.resolvers = {*dns::parseServerSpec("127.0.0.1:5300")};
        options.dnsPort = 5301;
        Settings settings;
        settings.resolvers = {"192.0.2.1"};
        const auto made = Surroundings::real(options, settings, m_clock);
        QCOMPARE(made->resolverSettings().resolvers, options.resolvers);
        QCOMPARE(made->resolverSettings().authoritativePort, quint16(5301));
        QCOMPARE(count(*made, Kind::Public), 0); // nobody else is asked
        QVERIFY(!made->encrypted());
        QCOMPARE(count(*made, Kind::System), 1);
    }

    void onlyMine()
    {
        Settings settings;
        settings.resolvers = {"192.0.2.1", "192.0.2.2"};
        auto made = Surroundings::real({}, settings, m_clock);
        QCOMPARE(count(*made, Kind::System), 2);
        QCOMPARE(count(*made, Kind::Public), app::shippedVantagePoints().enabled().size());
        QVERIFY(count(*made, Kind::Public) > 0);
        QVERIFY(made->encrypted());
        QVERIFY2(made->encrypted()->spec.startsWith("https://"), made->encrypted()->spec.constData());
        QCOMPARE(made->encrypted()->role, dns::Server::Role::Recursive);
        settings.asking = Settings::Asking::OnlyMine;
        made->apply({}, settings);
        QVERIFY(!made->encrypted());
        QCOMPARE(count(*made, Kind::Public), 0);
        QCOMPARE(made->resolverSettings().resolvers.size(), 2);
    }

    // The switch holds for files from the web too, at once.
    void onlyMineFetchesNothing()
    {
        Settings settings;
        settings.asking = Settings::Asking::OnlyMine;
        const catalog::Catalog tables;
        auto made = Surroundings::real({}, settings, m_clock);
        session::FileFetcher *files = made->services(tables, nullptr).files;
        QVERIFY(files != nullptr);
        QVERIFY(!files->mayFetch());
        settings.asking = Settings::Asking::World;
        made->apply({}, settings);
        QVERIFY(files->mayFetch());
        settings.asking = Settings::Asking::OnlyMine;
        made->apply({}, settings);
        QVERIFY(!files->mayFetch());
        auto practice = Surroundings::practice(m_clock);
        QVERIFY(practice.has_value());
        QVERIFY((*practice)->services(tables, nullptr).files == nullptr);
    }

    void ownTable()
    {
        catalog::VantagePointTable table;
        for (const char *id : {"b", "a", "c"}) {
            catalog::PublicResolver one;
            one.id = id;
            one.name = QString::fromLatin1(id);
            one.servers = {QByteArray("192.0.2.") + QByteArray::number(id[0] - 'a' + 1)};
            one.enabled = id[0] != 'c';
            QVERIFY(table.add(one));
        }
        Settings settings;
        settings.resolvers = {"192.0.2.53"};
        settings.world = table;
        const auto made = Surroundings::real({}, settings, m_clock);
        QStringList labels;
        for (const auto &point : made->vantagePoints())
            labels.append(point.label);
        QCOMPARE(labels, QStringList({QStringLiteral("192.0.2.53"), QStringLiteral("b"), QStringLiteral("a")}));
    }

    void changedWhileRunning()
    {
        Settings settings;
        settings.resolvers = {"192.0.2.1"};
        auto made = Surroundings::real({}, settings, m_clock);
        settings.resolvers = {"192.0.2.2"};
        made->apply({}, settings);
        QCOMPARE(made->resolverSettings().resolvers.first().toSpec(), QByteArray("192.0.2.2"));
        QCOMPARE(made->vantagePoints().first().label, QStringLiteral("192.0.2.2"));
    }

    void practiceStaysWhatItIs()
    {
        auto made = Surroundings::practice(m_clock);
        QVERIFY(made.has_value());
        const auto before = (*made)->resolverSettings().resolvers;
        Settings settings;
        settings.resolvers = {"192.0.2.2"};
        (*made)->apply({}, settings);
        QCOMPARE((*made)->resolverSettings().resolvers, before);
        QVERIFY(!(*made)->sample().address.isEmpty());
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
