// SPDX-License-Identifier: Apache-2.0
// The session: what it announces, what it drops, and that it can be cancelled and destroyed at any moment.
#include "core/session/wizard_session.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sw;
using session::Activity;
using session::WizardSession;

namespace {

class Panel : public session::Publisher
{
public:
    void publish(const QList<plan::PlannedRecord> &records) override { published += records; }
    QList<plan::PlannedRecord> published;
};

plan::SetupPlan defaultRoute(QByteArrayView domain)
{
    plan::SetupPlan setup;
    setup.domain = dns::DomainName::literal(domain);
    setup.route = plan::Route::Default;
    return setup;
}

} // namespace

class TestWizardSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void noDomainAsksNobody();
    void surveyCancelledKeepsWhatIsKnown();
    void destroyedWhileAsking_data();
    void destroyedWhileAsking();
    void surveyEnds();
    void surveyHearsAnotherPath();
    void anotherDomainDropsEverything();
    void sameSetupIsNoChange();
    void planIsMade();
    void planCancelled();
    void dnsHostKeepsThePlan();
    void failureIsNotMissing();
    void watchingGoesOnUntilStopped();
    void answersAreSeenWhileOthersAreAwaited();
    void whatChangedIsToldAcrossWatches();
    void anotherHostWhileWatchingAsksNobody();
    void anotherSetupEndsTheWatch();
    void publishingChecksAtOnce();
    void aFileAsWhatIsPublished();
    void hostileFilesChangeNothing_data();
    void hostileFilesChangeNothing();

private:
    std::unique_ptr<WizardSession> make(session::Publisher *panel = nullptr);
    bool plan(WizardSession &session);

    std::optional<catalog::Catalog> m_tables;
    std::unique_ptr<test::FakeResolver> m_resolver;
    test::ManualClock m_clock;
    int m_liveBefore = 0;
};

void TestWizardSession::initTestCase()
{
    initResources();
    auto tables = catalog::Catalog::builtIn();
    QVERIFY(tables.has_value());
    m_tables = *tables;
}

void TestWizardSession::init()
{
    m_liveBefore = Operation::liveCount();
    m_resolver = std::make_unique<test::FakeResolver>();
    m_resolver->addZone("example.com. 3600 IN SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                        "example.com. 3600 IN NS ns1.example.com.\n"
                        "ns1.example.com. 3600 IN A 192.0.2.53\n"
                        "example.com. 3600 IN MX 10 mail.example.com.\n"
                        "mail.example.com. 3600 IN A 192.0.2.25\n"
                        "example.com. 300 IN TXT \"v=spf1 mx ~all\"\n"
                        "zgateway.zuora.com. 300 IN A 192.0.2.99\n");
}

void TestWizardSession::cleanup()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_COMPARE(Operation::liveCount(), m_liveBefore); // nothing leaks, whatever a test did
}

std::unique_ptr<WizardSession> TestWizardSession::make(session::Publisher *panel)
{
    return std::make_unique<WizardSession>(session::Services{*m_resolver, *m_tables, m_clock, {}, panel});
}

bool TestWizardSession::plan(WizardSession &session)
{
    session.setSetup(defaultRoute("example.com"));
    session.startPlanning();
    return QTest::qWaitFor([&session] { return session.planningActivity() == Activity::Done; });
}

void TestWizardSession::aFileAsWhatIsPublished()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("example.zone")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("$ORIGIN example.com.\n@ 300 IN TXT \"v=spf1 ip4:203.0.113.7 -all\"\n_dmarc 300 IN TXT \"v=DMARC1; "
               "p=reject\"\n");
    file.close();
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    QVERIFY(session->readPublished(file.fileName()).has_value());
    QCOMPARE(session->publishedFile(), file.fileName());
    QVERIFY(QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }));
    QCOMPARE(session->survey().spf.values, QByteArrayList{"v=spf1 ip4:203.0.113.7 -all"});
    QCOMPARE(session->survey().dmarc.values, QByteArrayList{"v=DMARC1; p=reject"});
    QCOMPARE(session->survey().mx.presence, verify::Presence::Missing); // the file has none
    for (const dns::Query &query : m_resolver->asked())
        QVERIFY2(!query.question.name.isAtOrBelow(dns::DomainName::literal("example.com")),
                 query.question.toText().constData());
    session->startPlanning();
    QVERIFY(QTest::qWaitFor([&] { return session->planningActivity() == Activity::Done; }));
    bool replaces = false;
    for (const plan::PlannedRecord &record : session->recordPlan()->records)
        replaces = replaces || record.before == QByteArrayList{"v=spf1 ip4:203.0.113.7 -all"};
    QVERIFY(replaces);

    session->askTheDns();
    QVERIFY(session->publishedFile().isEmpty());
    QVERIFY(!session->recordPlan()); // made from the file
    QVERIFY(QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }));
    QCOMPARE(session->survey().spf.values, QByteArrayList{"v=spf1 mx ~all"});

    QVERIFY(session->readPublished(file.fileName()).has_value());
    session->setSetup(defaultRoute("example.net")); // in the middle of it: the file was another domain's
    QVERIFY(session->publishedFile().isEmpty());
}

