// SPDX-License-Identifier: Apache-2.0
// The openspf.org suite for RFC 7208, every case with its explanation, through the pure evaluator.
#include "tests/core/spf/openspf_suite.h"

#include <QFile>
#include <QTest>

using namespace sw;
using namespace sw::test;

class OpenspfSuiteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void gives();
    void gives_data();
    void hasAllCases();
    void isTheSameWhenTraced();

private:
    QList<SuiteScenario> m_scenarios;
};

void OpenspfSuiteTest::initTestCase()
{
    if (!QFile::exists(suitePath()))
        QSKIP(qPrintable(
            QStringLiteral("not here: %1 (SENDERWRIGHT_OPENSPF_SUITE names another place)").arg(suitePath())));
    m_scenarios = loadSuite(suitePath());
}

void OpenspfSuiteTest::gives_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<int>("number");
    for (int s = 0; s < m_scenarios.size(); ++s) {
        for (int c = 0; c < m_scenarios.at(s).cases.size(); ++c)
            QTest::newRow((m_scenarios.at(s).description + ": " + m_scenarios.at(s).cases.at(c).name).constData())
                << s << c;
    }
}

void OpenspfSuiteTest::gives()
{
    QFETCH(int, scenario);
    QFETCH(int, number);
    const SuiteCase &test = m_scenarios.at(scenario).cases.at(number);
    const QByteArray wrong = difference(test, evaluateCase(m_scenarios.at(scenario), test));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void OpenspfSuiteTest::hasAllCases()
{
    int cases = 0;
    for (const SuiteScenario &scenario : std::as_const(m_scenarios))
        cases += static_cast<int>(scenario.cases.size());
    QCOMPARE(cases, 203);
}

void OpenspfSuiteTest::isTheSameWhenTraced()
{
    for (const SuiteScenario &scenario : std::as_const(m_scenarios)) {
        for (SuiteCase test : scenario.cases) {
            const spf::CheckResult plain = evaluateCase(scenario, test);
            test.request.trace = spf::CheckRequest::Trace::On;
            spf::CheckResult traced = evaluateCase(scenario, test);
            QVERIFY(!traced.trace.isEmpty());
            traced.trace.clear();
            QCOMPARE(traced, plain);
        }
    }
}

QTEST_GUILESS_MAIN(OpenspfSuiteTest)
#include "tst_openspf_suite.moc"
