// SPDX-License-Identifier: Apache-2.0
// Every golden plan put into a zone by the two ways of RFC 2136: the exported script through the real nsupdate at a
// BIND, and the signed update of our own at BIND, Knot and PowerDNS. Afterwards the zone verifies as complete, what
// others have there still stands, and doing it again is refused, because the zone is no longer what the plan was made
// from.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/net_updater.h"
#include "core/dns/net/stub_resolver.h"
#include "core/plan/publish/update_plan.h"
#include "core/report/export/exports.h"
#include "core/verify/matrix/verification.h"
#include "resources/resources.h"
#include "tests/core/plan/golden_scenes.h"
#include "tests/support/update_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using namespace sw::plan;
using namespace sw::test;

namespace {

constexpr int PatienceMs = 20'000;

struct NamedKind
{
    const char *name;
    UpdateServer::Kind kind;
};
constexpr NamedKind Kinds[] = {
    {"BIND", UpdateServer::Kind::Bind},
    {"Knot", UpdateServer::Kind::Knot},
    {"PowerDNS", UpdateServer::Kind::PowerDns},
};
const QByteArray Others = "\"somebody-elses=; \\\"1\\\"\"";

dns::ResourceRecord recordOf(const PlannedRecord &planned, const QByteArray &value)
{
    if (planned.type == dns::RecordType::TXT)
        return {planned.name, planned.type, 300, dns::TxtData{dns::splitTxt(value)}};
    return *dns::recordFromLine(planned.name.toFqdn() + " 300 IN " + dns::typeName(planned.type) + ' ' + value + '.');
}

// The zone that the plan was made from: what it keeps, replaces and removes, and what it does not speak of.
QByteArray zoneBefore(const RecordPlan &plan)
{
    QByteArray zone = "$TTL 300\n@ SOA ns1 host 1 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\n@ TXT " + Others + '\n';
    QByteArrayList lines;
    for (const PlannedRecord &record : plan.records) {
        const bool stands = record.action == Action::Keep || record.action == Action::Remove;
        if (stands && record.before.isEmpty()) // PowerDNS would keep the same value twice
            lines.append(dns::toZoneLine(record.record()));
        for (const QByteArray &value : record.before)
            lines.append(dns::toZoneLine(recordOf(record, value)));
    }
    lines.removeAll(QByteArray());
    for (const QByteArray &line : lines)
        zone += line.trimmed() + '\n';
    return zone;
}

bool changesAnything(const RecordPlan &plan)
{
    return plan.count(Action::Keep) != plan.records.size();
}

} // namespace

class TestGoldenUpdated : public QObject
{
    Q_OBJECT
    catalog::Catalog m_catalog;
    const SystemClock m_clock{};
    std::unique_ptr<UpdateServer> m_server;