void TestWizardSession::hostileFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("code"); // empty: any
    QTest::newRow("empty") << QByteArray() << QByteArray("published-empty");
    QTest::newRow("comments") << QByteArray("; nothing here\n") << QByteArray("published-empty");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\xff\xfe\0",
                                          9)
                            << QByteArray();
    QTest::newRow("prose") << QByteArray("Dear admin,\nplease find attached.\n") << QByteArray();
    QTest::newRow("include alone") << QByteArray("$INCLUDE /etc/passwd\n") << QByteArray();
    QTest::newRow("another zone") << QByteArray(
                                         "$ORIGIN other.example.\n@ 300 IN SOA a b 1 2 3 4 5\n@ 300 IN A 192.0.2.1\n")
                                  << QByteArray("published-other-zone");
    QTest::newRow("JSON, no plan") << QByteArray("{\"a\": [") << QByteArray("plan-not-json");
    QTest::newRow("deep JSON") << QByteArray("{\"a\":") + QByteArray(100'000, '[') << QByteArray("plan-not-json");
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ';') << QByteArray("file-too-large");
}

void TestWizardSession::hostileFilesChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("some.file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto session = make();
    QVERIFY(plan(*session));
    const auto read = session->readPublished(file.fileName());
    QVERIFY(!read.has_value());
    if (!code.isEmpty())
        QCOMPARE(read.error().code, code);
    QVERIFY(session->publishedFile().isEmpty());
    QVERIFY(session->recordPlan()); // still there
    QCOMPARE(session->readPublished(folder.path()).error().code, QByteArray("file-not-regular"));
    QCOMPARE(session->readPublished(folder.filePath(QStringLiteral("none"))).error().code, QByteArray("file-missing"));
}

void TestWizardSession::noDomainAsksNobody()
{
    const auto session = make();
    session->startSurvey();
    session->startPlanning();
    session->startWatching();
    session->checkNow();
    session->practice().publish({});
    QCOMPARE(session->surveyActivity(), Activity::Idle);
    QCOMPARE(session->planningActivity(), Activity::Idle);
    QCOMPARE(session->watchActivity(), Activity::Idle);
    QVERIFY(m_resolver->asked().isEmpty());
}

void TestWizardSession::surveyCancelledKeepsWhatIsKnown()
{
    m_resolver->hang("_dmarc.example.com", dns::RecordType::TXT);
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    session->startSurvey();
    QVERIFY(QTest::qWaitFor([&] { return session->survey().spf.presence == verify::Presence::Present; }));
    QCOMPARE(session->surveyActivity(), Activity::Running);
    QCOMPARE(session->survey().dmarc.presence, verify::Presence::Unasked);
    QSignalSpy changed(session.get(), &WizardSession::surveyChanged);
    session->cancelSurvey();
    QCOMPARE(session->surveyActivity(), Activity::Cancelled);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(session->survey().spf.presence, verify::Presence::Present);
    const auto count = changed.size();
    QTest::qWait(80);
    QCOMPARE(changed.size(), count); // silent afterwards
}

void TestWizardSession::destroyedWhileAsking_data()
{
    QTest::addColumn<QString>("activity");
    for (const char *one : {"survey", "planning", "watching"})
        QTest::newRow(one) << QString::fromLatin1(one);
}

void TestWizardSession::destroyedWhileAsking()
{
    QFETCH(QString, activity);
    auto session = make();
    if (activity == QLatin1String("watching"))
        QVERIFY(plan(*session));
    m_resolver->hang("example.com", dns::RecordType::SOA);
    m_resolver->hang("example.com", dns::RecordType::TXT);
    session->setSetup(defaultRoute("example.com"));
    if (activity == QLatin1String("survey"))
        session->startSurvey();
    else if (activity == QLatin1String("planning"))
        session->startPlanning();
    else
        session->startWatching();
    QCoreApplication::sendPostedEvents();
    session.reset();
    QTest::qWait(0);
}

void TestWizardSession::surveyEnds()
{
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    session->startSurvey();
    QVERIFY(QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }));
    QVERIFY(session->survey().complete);
    QCOMPARE(session->survey().dmarc.presence, verify::Presence::Missing);
    QCOMPARE(session->survey().mx.presence, verify::Presence::Present);
}

