// SPDX-License-Identifier: Apache-2.0
// The survey's second half: the files that records point to are fetched, judged, and given up when nobody waits.
#include "core/session/activities/domain_survey.h"
#include "resources/resources.h"
#include "tests/support/fake_resolver.h"
#include "tests/support/listed_files.h"
#include "tests/support/manual_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace sw;
using session::Activity;
using session::DomainSurvey;

namespace {

constexpr char PolicyPath[] = "/.well-known/mta-sts.txt";

} // namespace

class DomainSurveyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto tables = catalog::Catalog::builtIn();
        QVERIFY(tables.has_value());
        m_tables = *tables;
        m_resolver.addZone("example.com. 3600 IN SOA ns1.example.com. host.example.com. 1 3600 600 86400 300\n"
                           "example.com. 3600 IN NS ns1.example.com.\n"
                           "ns1.example.com. 3600 IN A 192.0.2.53\n"
                           "example.com. 3600 IN MX 10 mail.example.com.\n"
                           "mail.example.com. 3600 IN A 192.0.2.25\n"
                           "_mta-sts.example.com. 300 IN TXT \"v=STSv1; id=1\"\n"
                           "mta-sts.example.com. 300 IN A 198.51.100.7\n");
    }
    void init()
    {
        m_live = Operation::liveCount();
        m_files.files.clear();
        m_files.fetched.clear();
        m_files.may = true;
    }
    void cleanup()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_COMPARE(Operation::liveCount(), m_live);
    }

    void the_policy_is_judged()
    {
        neighbours::FetchedFile file;
        file.status = 200;
        file.contentType = "text/plain";
        file.body = "version: STSv1\r\nmode: testing\r\nmx: other.example.net\r\nmax_age: 604800\r\n";
        m_files.files.insert(PolicyPath, file);
        DomainSurvey survey(*m_tables, m_clock);
        start(survey);
        QTRY_COMPARE(survey.activity(), Activity::Done);
        QVERIFY(survey.result().details && survey.result().details->stsPolicy);
        QVERIFY(containsCode(survey.result().findings(), "mta-sts-mode-testing"));
        QVERIFY(containsCode(survey.result().findings(), "mta-sts-mx-mismatch"));
        QCOMPARE(m_files.fetched, QByteArrayList{PolicyPath});
    }

    // Shown at once, and no longer awaited when the person stops it.
    void cancelled_while_fetching()
    {
        DomainSurvey survey(*m_tables, m_clock);
        start(survey);
        QTRY_COMPARE(m_files.fetched.size(), 1);
        QCOMPARE(survey.activity(), Activity::Running);
        QVERIFY(survey.result().details);
        QVERIFY(!survey.freshFacts().isEmpty());
        survey.cancel();
        QCOMPARE(survey.activity(), Activity::Cancelled);
        QVERIFY(survey.result().details && !survey.result().details->stsPolicy);
    }

    void cancelled_by_who_hears_of_the_answers()
    {
        DomainSurvey survey(*m_tables, m_clock);
        connect(&survey, &DomainSurvey::changed, this, [&survey] {
            if (survey.result().details)
                survey.cancel();
        });
        start(survey);
        QTRY_COMPARE(survey.activity(), Activity::Cancelled);
        QVERIFY(m_files.fetched.isEmpty());
    }

    void destroyed_while_fetching()
    {
        {
            DomainSurvey survey(*m_tables, m_clock);
            start(survey);
            QTRY_COMPARE(m_files.fetched.size(), 1);
        }
        QTest::qWait(0);
    }

    void another_run_begins_empty()
    {
        DomainSurvey survey(*m_tables, m_clock);
        start(survey);
        QTRY_COMPARE(m_files.fetched.size(), 1);
        survey.clear();
        QCOMPARE(survey.activity(), Activity::Idle);
        QVERIFY(!survey.result().details);
        start(survey, nullptr);
        QTRY_COMPARE(survey.activity(), Activity::Done);
        QCOMPARE(m_files.fetched.size(), 1);
    }

    void who_asks_only_name_servers_fetches_nothing()
    {
        m_files.may = false;
        DomainSurvey survey(*m_tables, m_clock);
        start(survey);
        QTRY_COMPARE(survey.activity(), Activity::Done);
        QVERIFY(survey.result().details && !survey.result().details->stsPolicy);
        QVERIFY(m_files.fetched.isEmpty());
    }

private:
    void start(DomainSurvey &survey) { start(survey, &m_files); }
    void start(DomainSurvey &survey, session::FileFetcher *files)
    {
        survey.start(m_resolver, dns::DomainName::literal("example.com"), std::nullopt, files);
    }

    std::optional<catalog::Catalog> m_tables;
    test::FakeResolver m_resolver;
    test::ManualClock m_clock;
    test::ListedFiles m_files;
    int m_live = 0;
};

QTEST_GUILESS_MAIN(DomainSurveyTest)
#include "tst_domain_survey.moc"
