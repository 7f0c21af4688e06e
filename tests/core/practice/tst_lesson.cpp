// SPDX-License-Identifier: Apache-2.0
// The lesson of practice mode, against the real loopback world: every mistake that is offered really stands in the
// zone, is named by the detective with the right code at the right record, and is in place once mended.
#include "core/dns/net/endpoint/server_spec.h"
#include "core/dns/net/stub_resolver.h"
#include "core/plan/paste/paste.h"
#include "core/practice/practice_world.h"
#include "core/session/wizard_session.h"
#include "resources/resources.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using practice::Lesson;
using practice::Mistake;
using practice::Slip;
using Phase = Lesson::Phase;

namespace {

constexpr int PatienceMs = 30'000;

class Panel final : public session::Publisher
{
public:
    explicit Panel(practice::PracticeWorld &world)
        : m_world(world)
    {}
    void publish(const QList<plan::PlannedRecord> &records) override { refused += m_world.publish(records).refused; }
    QList<practice::Refusal> refused;

private:
    practice::PracticeWorld &m_world;
};

QByteArray codesOf(const Findings &findings)
{
    QByteArrayList codes;
    for (const Finding &finding : findings)
        codes.append(finding.code);
    return codes.join(' ');
}

plan::SetupPlan setupOf(const QByteArray &route, const practice::PracticeWorld &world)
{
    plan::SetupPlan setup;
    setup.domain = world.domain();
    setup.dmarc.policy = "none";
    setup.dmarc.reportTo = {QStringLiteral("dmarc@acme-billing.example")};
    if (route == "advanced") {
        setup.route = plan::Route::Advanced;
        setup.advanced.records = plan::understandPaste(world.samplePaste(), world.domain()).records;
    } else if (route == "default") {
        setup.route = plan::Route::Default;
    } else {
        setup.route = plan::Route::External;
        setup.vendor.vendor = route;
        if (route == "own-server") {
            setup.ownServer.addresses = {*dns::IpAddress::fromText("192.0.2.77")};
            setup.ownServer.selector = "billing1";
            setup.ownServer.keyRecord = // 2048 bits
                "v=DKIM1; k=rsa; p="
                "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyG/YAc0eWp1/3BxBjJNSFYwroRQXCNLoTH7tP1Rq"
                "/RIaF8L60GcdOIq/0/g7seIk+QMUqTrR7CeNCnPJI2lSSpE/IB84X/H2fsij0pxL1vuHJNeFO2wmvEJRRqa4"
                "fDoooLx6hosB+nH2AvXY84YHaaSxfB1lsG9oSHgX8113LIcpnzYLjcRYV0BtU8hbmLXgQb7t5uwN5jRcw7GD"
                "EalWqy1KbIt3ud7GqsiXm7/iolsw7jFcvA9OsiwItunw3f3D74djZWeCpmSUFg+CaA76Ik1V6qGWqzwz8Qmx"
                "aSkOk2K1y5XuAL/hdDB0THUeVFv/tYE07BbOOh58tOzaMj4+mwIDAQAB";
        } else {
            setup.vendor.records = plan::understandPaste(world.sampleSendGridPaste(), world.domain()).records;
        }
    }
    return setup;
}

} // namespace

class LessonTest : public QObject
{
    Q_OBJECT

    std::optional<catalog::Catalog> m_tables;
    const SystemClock m_realClock{};
    std::unique_ptr<QuickClock> m_clock;
    std::unique_ptr<practice::PracticeWorld> m_world;
    std::unique_ptr<dns::StubResolver> m_resolver;
    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<session::WizardSession> m_session;