void TestWizardSession::surveyHearsAnotherPath()
{
    const dns::Server far = dns::Server::recursive("https://dns.example/dns-query");
    const dns::DomainName domain = dns::DomainName::literal("example.com");
    m_resolver->answerAt(
        dns::Query{{domain, dns::RecordType::NS}, far},
        dns::Answer{{}, *dns::recordsFromZoneText("example.com. 7 IN NS elsewhere.test.\n", dns::DomainName())});
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    const auto differs = [&] {
        session->startSurvey();
        return QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }) &&
               containsCode(session->survey().findings, "network-answers-differ");
    };
    QVERIFY(!differs()); // nobody was named to ask
    QCOMPARE(session->surveyActivity(), Activity::Done);
    session->setVantagePoints({}, far);
    QVERIFY(differs());
}

void TestWizardSession::anotherDomainDropsEverything()
{
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    session->startSurvey();
    QVERIFY(QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }));
    QVERIFY(plan(*session));
    session->setSetup(defaultRoute("example.net"));
    QCOMPARE(session->surveyActivity(), Activity::Idle);
    QVERIFY(session->survey().domain.isRoot());
    QVERIFY(!session->recordPlan());
    QCOMPARE(session->planningActivity(), Activity::Idle);
}

void TestWizardSession::sameSetupIsNoChange()
{
    const auto session = make();
    QVERIFY(plan(*session));
    QSignalSpy changed(session.get(), &WizardSession::setupChanged);
    session->setSetup(defaultRoute("example.com"));
    QCOMPARE(changed.size(), 0);
    QVERIFY(session->recordPlan());
    plan::SetupPlan other = session->setup();
    other.dmarc.policy = "none";
    session->setSetup(other);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!session->recordPlan()); // made for another setup
}

void TestWizardSession::planIsMade()
{
    const auto session = make();
    QSignalSpy changed(session.get(), &WizardSession::planChanged);
    QVERIFY(plan(*session));
    QCOMPARE(changed.size(), 2); // running, done
    QVERIFY(session->recordPlan());
    QVERIFY(session->recordPlan()->count(plan::Action::Replace) >= 1); // SPF is merged
    QVERIFY(session->recordPlan()->takenAt.isValid());
}

void TestWizardSession::planCancelled()
{
    m_resolver->hang("example.com", dns::RecordType::TXT);
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    session->startPlanning();
    QTest::qWait(10);
    session->cancelPlanning();
    QCOMPARE(session->planningActivity(), Activity::Cancelled);
    QVERIFY(!session->recordPlan());
    session->cancelPlanning(); // once is enough
    QCOMPARE(session->planningActivity(), Activity::Cancelled);
}

void TestWizardSession::dnsHostKeepsThePlan()
{
    const auto session = make();
    QVERIFY(plan(*session));
    plan::SetupPlan setup = session->setup();
    setup.dnsHost = "cloudflare";
    session->setSetup(setup);
    QVERIFY(session->recordPlan());
    QCOMPARE(session->recordPlan()->dnsHost, QByteArray("cloudflare"));
    QVERIFY(session->dnsHost() != nullptr);
}

void TestWizardSession::failureIsNotMissing()
{
    m_resolver->fail("example.com", dns::RecordType::TXT, dns::FailureKind::ServFail);
    m_resolver->fail("_dmarc.example.com", dns::RecordType::TXT, dns::FailureKind::Timeout);
    m_resolver->fail("example.com", dns::RecordType::MX, dns::FailureKind::Refused);
    const auto session = make();
    session->setSetup(defaultRoute("example.com"));
    session->startSurvey();
    QVERIFY(QTest::qWaitFor([&] { return session->surveyActivity() == Activity::Done; }));
    QCOMPARE(session->survey().spf.presence, verify::Presence::Unknown);
    QCOMPARE(session->survey().spf.failure, QByteArray("servfail"));
    QCOMPARE(session->survey().dmarc.failure, QByteArray("timeout"));
    QCOMPARE(session->survey().mx.failure, QByteArray("refused"));
}

void TestWizardSession::watchingGoesOnUntilStopped()
{
    const auto session = make();
    QVERIFY(plan(*session));
    session->startWatching();
    QCOMPARE(session->watchActivity(), Activity::Running);
    QVERIFY(QTest::qWaitFor([&] { return session->verification().has_value() && !session->isAsking(); }));
    QVERIFY(!session->verification()->complete());
    QVERIFY(session->nextCheckAt().has_value());
    QVERIFY(*session->nextCheckAt() > m_clock.now());
    session->stopWatching();
    QCOMPARE(session->watchActivity(), Activity::Cancelled);
    QVERIFY(!session->nextCheckAt());
}