    RecordPlan planOf(int index) const
    {
        const Scene scene = goldenScenes().at(index);
        return planned(scene.world(), scene.setup(), m_catalog);
    }
    void start(UpdateServer::Kind kind, const RecordPlan &plan)
    {
        m_server = std::make_unique<UpdateServer>();
        const QByteArray zone = zoneBefore(plan);
        const QByteArray trouble =
            m_server->start(kind, zone, plan.zone.toText(), targetsOf(plan, UpdateServer::DkimKey));
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        const auto loaded = [&] { return !m_server->values(plan.zone.toText(), "SOA").isEmpty(); };
        if (!QTest::qWaitFor(loaded, PatienceMs))
            QFAIL((m_server->output() + '\n' + zone).constData());
    }
    // The whole of `step` at the server itself, without any cache of ours.
    template<class F>
    auto ask(F step)
    {
        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec("127.0.0.1:" + QByteArray::number(m_server->port()))};
        settings.authoritativePort = m_server->port();
        settings.timeoutMs = 8'000;
        dns::StubResolver resolver(settings, m_clock);
        dns::LookupLoop loop(resolver, {}, dns::stepNeeds(step));
        QSignalSpy ended(&loop, &dns::LookupLoop::finished);
        loop.start();
        if (ended.isEmpty())
            ended.wait(PatienceMs);
        return step(loop.facts());
    }
    void verifyComplete(const RecordPlan &plan)
    {
        const verify::VerifyRequest request{plan, {}, &m_catalog};
        const auto step = ask([&](const dns::Facts &facts) { return verify::verifyPlan(request, facts); });
        QVERIFY(dns::isDone(step));
        // What was to be checked first is left out of every update.
        for (const verify::RecordStatus &status : dns::resultOf(step).records)
            QVERIFY2(verify::isGood(status.state) == (status.record.action != Action::Check),
                     (verify::stateName(status.state) + ' ' + status.record.name.toText()).constData());
        QCOMPARE(dns::resultOf(step).complete(), plan.count(Action::Check) == 0);
        QVERIFY2(m_server->values(plan.zone.toText(), "TXT").contains(Others),
                 m_server->values(plan.zone.toText(), "TXT").join('\n').constData());
    }
    dns::UpdateEnd send(const dns::Update &update)
    {
        const dns::TsigKey key = std::move(*dns::tsigKeyFromText(UpdateServer::keyText()));
        dns::NetUpdater updater(m_server->port());
        const auto task = updater.update(dns::Server::authoritative("127.0.0.1"), update, key);
        dns::UpdateEnd result;
        connect(task.get(), &dns::UpdateTask::finished, this, [&](const dns::UpdateEnd &end) { result = end; });
        QSignalSpy ended(task.get(), &dns::UpdateTask::finished);
        task->start();
        if (ended.isEmpty())
            ended.wait(PatienceMs);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded.has_value());
        m_catalog = *loaded;
    }
    void cleanup() { m_server.reset(); }

    void scenes_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> all = goldenScenes();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void byTheScript_data() { scenes_data(); }
    void byTheScript()
    {
        QFETCH(int, index);
        const RecordPlan plan = planOf(index);
        start(UpdateServer::Kind::Bind, plan);
        const QByteArray script = report::exportPlan(plan, report::Format::Nsupdate);
        UpdateServer::Ran ran = m_server->nsupdate(script);
        QVERIFY2(ran.code == 0, (ran.output + '\n' + script + '\n' + zoneBefore(plan)).constData());
        verifyComplete(plan);
        if (!changesAnything(plan))
            return;
        ran = m_server->nsupdate(script);
        QVERIFY2(ran.code != 0, script.constData());
        verifyComplete(plan);
    }

    // A second DMARC record beside somebody's of this morning would break both.
    void theScriptRefusesWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        QTest::newRow("DMARC") << QByteArray("update add _dmarc.example.com. 300 TXT \"v=DMARC1; p=reject\"");
        QTest::newRow("the name of a CNAME")
            << QByteArray("update add ctoy2wj55uqf3ysq7xnrcsm7kvzbmaa1._domainkey.example.com. 300 TXT \"hello\"");
    }
    void theScriptRefusesWhatChanged()
    {
        QFETCH(QByteArray, meanwhile);
        const RecordPlan plan = planned(company(), setupFor(Route::Advanced), m_catalog);
        start(UpdateServer::Kind::Bind, plan);
        const QByteArray trouble = m_server->edit(meanwhile);
        QVERIFY2(trouble.isEmpty(), trouble.constData());
        const QByteArrayList dmarc = m_server->values("_dmarc.example.com", "TXT");
        const QByteArrayList spf = m_server->values("example.com", "TXT");
        QVERIFY(m_server->nsupdate(report::exportPlan(plan, report::Format::Nsupdate)).code != 0);
        QCOMPARE(m_server->values("_dmarc.example.com", "TXT"), dmarc);
        QCOMPARE(m_server->values("example.com", "TXT"), spf);
    }

    // Quotes, semicolons, backslashes, octets beyond ASCII and more than 255 of them, in every action.
    void awkwardValues_data()
    {
        QTest::addColumn<bool>("script");
        QTest::addColumn<UpdateServer::Kind>("kind");
        for (const NamedKind &server : Kinds) {
            QTest::addRow("nsupdate at %s", server.name) << true << server.kind;
            QTest::addRow("our update at %s", server.name) << false << server.kind;
        }
    }
    void awkwardValues()
    {
        QFETCH(bool, script);
        QFETCH(UpdateServer::Kind, kind);
        // pdnsutil stores a tab as it is, and the server compares it with the \009 of the update: never equal.
        const QByteArray control = kind == UpdateServer::Kind::PowerDns ? "" : "\t";
        const QByteArray awkward = "=a; \"b\" \\c 'd' ${e} \xff" + control + "; " + QByteArray(500, 'x');
        RecordPlan plan;
        plan.domain = plan.zone = dns::DomainName::literal("example.com");
        const auto add = [&](const char *name, Action action, const QByteArray &value, const QByteArrayList &before) {
            PlannedRecord record;
            record.name = dns::DomainName::literal(name);
            record.type = dns::RecordType::TXT;
            record.data = dns::TxtData{dns::splitTxt(value)};
            record.action = action;
            record.before = before;
            plan.records.append(record);
        };
        add("_added.example.com", Action::Add, awkward, {});
        add("_replaced.example.com", Action::Replace, awkward + "new", {awkward});
        add("_removed.example.com", Action::Remove, awkward, {});
        add("_kept.example.com", Action::Keep, awkward, {});
        add("_kept.example.com", Action::Add, awkward + "beside", {});
        start(kind, plan);
        const dns::Server server = dns::Server::authoritative("127.0.0.1");
        const auto look = [&](const dns::Facts &facts) { return updatePlan(plan, server, facts); };
        if (script) {
            const QByteArray text = report::exportPlan(plan, report::Format::Nsupdate);
            const UpdateServer::Ran ran = m_server->nsupdate(text);
            QVERIFY2(ran.code == 0, (ran.output + '\n' + text).constData());
        } else {
            const auto step = ask(look);
            QVERIFY2(dns::resultOf(step).refusals.isEmpty(),
                     plan::changeLines(dns::resultOf(step).update).join('\n').constData());
            QCOMPARE(send(dns::resultOf(step).update).kind, dns::UpdateEnd::Kind::Applied);
        }
        const auto after = ask(look);
        QVERIFY(dns::resultOf(after).refusals.isEmpty());
        QCOMPARE(dns::resultOf(after).update.changes.size(), 0); // the server has exactly these octets
        QCOMPARE(m_server->values("_removed.example.com", "TXT"), QByteArrayList());
        QCOMPARE(m_server->values("_kept.example.com", "TXT").size(), 2);
        QCOMPARE(m_server->values("_replaced.example.com", "TXT").size(), 1);
    }

    void byOurUpdate_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<UpdateServer::Kind>("kind");
        const QList<Scene> all = goldenScenes();
        for (const NamedKind &server : Kinds) {
            for (qsizetype i = 0; i < all.size(); ++i)
                QTest::addRow("%s at %s", all[i].name, server.name) << static_cast<int>(i) << server.kind;
        }
    }
    void byOurUpdate()
    {
        QFETCH(int, index);
        QFETCH(UpdateServer::Kind, kind);
        const RecordPlan plan = planOf(index);
        start(kind, plan);
        const dns::Server server = dns::Server::authoritative("127.0.0.1");
        const auto step = ask([&](const dns::Facts &facts) { return updatePlan(plan, server, facts); });
        QVERIFY(dns::isDone(step));
        const UpdatePlan prepared = dns::resultOf(step);
        QVERIFY2(prepared.refusals.isEmpty(),
                 prepared.refusals.isEmpty() ? "" : prepared.refusals.first().code.constData());
        QCOMPARE(!prepared.update.changes.isEmpty(), changesAnything(plan));
        if (!changesAnything(plan))
            return verifyComplete(plan);
        const auto before = m_server->values(plan.zone.toText(), "TXT");
        const dns::UpdateEnd end = send(prepared.update);
        QVERIFY2(end.kind == dns::UpdateEnd::Kind::Applied, m_server->output().constData());
        verifyComplete(plan);
        QCOMPARE(send(prepared.update).kind, dns::UpdateEnd::Kind::Changed);
        QCOMPARE(send(prepared.undo).kind, dns::UpdateEnd::Kind::Applied);
        QCOMPARE(m_server->values(plan.zone.toText(), "TXT"), before);
        QCOMPARE(send(prepared.undo).kind, dns::UpdateEnd::Kind::Changed);
    }
};

QTEST_GUILESS_MAIN(TestGoldenUpdated)
#include "tst_golden_updated.moc"