    const Lesson &lesson() const { return m_session->practice().lesson(); }
    bool plan(const QByteArray &route)
    {
        m_session->setSetup(setupOf(route, *m_world));
        m_session->startPlanning();
        return QTest::qWaitFor([this] { return m_session->recordPlan().has_value(); }, PatienceMs);
    }
    bool comesTo(Phase phase)
    {
        return QTest::qWaitFor([this, phase] { return lesson().phase() == phase; }, PatienceMs);
    }
    const verify::RecordStatus *statusOf(const plan::PlannedRecord &record) const
    {
        for (const verify::RecordStatus &status : m_session->verification()->records) {
            if (status.record == record)
                return &status;
        }
        return nullptr;
    }
    QByteArrayList offered() const
    {
        QByteArrayList codes;
        for (const Slip &slip : lesson().slips())
            codes.append(slip.code);
        return codes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = *tables;
    }
    void init()
    {
        m_clock = std::make_unique<QuickClock>(m_realClock, practice::LessonSpeed);
        auto world = practice::PracticeWorld::start({.clock = m_clock.get(), .sample = practice::Sample::Lesson});
        QVERIFY(world);
        m_world = std::move(*world);
        dns::ResolverSettings settings;
        settings.authoritativePort = m_world->authoritativePort();
        QList<verify::VantagePoint> points;
        for (const QByteArray &spec : m_world->resolvers()) {
            settings.resolvers.append(*dns::parseServerSpec(spec));
            points.append(
                {verify::VantagePoint::Kind::Public, dns::Server::recursive(spec), QString::fromLatin1(spec)});
        }
        m_resolver = std::make_unique<dns::StubResolver>(settings, *m_clock);
        m_panel = std::make_unique<Panel>(*m_world);
        m_session = std::make_unique<session::WizardSession>(
            session::Services{*m_resolver, *m_tables, *m_clock, points, m_panel.get()});
    }
    void cleanup()
    {
        m_session.reset();
        m_panel.reset();
        m_resolver.reset();
        m_world.reset();
    }

    void withoutAPlanNothingIsOffered()
    {
        QVERIFY(lesson().slips().isEmpty());
        QVERIFY(!lesson().next());
        const quint32 serial = m_world->serial();
        m_session->practice().publishWithMistake(Mistake::DoubledName);
        m_session->practice().mendMistake();
        QCOMPARE(lesson().phase(), Phase::Ready);
        QCOMPARE(m_world->serial(), serial);
    }

    // A mistake that this plan has no record for is not made.
    void whatIsNotOfferedDoesNothing()
    {
        QVERIFY(plan("advanced"));
        const quint32 serial = m_world->serial();
        m_session->practice().publishWithMistake(Mistake::CutOff); // there is no key among these records
        QCOMPARE(lesson().phase(), Phase::Ready);
        QCOMPARE(m_world->serial(), serial);
    }