// A look that waits for one answer shows the others; it says nothing about them yet.
void TestWizardSession::answersAreSeenWhileOthersAreAwaited()
{
    const auto session = make();
    QVERIFY(plan(*session));
    m_resolver->hang("_dmarc.example.com", dns::RecordType::TXT);
    QSignalSpy seen(session.get(), &WizardSession::seenSoFarChanged);
    session->startWatching();
    QVERIFY(!session->seenSoFar());
    const auto stateOf = [&session](const char *name) {
        for (const verify::RecordStatus &status : session->seenSoFar()->records) {
            if (status.record.name == dns::DomainName::literal(name) && !status.cells.isEmpty())
                return status.cells.first().state;
        }
        return verify::State::NotAsked;
    };
    QVERIFY(QTest::qWaitFor([&] { return session->seenSoFar() && stateOf("example.com") != verify::State::NotAsked; }));
    QVERIFY(!seen.isEmpty());
    QCOMPARE(stateOf("_dmarc.example.com"), verify::State::NotAsked);
    QVERIFY(session->isAsking());
    QVERIFY(!session->verification());
    session->stopWatching();
    QVERIFY(!session->seenSoFar()); // half a look is no verdict
}

// Check now believes nothing older, and tells what is new against what was seen before, also after a stop.
void TestWizardSession::whatChangedIsToldAcrossWatches()
{
    const auto session = make();
    QVERIFY(plan(*session));
    const auto looked = [&session](auto verb) {
        QSignalSpy changed(session.get(), &WizardSession::verificationChanged);
        (session.get()->*verb)();
        return QTest::qWaitFor([&] { return !session->isAsking() && changed.size() >= 2; });
    };
    QVERIFY(looked(&WizardSession::startWatching));
    QVERIFY(session->timeline().isEmpty()); // there was nothing before
    session->stopWatching();
    const dns::DomainName place = dns::DomainName::literal("_dmarc.example.com");
    const auto planned = [&]() -> plan::PlannedRecord {
        for (const plan::PlannedRecord &record : session->recordPlan()->records) {
            if (record.name == place && record.type == dns::RecordType::TXT)
                return record;
        }
        return {};
    }();
    m_resolver->answer({place, dns::RecordType::TXT},
                       dns::Answer{{}, {dns::ResourceRecord{place, dns::RecordType::TXT, 300, planned.data}}});
    const qsizetype before = m_resolver->asked().size();
    QVERIFY(looked(&WizardSession::checkNow));
    QVERIFY(m_resolver->asked().sliced(before).contains(
        dns::Query{{dns::DomainName::literal("example.com"), dns::RecordType::NS}}));
    QCOMPARE(session->timeline().size(), 1);
    QCOMPARE(session->timeline().first().record, place);
    QCOMPARE(session->timeline().first().from, verify::State::NotYet);
    QCOMPARE(session->timeline().first().to, verify::State::InPlace);
    QCOMPARE(session->watchActivity(), Activity::Running); // the others are still missing
}

void TestWizardSession::anotherHostWhileWatchingAsksNobody()
{
    const auto session = make();
    QVERIFY(plan(*session));
    session->startWatching();
    QVERIFY(QTest::qWaitFor([&] { return session->verification().has_value() && !session->isAsking(); }));
    const qsizetype before = m_resolver->asked().size();
    plan::SetupPlan setup = session->setup();
    setup.dnsHost = "cloudflare";
    session->setSetup(setup);
    QCOMPARE(session->watchActivity(), Activity::Running);
    QVERIFY(session->verification());
    QVERIFY(session->nextCheckAt());
    QCOMPARE(m_resolver->asked().size(), before);
}

void TestWizardSession::anotherSetupEndsTheWatch()
{
    const auto session = make();
    QVERIFY(plan(*session));
    session->startWatching();
    QVERIFY(QTest::qWaitFor([&] { return session->verification().has_value(); }));
    plan::SetupPlan setup = session->setup();
    setup.dmarc.policy = "none";
    QSignalSpy changed(session.get(), &WizardSession::verificationChanged);
    session->setSetup(setup);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session->watchActivity(), Activity::Idle);
    QVERIFY(!session->verification() && !session->seenSoFar() && !session->nextCheckAt());
    QVERIFY(session->timeline().isEmpty());
    session->checkNow(); // there is no plan to look for
    QCOMPARE(session->watchActivity(), Activity::Idle);
}

void TestWizardSession::publishingChecksAtOnce()
{
    Panel panel;
    const auto session = make(&panel);
    QVERIFY(session->isPractice());
    QVERIFY(plan(*session));
    session->practice().publish(session->recordPlan()->records);
    QCOMPARE(panel.published, session->recordPlan()->records);
    QVERIFY(session->isAsking());
    QVERIFY(QTest::qWaitFor([&] { return session->verification().has_value(); }));
}

QTEST_GUILESS_MAIN(TestWizardSession)
#include "tst_wizard_session.moc"
