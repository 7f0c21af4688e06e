// SPDX-License-Identifier: Apache-2.0
// The same scenes over real DNS: two NSD servers and a validating Unbound on loopback, real sockets in between.
// Fails when they are not installed.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "tests/core/verify/scenes.h"
#include "tests/support/dns_asking.h"
#include "tests/support/dns_real_servers.h"

#include <QFile>
#include <QUdpSocket>

using namespace sw;
using namespace sw::dns;
using namespace sw::test;
using namespace sw::verify;

namespace {

QByteArray dmarc(const QByteArray &policy)
{
    return "_dmarc TXT \"v=DMARC1; p=" + policy + "\"\n";
}

QList<plan::PlannedRecord> plannedDmarc(const QByteArray &domain)
{
    auto record = plannedText(("_dmarc." + domain).constData(), "v=DMARC1; p=none", plan::Purpose::Dmarc);
    record.before = {"v=DMARC1; p=reject"};
    return {record};
}

// What only real servers can do: refuse, fail, be silent, hold old answers, reject signatures.
const QList<Scene> &serverScenes()
{
    const auto zone = [](const QByteArray &records, const QByteArrayList &servers) {
        return SceneZone{"{D}", records, SceneZone::On::First, servers};
    };
    static const QList<Scene> all{
        {"refused", {zone("", {"ns2"})}, plannedDmarc, State::Refused, {"verify-could-not-ask"}},
        {"servfail", {zone("", {"ns2"})}, plannedDmarc, State::Servfail, {"verify-could-not-ask"}},
        {"silent", {zone("ns3 A 127.0.0.3\n", {"ns3"})}, plannedDmarc, State::Timeout, {"verify-could-not-ask"}},
        {"unreachable", {zone("ns4 A 127.0.0.4\n", {"ns4"})}, plannedDmarc, State::Unknown, {"verify-could-not-ask"}},
        {"one-refuses", {zone(dmarc("none"), {"ns1", "ns2"})}, plannedDmarc, State::InPlace},
        {"cached-old",
         {zone(dmarc("none"), {"ns1"}), {"{D}", dmarc("reject"), SceneZone::On::Second}},
         plannedDmarc,
         State::OldValue,
         {"verify-old-value-cached"}},
        {"cached-missing",
         {zone(dmarc("none"), {"ns1"}), {"{D}", "", SceneZone::On::Second}},
         plannedDmarc,
         State::Propagating,
         {"verify-missing-cached"}},
        {"bogus", {zone(dmarc("none"), {"ns1"})}, plannedDmarc, State::DnssecBogus, {"verify-dnssec-bogus"}},
        {"all-well", {zone(dmarc("none"), {"ns1"})}, plannedDmarc, State::InPlace},
    };
    return all;
}

} // namespace

class tst_DetectiveNsd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scenes_data();
    void scenes();
    void servers_data();
    void servers();
    void bogusForTheRunsResolver();

private:
    void write(const QString &name, const QByteArray &text) const;
    QString nsdConfiguration(SceneZone::On on, const QByteArray &address) const;
    QString unboundConfiguration() const;
    void waitFor(const QByteArray &server, const char *name);
    [[nodiscard]] ResolverSettings settings(const QByteArray &runResolver) const;
    [[nodiscard]] QByteArray unbound() const { return "127.0.0.1:" + QByteArray::number(m_unboundPort); }
    [[nodiscard]] Verification run(const VerifyRequest &request, const ResolverSettings &settings);

    QTemporaryDir m_dir;
    quint16 m_port = 0;
    quint16 m_unboundPort = 0;
    RealServer m_first, m_second, m_unbound;
    QUdpSocket m_silent;
    SystemClock m_clock;
    QList<Scene> m_all;
    catalog::Catalog m_catalog;
};

void tst_DetectiveNsd::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_dir.filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), qPrintable(name));
}

