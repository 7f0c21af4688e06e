// SPDX-License-Identifier: Apache-2.0
// "Tell me when it's done": not without a tray, once only, and only when it is done.
#include "app/gui/notifier.h"
#include "resources/resources.h"
#include "tests/app/gui/fake_tray.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using session::Activity;

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_tables = *catalog::Catalog::builtIn();
    }
    void init()
    {
        m_resolver = std::make_unique<test::FakeResolver>();
        m_tray = std::make_unique<test::FakeTray>();
        m_notifier = std::make_unique<gui::TrayNotifier>(m_tray.get());
        m_session = std::make_unique<session::WizardSession>(
            session::Services{*m_resolver, m_tables, m_clock, {}, nullptr, m_notifier.get()});
        m_notifier->attach(*m_session);
    }

    void withoutATray()
    {
        m_tray->available = false;
        QVERIFY(!m_session->notifier()->isAvailable());
        m_notifier->watch(true);
        QVERIFY(!m_notifier->isWatching());
        gui::TrayNotifier none(nullptr);
        QVERIFY(!none.isAvailable());
        none.watch(true);
        QVERIFY(!none.isWatching());
    }

    void nothingToWatchYet()
    {
        m_notifier->watch(true);
        QVERIFY(m_notifier->isWatching());
        Q_EMIT m_session->verificationChanged();
        QVERIFY(m_tray->titles.isEmpty());
        m_notifier->watch(false);
        QVERIFY(!m_notifier->isWatching());
    }

    void notDoneNotSaid()
    {
        publishNothing();
        m_notifier->watch(true);
        QVERIFY(QTest::qWaitFor([this] { return m_session->verification().has_value(); }));
        QCOMPARE(m_session->watchActivity(), Activity::Running);
        QVERIFY(m_tray->titles.isEmpty());
        m_session->stopWatching();
        QVERIFY(m_tray->titles.isEmpty()); // stopped is not done
        QVERIFY(m_notifier->isWatching());
    }

    void saidOnce()
    {
        publishAll();
        QSignalSpy changes(m_notifier.get(), &gui::TrayNotifier::watchingChanged);
        m_notifier->watch(true); // begins to watch by itself
        QVERIFY(QTest::qWaitFor([this] { return !m_tray->titles.isEmpty(); }));
        QVERIFY(m_tray->titles.first().contains(QLatin1String("example.com")));
        QVERIFY(!m_tray->texts.first().isEmpty());
        QVERIFY(!m_notifier->isWatching());
        QCOMPARE(changes.size(), 2);
        Q_EMIT m_session->verificationChanged();
        QCOMPARE(m_tray->titles.size(), 1);
        m_notifier->watch(true); // asked again after it was done: said at once
        QCOMPARE(m_tray->titles.size(), 2);
    }

private:
    void zone(const QByteArray &extra)
    {
        m_resolver->addZone("example.com. 3600 IN SOA ns1.example.com. h.example.com. 1 2 3 4 60\n"
                            "example.com. 3600 IN NS ns1.example.com.\n"
                            "ns1.example.com. 3600 IN A 192.0.2.53\n" +
                            extra);
        plan::SetupPlan setup;
        setup.domain = dns::DomainName::literal("example.com");
        setup.route = plan::Route::Default;
        m_session->setSetup(setup);
        m_session->startPlanning();
        QVERIFY(QTest::qWaitFor([this] { return m_session->recordPlan().has_value(); }));
    }
    void publishNothing() { zone({}); }
    void publishAll()
    {
        // What is planned for a zone that has nothing is what is published the second time.
        zone({});
        QByteArray records;
        for (const plan::PlannedRecord &record : m_session->recordPlan()->records)
            records += record.name.toText() + " 3600 IN " + dns::typeName(record.type) + " \"" +
                       plan::valueText(record.type, record.data) + "\"\n";
        m_resolver->addZone(records);
    }

    catalog::Catalog m_tables;
    test::ManualClock m_clock;
    std::unique_ptr<test::FakeResolver> m_resolver;
    std::unique_ptr<test::FakeTray> m_tray;
    std::unique_ptr<gui::TrayNotifier> m_notifier;
    std::unique_ptr<session::WizardSession> m_session;
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