    void everyMistakeIsNamedAndMended_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArrayList>("codes");
        QTest::newRow("Advanced") << QByteArray("advanced")
                                  << QByteArrayList{"panel-doubled-domain",   "verify-second-spf",
                                                    "panel-alias-proxied",    "panel-quotes-pasted",
                                                    "verify-set-incomplete",  "panel-underscore-left-out",
                                                    "panel-smart-punctuation"};
        QTest::newRow("SendGrid") << QByteArray("sendgrid")
                                  << QByteArrayList{"panel-doubled-domain", "panel-alias-proxied",
                                                    "panel-quotes-pasted", "verify-set-incomplete",
                                                    "panel-underscore-left-out"};
        QTest::newRow("own server") << QByteArray("own-server")
                                    << QByteArrayList{"panel-doubled-domain",    "verify-second-spf",
                                                      "panel-quotes-pasted",     "panel-underscore-left-out",
                                                      "panel-smart-punctuation", "panel-value-cut-off"};
        QTest::newRow("Default") << QByteArray("default")
                                 << QByteArrayList{"panel-doubled-domain", "verify-second-spf", "panel-quotes-pasted",
                                                   "panel-underscore-left-out", "panel-smart-punctuation"};
    }
    void everyMistakeIsNamedAndMended()
    {
        QFETCH(QByteArray, route);
        QFETCH(QByteArrayList, codes);
        QVERIFY(plan(route));
        QCOMPARE(offered(), codes);
        QCOMPARE(lesson().mendedCount(), 0);
        int mended = 0;
        while (const auto mistake = lesson().next()) {
            m_session->practice().publishWithMistake(*mistake);
            QCOMPARE(lesson().phase(), Phase::Published);
            const Slip slip = *lesson().current();
            QVERIFY2(comesTo(Phase::Found), slip.code.constData());
            for (const verify::RecordStatus &status : m_session->verification()->records) {
                const bool named = codesOf(status.findings).contains(slip.code);
                QVERIFY2(named == (status.record == slip.record),
                         (slip.code + ": " + status.record.name.toText()).constData());
            }
            // Nothing more general is said beside the cause.
            const QByteArray said = codesOf(statusOf(slip.record)->findings);
            QVERIFY2(!said.contains("verify-differs"), said.constData());
            QVERIFY(!verify::isGood(statusOf(slip.record)->state));

            m_session->practice().mendMistake();
            QVERIFY2(comesTo(Phase::Mended), slip.code.constData());
            QCOMPARE(lesson().mendedCount(), ++mended);
            QVERIFY(lesson().isMended(slip.mistake));
            for (const plan::PlannedRecord &wrong : slip.make) {
                if (wrong.action != plan::Action::Add)
                    continue;
                for (const dns::ResourceRecord &left : m_world->recordsAt(wrong.name, wrong.type))
                    QVERIFY2(!(left.data == wrong.data), slip.code.constData());
            }
        }
        QCOMPARE(mended, static_cast<int>(codes.size()));
        QVERIFY(m_panel->refused.isEmpty());
        // Once all are mended the zone is what was planned.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->verification()->onAllNameServers() == m_session->verification()->records.size(), PatienceMs);
    }

    // The next one may be tried before the last is mended.
    void anotherMistakeMendsTheOneBefore()
    {
        QVERIFY(plan("advanced"));
        m_session->practice().publishWithMistake(Mistake::DoubledName);
        const Slip first = *lesson().current();
        m_session->practice().publishWithMistake(Mistake::SecondRecord);
        QVERIFY(comesTo(Phase::Found));
        QCOMPARE(lesson().current()->mistake, Mistake::SecondRecord);
        QVERIFY(m_world->recordsAt(first.make.last().name, first.make.last().type).isEmpty());
        QVERIFY(!m_world->recordsAt(first.record.name, first.record.type).isEmpty());
        QVERIFY(!lesson().isMended(Mistake::DoubledName)); // it was not found, so it is still to be met
        QCOMPARE(*lesson().next(), Mistake::DoubledName);
    }

    // Another plan must not find the mistakes of this one in the zone.
    void changingTheSetupMends()
    {
        QVERIFY(plan("advanced"));
        m_session->practice().publishWithMistake(Mistake::DoubledName);
        const Slip slip = *lesson().current();
        QSignalSpy changed(&m_session->practice(), &session::PracticePublishing::changed);
        plan::SetupPlan setup = m_session->setup();
        setup.dmarc.policy = "quarantine";
        m_session->setSetup(setup);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(lesson().phase(), Phase::Ready);
        QVERIFY(lesson().slips().isEmpty());
        QVERIFY(m_world->recordsAt(slip.make.last().name, slip.make.last().type).isEmpty());
        QVERIFY(!m_world->recordsAt(slip.record.name, slip.record.type).isEmpty());
    }

    // Old answers are forgotten at the speed of the lesson: by the clock in minutes, by the wall in seconds.
    void cachesCountBySameClock()
    {
        QVERIFY(plan("advanced"));
        m_session->startWatching();
        QVERIFY(QTest::qWaitFor([this] { return m_session->verification().has_value(); }, PatienceMs));
        QElapsedTimer wall;
        wall.start();
        m_session->practice().publish(m_session->recordPlan()->inPublishingOrder());
        const auto remembered = [this] {
            for (const verify::RecordStatus &status : m_session->verification()->records) {
                for (const verify::Cell &cell : status.cells) {
                    if (cell.state == verify::State::OldValue && cell.expiresAt &&
                        m_clock->now().secsTo(*cell.expiresAt) > 120)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(QTest::qWaitFor(remembered, PatienceMs)); // minutes of practice time
        QVERIFY(QTest::qWaitFor([this] { return m_session->verification()->complete(); }, PatienceMs));
        QVERIFY2(wall.elapsed() < PatienceMs, QByteArray::number(wall.elapsed()).constData());
        QVERIFY(!m_session->timeline().isEmpty());
    }
};

QTEST_GUILESS_MAIN(LessonTest)
#include "tst_lesson.moc"