QString tst_DetectiveNsd::nsdConfiguration(SceneZone::On on, const QByteArray &address) const
{
    const QByteArray dir = m_dir.path().toLocal8Bit();
    const QByteArray tag = on == SceneZone::On::First ? "first" : "second";
    QByteArray text = "server:\n  ip-address: " + address + '@' + QByteArray::number(m_port) +
                      "\n  username: \"\"\n  chroot: \"\"\n  server-count: 1\n  database: \"\"\n  pidfile: \"\"\n"
                      "  rrl-ratelimit: 0\n  zonesdir: \"" +
                      dir + "\"\n  xfrdir: \"" + dir + "\"\n  zonelistfile: \"" + dir + '/' + tag +
                      ".list\"\n  xfrdfile: \"" + dir + '/' + tag + ".state\"\nremote-control:\n  control-enable: no\n";
    const auto serve = [&](const QByteArray &apex, const QByteArray &content) {
        const QByteArray file = tag + '-' + apex + ".zone";
        if (!content.isEmpty())
            write(QString::fromLatin1(file), content);
        text += "zone:\n  name: \"" + apex + "\"\n  zonefile: \"" + file + "\"\n";
    };
    for (const Scene &scene : m_all) {
        for (const SceneZone &zone : scene.zones) {
            if (zone.on == on)
                serve(apexOf(zone, scene.domain()), zoneFile(zone, scene.domain()));
        }
    }
    if (on == SceneZone::On::First)
        serve("vendor.test", zoneFile(vendorZone(), {}));
    else
        serve("servfail.example", {}); // a zone without its file: NSD answers SERVFAIL
    const QString name = QString::fromLatin1(tag) + QStringLiteral(".conf");
    write(name, text);
    return m_dir.filePath(name);
}

QString tst_DetectiveNsd::unboundConfiguration() const
{
    QByteArray text =
        "server:\n  username: \"\"\n  chroot: \"\"\n  directory: \"" + m_dir.path().toLocal8Bit() +
        "\"\n  use-syslog: no\n  logfile: \"\"\n  pidfile: \"\"\n  num-threads: 1\n  do-ip6: no\n"
        "  do-not-query-localhost: no\n  module-config: \"validator iterator\"\n  ede: yes\n"
        "  local-zone: \"test.\" nodefault\n  qname-minimisation: no\n"
        "  access-control: 127.0.0.0/8 allow\n  interface: 127.0.0.1@" +
        QByteArray::number(m_unboundPort)
        // Nobody signed this zone with such a key.
        + "\n  trust-anchor: \"bogus.example. DS 12345 13 2 " + QByteArray(64, 'a') +
        "\"\n  local-zone: \"example.\" typetransparent\n  local-data: \"bogus.example. 60 IN DS 12345 13 2 " +
        QByteArray(64, 'a') + "\"\nremote-control:\n  control-enable: no\n";
    const auto stub = [&](const QByteArray &apex, SceneZone::On on) {
        text += "stub-zone:\n  name: \"" + apex +
                "\"\n  stub-addr: " + (on == SceneZone::On::First ? "127.0.0.1" : "127.0.0.2") + '@' +
                QByteArray::number(m_port) + '\n';
    };
    stub("vendor.test", SceneZone::On::First);
    for (const Scene &scene : m_all) {
        // Where two servers hold the zone, the resolver knows the first; "cached-…" is what it still has of the second.
        QMap<QByteArray, SceneZone::On> where;
        for (const SceneZone &zone : scene.zones) {
            const QByteArray apex = apexOf(zone, scene.domain());
            if (!where.contains(apex) || scene.id.startsWith("cached-"))
                where.insert(apex, zone.on);
        }
        for (auto apex = where.cbegin(); apex != where.cend(); ++apex)
            stub(apex.key(), apex.value());
    }
    write(QStringLiteral("unbound.conf"), text);
    return m_dir.filePath(QStringLiteral("unbound.conf"));
}

ResolverSettings tst_DetectiveNsd::settings(const QByteArray &runResolver) const
{
    ResolverSettings out;
    out.resolvers = {*parseServerSpec(runResolver)};
    out.authoritativePort = m_port;
    out.timeoutMs = 5'000;
    return out;
}

