// SPDX-License-Identifier: Apache-2.0
// Every golden plan at five name servers, through five resolvers: loaded from our own export, verified, planned again,
// and what is still cached forecast. Rows are pairs, "NSD / Unbound". What each server does differently is asserted in
// tst_field_matrix_differences.cpp.
#include "core/dns/facts/lookup_loop.h"
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/plan/model/setup_plan.h"
#include "core/plan/planner.h"
#include "core/report/export/exports.h"
#include "core/verify/matrix/verification.h"
#include "tests/app/cli/cli_process.h"
#include "tests/field/matrix_world.h"
#include "tests/support/dns_exchange.h"

#include <QJsonArray>
#include <QTest>

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

using Authority = MatrixWorld::Authority;
using Recursor = MatrixWorld::Recursor;

namespace {

constexpr qint64 ToleranceSecs = 2; // TTLs are whole seconds, and every server rounds in its own way

// What a resolver was told before the plan was published.
struct Planted
{
    QDateTime at;
    bool isThere = false; // an answer; else a denial
    dns::Rcode rcode = dns::Rcode::NoError;
};
using PlantedAt = std::map<std::pair<Recursor, QByteArray>, Planted>;

QByteArray keyOf(const plan::PlannedRecord &record)
{
    return record.name.toText() + ' ' + dns::typeName(record.type);
}

// How resolvers keep what they were told before: dnsmasq keeps that a name does not exist, but no TXT, nor a CNAME that
// was asked for as such, nor that a name has none. Knot Resolver, pointed at name servers as a stub, keeps everything
// for five seconds, whatever TTL it gives.
enum class Memory { Kept, KeptForMoments, Forgotten };
Memory memoryOf(Recursor recursor, const Planted &planted)
{
    if (recursor == Recursor::KnotResolver)
        return Memory::KeptForMoments;
    return recursor == Recursor::Dnsmasq && planted.rcode != dns::Rcode::NxDomain ? Memory::Forgotten : Memory::Kept;
}

// The TTL of a denial is that of the zone's SOA in the cache, which other questions start anew.
bool deniesByTheZone(Recursor recursor)
{
    return recursor == Recursor::Unbound || recursor == Recursor::Dnsmasq;
}

QByteArray told(const verify::RecordStatus &status)
{
    QByteArray text =
        plan::actionName(status.record.action) + ' ' + keyOf(status.record) + ": " + verify::stateName(status.state);
    for (const verify::Cell &cell : status.cells)
        text += ", " + cell.at.label.toUtf8() + ' ' + verify::stateName(cell.state) +
                (cell.expiresAt ? " until " + cell.expiresAt->toString(Qt::ISODate).toLatin1() : QByteArray());
    return text;
}

} // namespace

class FieldMatrixTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<MatrixWorld> m_world;
    QByteArray m_trouble; // of setting up; empty: none
    catalog::Catalog m_catalog;
    const SystemClock m_clock{};
    PlantedAt m_planted;

    using ZoneText = QByteArray (*)(const MatrixPlan &);
    void serve(ZoneText text)
    {
        std::map<Authority, MatrixWorld::Zones> zones;
        for (const MatrixPlan &plan : m_world->plans())
            zones[plan.at].append({plan.domain, text(plan)});
        m_trouble = m_world->serve(zones);
    }
    void startResolvers()
    {
        if (m_trouble.isEmpty())
            m_trouble = m_world->startResolvers();
    }
    static void pairs()
    {
        QTest::addColumn<Authority>("authority");
        QTest::addColumn<Recursor>("recursor");
        for (const Authority authority : AuthorityServer::AllKinds) {
            for (const Recursor recursor : RecursiveServer::AllKinds)
                QTest::newRow((AuthorityServer::name(authority) + " / " + RecursiveServer::name(recursor)).constData())
                    << authority << recursor;
        }
    }
    // The result of `stepOf(plan)` for every plan at this name server, through this resolver, in the plans' order.
    template<class F>
    auto askAll(Authority authority, Recursor recursor, F stepOf)
    {
        dns::ResolverSettings settings;
        settings.resolvers = {*dns::parseServerSpec(m_world->resolver(recursor))};
        settings.authoritativePort = m_world->dnsPort();
        dns::StubResolver resolver(settings, m_clock);
        const QList<MatrixPlan> plans = m_world->plansAt(authority);
        std::vector<std::unique_ptr<dns::LookupLoop>> loops;
        qsizetype ended = 0;
        for (const MatrixPlan &plan : plans) {
            loops.push_back(std::make_unique<dns::LookupLoop>(
                resolver, dns::Facts(), dns::stepNeeds([&, plan](const dns::Facts &f) { return stepOf(plan)(f); })));
            connect(loops.back().get(), &dns::LookupLoop::finished, this, [&ended] { ++ended; });
        }
        // dnsmasq answers two who ask the same at once in the case of the first.
        const qsizetype atOnce = recursor == Recursor::Dnsmasq ? 1 : 6;
        for (qsizetype begin = 0; begin < plans.size(); begin += atOnce) {
            const qsizetype end = std::min(begin + atOnce, plans.size());
            for (qsizetype i = begin; i < end; ++i)
                loops[static_cast<size_t>(i)]->start();
            const QDeadlineTimer patience(60'000);
            while (ended < end && !patience.hasExpired())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents,
                                                static_cast<int>(patience.remainingTime()));
        }
        QList<std::decay_t<decltype(dns::resultOf(stepOf(plans.first())(dns::Facts())))>> results;
        for (qsizetype i = 0; i < plans.size(); ++i) {
            const auto step = stepOf(plans.at(i))(loops[static_cast<size_t>(i)]->facts());
            if (!dns::isDone(step))
                return decltype(results)();
            results.append(dns::resultOf(step));
        }
        return results;
    }
    QList<verify::Verification> verified(Authority authority, Recursor recursor)
    {
        const verify::VantagePoint through{verify::VantagePoint::Kind::System,
                                           dns::Server::recursive(m_world->resolver(recursor)),
                                           QString::fromLatin1(RecursiveServer::name(recursor))};
        return askAll(authority, recursor, [=, this](const MatrixPlan &plan) {
            return [=, this](const dns::Facts &facts) {
                return verify::verifyPlan({plan.plan, {through}, &m_catalog}, facts);
            };
        });
    }
    // Asks every resolver for every planned record; false: one did not answer as it should.
    bool plant()
    {
        for (const Recursor recursor : RecursiveServer::AllKinds) {
            for (const MatrixPlan &plan : m_world->plans()) {
                for (const plan::PlannedRecord &record : plan.plan.records) {
                    const auto reply =
                        exchange("127.0.0.1", m_world->resolverPort(recursor), {record.name.toText(), record.type});
                    if (!reply || (reply->rcode != dns::Rcode::NoError && reply->rcode != dns::Rcode::NxDomain))
                        return false;
                    m_planted[{recursor, keyOf(record)}] = {QDateTime::currentDateTimeUtc(), !reply->answer.isEmpty(),
                                                            reply->rcode};
                }
            }
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<MatrixWorld>();
        const auto loaded = catalog::Catalog::builtIn();
        QVERIFY(loaded);
        m_catalog = *loaded;
    }

    // Asked before it was there: what resolvers still remember is told as that, and until when.
    void forecast_data()
    {
        pairs();
        serve(MatrixWorld::zoneBefore);
        startResolvers();
        if (m_trouble.isEmpty() && !plant())
            m_trouble = "a resolver did not answer for a zone as it was before";
        if (m_trouble.isEmpty())
            serve(MatrixWorld::zoneAfter);
    }
    void forecast()
    {
        QFETCH(Authority, authority);
        QFETCH(Recursor, recursor);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        const QList<MatrixPlan> plans = m_world->plansAt(authority);
        const auto verifications = verified(authority, recursor);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(verifications.size(), plans.size());
        for (const verify::Verification &seen : verifications) {
            std::optional<QDateTime> last;
            bool heldBack = false;
            for (const verify::RecordStatus &status : seen.records) {
                const plan::Action action = status.record.action;
                heldBack = heldBack || action == plan::Action::Check;
                if (action == plan::Action::Check)
                    continue;
                QVERIFY2(verify::isGood(status.cells.first().state), told(status).constData());
                const Planted planted = m_planted.at({recursor, keyOf(status.record)});
                const Memory memory = memoryOf(recursor, planted);
                if (verify::isGood(status.state)) {
                    QVERIFY2(action == plan::Action::Keep || memory != Memory::Kept, told(status).constData());
                    continue;
                }
                QVERIFY2(action != plan::Action::Keep && memory != Memory::Forgotten, told(status).constData());
                const bool wasOther = action == plan::Action::Replace || action == plan::Action::Remove;
                QVERIFY2(status.state == (wasOther ? verify::State::OldValue : verify::State::Propagating),
                         told(status).constData());
                QCOMPARE(status.findings.first().code,
                         QByteArray(wasOther ? "verify-old-value-cached" : "verify-missing-cached"));
                const auto until = verify::spreadingUntil(status);
                QVERIFY2(until, told(status).constData());
                QCOMPARE(status.findings.first().args.value("until"), until->toUTC().toString(Qt::ISODate));
                const quint32 ttl = planted.isThere ? MatrixWorld::OldTtl : MatrixWorld::NegativeTtl;
                const bool ofTheZone = deniesByTheZone(recursor) && !planted.isThere;
                const QDateTime latest = (ofTheZone ? now : planted.at).addSecs(ttl + ToleranceSecs);
                QVERIFY2(*until >= planted.at.addSecs(ttl - ToleranceSecs) && *until <= latest,
                         told(status).constData());
                if (!last || *until > *last)
                    last = until;
            }
            QCOMPARE(seen.completeBy, heldBack ? std::nullopt : last);
            QCOMPARE(seen.complete(), !heldBack && !last);
        }
    }

    // The export loads unchanged, also by the server's own checker, and each record is served string by string.
    void exportLoads_data()
    {
        QTest::addColumn<Authority>("authority");
        for (const Authority authority : AuthorityServer::AllKinds)
            QTest::newRow(AuthorityServer::name(authority).constData()) << authority;
        serve(MatrixWorld::zoneAfter);
    }
    void exportLoads()
    {
        QFETCH(Authority, authority);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        for (const MatrixPlan &plan : m_world->plansAt(authority)) {
            const AuthorityServer::Checked checked =
                AuthorityServer::check(authority, {plan.domain, MatrixWorld::zoneAfter(plan)});
            QVERIFY2(checked.code == 0, (plan.scene + '\n' + checked.output).constData());
            for (const plan::PlannedRecord &record : plan.plan.records) {
                const bool wanted = record.action != plan::Action::Check && record.action != plan::Action::Remove;
                const auto reply = exchange(AuthorityServer::address(authority), m_world->dnsPort(),
                                            {record.name.toText(), record.type, false});
                QVERIFY(reply && reply->aa);
                const auto same = [&](const dns::ResourceRecord &served) {
                    return served.type == record.type && served.ttl == record.ttl && served.data == record.data;
                };
                QVERIFY2(std::any_of(reply->answer.cbegin(), reply->answer.cend(), same) == wanted,
                         (plan.scene + ' ' + keyOf(record)).constData());
            }
        }
    }

    // In resolvers that were not asked before.
    void verifiesComplete_data()
    {
        pairs();
        serve(MatrixWorld::zoneAfter);
        startResolvers();
    }
    void verifiesComplete()
    {
        QFETCH(Authority, authority);
        QFETCH(Recursor, recursor);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        const QList<MatrixPlan> plans = m_world->plansAt(authority);
        const auto verifications = verified(authority, recursor);
        QCOMPARE(verifications.size(), plans.size());
        for (qsizetype i = 0; i < plans.size(); ++i) {
            const verify::Verification &seen = verifications.at(i);
            // What was to be checked first is held back from the export.
            for (const verify::RecordStatus &status : seen.records)
                QVERIFY2(verify::isGood(status.state) == (status.record.action != plan::Action::Check),
                         (plans.at(i).scene + ' ' + told(status)).constData());
            QCOMPARE(seen.complete(), plans.at(i).plan.count(plan::Action::Check) == 0);
        }
    }

    // The same answers again: there is nothing left to do.
    void plannedAgain_data() { verifiesComplete_data(); }
    void plannedAgain()
    {
        QFETCH(Authority, authority);
        QFETCH(Recursor, recursor);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        const QList<MatrixPlan> plans = m_world->plansAt(authority);
        const auto again = askAll(authority, recursor, [this](const MatrixPlan &plan) {
            return [this, setup = *plan::setupFromJson(plan.setup)](const dns::Facts &facts) {
                return plan::planRecords(setup, m_catalog, facts);
            };
        });
        QCOMPARE(again.size(), plans.size());
        for (qsizetype i = 0; i < plans.size(); ++i) {
            QCOMPARE(again.at(i).zone.toText(), plans.at(i).domain);
            for (const plan::PlannedRecord &record : again.at(i).records) {
                const bool heldBack = plans.at(i).plan.count(plan::Action::Check) != 0;
                QVERIFY2(record.action == (heldBack ? plan::Action::Add : plan::Action::Keep) ||
                             (heldBack && record.action == plan::Action::Keep),
                         (plans.at(i).scene + ' ' + plan::actionName(record.action) + ' ' + keyOf(record)).constData());
            }
        }
    }

    // The program itself: one or two plans for each pair, all of them in all rows.
    void commandLine_data() { verifiesComplete_data(); }
    void commandLine()
    {
        QFETCH(Authority, authority);
        QFETCH(Recursor, recursor);
        QVERIFY2(m_trouble.isEmpty(), m_trouble.constData());
        const QTemporaryDir folder;
        const QStringList dns{u"--resolver"_s, QString::fromLatin1(m_world->resolver(recursor)), u"--dns-port"_s,
                              QString::number(m_world->dnsPort())};
        const QList<MatrixPlan> plans = m_world->plansAt(authority);
        const qsizetype row = static_cast<qsizetype>(authority) * 5 + static_cast<qsizetype>(recursor);
        for (qsizetype i = row; i < plans.size(); i += 25) {
            const MatrixPlan &plan = plans.at(i);
            const bool heldBack = plan.plan.count(plan::Action::Check) != 0;
            const QString file = writeFile(folder, u"plan.json"_s, report::exportPlan(plan.plan, report::Format::Json));
            const CliResult verified = runCli(QStringList{u"verify"_s, file, u"--json"_s} + dns);
            QVERIFY2(verified.code == (heldBack ? 1 : 0), (plan.scene + ' ' + verified.all()).constData());
            QCOMPARE(verified.json()["complete"_L1].toBool(), !heldBack);
            const CliResult survey =
                runCli(QStringList{u"survey"_s, QString::fromLatin1(plan.plan.domain.toText()), u"--json"_s} + dns);
            QVERIFY2(survey.code == 0 || survey.code == 1, (plan.scene + ' ' + survey.all()).constData());
            QCOMPARE(survey.json()["zone"_L1].toString(), QString::fromLatin1(plan.domain));
            QCOMPARE(survey.json()["nameServers"_L1].toArray().size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(FieldMatrixTest)
#include "tst_field_matrix.moc"