void tst_DetectiveNsd::waitFor(const QByteArray &server, const char *name)
{
    ResolverSettings quick = settings(server);
    quick.timeoutMs = 500;
    StubResolver resolver(quick, m_clock);
    QTRY_VERIFY_WITH_TIMEOUT(!ask(resolver, queryFor(name, RecordType::SOA)).fact.isFailure(), 20'000);
}

void tst_DetectiveNsd::initTestCase()
{
    m_all = mistakes() + healthyScenes() + serverScenes();
    const QString resources = QStringLiteral(SENDERWRIGHT_SOURCE_DIR "/resources");
    const auto loaded =
        catalog::Catalog::load(resources + QStringLiteral("/vendors"), resources + QStringLiteral("/dns-hosts"));
    QVERIFY(loaded);
    m_catalog = *loaded;
    m_port = freePort();
    QVERIFY(m_silent.bind(QHostAddress(QStringLiteral("127.0.0.3")), m_port));
    m_unboundPort = freePort();
    const auto nsd = [this](RealServer &server, SceneZone::On on, const QByteArray &address) {
        return server.start(QStringLiteral("nsd"),
                            {QStringLiteral("-d"), QStringLiteral("-c"), nsdConfiguration(on, address)});
    };
    QCOMPARE(nsd(m_first, SceneZone::On::First, "127.0.0.1"), QByteArray());
    QCOMPARE(nsd(m_second, SceneZone::On::Second, "127.0.0.2"), QByteArray());
    QCOMPARE(m_unbound.start(QStringLiteral("unbound"),
                             {QStringLiteral("-d"), QStringLiteral("-c"), unboundConfiguration()}),
             QByteArray());
    waitFor("127.0.0.1:" + QByteArray::number(m_port), "all-well.example");
    waitFor("127.0.0.2:" + QByteArray::number(m_port), "cached-old.example");
    waitFor(unbound(), "all-well.example");
}

Verification tst_DetectiveNsd::run(const VerifyRequest &request, const ResolverSettings &with)
{
    StubResolver resolver(with, m_clock);
    LookupLoop loop(resolver, {}, stepNeeds([&](const Facts &facts) { return verifyPlan(request, facts); }));
    QSignalSpy finished(&loop, &LookupLoop::finished);
    loop.start();
    if (finished.isEmpty())
        finished.wait(30'000);
    return partialVerification(request, loop.facts());
}

void tst_DetectiveNsd::scenes_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const QList<Scene> *list : {&mistakes(), &healthyScenes()}) {
        for (const Scene &scene : *list)
            QTest::newRow(scene.id.constData()) << &scene;
    }
}

void tst_DetectiveNsd::scenes()
{
    QFETCH(const Scene *, scene);
    VerifyRequest request = scene->request();
    request.catalog = &m_catalog;
    const auto result = run(request, settings(unbound()));
    const RecordStatus &status = result.records.first();
    QCOMPARE(stateName(status.state), stateName(scene->state));
    QCOMPARE(codesOf(status.findings), scene->codes);
    QCOMPARE(result.complete(), isGood(scene->state) && result.records.size() == 1);
}

void tst_DetectiveNsd::servers_data()
{
    QTest::addColumn<const Scene *>("scene");
    for (const Scene &scene : serverScenes())
        QTest::newRow(scene.id.constData()) << &scene;
}

void tst_DetectiveNsd::servers()
{
    QFETCH(const Scene *, scene);
    VerifyRequest request = scene->request();
    request.resolvers = {resolverPoint(unbound())};
    // The run's resolver does not validate and has nothing cached here: the first name server itself.
    ResolverSettings with = settings("127.0.0.1:" + QByteArray::number(m_port));
    if (scene->state == State::Timeout)
        with.timeoutMs = 400;
    const auto result = run(request, with);
    const RecordStatus &status = result.records.first();
    QCOMPARE(stateName(status.state), stateName(scene->state));
    QCOMPARE(codesOf(status.findings), scene->codes);
    QCOMPARE(result.complete(), scene->id == "all-well");
    const Cell &atResolver = status.cells.last();
    if (scene->id.startsWith("cached-")) {
        QVERIFY(atResolver.expiresAt);
        QCOMPARE(result.completeBy, atResolver.expiresAt);
    }
    if (couldNotAsk(scene->state))
        QCOMPARE(atResolver.state, State::NotAsked);
    if (scene->id == "one-refuses")
        QCOMPARE(codesOf(result.findings), QByteArrayList{"verify-server-refused"});
}

void tst_DetectiveNsd::bogusForTheRunsResolver()
{
    const QList<Scene> &all = serverScenes();
    const auto scene = std::find_if(all.begin(), all.end(), [](const Scene &s) { return s.id == "bogus"; });
    QVERIFY(scene != all.end());
    const auto result = run(scene->request(), settings(unbound()));
    QCOMPARE(result.records.first().state, State::DnssecBogus);
    QCOMPARE(codesOf(result.findings), QByteArrayList{"verify-zone-bogus"});
    QVERIFY(!result.findings.first().args.value("reason").isEmpty()); // Unbound says why (RFC 8914)
}

QTEST_GUILESS_MAIN(tst_DetectiveNsd)
#include "tst_detective_nsd.moc"
